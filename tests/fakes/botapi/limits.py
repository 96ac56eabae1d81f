"""Flood control: about 30 messages a second overall, 20 a minute in a group, and bursts in one chat."""

from __future__ import annotations

import math
from collections.abc import Callable

from tests.fakes.botapi.refusal import too_many_requests


class Bucket:
    """A leaky bucket: `capacity` at once, refilled with `rate` a second."""

    def __init__(self, capacity: float, rate: float, clock: Callable[[], float]) -> None:
        self.capacity = capacity
        self.rate = rate
        self.clock = clock
        self.level = capacity
        self.at = clock()

    def wait(self) -> int:
        """Take one and return 0, or the whole seconds until one is there."""
        now = self.clock()
        self.level = min(self.capacity, self.level + (now - self.at) * self.rate)
        self.at = now
        if self.level >= 1:
            self.level -= 1
            return 0
        return max(1, math.ceil((1 - self.level) / self.rate))


class FloodLimits:
    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock = clock
        self.overall = Bucket(30, 30, clock)
        self.chats: dict[int, Bucket] = {}
        self.private_burst = 30.0
        self.on_demand: list[tuple[str, int]] = []

    def demand(self, method: str, seconds: int, times: int = 1) -> None:
        """Refuse the next `times` calls of a method with `retry_after`."""
        self.on_demand.extend([(method, seconds)] * times)

    def check_demand(self, method: str) -> None:
        for index, (name, seconds) in enumerate(self.on_demand):
            if name == method:
                del self.on_demand[index]
                raise too_many_requests(seconds)

    def check_rate(self, chat_id: int) -> None:
        burst, rate = (self.private_burst, 1.0) if chat_id > 0 else (20.0, 20 / 60)
        bucket = self.chats.setdefault(chat_id, Bucket(burst, rate, self.clock))
        for candidate in (bucket, self.overall):
            if seconds := candidate.wait():
                raise too_many_requests(seconds)
