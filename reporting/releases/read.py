"""Reading what was published: sums of whole steps, never ratings, never facts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import Release
from reporting.periods import Period
from reporting.releases.book import Book, book_of, sum_books
from scoring.indicator import DailyCell

Chosen = Callable[[Release], bool]


def steps_of_period(session: Session, period: Period, officer_id: int | None = None) -> list[Release]:
    """Staff releases of officers and units whose steps belong to the period.

    A step belongs to its quarter by the ratings in it, and within the quarter to the week and month of its
    last day: a step is never cut.
    """
    query = sa.select(Release).where(
        Release.audience == "staff",
        Release.subject.in_(("officer", "unit")),
        Release.period.in_([quarter.key for quarter in period.quarters()]),
    )
    if officer_id is not None:
        query = query.where(Release.subject == "officer", Release.subject_id == officer_id)
    releases = session.scalars(query.order_by(Release.id))
    if period.kind in ("quarter", "year"):
        return list(releases)
    return [release for release in releases if release.through_day in period]


def unit_books(session: Session, period: Period, units: Iterable[int] | None = None) -> dict[int, Book]:
    """Published state of units in a period: the sum of their officers' steps and their own."""
    return unit_books_of(steps_of_period(session, period), units)


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
