"""What a person sees: lines and buttons, still without a language. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Line:
    """A text and its values; a value may be a Line itself, or several of them to be joined by commas."""

    key: str
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Literal:
    """Words that are not ours to translate: names, codes."""

    text: str


@dataclass(frozen=True)
class Button:
    label: Line | Literal
    data: str = ""
    url: str = ""
    mark: str = ""
    """A sign before the label: a face, a tick."""


Paragraph = Line | Literal | tuple[Line | Literal, ...]
"""One line, or several that stand close together."""


@dataclass(frozen=True)
class Screen:
    lines: tuple[Paragraph, ...]
    rows: tuple[tuple[Button, ...], ...] = ()


def say(key: str, *rows: tuple[Button, ...], **values: Any) -> Screen:
    return Screen((Line(key, values),), rows)


FIND_OFFICE = Button(Line("bot-find-office"), "A0")
