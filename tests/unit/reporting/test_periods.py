from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reporting.periods import Period, PeriodUnknown, local_day, weeks_back

DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))
KINDS = st.sampled_from(["week", "month", "quarter", "year"])


@given(DAYS, KINDS)
def test_a_day_lies_in_its_period_and_the_key_reads_back(day: date, kind: str) -> None:
    period = Period.containing(day, kind)  # type: ignore[arg-type]
    assert day in period
    assert Period.parse(period.key) == period


@given(DAYS, KINDS)
def test_periods_follow_each_other_without_gap(day: date, kind: str) -> None:
    period = Period.containing(day, kind)  # type: ignore[arg-type]
    assert period.next().first == period.last + timedelta(days=1)
    assert period.next().previous() == period


@given(DAYS)
def test_an_iso_week_has_the_calendars_own_number(day: date) -> None:
    week = Period.containing(day, "week")
    assert week.first.isocalendar()[2] == 1
    assert week.key == f"{day.isocalendar()[0]}-W{day.isocalendar()[1]:02d}"


@pytest.mark.parametrize("key", ["2026-13", "2026-Q5", "2026-W54", "26", "", "2026-1", "0000", "next week"])
def test_what_is_no_period_is_refused_with_examples(key: str) -> None:
    with pytest.raises(PeriodUnknown, match="2026-W47"):
        Period.parse(key)


def test_a_year_is_kept_in_four_quarters_and_a_week_may_touch_two() -> None:
    assert [quarter.key for quarter in Period.parse("2026").quarters()] == ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]
    assert [quarter.key for quarter in Period.parse("2026-W40").quarters()] == ["2026-Q3", "2026-Q4"]


def test_the_day_changes_at_the_agencys_own_midnight() -> None:
    moment = datetime(2026, 11, 15, 16, 30, tzinfo=UTC)
    assert local_day(moment, "Asia/Jakarta") == date(2026, 11, 15)
    assert local_day(moment, "Asia/Jayapura") == date(2026, 11, 16)


def test_weeks_are_counted_back_oldest_first() -> None:
    assert [week.key for week in weeks_back(Period.parse("2026-W02"), 3)] == ["2025-W52", "2026-W01", "2026-W02"]
