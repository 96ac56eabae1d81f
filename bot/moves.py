"""What one move of the dialogue is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot import calls, screens
from bot.effects import Effect, Show
from bot.screens import Button
from bot.state import State


@dataclass(frozen=True)
class Step:
    state: State
    calls: tuple[calls.Call, ...] = ()
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True)
class Setting:
    """What the dialogue knows besides the state.

    Parameters
    ----------
    now : aware UTC
    message_id : of the tapped message, None for what was typed
    languages : code → name in its own words
    page_url : the public address of receipt pages, "" when the app cannot open it
    sample : the city is the made-up sample city, and says so
    """

    now: datetime
    message_id: int | None = None
    languages: dict[str, str] | None = None
    page_url: str = ""
    sample: bool = False


def speak(state: State, key: str, *rows: tuple[Button, ...], **values: Any) -> Step:
    """Say one sentence in a message of its own."""
    return Step(state, effects=(Show(screens.say(key, *rows, **values), "new"),))
