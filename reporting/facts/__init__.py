"""Daily facts: what reporting reads instead of ratings, rebuilt a unit-day at a time."""

from reporting.facts.cells import daily_cells
from reporting.facts.rebuild import rebuild_all, rebuild_queued

__all__ = ["daily_cells", "rebuild_all", "rebuild_queued"]
