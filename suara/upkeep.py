"""What follows from new ratings: facts, then releases. The worker does it all day; commands do it once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from reporting.facts import rebuild_all, rebuild_queued
from reporting.releases import advance
from suara import demo
from suara.wiring import House


def settle(house: House, now: datetime) -> int:
    """Rebuild the facts of every touched day, then release what may be released. Returns unit-days rebuilt."""
    rebuilt = 0
    while days := rebuild_queued(house.database, now):
        rebuilt += days
    if rebuilt:
        advance(house.database, now, house.settings.holiday_dates)
    return rebuilt


def load_sample(
    house: House,
    now: datetime,
    progress: Callable[[int, int], None],
    *,
    officers: int = 60,
    days: int = 120,
    seed: int = 1,
) -> demo.DemoReport:
    """Load the sample city and reckon its figures. Raises demo.DatabaseHoldsRealData."""

    def advance_bar(done: int, total: int, _unit: str) -> None:
        progress(done, total)

    report = demo.load(house.database, house.keys, now, officers=officers, days=days, seed=seed, progress=advance_bar)
    rebuild_all(house.database)
    advance(house.database, now, house.settings.holiday_dates)
    return report
