"""The public pages: units only, never an officer, never a small cell; every figure is a sum of released states."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import zip_longest

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import Agency, Release, Unit
from reporting.means import Mean, mean_of_cells
from reporting.periods import Period
from reporting.releases.handling import REASONS, Parts, median_days
from reporting.releases.steps import PUBLIC_STEP, round_public
from scoring.ikm import UNSUR, IkmResult, ServiceSums, compute_ikm, grade, performance

QUARTERS = 4
TREND_WEEKS = 13
OPEN_END = 0.9
"""Shares are told in steps of ten per cent with open ends, so that no minority below ten can be counted."""


@dataclass(frozen=True)
class PublicUnsur:
    """One unsur: NRR on 1–4 to two decimals, n rounded; both None while fewer than ten answers were released."""

    key: str
    number: str
    nrr: float | None
    n: int | None


@dataclass(frozen=True)
class PublicWeek:
    """What one week added to the released ratings: mean 0–100 with its 95 % interval, n rounded."""

    first: date
    value: float
    low: float
    high: float
    n: int


@dataclass(frozen=True)
class Handling:
    """Cases opened in the calendar years that the four quarters touch.

    Counts are rounded and None below ten; then nothing is said of them. Medians are working days. `solved` is
    the share of citizens who called their case solved, to the nearest tenth, 0.9 meaning 0.9 or more and 0.1
    meaning 0.1 or less.
    """

    cases: int | None
    answered: int | None
    resolved: int | None
    said: int | None
    days_to_first_answer: float | None
    days_to_resolution: float | None
    solved: float | None


@dataclass(frozen=True)
class PublicUnit:
    """A unit, or the whole city (unit_id 0). Counts are rounded to 5 and None below 10; their figures with them.

    `history` holds the IKM of each month whose nine unsur all gained ten answers, oldest first, as (month, IKM).
    """

    unit_id: int
    code: str
    unit_name: str
    agency_name: str
    respondents: int | None
    ikm: float | None
    grade: str | None
    performance: str | None
    satisfaction: float | None
    """Mean of all ratings, 0–100."""
    low: float | None
    high: float | None
    ratings: int | None
    history: tuple[tuple[str, float], ...]
    trend: tuple[PublicWeek, ...]
    unsur: tuple[PublicUnsur, ...]
    handling: Handling
    held: int | None
    held_reasons: tuple[tuple[str, int], ...]
    """(reason, ratings held for it): only reasons that at least ten ratings were held for."""

    @property
    def days_to_first_answer(self) -> float | None:
        return self.handling.days_to_first_answer


@dataclass(frozen=True)
class PublicPanel:
    """The last four quarters up to today; `updated` is the week of the newest released state."""

    today: date
    first_quarter: str
    last_quarter: str
    years: tuple[str, ...]
    """Calendar years that the figures about cases and held ratings cover."""
    updated: date | None
    units: tuple[PublicUnit, ...]
    city: PublicUnit
    formula_version: str
    weight: str

    def unit(self, code: str) -> PublicUnit | None:
        return next((unit for unit in self.units if unit.code == code), None)


def public_panel(session: Session, today: date) -> PublicPanel:
    last = Period.containing(today, "quarter")
    quarters = [last]
    while len(quarters) < QUARTERS:
        quarters.insert(0, quarters[0].previous())
    books = _released(session, quarters)
    units = session.scalars(
        sa.select(Unit).join(Agency, Agency.id == Unit.agency_id).order_by(Agency.name, Unit.name)
    ).unique()
    nothing = _Released()
    formula = compute_ikm({})
    return PublicPanel(
        today=today,
        first_quarter=quarters[0].key,
        last_quarter=last.key,
        years=tuple(_years(quarters)),
        updated=max((book.newest for book in books.values() if book.newest), default=None),
        units=tuple(
            _shown(books.get(unit.id, nothing), today, unit.id, unit.code, unit.name, unit.agency.name)
            for unit in units
        ),
        city=_shown(_of_all(books.values()), today, 0, "", "", ""),
        formula_version=formula.formula_version,
        weight=formula.weight,
    )


class _Released:
    """A unit's released states: their sum, and what each week added."""

    def __init__(self) -> None:
        self.pooled: Parts = {}
        self.weeks: dict[date, Parts] = {}
        self.newest: date | None = None

    def add(self, week: date, step: Mapping[str, Iterable[float]]) -> None:
        self.pooled = _sum(self.pooled, step)
        self.weeks[week] = _sum(self.weeks.get(week, {}), step)
        self.newest = max(week, self.newest or week)


def _released(session: Session, quarters: list[Period]) -> dict[int, _Released]:
    books: dict[int, _Released] = defaultdict(_Released)
    last: dict[tuple[int, str], Parts] = {}
    query = sa.select(Release).where(
        Release.subject == "unit",
        Release.audience == "public",
        Release.period.in_([*(quarter.key for quarter in quarters), *_years(quarters)]),
    )
    for release in session.scalars(query.order_by(Release.id)):
        state: Parts = {part: tuple(numbers) for part, numbers in release.figure["parts"].items()}
        before = last.get((release.subject_id, release.period), {})
        minus = {part: tuple(-number for number in numbers) for part, numbers in before.items()}
        books[release.subject_id].add(release.through_day, _sum(state, minus))
        last[release.subject_id, release.period] = state
    return dict(books)


