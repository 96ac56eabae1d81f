"""How a unit answered and what was held, as public parts: they advance by tens like the ratings do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Set
from datetime import UTC, date, datetime, time, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session, joinedload

from models import Case, Encounter, FactUnitDay, Rating, RatingEvent, Unit
from reporting.case_days import days_taken
from reporting.periods import Period, local_day

Parts = dict[str, tuple[float, ...]]

LONGEST = 60
"""Working days told apart; whatever took longer stands in the last class."""

REASONS = ("same_author", "burst", "copies", "discordant", "token", "other")
"""Why ratings are held, as the public is told; a reason that is not listed counts as other."""


def handling_parts(session: Session, period: Period, holidays: Set[date]) -> dict[int, Parts]:
    """By unit, of cases opened and ratings given in the period; the first number of each part is a count.

    "cases": (opened,) · "answered", "resolved": (n, then how many took 0, 1 … LONGEST working days) ·
    "said": (citizens who said whether it was solved, of them yes) · "held:<reason>": (ratings,)
    """
    found: dict[int, dict[str, list[float]]] = defaultdict(dict)
    for case in _cases(session, period):
        if local_day(case.opened_utc, case.unit.agency.timezone) not in period:
            continue
        parts = found[case.unit_id]
        _add(parts, "cases", 1)
        for part, moment in (("answered", case.first_answered_utc), ("resolved", case.resolved_utc)):
            if moment is not None:
                days = min(days_taken(case, moment, holidays), LONGEST)
                _add(parts, part, 1, *(int(days == each) for each in range(LONGEST + 1)))
        if case.solved is not None:
            _add(parts, "said", 1, int(case.solved))
    for unit_id, reason in _held(session, period):
        _add(found[unit_id], f"held:{reason if reason in REASONS else 'other'}", 1)
    return {unit: {part: tuple(numbers) for part, numbers in parts.items()} for unit, parts in found.items()}


def median_days(numbers: tuple[float, ...]) -> float | None:
    """Median of (n, then how many took 0, 1 … working days).

    >>> median_days((4, 1, 2, 0, 1)), median_days((2, 1, 0, 1))
    (1.0, 1.0)
    """
    n = round(numbers[0])
    if not n:
        return None
    days = [day for day, count in enumerate(numbers[1:]) for _ in range(round(count))]
    return (days[(n - 1) // 2] + days[n // 2]) / 2


def _add(parts: dict[str, list[float]], part: str, *numbers: float) -> None:
    old = parts.get(part)
    parts[part] = list(numbers) if old is None else [a + b for a, b in zip(old, numbers, strict=True)]


def _cases(session: Session, period: Period) -> list[Case]:
    """Cases opened around the period: a day more on both sides covers every time zone."""
    from_utc = datetime.combine(period.first, time(), UTC) - timedelta(days=1)
    until_utc = datetime.combine(period.last, time(), UTC) + timedelta(days=2)
    query = (
        sa.select(Case)
        .where(Case.opened_utc.between(from_utc, until_utc))
        .options(joinedload(Case.unit).joinedload(Unit.agency))
        .order_by(Case.id)
    )
    return list(session.scalars(query).unique())


def _held(session: Session, period: Period) -> list[tuple[int, str]]:
    """(unit, reason) of every rating held now; only days that hold one are looked at."""
    days = (
        sa.select(FactUnitDay.unit_id, FactUnitDay.day)
        .where(FactUnitDay.held > 0, FactUnitDay.day.between(period.first, period.last))
        .distinct()
        .subquery()
    )
    query = (
        sa.select(Encounter.unit_id, Rating.id, RatingEvent.reason)
        .join(days, sa.and_(days.c.unit_id == Encounter.unit_id, days.c.day == Encounter.day))
        .join(Rating, Rating.encounter_id == Encounter.id)
        .outerjoin(RatingEvent, sa.and_(RatingEvent.rating_id == Rating.id, RatingEvent.kind == "held"))
        .where(Rating.state == "held")
        .order_by(RatingEvent.id)
    )
    latest = {rating_id: (unit_id, reason or "other") for unit_id, rating_id, reason in session.execute(query)}
    return list(latest.values())
