"""Publish in steps: each new release of a subject adds at least five citizens to what staff may see.

All ratings of a subject within a quarter stand in one book. A step takes whatever is unpublished, so
every figure ever shown (of a week, a month, a quarter; of an officer or, as their sum, of a unit) is a
sum of whole steps, and no subtraction of figures isolates fewer than five citizens.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from datetime import date, datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import Database, FactEncounterDay, FactUnitDay, Release
from reporting.periods import Period
from reporting.releases.book import Book, book_of, sum_books
from reporting.releases.comments import release_comments, release_comments_to_officers
from reporting.releases.figures import refresh_figures
from reporting.releases.pending import Dated, chunks, counts_of_units, facts_of_officers, facts_of_units
from reporting.releases.public import advance_public
from reporting.releases.steps import STAFF_STEP, parts_that_advance

_LOCK = 0x5352  # any fixed number: one worker at a time publishes


def advance(database: Database, now: datetime, holidays: Set[date] = frozenset()) -> int:
    """Publish what may be published at `now`; returns the number of new releases.

    Repeating it changes nothing, and a crash in between is made good by the next call: steps are written in
    one transaction, the figures beside them in another. Response times leave out the `holidays`.
    """
    with database.write() as session:
        if session.get_bind().dialect.name == "postgresql":
            session.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
        released = sum(_advance_quarter(session, quarter, now) for quarter in _open_quarters(session, now))
        session.flush()
        released += advance_public(session, now, holidays)
        release_comments(session, now)
        release_comments_to_officers(session, now)
    refresh_figures(database, now)
    return released


def _open_quarters(session: Session, now: datetime) -> list[Period]:
    """Quarters that have facts, at most the last eight."""
    first = session.scalar(sa.select(sa.func.min(FactUnitDay.day)))
    if first is None:
        return []
    today = (now + timedelta(hours=14)).date()
    quarter = Period.containing(max(first, today - timedelta(days=2 * 365)), "quarter")
    quarters = [quarter]
    while quarters[-1].last < today:
        quarters.append(quarters[-1].next())
    return quarters


def _advance_quarter(session: Session, quarter: Period, now: datetime) -> int:
    latest = _latest(session, quarter)
    officers = _moved_officers(session, quarter, latest)
    units = _moved_units(session, quarter, latest)
    rows = 0
    for subject, pending in (
        ("officer", facts_of_officers(session, officers, quarter)),
        ("unit", facts_of_units(session, units, quarter)),
    ):
        published = _published(session, quarter, subject, list(pending))
        for subject_id, facts in pending.items():
            for release in _steps(subject, subject_id, facts, published[subject_id], quarter, now):
                session.add(release)
                rows += 1
    return rows


def _latest(session: Session, quarter: Period) -> dict[tuple[str, int], Release]:
    newest = (
        sa.select(sa.func.max(Release.id))
        .where(Release.audience == "staff", Release.period == quarter.key)
        .group_by(Release.subject, Release.subject_id)
    )
    query = sa.select(Release).where(Release.id.in_(newest))
    return {(release.subject, release.subject_id): release for release in session.scalars(query)}


def _published(session: Session, quarter: Period, subject: str, ids: list[int]) -> dict[int, list[Release]]:
    found: dict[int, list[Release]] = defaultdict(list)
    for chunk in chunks(ids):
        query = sa.select(Release).where(
            Release.audience == "staff",
            Release.period == quarter.key,
            Release.subject == subject,
            Release.subject_id.in_(chunk),
        )
        for release in session.scalars(query.order_by(Release.id)):
            found[release.subject_id].append(release)
    return found


def _moved_officers(session: Session, quarter: Period, latest: Mapping[tuple[str, int], Release]) -> list[int]:
    """Officers whose count stands at least a step away from what was published."""
    n_by_officer = (
        sa.select(FactEncounterDay.officer_id, sa.func.sum(FactEncounterDay.n))
        .where(FactEncounterDay.officer_id.is_not(None), FactEncounterDay.day.between(quarter.first, quarter.last))
        .group_by(FactEncounterDay.officer_id)
    )
    counted = {officer_id: n for officer_id, n in session.execute(n_by_officer) if officer_id is not None}
    released = {subject_id: release.n for (subject, subject_id), release in latest.items() if subject == "officer"}
    return sorted(
        officer
        for officer in {*counted, *released}
        if abs(counted.get(officer, 0) - released.get(officer, 0)) >= STAFF_STEP
    )


def _moved_units(session: Session, quarter: Period, latest: Mapping[tuple[str, int], Release]) -> list[int]:
    """Units of which some part may advance."""
    counted = counts_of_units(session, quarter)
    released = {
        subject_id: release.figure.get("counts", {})
        for (subject, subject_id), release in latest.items()
        if subject == "unit"
    }
    return sorted(
        unit
        for unit in {*counted, *released}
        if parts_that_advance(released.get(unit, {}), counted.get(unit, {}), STAFF_STEP)
    )


def _steps(
    subject: str, subject_id: int, facts: Dated, published: list[Release], quarter: Period, now: datetime
) -> Iterable[Release]:
    """The steps that are due, week by week, so that a backlog gets the history it would have had."""
    state = sum_books(book_of(release) for release in published)
    seen = {release.n for release in published}
    known = max((release.through_day for release in published), default=quarter.first)
    current = sum_books(book for day, book in facts.items() if day < known)
    for _week_end, days in _by_week(day for day in facts if day >= known):
        current = sum_books([current, *(facts[day] for day in days)])
        parts = parts_that_advance(state.counts(), current.counts(), STAFF_STEP)
        if subject == "officer" and not any(part.startswith("cells:") for part in parts):
            continue
        reached = current.only(parts)
        step = reached - state.only(parts)
        n = (state + step).n if subject == "officer" else sum((state + step).counts().values())
        if not parts or n in seen:
            continue
        state = state + step
        seen.add(n)
        yield Release(
            subject=subject,
            subject_id=subject_id,
            audience="staff",
            period=quarter.key,
            n=n,
            through_day=_last_day(step, days or [known]),
            figure={"step": step.as_dict(), "counts": state.counts()},
            released_utc=now,
        )


def _by_week(days: Iterable[date]) -> list[tuple[date, list[date]]]:
    """Days by the last day of their week, oldest first; one empty week when there is none."""
    weeks: dict[date, list[date]] = defaultdict(list)
    for day in sorted(days):
        weeks[Period.containing(day, "week").last].append(day)
    return sorted(weeks.items()) or [(date.min, [])]


def _last_day(step: Book, days: Iterable[date]) -> date:
    dated = [date.fromisoformat(cell[0]) for cell in step.cells]
    return max(dated) if dated else max(days)


__all__ = ["Book", "advance"]
