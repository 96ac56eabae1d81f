"""Working days of a case: how long an answer took, how many are left. Every figure about cases counts them here."""

from __future__ import annotations

from collections.abc import Set
from datetime import date, datetime

from models import Case
from reporting.periods import local_day
from scoring.working_days import working_days_between


def days_taken(case: Case, moment_utc: datetime, holidays: Set[date]) -> int:
    """Working days from the opening to `moment_utc` on the unit's calendar, counted as the deadline counts them.

    The day of the opening does not count; neither do Saturday, Sunday and the `holidays`.
    """
    zone = case.unit.agency.timezone
    return max(working_days_between(local_day(case.opened_utc, zone), local_day(moment_utc, zone), holidays), 0)


def days_left(case: Case, today: date, holidays: Set[date]) -> int:
    """Working days from `today` to the deadline; negative once it has passed."""
    return working_days_between(today, local_day(case.due_utc, case.unit.agency.timezone), holidays)
