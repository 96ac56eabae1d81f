"""Choosing an office, a service or a language."""

from __future__ import annotations

from bot.events import Choices
from bot.screens import Button, Line, Literal, Screen, say

LANGUAGES_IN_A_ROW = 2


def choices(found: Choices, sample: bool = False) -> Screen:
    """One page of agencies, units or services, each a button."""
    rows: list[tuple[Button, ...]] = []
    for number, name in found.items:
        data = {
            "agencies": f"a{number}.0",
            "units": f"u{number}.0",
            "found": f"u{number}.0",
            "services": f"s{found.parent}.{number}",
        }[found.kind]
        rows.append((Button(Literal(name), data),))
    if found.kind == "services":
        rows.append((Button(Line("bot-other-service"), f"s{found.parent}.0"),))
    rows.extend(_pager(found))
    question = Line(f"bot-choose-{found.kind}", {"title": Literal(found.title)})
    before = ((Line("sample-city"),) if found.welcome and sample else ()) + (
        (Line("bot-welcome"),) if found.welcome else ()
    )
    after = (Line("bot-more-found"),) if found.more else ()
    return Screen((*before, question, *after), tuple(rows))


def languages(names: dict[str, str]) -> Screen:
    every = [Button(Literal(name), f"L{code}") for code, name in names.items()]
    step = LANGUAGES_IN_A_ROW
    return say("bot-choose-language", *(tuple(every[start : start + step]) for start in range(0, len(every), step)))


def _pager(found: Choices) -> list[tuple[Button, ...]]:
    def turn(page: int) -> str:
        return {"agencies": f"A{page}", "units": f"a{found.parent}.{page}", "services": f"u{found.parent}.{page}"}[
            found.kind
        ]

    rows: list[tuple[Button, ...]] = []
    if found.pages > 1:
        row = []
        if found.page > 0:
            row.append(Button(Line("bot-page-before"), turn(found.page - 1)))
        if found.page + 1 < found.pages:
            row.append(Button(Line("bot-page-after"), turn(found.page + 1)))
        rows.append(tuple(row))
    if found.kind == "units":
        rows.append((Button(Line("bot-back"), "A0"),))
    if found.kind == "services":
        rows.append((Button(Line("bot-back"), f"a{found.above}.0"),))
    return rows