def _years(quarters: list[Period]) -> list[str]:
    """The calendar years that the quarters touch: cases and held ratings are released by the year."""
    return sorted({f"{quarter.first.year}" for quarter in quarters})


def _of_all(books: Iterable[_Released]) -> _Released:
    city = _Released()
    for book in books:
        for week, step in book.weeks.items():
            city.add(week, step)
    return city


def _sum(total: Mapping[str, Iterable[float]], step: Mapping[str, Iterable[float]]) -> Parts:
    combined: Parts = {part: tuple(numbers) for part, numbers in total.items()}
    for part, numbers in step.items():
        combined[part] = tuple(a + b for a, b in zip_longest(combined.get(part, ()), numbers, fillvalue=0.0))
    return combined


def _shown(book: _Released, today: date, unit_id: int, code: str, name: str, agency: str) -> PublicUnit:
    pooled = {part: numbers for part, numbers in book.pooled.items() if round(numbers[0]) >= PUBLIC_STEP}
    ikm = _ikm(pooled)
    mean = _mean(pooled.get("ratings"))
    reasons = {reason: round_public(_count(pooled, f"held:{reason}")) for reason in REASONS}
    value = None if ikm is None else float(str(ikm.as_dict()["ikm_rounded"]))
    return PublicUnit(
        unit_id=unit_id,
        code=code,
        unit_name=name,
        agency_name=agency,
        respondents=round_public(max((_count(pooled, key) for key in UNSUR), default=0)),
        ikm=value,
        grade=None if value is None else grade(value),
        performance=None if value is None else performance(value),
        satisfaction=None if mean is None else round(mean.value, 1),
        low=None if mean is None else round(mean.low, 1),
        high=None if mean is None else round(mean.high, 1),
        ratings=None if mean is None else round_public(mean.n),
        history=_history(book),
        trend=_trend(book, today),
        unsur=tuple(_unsur(key, number, pooled.get(key)) for key, number in UNSUR.items()),
        handling=_handling(pooled),
        held=round_public(sum(_count(pooled, f"held:{reason}") for reason in REASONS)),
        held_reasons=tuple((reason, n) for reason, n in reasons.items() if n is not None),
    )


def _count(parts: Parts, part: str) -> int:
    return round(parts[part][0]) if part in parts else 0


def _mean(numbers: tuple[float, ...] | None) -> Mean | None:
    """None where nothing, or no sum that a mean can be made of, was released."""
    if numbers is None or len(numbers) < 5:
        return None
    n, w, sy, w2, syy = numbers
    if round(n) < PUBLIC_STEP or w <= 0 or w2 <= 0 or not 0 <= sy / w <= 100:
        return None
    return mean_of_cells([(n, w, w2, sy, syy)])


def _unsur(key: str, number: str, numbers: tuple[float, ...] | None) -> PublicUnsur:
    if numbers is None:
        return PublicUnsur(key, number, None, None)
    return PublicUnsur(key, number, round(numbers[1] / numbers[0], 2), round_public(round(numbers[0])))


def _ikm(parts: Parts) -> IkmResult | None:
    """None unless all nine were answered: an index of some of them compares with nothing."""
    sums = {key: (round(parts[key][0]), round(parts[key][1])) for key in UNSUR if key in parts}
    if len(sums) < len(UNSUR) or any(n < PUBLIC_STEP or not n <= total <= 4 * n for n, total in sums.values()):
        return None
    return compute_ikm({"": ServiceSums(max(n for n, _ in sums.values()), sums)})


def _history(book: _Released) -> tuple[tuple[str, float], ...]:
    months: dict[str, Parts] = {}
    for week, step in sorted(book.weeks.items()):
        key = Period.containing(week, "month").key
        months[key] = _sum(months.get(key, {}), step)
    found = ((month, _ikm(parts)) for month, parts in sorted(months.items()))
    return tuple((month, float(str(ikm.as_dict()["ikm_rounded"]))) for month, ikm in found if ikm is not None)


def _trend(book: _Released, today: date) -> tuple[PublicWeek, ...]:
    since = Period.containing(today, "week").first - timedelta(weeks=TREND_WEEKS - 1)
    points = []
    for week, step in sorted(book.weeks.items()):
        mean = _mean(step.get("ratings"))
        if week >= since and mean is not None:
            shown = round_public(mean.n)
            points.append(PublicWeek(week, round(mean.value, 1), round(mean.low, 1), round(mean.high, 1), shown or 0))
    return tuple(points)


def _handling(pooled: Parts) -> Handling:
    said = pooled.get("said")
    first, end = pooled.get("answered"), pooled.get("resolved")
    return Handling(
        cases=round_public(_count(pooled, "cases")),
        answered=round_public(_count(pooled, "answered")),
        resolved=round_public(_count(pooled, "resolved")),
        said=round_public(_count(pooled, "said")),
        days_to_first_answer=None if first is None else median_days(first),
        days_to_resolution=None if end is None else median_days(end),
        solved=None if said is None else _tenth(said[1] / said[0]),
    )


def _tenth(share: float) -> float:
    return min(max(int(share * 10 + 0.5) / 10, round(1 - OPEN_END, 1)), OPEN_END)
