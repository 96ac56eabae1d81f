"""Months, quarters, years and ISO weeks, as dates of the agency's own calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

Kind = Literal["month", "quarter", "year", "week"]

_FORMS = (
    (re.compile(r"(\d{4})-(0[1-9]|1[0-2])"), "month"),
    (re.compile(r"(\d{4})-Q([1-4])"), "quarter"),
    (re.compile(r"(\d{4})-W(\d\d)"), "week"),
    (re.compile(r"(\d{4})"), "year"),
)


class PeriodUnknown(ValueError):
    """Text that names no period; `str()` says what would."""


@dataclass(frozen=True, order=True)
class Period:
    """A period by its key: "2026-11", "2026-Q4", "2026" or "2026-W47"; first and last day inclusive.

    >>> Period.parse("2026-Q4").first, Period.parse("2026-W47").last
    (datetime.date(2026, 10, 1), datetime.date(2026, 11, 22))
    """

    first: date
    last: date
    key: str
    kind: Kind

    @classmethod
    def parse(cls, key: str) -> Period:
        """Raises PeriodUnknown."""
        for form, kind in _FORMS:
            if (found := form.fullmatch(key.strip())) and int(found[1]):
                numbers = [int(group) for group in found.groups()]
                try:
                    return cls._of_numbers(kind, *numbers)  # type: ignore[arg-type]
                except ValueError:
                    break
        raise PeriodUnknown(f"{key} is no period: write 2026-11, 2026-Q4, 2026 or 2026-W47")

    @classmethod
    def _of_numbers(cls, kind: Kind, year: int, number: int = 1) -> Period:
        if kind == "week":
            return cls.containing(date.fromisocalendar(year, number, 1), "week")
        return cls.containing(date(year, number * 3 - 2 if kind == "quarter" else number, 1), kind)

    @classmethod
    def containing(cls, day: date, kind: Kind) -> Period:
        """
        >>> Period.containing(date(2026, 11, 18), "quarter").key
        '2026-Q4'
        """
        if kind == "week":
            year, week, weekday = day.isocalendar()
            first = day - timedelta(days=weekday - 1)
            return cls(first, first + timedelta(days=6), f"{year}-W{week:02d}", kind)
        if kind == "year":
            return cls(date(day.year, 1, 1), date(day.year, 12, 31), f"{day.year}", kind)
        months = 3 if kind == "quarter" else 1
        start = (day.month - 1) // months * months
        end = start + months
        last = date(day.year + end // 12, end % 12 + 1, 1) - timedelta(days=1)
        key = f"{day.year}-Q{start // 3 + 1}" if kind == "quarter" else f"{day.year}-{day.month:02d}"
        return cls(date(day.year, start + 1, 1), last, key, kind)

    def previous(self) -> Period:
        return Period.containing(self.first - timedelta(days=1), self.kind)

    def next(self) -> Period:
        return Period.containing(self.last + timedelta(days=1), self.kind)

    def quarters(self) -> list[Period]:
        """The quarters a period touches: the books that its ratings are kept in."""
        found = [Period.containing(self.first, "quarter")]
        while found[-1].last < self.last:
            found.append(found[-1].next())
        return found

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


def weeks_back(week: Period, count: int) -> list[Period]:
    """`count` weeks up to and including `week`, oldest first."""
    weeks = [week]
    while len(weeks) < count:
        weeks.insert(0, weeks[0].previous())
    return weeks


def local_day(moment_utc: datetime, timezone: str) -> date:
    """The date on the agency's wall."""
    return moment_utc.astimezone(ZoneInfo(timezone)).date()


def days_of(first: date, last: date) -> Iterator[date]:
    for offset in range((last - first).days + 1):
        yield first + timedelta(days=offset)
