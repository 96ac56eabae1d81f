"""Who stood at which counter: two shifts on working days, three shifts around the clock in the emergency room."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

SHIFTS = ((time(7, 30), time(12, 0)), (time(12, 0), time(16, 0)))
NIGHT_AND_DAY = ((time(0, 0), time(8, 0)), (time(8, 0), time(16, 0)), (time(16, 0), None))


class Shift(NamedTuple):
    counter: int
    """Position of the counter in the unit."""
    officer: int
    """Position of the officer in the unit."""
    starts_utc: datetime
    ends_utc: datetime


def plan_roster(
    counters: int, officers: int, days: Sequence[date], zone: ZoneInfo, rng: random.Random, around_the_clock: bool
) -> Iterator[Shift]:
    """Every shift of a unit on `days`.

    Officers change counters every week, so that no counter's difficulty becomes an officer's figure; within a
    shift nobody stands at two counters. With fewer officers than counters the last counters stay empty.
    """
    orders: dict[tuple[int, int], list[int]] = {}
    for day in days:
        if not around_the_clock and day.weekday() >= 5:
            continue
        week = day.isocalendar()[:2]
        if week not in orders:
            orders[week] = rng.sample(range(officers), officers)
        order = orders[week]
        for number, (opens, closes) in enumerate(NIGHT_AND_DAY if around_the_clock else SHIFTS):
            starts = _utc(day, opens, zone)
            ends = _utc(day, closes, zone) if closes else _utc(day + timedelta(days=1), time(0, 0), zone)
            for counter in range(min(counters, officers)):
                turn = day.toordinal() * 3 + number if around_the_clock else counter + number * counters
                yield Shift(counter, order[turn % officers], starts, ends)


def _utc(day: date, moment: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, moment, tzinfo=zone).astimezone(UTC)
