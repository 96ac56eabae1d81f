"""What happens to a dialogue: a person does something, or something asked for has come."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.buttons import Press
from feedback.cases import CaseView
from feedback.encounters import EncounterOffer
from feedback.receipts import ReceiptView
from feedback.survey import Asked


@dataclass(frozen=True)
class Command:
    """`/name argument`."""

    name: str
    argument: str = ""


@dataclass(frozen=True)
class Text:
    text: str


@dataclass(frozen=True)
class Tap:
    """A button; `press` is None when its data is not ours."""

    press: Press | None


@dataclass(frozen=True)
class Photo:
    """A picture was sent, perhaps with words; its content is fetched only when it is wanted."""

    caption: str = ""


@dataclass(frozen=True)
class Unreadable:
    """A sticker, a voice note, … : `kind` names the sentence that answers it."""

    kind: str


@dataclass(frozen=True)
class Offered:
    offer: EncounterOffer


@dataclass(frozen=True)
class Rated:
    view: ReceiptView
    chosen: int
    """The face that was tapped now; another one may have been counted earlier."""


@dataclass(frozen=True)
class Viewed:
    """The rating, as it stands after what was asked; `stage` says what to show next."""

    view: ReceiptView
    stage: str
    case: CaseView | None = None


@dataclass(frozen=True)
class WordsSaved:
    view: ReceiptView
    negative: bool


@dataclass(frozen=True)
class WordsNeeded:
    """An answer was asked for, and there is nothing yet to answer."""

    view: ReceiptView


@dataclass(frozen=True)
class Promised:
    """The office owes an answer by `due`."""

    view: ReceiptView
    due: date


@dataclass(frozen=True)
class Asking:
    """A question of the survey, `number` counted from 0 of `total`."""

    view: ReceiptView
    asked: Asked
    number: int
    total: int


@dataclass(frozen=True)
class Answered:
    """The person said whether it was solved; if not, the office answers by `due`."""

    key: str
    solved: bool
    due: date


@dataclass(frozen=True)
class Choices:
    """One page of places to choose from.

    Parameters
    ----------
    kind : "agencies", "units", "services" or "found"
    items : (id, name) of each
    parent : the agency of the units, the unit of the services
    """

    kind: str
    items: tuple[tuple[int, str], ...]
    page: int = 0
    pages: int = 1
    parent: int = 0
    title: str = ""
    above: int = 0
    """The agency above the unit whose services are shown."""
    more: bool = False
    """More was found than is shown."""
    welcome: bool = False


@dataclass(frozen=True)
class Refused:
    """A named error: its text key, and what the text needs."""

    key: str
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Done:
    """Something was done; `key` is the text that says so."""

    key: str
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Pages:
    """Ready-made messages (HTML), one after the other."""

    texts: tuple[str, ...]


Event = (
    Command
    | Text
    | Tap
    | Photo
    | Unreadable
    | Offered
    | Rated
    | Viewed
    | WordsSaved
    | WordsNeeded
    | Promised
    | Asking
    | Answered
    | Choices
    | Refused
    | Done
    | Pages
)
