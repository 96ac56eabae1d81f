"""One rating on the screen: asked for, counted, added to, answered, looked up again."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot import buttons
from bot.screens import Button, Line, Literal, Paragraph, Screen, say
from feedback.cases import WAITING, CaseView
from feedback.encounters import EncounterOffer
from feedback.receipts import ReceiptView
from feedback.survey import Asked

FACES = {1: "😞", 2: "😕", 3: "🙂", 4: "😄"}
CHIP_ROWS = (("time", "cost", "requirements"), ("conduct", "competence"), ("procedure", "facilities", "other"))
QUOTED = 2500
"""Characters of an answer shown with a receipt; the whole of it came in its own message."""


def is_low(view: ReceiptView) -> bool:
    """Buruk or kurang."""
    return (view.receipt.overall or 4) <= 2


def ask(offer: EncounterOffer, sample: bool = False) -> Screen:
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
            *((Line("sample-city"),) if sample else ()),
        ),
        (faces, (Button(Line("bot-privacy"), f"n{offer.token}", mark="🔒"),)),
    )


def notice(token: str) -> Screen:
    return say("bot-notice", (Button(Line("bot-back"), f"b{token}"),))


def chips(view: ReceiptView) -> Screen:
    """After the tap: counted, and what went wrong or well."""
    receipt = view.receipt
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
    return Screen((*_counted(view), Line("bot-what-wrong" if is_low(view) else "bot-what-good")), (*rows, (done,)))


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


def receipt(view: ReceiptView, case: CaseView | None, page_url: str, now: datetime) -> Screen:
    """What `/lacak` shows: that it was counted, never the score; and where the case stands."""
    held = view.receipt
    correctable = view.open and now <= view.correctable_until_utc
    changed = ((Button(Line("bot-change-face"), f"h{held.key}"),),) if correctable else ()
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
        (*reply, *_link(page_url, held.key), *(() if case else _after(view)), *changed),
    )


def question(view: ReceiptView, asked: Asked, number: int, total: int) -> Screen:
    """One question of the survey, `number` counted from 0; each answer is saved as it is given."""
    key = view.receipt.key
    options = tuple(
        (Button(Literal(words), f"w{number}{value}{key}", mark="✓" if asked.answer == value else ""),)
        for value, words in enumerate(asked.options, start=1)
    )
    onward = (Button(Line("bot-skip"), f"w{number}0{key}"), Button(Line("bot-leave-survey"), f"d{key}"))
    title = Line("bot-question", {"number": number + 1, "total": total, "question": Literal(asked.wording)})
    return Screen((title,), (*options, onward))


def change(view: ReceiptView) -> Screen:
    """The four faces again."""
    faces = tuple(
        Button(Line(f"face-{overall}"), f"g{overall}{view.receipt.key}", mark=sign) for overall, sign in FACES.items()
    )
    return Screen((Line("bot-change", {"place": Literal(_place(view.receipt))}),), (faces,))


def _case(case: CaseView) -> tuple[Paragraph, ...]:
    parts: list[Paragraph] = []
    answer = next((line for line in reversed(case.lines) if line.side == "unit"), None)
    if answer is not None:
        short = answer.text if len(answer.text) <= QUOTED else answer.text[:QUOTED].rstrip() + " …"
        parts.append((Line("bot-receipt-answered"), Literal(short)))
    if case.state in WAITING:
        parts.append(Line("bot-receipt-waiting", {"due": case.due_utc.astimezone(ZoneInfo(case.timezone)).date()}))
    if case.state == "closed":
        parts.append(Line("bot-receipt-closed"))
    return tuple(parts)


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


def _added(view: ReceiptView) -> tuple[Paragraph, ...]:
    lines: list[Line | Literal] = []
    if view.mentions:
        names = tuple(Line(f"chip-{name}") for name in buttons.CHIPS if name in view.mentions)
        lines.append(Line("bot-noted-chips", {"chips": names}))
    if view.comment:
        lines.append(Line("bot-noted-words"))
    if view.answers:
        lines.append(Line("bot-noted-answers", {"count": len(view.answers)}))
    return (tuple(lines),) if lines else ()


def _after(view: ReceiptView) -> tuple[tuple[Button, ...], ...]:
    if not view.open:
        return ()
    key = view.receipt.key
    return (Button(Line("bot-add-more"), f"m{key}"),), (Button(Line("bot-survey"), f"q0{key}"),)


def _link(page_url: str, key: str) -> tuple[tuple[Button, ...], ...]:
    return ((Button(Line("bot-open-receipt"), url=f"{page_url}/t/{key}"),),) if page_url else ()


def _place(place: Any) -> str:
    """Agency · unit · counter or service, each said once."""
    names = [place.agency_name, place.unit_name, place.counter_name or place.service_name]
    kept: list[str] = []
    for name in names:
        if name and not any(name in other for other in kept):
            kept = [other for other in kept if other not in name] + [name]
    return " · ".join(kept)
