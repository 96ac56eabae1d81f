"""Numbers and dates as the reader writes them; UTC becomes local only here."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

import babel
from babel import dates, numbers


@cache
def _locale(language: str) -> babel.Locale:
    # Regional languages are written with Indonesian numbers and month names.
    return babel.Locale.parse("en_GB" if language == "en" else "id_ID")


def format_number(value: float, language: str = "id", digits: int = 1) -> str:
    """
    >>> format_number(1234.56, "id")
    '1.234,6'
    """
    pattern = "#,##0" + ("." + "0" * digits if digits else "")
    return str(numbers.format_decimal(value, format=pattern, locale=_locale(language)))


def format_percent(share: float, language: str = "id", digits: int = 0) -> str:
    """A share (0 … 1) as per cent."""
    return format_number(100 * share, language, digits) + (" %" if language == "en" else "%")


def format_date(day: date, language: str = "id") -> str:
    """
    >>> format_date(date(2026, 11, 18), "id")
    '18 November 2026'
    """
    return str(dates.format_date(day, "d MMMM y", locale=_locale(language)))


def format_month(day: date, language: str = "id") -> str:
    """The month of a day, e.g. "November 2026"."""
    return str(dates.format_date(day, "LLLL y", locale=_locale(language)))


def format_day(day: date, language: str = "id") -> str:
    """Weekday and short date, e.g. "Rabu, 18 Nov"."""
    return str(dates.format_date(day, "EEEE, d MMM", locale=_locale(language)))


def format_datetime(moment_utc: datetime, timezone: str, language: str = "id") -> str:
    """Local date and time, e.g. "18 Nov 2026 09.05"."""
    local = moment_utc.astimezone(ZoneInfo(timezone))
    separator = ":" if language == "en" else "."
    return str(dates.format_datetime(local, f"d MMM y HH'{separator}'mm", locale=_locale(language)))
