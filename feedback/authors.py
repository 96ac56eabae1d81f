"""Who rated, known only as a keyed hash."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from feedback.keys import Keys


@dataclass(frozen=True)
class Author:
    """A Telegram user or a browser. The identity itself is never stored with a rating.

    Parameters
    ----------
    kind : "telegram" or "device"
    identity : the Telegram id, or the random value of the device cookie
    """

    kind: str
    identity: str

    def hash(self, keys: Keys, now: datetime) -> str:
        """The hash stored now. Its key changes each quarter, so that a person cannot be followed for years."""
        return self._hash(keys, now.year, (now.month + 2) // 3)

    def recent_hashes(self, keys: Keys, now: datetime, quarters: int = 9) -> list[str]:
        """The hashes of this and earlier quarters: how a person finds the own ratings again."""
        year, quarter = now.year, (now.month + 2) // 3
        hashes = []
        for _ in range(quarters):
            hashes.append(self._hash(keys, year, quarter))
            year, quarter = (year, quarter - 1) if quarter > 1 else (year - 1, 4)
        return hashes

    def _hash(self, keys: Keys, year: int, quarter: int) -> str:
        return keys.hash(f"author:{year}-Q{quarter}", f"{self.kind}:{self.identity}")
