"""Public states of a unit: copies of what staff were shown, taken when ten more citizens have accrued."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import Release
from reporting.periods import Period
from reporting.releases.book import Book
from reporting.releases.handling import Parts, handling_parts
from reporting.releases.read import steps_of_period, unit_books_of
from reporting.releases.steps import PUBLIC_STEP, parts_that_advance

History = dict[int, list[Release]]


def advance_public(session: Session, now: datetime, holidays: Set[date]) -> int:
    """Copy staff states into public ones, part by part; returns new releases.

    Ratings and unsur stand in books of a quarter; cases and held ratings, which are fewer, in books of a year.
    A state once public keeps the days it was counted in, whatever `holidays` are set later.
    """
    periods = session.execute(
        sa.select(Release.period, sa.func.max(Release.id))
        .where(Release.subject.in_(("officer", "unit")), Release.audience == "staff", Release.period.like("%-Q%"))
        .where(Release.period >= f"{now.year - 2}")
        .group_by(Release.period)
        .order_by(Release.period)
    ).all()
    written = 0
    for key, newest in periods:
        before = _history(session, key)
        done = max((release.figure["newest"] for releases in before.values() for release in releases), default=0)
        if done < newest:
            for week, units in _weekly(steps_of_period(session, Period.parse(key)), done):
                for unit_id, current in units.items():
                    written += _advance_unit(session, unit_id, key, newest, current, before[unit_id], week, now)
    week = Period.containing(now.date(), "week").first
    for year in (f"{now.year - 1}", f"{now.year}"):
        before, handling = _history(session, year), handling_parts(session, Period.parse(year), holidays)
        for unit_id in sorted({*handling, *before}):
            current = handling.get(unit_id, {})
            written += _advance_unit(session, unit_id, year, 0, current, before[unit_id], week, now)
    return written


def public_parts(book: Book) -> Parts:
    """{"ratings": (n, Σw, Σwy, Σw², Σwy²), unsur key: (n, sum)} of a staff state, pooled over services."""
    n, w, w2, sy, syy = (sum(cell[i] for cell in book.cells.values()) for i in range(5))
    parts: Parts = {"ratings": (n, w, sy, w2, syy)}
    for key, (count, total) in book.unsur.items():
        unsur = key.split("|")[1]
        old = parts.get(unsur, (0, 0))
        parts[unsur] = (old[0] + count, old[1] + total)
    return parts


def add_parts(total: Parts, step: Mapping[str, Iterable[float]]) -> Parts:
    """The sum of two states, part by part."""
    combined = dict(total)
    for part, numbers in step.items():
        old = combined.get(part)
        combined[part] = tuple(numbers) if old is None else tuple(a + b for a, b in zip(old, numbers, strict=True))
    return combined


def _history(session: Session, period: str) -> History:
    history: History = defaultdict(list)
    query = sa.select(Release).where(Release.subject == "unit", Release.audience == "public", Release.period == period)
    for release in session.scalars(query.order_by(Release.id)):
        history[release.subject_id].append(release)
    return history


def _weekly(steps: Iterable[Release], done: int) -> Iterator[tuple[date, dict[int, Parts]]]:
    """States of the units that moved in each week, oldest first, so that a backlog gets its history."""
    states: dict[int, Parts] = defaultdict(dict)
    fresh: dict[date, list[Release]] = defaultdict(list)
    known: list[Release] = []
    for step in steps:
        if step.id <= done:
            known.append(step)
        else:
            fresh[Period.containing(step.through_day, "week").first].append(step)
    for unit_id, book in unit_books_of(known).items():
        states[unit_id] = public_parts(book)
    for week in sorted(fresh):
        moved = unit_books_of(fresh[week])
        for unit_id, book in moved.items():
            states[unit_id] = add_parts(states[unit_id], public_parts(book))
        yield week, {unit_id: states[unit_id] for unit_id in sorted(moved)}


def _advance_unit(
    session: Session,
    unit_id: int,
    period: str,
    newest: int,
    current: Parts,
    before: list[Release],
    week: date,
    now: datetime,
) -> int:
    """Write the unit's next state where some part of it may advance.

    A part must stand ten citizens away from every state it ever had, not only from its last one: after
    many withdrawals it could otherwise come to rest beside an old state.
    """
    states = [release.figure["parts"] for release in before]
    state: dict[str, Any] = dict(states[-1]) if states else {}
    counts = {part: round(numbers[0]) for part, numbers in current.items()}
    advancing = parts_that_advance({part: round(numbers[0]) for part, numbers in state.items()}, counts, PUBLIC_STEP)
    for part in sorted(advancing):
        shown = {round(earlier[part][0]) for earlier in states if part in earlier}
        if any(abs(counts.get(part, 0) - count) < PUBLIC_STEP for count in shown):
            advancing.discard(part)
        elif counts.get(part):
            state[part] = list(current[part])
        else:
            state.pop(part, None)
    n = round(sum(numbers[0] for numbers in state.values()))
    if not advancing or n in {release.n for release in before}:
        return 0
    release = Release(
        subject="unit",
        subject_id=unit_id,
        audience="public",
        period=period,
        n=n,
        through_day=week,
        figure={"parts": state, "newest": newest},
        released_utc=now,
    )
    session.add(release)
    before.append(release)
    return 1


__all__ = ["add_parts", "advance_public", "public_parts"]
