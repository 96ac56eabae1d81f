"""What the dialogue does to the chat."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.screens import Screen


@dataclass(frozen=True)
class Show:
    """
    Parameters
    ----------
    screen : what to show
    where : "edit" the tapped message in place (a new one where nothing was tapped), "new", "below" (new, and the
        tapped message keeps its words but loses its buttons), or "move" the living message below what was just
        typed: sent anew, the old one taken away
    living : whether this is the message that shows the latest rating
    """

    screen: Screen
    where: str = "edit"
    living: bool = False


@dataclass(frozen=True)
class Toast:
    """A short word over the chat, in answer to a tap."""

    key: str
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class SendPages:
    """Ready-made messages (HTML)."""

    texts: tuple[str, ...]


Effect = Show | Toast | SendPages
