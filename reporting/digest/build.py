"""From facts and releases to the digest of one manager and week."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Set
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import Agency, Encounter, FactUnitDay, Installation, Rating, RatingEvent, Staff, Unit
from reporting.digest.officers import officer_lines
from reporting.digest.quotes import week_quotes
from reporting.digest.value import CaseLine, Change, Digest, SetAside, Theme, UnitLine, WeekPoint
from reporting.means import Mean, mean_of, surely_differ
from reporting.panels.cases import response_times, waiting_cases
from reporting.periods import Period, local_day, weeks_back
from reporting.releases.book import Book, sum_books
from reporting.releases.read import steps_of_period, unit_books_of
from scoring.indicator import FORMULA_VERSION

TREND_WEEKS = 10
SHOWN_CASES = 3
SHOWN_THEMES = 4


class NotAManager(ValueError):
    """Digests are for people who manage units; `str()` names the account."""


@dataclass(frozen=True)
class _Counts:
    received: int = 0
    held: int = 0
    withdrawn: int = 0


def build_digest(
    session: Session, staff_id: int, week: Period | str, now: datetime, holidays: Set[date] = frozenset()
) -> Digest:
    """The digest of one ISO week for one manager (an administrator gets every unit).

    Parameters
    ----------
    week : a Period or its key, e.g. "2026-W47"
    now : the moment of sending; deadlines are reckoned from its local date
    holidays : days without work besides Saturday and Sunday

    Raises
    ------
    NotAManager : the account has no units to be told about
    """
    week = Period.parse(week) if isinstance(week, str) else week
    staff = session.get_one(Staff, staff_id)
    units = units_in_scope(session, staff)
    if not units:
        raise NotAManager(f"{staff.username} manages no unit")
    ids = [unit.id for unit in units]
    timezone = units[0].agency.timezone
    today = local_day(now, timezone)

    books = _books_by_week(session, week, ids)
    of_week, of_before = books[week.key], books[week.previous().key]
    counts, counts_before = _counts(session, ids, week), _counts(session, ids, week.previous())
    total = mean_of(sum_books(of_week.values()))
    total_before = mean_of(sum_books(of_before.values()))
    cases = waiting_cases(session, ids, today, holidays)
    quotes = week_quotes(session, units, week, timezone, now)
    officers = officer_lines(session, ids, Period.containing(min(week.last, today), "quarter"), week)
    times = response_times(session, ids, Period.containing(week.last, "quarter"), today, holidays)
    return Digest(
        staff_id=staff.id,
        name=staff.name,
        language=staff.language,
        week=week.key,
        first_day=week.first,
        last_day=week.last,
        sample=session.scalar(sa.select(Installation.sample_seed)) is not None,
        received=sum(count.received for count in counts.values()),
        received_before=sum(count.received for count in counts_before.values()),
        value=total.value if total else None,
        low=total.low if total else None,
        high=total.high if total else None,
        n=total.n if total else 0,
        change=change_between(total, total_before),
        units=tuple(
            _unit_line(unit, of_week.get(unit.id), of_before.get(unit.id), counts.get(unit.id, _Counts()))
            for unit in units
        ),
        trend=tuple(_week_point(Period.parse(key), sum_books(of.values())) for key, of in books.items()),
        officers=officers.shown,
        officers_as_expected=officers.as_expected,
        officers_insufficient=officers.insufficient,
        cases=tuple(
            CaseLine(
                case.case_id,
                case.unit_name,
                case.kind,
                case.text,
                local_day(case.due_utc, timezone),
                case.working_days_left,
            )
            for case in cases[:SHOWN_CASES]
        ),
        waiting=len(cases),
        overdue=sum(case.working_days_left < 0 for case in cases),
        median_first_answer=times.median_first_answer,
        themes=_themes(units, of_week, of_before),
        praise=quotes.praise,
        trouble=quotes.trouble,
        signs=quotes.signs,
        more_signs=quotes.more_signs,
        comments=quotes.released,
        set_aside=_set_aside(session, ids, week, counts, sum(book.n for book in _quarter_books(session, week, ids))),
        formula_version=FORMULA_VERSION,
    )


def units_in_scope(session: Session, staff: Staff) -> list[Unit]:
    """A manager's own units, an administrator's every unit, nobody's for an officer; by agency and name."""
    if staff.role == "administrator":
        query = sa.select(Unit).join(Agency, Agency.id == Unit.agency_id)
        return list(session.scalars(query.order_by(Agency.name, Unit.name)).unique())
    if staff.role == "manager":
        return sorted(staff.units, key=lambda unit: (unit.agency.name, unit.name))
    return []


