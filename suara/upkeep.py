"""What follows from new ratings: facts, then releases. The worker does it all day; commands do it once."""

from __future__ import annotations

from datetime import datetime

from reporting.facts import rebuild_queued
from reporting.releases import advance
from suara.wiring import House


def settle(house: House, now: datetime) -> int:
    """Rebuild the facts of every touched day, then release what may be released. Returns unit-days rebuilt."""
    rebuilt = 0
    while days := rebuild_queued(house.database, now):
        rebuilt += days
    if rebuilt:
        advance(house.database, now)
    return rebuilt
