"""Every duty of the worker: its name, how often it ticks, what it does at a moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from reporting.deliveries import deliver_due
from suara.channels import digest_channels
from suara.upkeep import settle
from suara.wiring import House


@dataclass(frozen=True)
class Duty:
    name: str
    every_seconds: int
    run: Callable[[datetime], object]


def duties(house: House) -> list[Duty]:
    return [
        Duty("facts and releases", 2, lambda now: settle(house, now)),
        Duty("weekly digests", 60, lambda now: deliver_due(house.database, now, digest_channels(house))),
    ]
