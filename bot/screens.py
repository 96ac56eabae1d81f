"""What a person sees: lines and buttons, still without a language. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from bot import buttons
from bot.events import Choices
from feedback.cases import WAITING, CaseView
from feedback.encounters import EncounterOffer
from feedback.receipts import ReceiptView

FACES = {1: "😞", 2: "😕", 3: "🙂", 4: "😄"}
CHIP_ROWS = (("time", "cost", "requirements"), ("conduct", "competence"), ("procedure", "facilities", "other"))
LANGUAGES_IN_A_ROW = 2
QUOTED = 2500
"""Characters of an answer shown with a receipt; the whole of it came in its own message."""


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


@dataclass(frozen=True)
class Screen:
    lines: tuple[Line | Literal, ...]
    rows: tuple[tuple[Button, ...], ...] = ()


def say(key: str, *rows: tuple[Button, ...], **values: Any) -> Screen:
    return Screen((Line(key, values),), rows)


FIND_OFFICE = Button(Line("bot-find-office"), "A0")


def ask(offer: EncounterOffer) -> Screen:
    """The four faces."""
    faces = tuple(
        Button(Line(f"face-{overall}"), buttons.face(overall, offer.token), mark=sign)
        for overall, sign in FACES.items()
    )
    return Screen(
        (
            Line("bot-ask", {"place": Literal(_place(offer))}),
            *(() if offer.on_duty or offer.counter_name is None else (Line("bot-ask-off-duty"),)),
            Line("bot-ask-anonymous"),
        ),
        (faces, (Button(Line("bot-privacy"), f"n{offer.token}", mark="🔒"),)),
    )


def notice(token: str) -> Screen:
    return say("bot-notice", (Button(Line("bot-back"), f"b{token}"),))


def chips(view: ReceiptView) -> Screen:
    """After the tap: counted, and what went wrong or well."""
    receipt = view.receipt
    low = (receipt.overall or 0) <= 2
    rows = [
        tuple(
            Button(
                Line(f"chip-{name}"),
                buttons.chip(name, name not in view.mentions, receipt.key),
                mark="✓" if name in view.mentions else "",
            )
            for name in row
        )
        for row in CHIP_ROWS
    ]
    done = Button(Line("bot-enough"), f"e{receipt.key}")
    return Screen((*_counted(view), Line("bot-what-wrong" if low else "bot-what-good")), (*rows, (done,)))


def want_answer(view: ReceiptView) -> Screen:
    key = view.receipt.key
    return Screen(
        (*_counted(view), *_added(view), Line("bot-want-answer")),
        ((Button(Line("bot-yes-answer"), f"y{key}"), Button(Line("bot-no"), f"x{key}")),),
    )


def words_needed(view: ReceiptView) -> Screen:
    return Screen((*_counted(view), Line("bot-words-needed")), ((Button(Line("bot-no"), f"x{view.receipt.key}"),),))


def promised(view: ReceiptView, due: date) -> Screen:
    return Screen((*_counted(view), *_added(view), Line("bot-promised", {"due": due})), _after(view))


def finished(view: ReceiptView) -> Screen:
    return Screen((*_counted(view), *_added(view), Line("bot-finished")), _after(view))


def receipt(view: ReceiptView, case: CaseView | None, page_url: str) -> Screen:
    """What `/lacak` shows: that it was counted, never the score; and where the case stands."""
    held = view.receipt
    reply = ((Button(Line("bot-reply"), f"r{held.key}"),),) if case and case.state != "closed" else ()
    return Screen(
        (
            Line(
                "bot-receipt",
                {
                    "code": Literal(held.code),
                    "state": Line(f"state-{held.state}"),
                    "place": Literal(_place(held)),
                    "day": view.day,
                },
            ),
            *_added(view),
            *(_case(case) if case else ()),
        ),
        (*reply, *_link(page_url, held.key), *(() if case else _after(view))),
    )


def _case(case: CaseView) -> tuple[Line | Literal, ...]:
    lines: list[Line | Literal] = []
    answer = next((line for line in reversed(case.lines) if line.side == "unit"), None)
    if case.state in WAITING:
        lines.append(Line("bot-receipt-waiting", {"due": case.due_utc.astimezone(ZoneInfo(case.timezone)).date()}))
    if answer is not None:
        short = answer.text if len(answer.text) <= QUOTED else answer.text[:QUOTED].rstrip() + " …"
        lines += [Line("bot-receipt-answered"), Literal(short)]
    if case.state == "closed":
        lines.append(Line("bot-receipt-closed"))
    return tuple(lines)


def choices(found: Choices) -> Screen:
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
    return Screen((Line(f"bot-choose-{found.kind}", {"title": Literal(found.title)}),), tuple(rows))


def languages(names: dict[str, str]) -> Screen:
    every = [Button(Literal(name), f"L{code}") for code, name in names.items()]
    step = LANGUAGES_IN_A_ROW
    return say("bot-choose-language", *(tuple(every[start : start + step]) for start in range(0, len(every), step)))


def _counted(view: ReceiptView) -> tuple[Line, ...]:
    held = view.receipt
    overall = held.overall or 0
    return (
        Line(
            "bot-counted" if held.state == "counted" else "bot-not-counted",
            {
                "face": Literal(FACES.get(overall, "")),
                "word": Line(f"face-{overall}") if overall else Literal(""),
                "place": Literal(_place(held)),
                "code": Literal(held.code),
                "state": Line(f"state-{held.state}"),
            },
        ),
    )


def _added(view: ReceiptView) -> tuple[Line, ...]:
    lines = []
    if view.mentions:
        names = tuple(Line(f"chip-{name}") for name in buttons.CHIPS if name in view.mentions)
        lines.append(Line("bot-noted-chips", {"chips": names}))
    if view.comment:
        lines.append(Line("bot-noted-words"))
    return tuple(lines)


def _after(view: ReceiptView) -> tuple[tuple[Button, ...], ...]:
    return (_more(view),) if view.open else ()


def _more(view: ReceiptView) -> tuple[Button, ...]:
    return (Button(Line("bot-add-more"), f"m{view.receipt.key}"),)


def _link(page_url: str, key: str) -> tuple[tuple[Button, ...], ...]:
    return ((Button(Line("bot-open-receipt"), url=f"{page_url}/t/{key}"),),) if page_url else ()


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


def _place(place: Any) -> str:
    """Agency · unit · counter or service, each said once."""
    names = [place.agency_name, place.unit_name, place.counter_name or place.service_name]
    kept: list[str] = []
    for name in names:
        if name and not any(name in other for other in kept):
            kept = [other for other in kept if other not in name] + [name]
    return " · ".join(kept)
