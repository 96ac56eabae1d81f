from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from models import Agency, Case, Unit
from reporting.case_days import days_left, days_taken
from scoring.working_days import deadline

TUESDAY, WEDNESDAY, SATURDAY = date(2026, 10, 6), date(2026, 10, 7), date(2026, 10, 10)
MONDAY_NINE = datetime(2026, 10, 5, 2, tzinfo=UTC)


def case(opened: datetime = MONDAY_NINE, timezone: str = "Asia/Jakarta") -> Case:
    due = deadline(opened, 5, timezone, {TUESDAY})
    return Case(opened_utc=opened, due_utc=due, unit=Unit(agency=Agency(timezone=timezone)))


@pytest.mark.parametrize(
    ("holidays", "days"),
    [(set(), 3), ({TUESDAY}, 2), ({TUESDAY, WEDNESDAY}, 1), ({SATURDAY}, 3), ({MONDAY_NINE.date()}, 3)],
)
def test_only_holidays_on_working_days_after_the_opening_shorten_the_time(holidays: set[date], days: int) -> None:
    assert days_taken(case(), datetime(2026, 10, 8, 2, tzinfo=UTC), holidays) == days


@pytest.mark.parametrize("holidays", [set(), {TUESDAY}, {TUESDAY, WEDNESDAY}])
@pytest.mark.parametrize("days", [1, 2, 5, 14])
def test_an_answer_at_the_deadline_took_the_days_that_the_deadline_allowed(holidays: set[date], days: int) -> None:
    assert days_taken(case(), deadline(MONDAY_NINE, days, "Asia/Jakarta", holidays), holidays) == days


def test_the_days_are_those_at_the_unit() -> None:
    """Eleven in the evening of Monday in Jakarta is one in the morning of Tuesday in Jayapura."""
    late, thursday = datetime(2026, 10, 5, 16, tzinfo=UTC), datetime(2026, 10, 8, 2, tzinfo=UTC)
    assert days_taken(case(late), thursday, {WEDNESDAY}) == 2
    assert days_taken(case(late, "Asia/Jayapura"), thursday, {WEDNESDAY}) == 1


@pytest.mark.parametrize(("today", "left"), [(5, 5), (6, 5), (12, 1), (13, 0), (14, -1)])
def test_the_days_left_skip_holidays_as_the_deadline_did(today: int, left: int) -> None:
    assert days_left(case(), date(2026, 10, today), {TUESDAY}) == left
