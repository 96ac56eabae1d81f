"""Working days are reckoned in scoring."""

from scoring.working_days import working_days_between

__all__ = ["working_days_between"]
