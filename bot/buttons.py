"""What a button carries: at most 64 bytes, all that is needed to answer it, whatever the chat did since.

A face carries the encounter token, everything after it the receipt's secret. So an old button still works,
and what it may do is decided by those secrets alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from models import UNSUR_KEYS

CHIPS = (*UNSUR_KEYS, "other")
_TOKEN = r"(?P<token>[A-Za-z0-9_-]{40,62})"
_KEY = r"(?P<key>[0-9A-Z]{21})"
_FORMS = {
    "face": rf"(?P<number>[1-4]){_TOKEN}",
    "notice": rf"n{_TOKEN}",
    "ask": rf"b{_TOKEN}",
    "chip": rf"c(?P<number>[0-9])(?P<on>[01]){_KEY}",
    "enough": rf"e{_KEY}",
    "more": rf"m{_KEY}",
    "answer": rf"y{_KEY}",
    "no_answer": rf"x{_KEY}",
    "done": rf"d{_KEY}",
    "question": rf"q(?P<number>[0-9]){_KEY}",
    "give": rf"w(?P<number>[0-9])(?P<page>[0-4]){_KEY}",
    "change": rf"h{_KEY}",
    "correct": rf"g(?P<number>[1-4]){_KEY}",
    "solved": rf"k{_KEY}",
    "unsolved": rf"K{_KEY}",
    "reply": rf"r{_KEY}",
    "code": r"o(?P<token>[0-9A-Za-z]{4,32})",
    "agencies": r"A(?P<page>\d{1,4})",
    "units": r"a(?P<number>\d{1,9})\.(?P<page>\d{1,4})",
    "services": r"u(?P<number>\d{1,9})\.(?P<page>\d{1,4})",
    "service": r"s(?P<number>\d{1,9})\.(?P<page>\d{1,9})",
    "language": r"L(?P<token>[a-z]{2,3})",
    "erase": r"Z",
    "keep": r"z",
}


@dataclass(frozen=True)
class Press:
    """A button as it was read back: which one, and what it carries."""

    kind: str
    token: str = ""
    key: str = ""
    number: int = 0
    page: int = 0
    on: bool = False


def read(data: str) -> Press | None:
    """None for what is not a button of ours."""
    for kind, form in _FORMS.items():
        match = re.fullmatch(form, data)
        if match:
            found = match.groupdict()
            return Press(
                kind,
                token=found.get("token") or "",
                key=found.get("key") or "",
                number=int(found.get("number") or 0),
                page=int(found.get("page") or 0),
                on=found.get("on") == "1",
            )
    return None


def face(overall: int, token: str) -> str:
    return f"{overall}{token}"


def chip(name: str, on: bool, key: str) -> str:
    """Pressing it makes the chip `on`; pressing it twice changes nothing more."""
    return f"c{CHIPS.index(name)}{int(on)}{key}"
