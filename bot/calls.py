"""What the dialogue asks of the other rooms. Each is harmless when repeated, and its outcome is an event."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class FindOffer:
    """The counter behind a code, or the encounter behind a token."""

    code: str


@dataclass(frozen=True)
class OfferUnit:
    unit_id: int
    service_id: int | None


@dataclass(frozen=True)
class Rate:
    token: str
    overall: int


@dataclass(frozen=True)
class SetChip:
    key: str
    name: str
    on: bool


@dataclass(frozen=True)
class AddWords:
    key: str
    text: str


@dataclass(frozen=True)
class View:
    key: str
    stage: str


@dataclass(frozen=True)
class Track:
    code: str


@dataclass(frozen=True)
class ListAgencies:
    page: int = 0
    welcome: bool = False


@dataclass(frozen=True)
class ListUnits:
    agency_id: int
    page: int = 0


@dataclass(frozen=True)
class ListServices:
    unit_id: int
    page: int = 0


@dataclass(frozen=True)
class SearchUnits:
    words: str


@dataclass(frozen=True)
class AskAnswer:
    """The person wants an answer from the office, here; or, `wanted` False, does not."""

    key: str
    wanted: bool = True


@dataclass(frozen=True)
class AskQuestion:
    """The survey's question number `number`, counted from 0."""

    key: str
    number: int


@dataclass(frozen=True)
class GiveAnswer:
    """Answer a question with 1 … 4, or skip it (None), and ask the next."""

    key: str
    number: int
    value: int | None


@dataclass(frozen=True)
class Correct:
    key: str
    overall: int


@dataclass(frozen=True)
class SaySolved:
    key: str
    solved: bool


@dataclass(frozen=True)
class AddPhoto:
    key: str


@dataclass(frozen=True)
class EraseEverything:
    pass


@dataclass(frozen=True)
class LinkStaff:
    code: str


@dataclass(frozen=True)
class LatestDigest:
    pass


@dataclass(frozen=True)
class OwnPanel:
    pass


Call = (
    FindOffer
    | OfferUnit
    | Rate
    | SetChip
    | AddWords
    | View
    | Track
    | ListAgencies
    | ListUnits
    | ListServices
    | SearchUnits
    | AskAnswer
    | AskQuestion
    | GiveAnswer
    | Correct
    | SaySolved
    | AddPhoto
    | EraseEverything
    | LinkStaff
    | LatestDigest
    | OwnPanel
)