def change_between(new: Mean | None, old: Mean | None) -> Change:
    if new is None or old is None:
        return "new"
    if not surely_differ(new, old):
        return "unsure"
    return "better" if new.value > old.value else "worse"


def _books_by_week(session: Session, week: Period, units: Collection[int]) -> dict[str, dict[int, Book]]:
    weeks = weeks_back(week, TREND_WEEKS)
    span = Period(weeks[0].first, week.last, f"{weeks[0].key}/{week.key}", "week")
    steps = steps_of_period(session, span, units=units)
    return {each.key: unit_books_of([step for step in steps if step.through_day in each], units) for each in weeks}


def _quarter_books(session: Session, week: Period, units: Collection[int]) -> list[Book]:
    quarter = Period.containing(week.last, "quarter")
    return list(unit_books_of(steps_of_period(session, quarter, units=units), units).values())


def _counts(session: Session, units: Collection[int], period: Period) -> dict[int, _Counts]:
    rows = session.execute(
        sa.select(
            FactUnitDay.unit_id,
            sa.func.sum(FactUnitDay.n),
            sa.func.sum(FactUnitDay.held),
            sa.func.sum(FactUnitDay.withdrawn),
        )
        .where(FactUnitDay.unit_id.in_(list(units)), FactUnitDay.day.between(period.first, period.last))
        .group_by(FactUnitDay.unit_id)
    )
    return {unit_id: _Counts(int(n), int(held), int(withdrawn)) for unit_id, n, held, withdrawn in rows}


def _unit_line(unit: Unit, book: Book | None, before: Book | None, counts: _Counts) -> UnitLine:
    mean = mean_of(book) if book else None
    old = mean_of(before) if before else None
    return UnitLine(
        unit_id=unit.id,
        code=unit.code,
        name=unit.name,
        received=counts.received,
        value=mean.value if mean else None,
        low=mean.low if mean else None,
        high=mean.high if mean else None,
        n=mean.n if mean else 0,
        before=old.value if old else None,
        change=change_between(mean, old),
    )


def _week_point(week: Period, book: Book) -> WeekPoint:
    mean = mean_of(book)
    if mean is None:
        return WeekPoint(week.first, None, None, None, 0)
    return WeekPoint(week.first, mean.value, mean.low, mean.high, mean.n)


def _themes(units: list[Unit], books: Mapping[int, Book], before: Mapping[int, Book]) -> tuple[Theme, ...]:
    found = []
    for unit in units:
        old = before.get(unit.id, Book()).mentions
        for key, (well, badly) in books.get(unit.id, Book()).mentions.items():
            if well > 0 or badly > 0:
                found.append(Theme(unit.name, key, max(well, 0), max(badly, 0), max(old.get(key, (0, 0))[1], 0)))
    found.sort(key=lambda theme: (-theme.badly, -theme.well, theme.unit_name, theme.key))
    return tuple(found[:SHOWN_THEMES])


def _set_aside(
    session: Session, units: Collection[int], week: Period, counts: Mapping[int, _Counts], released: int
) -> SetAside:
    quarter = Period.containing(week.last, "quarter")
    through: date = min(quarter.last, week.last)
    counted = sum(
        count.received for count in _counts(session, units, Period(quarter.first, through, "", "quarter")).values()
    )
    reasons = session.execute(
        sa.select(RatingEvent.reason, sa.func.count(sa.distinct(Rating.id)))
        .join(Rating, Rating.id == RatingEvent.rating_id)
        .join(Encounter, Encounter.id == Rating.encounter_id)
        .where(
            RatingEvent.kind == "held",
            Rating.state == "held",
            Encounter.unit_id.in_(list(units)),
            Encounter.day.between(week.first, week.last),
        )
        .group_by(RatingEvent.reason)
        .order_by(RatingEvent.reason)
    )
    return SetAside(
        held=sum(count.held for count in counts.values()),
        reasons=tuple((reason, int(n)) for reason, n in reasons),
        withdrawn=sum(count.withdrawn for count in counts.values()),
        unreleased=max(0, counted - released),
    )
