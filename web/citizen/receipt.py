"""The receipt: that it was counted, its code, and room to add. It never shows the score."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from feedback.additions import add_comment, add_mentions
from feedback.cases import view_case
from feedback.errors import FeedbackError, ReceiptUnknown
from feedback.receipts import ReceiptView, find_by_code, view_receipt
from texts import format_datetime
from web.citizen import blueprint
from web.citizen.submission import direction_of, refuse_other_types, typed_text
from web.context import desk, now
from web.devices import asker
from web.languages import language
from web.situations import Page, spoken, status_of

FRESH = timedelta(minutes=30)
"""So long the page asks about what was good or bad and shows the own words: later anyone who is
handed the phone learns only that a rating was counted, not which."""

_SHORT_CODE = 9
_CHIPS = (
    "time",
    "conduct",
    "competence",
    "procedure",
    "requirements",
    "cost",
    "product",
    "facilities",
    "complaints",
    "other",
)


@dataclass(frozen=True)
class Chip:
    key: str
    chosen: bool


@blueprint.get("/t/<key>")
def receipt(key: str) -> str | Response:
    try:
        return page(key)
    except ReceiptUnknown:
        if len(key) > _SHORT_CODE:
            raise
    return redirect(url_for("citizen.receipt", key=find_by_code(desk(), key, asker(), now()).key), 303)


@blueprint.post("/t/<key>/sebutan")
def mention(key: str) -> Response:
    """Turn chips on (`pilih`) and off (`batal`)."""
    refuse_other_types()
    view = view_receipt(desk(), key, now())
    chosen = dict.fromkeys(request.form.getlist("pilih"), direction_of(view.receipt))
    add_mentions(desk(), key, chosen | dict.fromkeys(request.form.getlist("batal"), 0), now())
    return _back(key, "sebutan")


@blueprint.post("/t/<key>/komentar")
def comment(key: str) -> Response | Page:
    refuse_other_types()
    typed = typed_text(request.form.get("comment", ""))
    try:
        add_comment(desk(), key, typed, now())
    except ReceiptUnknown:
        raise
    except FeedbackError as situation:
        return page(key, spoken(situation), typed), status_of(situation)
    return _back(key, "komentar")


@blueprint.get("/t/<key>/sebutan")
@blueprint.get("/t/<key>/komentar")
def receipt_again(key: str) -> Response:
    """Where a reader lands who reloads or translates the answer to a form."""
    return redirect(url_for("citizen.receipt", key=key, lang=language()), 303)


def page(key: str, problem: str = "", typed: str = "", reply: str = "") -> str:
    """The receipt page; with `problem`, what was typed (a comment, a reply) stands in its field again.

    Raises
    ------
    ReceiptUnknown
    """
    view = view_receipt(desk(), key, now())
    held = view.receipt
    fresh = now() - held.received_utc < FRESH
    return render_template(
        "citizen/receipt.html",
        key=held.key,
        view=held,
        open=view.open,
        place=" · ".join(name for name in (held.counter_name, held.unit_name, held.service_name) if name),
        received=format_datetime(held.received_utc, held.timezone, language()),
        tone="praise" if direction_of(held) > 0 else "trouble",
        chips=_chips(view) if fresh else [],
        comment_saved=view.comment is not None and not problem,
        comment_shown=view.comment if fresh and not problem else None,
        problem=problem,
        typed=typed,
        reply=reply,
        case=view_case(desk(), key, now()) if view.has_case else None,
        declined=view.wants_answer is False,
        surveyed="survei" in request.args,
    )


def _chips(view: ReceiptView) -> list[Chip]:
    return [Chip(key, key in view.mentions) for key in _CHIPS]


def _back(key: str, place: str) -> Response:
    return redirect(url_for("citizen.receipt", key=key, _anchor=place), 303)
