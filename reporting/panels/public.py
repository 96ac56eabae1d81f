"""The public page: units only, never an officer, never a small cell."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import Agency, Release, Unit
from reporting.panels.cases import response_times
from reporting.periods import Period
from reporting.releases.steps import PUBLIC_STEP, round_public
from scoring.ikm import UNSUR, ServiceSums, compute_ikm

QUARTERS = 4
Parts = dict[str, tuple[float, ...]]


@dataclass(frozen=True)
class PublicUnit:
    """A unit's row. `respondents` is rounded to 5 and None below 10; then there is no IKM either.

    `history` holds the IKM of each quarter that has one, oldest first, as (quarter, IKM).
    """

    unit_id: int
    unit_name: str
    agency_name: str
    respondents: int | None
    ikm: float | None
    grade: str | None
    performance: str | None
    satisfaction: float | None
    """Mean of all ratings, 0–100."""
    ratings: int | None
    days_to_first_answer: float | None
    history: tuple[tuple[str, float], ...]
    unsur: tuple[tuple[str, float], ...]
    """(key, NRR) of the unsur that enough citizens answered."""


@dataclass(frozen=True)
class PublicPanel:
    """The last four quarters up to today."""

    today: date
    first_quarter: str
    last_quarter: str
    units: tuple[PublicUnit, ...]
    formula_version: str
    weight: str


def public_panel(session: Session, today: date) -> PublicPanel:
    last = Period.containing(today, "quarter")
    quarters = [last]
    while len(quarters) < QUARTERS:
        quarters.insert(0, quarters[0].previous())
    states: dict[tuple[int, str], Parts] = {}
    query = sa.select(Release).where(
        Release.subject == "unit",
        Release.audience == "public",
        Release.period.in_([quarter.key for quarter in quarters]),
    )
    for release in session.scalars(query.order_by(Release.id)):
        states[release.subject_id, release.period] = {
            part: tuple(numbers) for part, numbers in release.figure["parts"].items()
        }
    span = Period(quarters[0].first, last.last, f"{quarters[0].key}/{last.key}", "year")
    units = session.scalars(
        sa.select(Unit).join(Agency, Agency.id == Unit.agency_id).order_by(Agency.name, Unit.name)
    ).unique()
    return PublicPanel(
        today=today,
        first_quarter=quarters[0].key,
        last_quarter=last.key,
        units=tuple(_unit(session, unit, quarters, states, span, today) for unit in units),
        formula_version=compute_ikm({}).formula_version,
        weight="exact",
    )


def _unit(
    session: Session,
    unit: Unit,
    quarters: list[Period],
    states: dict[tuple[int, str], Parts],
    span: Period,
    today: date,
) -> PublicUnit:
    pooled: dict[str, tuple[float, ...]] = defaultdict(tuple)
    history = []
    for quarter in quarters:
        parts = states.get((unit.id, quarter.key), {})
        for part, numbers in parts.items():
            pooled[part] = tuple(a + b for a, b in zip(pooled[part] or (0,) * len(numbers), numbers, strict=True))
        if (value := _ikm(parts)[0]) is not None:
            history.append((quarter.key, value))
    ikm, grade, performance = _ikm(pooled)
    unsur = {key: pooled[key] for key in UNSUR if key in pooled}
    n, w, wy = pooled["ratings"] or (0, 0, 0)
    times = response_times(session, [unit.id], span, today)
    return PublicUnit(
        unit_id=unit.id,
        unit_name=unit.name,
        agency_name=unit.agency.name,
        respondents=round_public(round(max((numbers[0] for numbers in unsur.values()), default=0))),
        ikm=ikm,
        grade=grade,
        performance=performance,
        satisfaction=round(wy / w, 1) if w and n >= PUBLIC_STEP else None,
        ratings=round_public(round(n)),
        days_to_first_answer=times.median_first_answer if times.answered >= PUBLIC_STEP else None,
        history=tuple(history),
        unsur=tuple((key, round(total / n, 2)) for key, (n, total) in unsur.items()),
    )


def _ikm(parts: Parts) -> tuple[float | None, str | None, str | None]:
    sums = {key: (round(n), round(total)) for key, (n, total) in ((k, parts[k]) for k in UNSUR if k in parts)}
    if len(sums) < len(UNSUR):  # an index of some of the nine compares with nothing
        return None, None, None
    result = compute_ikm({"": ServiceSums(max(n for n, _ in sums.values()), sums)})
    document = result.as_dict()
    return float(document["ikm_rounded"]), result.grade, result.performance  # type: ignore[arg-type]
