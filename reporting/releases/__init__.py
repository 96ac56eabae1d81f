"""What may be said to whom, and when: the rules that keep a single citizen out of every figure."""

from reporting.releases.advance import advance
from reporting.releases.steps import PUBLIC_STEP, STAFF_STEP, round_public

__all__ = ["PUBLIC_STEP", "STAFF_STEP", "advance", "round_public"]
