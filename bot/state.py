"""Where one chat stands: all that the dialogue remembers between two updates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

WORDS_WITHIN = timedelta(hours=48)


@dataclass(frozen=True)
class Latest:
    """The rating that typed words belong to."""

    key: str
    """The receipt's secret. It is stored sealed, see `bot.memory`."""
    message_id: int | None
    """The living message that shows it."""
    at_utc: datetime


@dataclass(frozen=True)
class State:
    """
    Parameters
    ----------
    name : "idle", "choosing" (an office's name is awaited), "asked" (a face is awaited), "wording" (words for the
        office are awaited) or "tracking" (a receipt code is awaited)
    language : chosen with /bahasa; None follows the phone
    """

    name: str = "idle"
    language: str | None = None
    latest: Latest | None = None

    def open_for_words(self, now: datetime) -> Latest | None:
        """The latest rating, while it still takes words."""
        if self.latest is not None and now - self.latest.at_utc <= WORDS_WITHIN:
            return self.latest
        return None
