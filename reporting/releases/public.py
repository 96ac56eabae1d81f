"""Public states of a unit: copies of what staff were shown, taken when ten more citizens have accrued."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import Release
from reporting.periods import Period
from reporting.releases.book import Book, book_of, sum_books
from reporting.releases.read import unit_books
from reporting.releases.steps import PUBLIC_STEP, parts_that_advance


def advance_public(session: Session, now: datetime) -> int:
    """Copy staff states into public ones, part by part (ratings, and each unsur); returns new releases."""
    latest: dict[tuple[int, str], list[Release]] = defaultdict(list)
    for release in session.scalars(
        sa.select(Release).where(Release.subject == "unit", Release.audience == "public").order_by(Release.id)
    ):
        latest[release.subject_id, release.period].append(release)
    periods = session.execute(
        sa.select(Release.period, sa.func.max(Release.id))
        .where(Release.subject.in_(("officer", "unit")), Release.audience == "staff", Release.period.like("%-Q%"))
        .group_by(Release.period)
    )
    written = 0
    for period, newest in periods:
        done = [releases[-1].figure["newest"] for (_unit, key), releases in latest.items() if key == period]
        if done and max(done) >= newest:
            continue
        for unit_id, book in unit_books(session, Period.parse(period)).items():
            written += _advance_unit(session, unit_id, period, newest, book, latest[unit_id, period], now)
    return written


def public_parts(book: Book) -> dict[str, tuple[float, ...]]:
    """{"ratings": (n, Σw, Σwy), unsur key: (n, sum)} of a staff state, pooled over services."""
    cells = list(book.cells.values())
    parts: dict[str, tuple[float, ...]] = {
        "ratings": (book.n, sum(cell[1] for cell in cells), sum(cell[3] for cell in cells))
    }
    for key, (n, total) in book.unsur.items():
        unsur = key.split("|")[1]
        old = parts.get(unsur, (0, 0))
        parts[unsur] = (old[0] + n, old[1] + total)
    return parts


def _advance_unit(
    session: Session, unit_id: int, period: str, newest: int, book: Book, before: list[Release], now: datetime
) -> int:
    current = public_parts(book)
    state: dict[str, Any] = dict(before[-1].figure["parts"]) if before else {}
    advancing = parts_that_advance(
        {part: round(numbers[0]) for part, numbers in state.items()},
        {part: round(numbers[0]) for part, numbers in current.items()},
        PUBLIC_STEP,
    )
    for part in advancing:
        if part in current:
            state[part] = list(current[part])
        else:
            state.pop(part, None)
    n = round(sum(numbers[0] for numbers in state.values()))
    if not advancing or n in {release.n for release in before}:
        return 0
    session.add(
        Release(
            subject="unit",
            subject_id=unit_id,
            audience="public",
            period=period,
            n=n,
            through_day=Period.containing(now.date(), "week").first,
            figure={"parts": state, "newest": newest},
            released_utc=now,
        )
    )
    return 1


__all__ = ["advance_public", "book_of", "public_parts", "sum_books"]
