"""Does the citizen want an answer? The conversation that follows, seen from the receipt."""

from __future__ import annotations

from flask import redirect, request, url_for
from werkzeug.wrappers import Response

from feedback.cases import decline_answer, open_case, reply_as_citizen, say_solved
from feedback.errors import FeedbackError, ReceiptUnknown
from feedback.photos import add_photo
from web.citizen import blueprint
from web.citizen.receipt import page
from web.citizen.submission import refuse_other_types, typed_text
from web.context import desk, now
from web.languages import language
from web.situations import Page, spoken, status_of


@blueprint.post("/t/<key>/jawaban")
def wish(key: str) -> Response | Page:
    """`mau` is the kind of case (complaint, aspiration, question) or "no"."""
    refuse_other_types()
    kind = request.form.get("mau", "")
    if kind == "no":
        decline_answer(desk(), key, now())
        return _back(key)
    try:
        open_case(desk(), key, now(), kind=kind, text=_words("tulis"), language=language())
    except ReceiptUnknown:
        raise
    except FeedbackError as situation:
        return page(key, spoken(situation)), status_of(situation)
    return _back(key)


@blueprint.post("/t/<key>/balasan")
def reply(key: str) -> Response | Page:
    refuse_other_types()
    words = _words("balasan") or ""
    try:
        reply_as_citizen(desk(), key, words, now())
    except ReceiptUnknown:
        raise
    except FeedbackError as situation:
        return page(key, spoken(situation), reply=words), status_of(situation)
    return _back(key)


@blueprint.post("/t/<key>/selesai")
def solved(key: str) -> Response:
    refuse_other_types()
    say_solved(desk(), key, request.form.get("selesai") == "ya", now())
    return _back(key)


@blueprint.post("/t/<key>/foto")
def photo(key: str) -> Response | Page:
    request.max_content_length = desk().rules.photo_megabytes * 1_000_000 + 64_000
    refuse_other_types()
    sent = request.files.get("foto")
    try:
        add_photo(desk(), key, sent.read() if sent else b"", now())
    except ReceiptUnknown:
        raise
    except FeedbackError as situation:
        return page(key, spoken(situation)), status_of(situation)
    return _back(key)


@blueprint.get("/t/<key>/jawaban")
@blueprint.get("/t/<key>/balasan")
@blueprint.get("/t/<key>/selesai")
@blueprint.get("/t/<key>/foto")
def wish_again(key: str) -> Response:
    """Where a reader lands who reloads the answer to a form."""
    return _back(key)


def _words(name: str) -> str | None:
    return typed_text(request.form.get(name, "")).strip() or None


def _back(key: str) -> Response:
    return redirect(url_for("citizen.receipt", key=key, _anchor="jawaban"), 303)
