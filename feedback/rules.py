"""The limits of the product, in one place; an installation may set others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Rules:
    token_hours: int = 72
    """How long after the scan a rating is still taken."""
    comment_limit: int = 4000
    """Characters of a comment that are kept."""
    correction_days: int = 7
    """A citizen may replace the own rating this long."""
    receipt_tries: int = 10
    receipt_tries_overall: int = 600
    """Wrong short codes allowed an asker and altogether, within `receipt_window_minutes`."""
    receipt_window_minutes: int = 15
    answer_due_working_days: int = 5
    """First answer to a case (SP4N-LAPOR! practice; a setting, since rules differ)."""
    holidays: frozenset[date] = frozenset()
    """Days without work besides Saturday and Sunday."""
    reminder_before_working_days: int = 1
    photo_megabytes: int = 8
    photos_per_case: int = 5
    comment_retention_days: int = 730
    contact_retention_days: int = 90
    """After a case is closed."""
