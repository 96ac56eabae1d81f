"""Numbers and dates stand as the reader writes them, and UTC becomes the city's own time."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from texts import (
    LANGUAGES,
    format_date,
    format_datetime,
    format_day,
    format_month,
    format_number,
    format_percent,
)

DAY = date(2026, 11, 8)
REGIONAL = [language for language in LANGUAGES if language not in ("id", "en")]


@pytest.mark.parametrize(
    ("value", "digits", "indonesian", "english"),
    [
        (1234.56, 1, "1.234,6", "1,234.6"),
        (1234567.0, 0, "1.234.567", "1,234,567"),
        (0.05, 2, "0,05", "0.05"),
        (-3.25, 2, "-3,25", "-3.25"),
        (82.0, 2, "82,00", "82.00"),
    ],
)
def test_a_number(value: float, digits: int, indonesian: str, english: str) -> None:
    assert format_number(value, "id", digits) == indonesian
    assert format_number(value, "en", digits) == english


def test_a_share_is_said_per_hundred() -> None:
    assert (format_percent(0.125, "id", 1), format_percent(0.125, "en", 1)) == ("12,5%", "12.5 %")
    assert format_percent(1, "id") == "100%"


def test_a_date() -> None:
    assert (format_date(DAY, "id"), format_date(DAY, "en")) == ("8 November 2026", "8 November 2026")
    assert (format_date(date(2026, 8, 17), "id"), format_date(date(2026, 8, 17), "en")) == (
        "17 Agustus 2026",
        "17 August 2026",
    )


def test_a_month_and_a_day_of_the_week() -> None:
    assert (format_month(date(2026, 5, 1), "id"), format_month(date(2026, 5, 1), "en")) == ("Mei 2026", "May 2026")
    assert (format_day(DAY, "id"), format_day(DAY, "en")) == ("Minggu, 8 Nov", "Sunday, 8 Nov")


@pytest.mark.parametrize(
    ("timezone", "indonesian"),
    [
        ("Asia/Jakarta", "8 Nov 2026 23.30"),
        ("Asia/Makassar", "9 Nov 2026 00.30"),
        ("Asia/Jayapura", "9 Nov 2026 01.30"),
    ],
)
def test_a_moment_is_told_in_the_city_s_own_time(timezone: str, indonesian: str) -> None:
    moment = datetime(2026, 11, 8, 16, 30, tzinfo=UTC)
    assert format_datetime(moment, timezone, "id") == indonesian
    assert format_datetime(moment, timezone, "en") == indonesian.replace(".", ":")


@pytest.mark.parametrize("language", [*REGIONAL, "de", ""])
def test_regional_and_unknown_languages_write_as_indonesian_does(language: str) -> None:
    assert format_number(1234.5, language) == "1.234,5"
    assert format_date(date(2026, 8, 17), language) == "17 Agustus 2026"
