"""Working days: Monday to Friday, without the holidays given."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from reporting.periods import days_of


def working_days_between(start: date, end: date, holidays: Collection[date] = ()) -> int:
    """Working days after `start` up to and including `end`; negative when `end` lies before `start`.

    >>> working_days_between(date(2026, 11, 20), date(2026, 11, 23))
    1
    >>> working_days_between(date(2026, 11, 23), date(2026, 11, 20))
    -1
    """
    if end < start:
        return -working_days_between(end, start, holidays)
    return sum(1 for day in days_of(start, end) if day > start and day.weekday() < 5 and day not in holidays)
