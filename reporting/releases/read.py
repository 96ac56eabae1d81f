"""Reading what was published: sums of whole steps, never ratings, never facts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import FactEncounterDay, Officer, Release
from reporting.periods import Period
from reporting.releases.book import Book, book_of, sum_books
from scoring.indicator import DailyCell

Chosen = Callable[[Release], bool]


def steps_of_period(
    session: Session, period: Period, officer_id: int | None = None, units: Collection[int] | None = None
) -> list[Release]:
    """Staff releases of officers and units whose steps belong to the period.

    A step belongs to its quarter by the ratings in it, and within the quarter to the week and month of its
    last day: a step is never cut.

    officer_id : only this officer's · units : only what speaks of these units (and may speak of others besides)
    """
    query = sa.select(Release).where(
        Release.audience == "staff",
        Release.subject.in_(("officer", "unit")),
        Release.period.in_([quarter.key for quarter in period.quarters()]),
    )
    if officer_id is not None:
        query = query.where(Release.subject == "officer", Release.subject_id == officer_id)
    if units is not None:
        query = query.where(_speaks_of(units, period.quarters()))
    if period.kind in ("week", "month"):
        query = query.where(Release.through_day.between(period.first, period.last))
    releases = session.scalars(query.order_by(Release.id))
    return list(releases)


def _speaks_of(units: Collection[int], quarters: list[Period]) -> sa.ColumnElement[bool]:
    served = sa.select(FactEncounterDay.officer_id).where(
        FactEncounterDay.unit_id.in_(list(units)),
        FactEncounterDay.day.between(quarters[0].first, quarters[-1].last),
        FactEncounterDay.officer_id.is_not(None),
    )
    belong = sa.select(Officer.id).where(Officer.unit_id.in_(list(units)))
    return sa.or_(
        sa.and_(Release.subject == "unit", Release.subject_id.in_(list(units))),
        sa.and_(Release.subject == "officer", sa.or_(Release.subject_id.in_(served), Release.subject_id.in_(belong))),
    )


def unit_books(session: Session, period: Period, units: Iterable[int] | None = None) -> dict[int, Book]:
    """Published state of units in a period: the sum of their officers' steps and their own."""
    units = None if units is None else list(units)
    return unit_books_of(steps_of_period(session, period, units=units), units)


def unit_books_of(releases: Iterable[Release], units: Iterable[int] | None = None) -> dict[int, Book]:
    wanted = None if units is None else set(units)
    steps: dict[int, list[Book]] = defaultdict(list)
    for release in releases:
        step = book_of(release)
        if release.subject == "unit":
            steps[release.subject_id].append(step)
            continue
        for unit_id in {cell[1] for cell in step.cells} | {unit for unit, _label in step.comments}:
            steps[unit_id].append(step.only({f"cells:{unit_id}", f"comments:{unit_id}"}))
    return {unit: sum_books(books) for unit, books in steps.items() if wanted is None or unit in wanted}


def released_cells(session: Session, period: Period) -> list[DailyCell]:
    """The indicator's daily cells, as far as they were published."""
    books: dict[int, list[Book]] = defaultdict(list)
    for release in steps_of_period(session, period):
        if release.subject == "officer":
            books[release.subject_id].append(book_of(release))
    return [cell for officer_id, steps in sorted(books.items()) for cell in sum_books(steps).daily_cells(officer_id)]
