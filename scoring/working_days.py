"""Working days: Monday to Friday, less the holidays of a calendar. Deadlines and response times are counted in them."""

from __future__ import annotations

from collections.abc import Set
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

CLOSING = time(16, 0)
"""A deadline falls at the end of the office day."""


def is_working_day(day: date, holidays: Set[date] = frozenset()) -> bool:
    """
    >>> is_working_day(date(2026, 11, 21))
    False
    """
    return day.weekday() < 5 and day not in holidays


def deadline(start_utc: datetime, days: int, timezone: str, holidays: Set[date] = frozenset()) -> datetime:
    """Closing time of the `days`-th working day after the day of `start_utc`, in UTC.

    The day of the start itself does not count (SP4N-LAPOR! counts from the next working day).

    >>> deadline(datetime(2026, 11, 20, 2, tzinfo=UTC), 1, "Asia/Jakarta").isoformat()
    '2026-11-23T09:00:00+00:00'
    """
    zone = ZoneInfo(timezone)
    day = start_utc.astimezone(zone).date()
    while days > 0:
        day += timedelta(days=1)
        days -= is_working_day(day, holidays)
    return datetime.combine(day, CLOSING, zone).astimezone(UTC)


def working_days_between(start: date, end: date, holidays: Set[date] = frozenset()) -> int:
    """Working days after `start` up to and including `end`; negative when `end` lies before `start`.

    >>> working_days_between(date(2026, 11, 20), date(2026, 11, 23))
    1
    """
    if end < start:
        return -working_days_between(end, start, holidays)
    days = (start + timedelta(days=step) for step in range(1, (end - start).days + 1))
    return sum(is_working_day(day, holidays) for day in days)
