"""Whatever stands in the way becomes one page: what happened, what to do, and a way on."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from urllib.parse import quote

import sqlalchemy as sa
from flask import Flask, render_template, request, url_for
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from feedback import errors
from web.context import t

log = logging.getLogger("suara.web")

STATUS: dict[type[errors.FeedbackError], int] = {
    errors.CounterUnknown: 404,
    errors.UnitUnknown: 404,
    errors.ReceiptUnknown: 404,
    errors.CaseUnknown: 404,
    errors.CounterCodeRevoked: 410,
    errors.CounterCodeEnded: 410,
    errors.EncounterExpired: 410,
    errors.RatingClosed: 409,
    errors.NotCorrectable: 409,
    errors.CaseClosed: 409,
    errors.TooManyTries: 429,
    errors.TextTooLong: 413,
}
"""Everything else is a 400: the request itself cannot be taken."""

_SPOKEN = (400, 403, 404, 405, 413, 415, 429)


@dataclass(frozen=True)
class Onward:
    address: str
    word: str


@dataclass(frozen=True)
class Resend:
    """The same form once more, with all that was in it."""

    action: str
    fields: list[tuple[str, str]]


Page = tuple[str, int]


def status_of(situation: errors.FeedbackError) -> int:
    return next((code for kind, code in STATUS.items() if isinstance(situation, kind)), 400)


def spoken(situation: errors.FeedbackError) -> str:
    """The situation in the reader's words; what a stranger typed is quoted without invisible characters."""
    values = {
        name: "".join(filter(str.isprintable, value)) if isinstance(value, str) else value
        for name, value in situation.values.items()
    }
    return t(situation.key, **values)


def message(title: str, sentence: str, status: int, onward: Onward | None = None, resend: Resend | None = None) -> Page:
    page = render_template("message.html", title=title, sentence=sentence, onward=onward, resend=resend)
    return page, status


def install(app: Flask) -> None:
    @app.errorhandler(errors.FeedbackError)
    def feedback_situation(situation: errors.FeedbackError) -> Page:
        onward = None
        if isinstance(situation, errors.CounterCodeRevoked):
            address = url_for("citizen.counter", code=situation.successor)
            onward = Onward(address, t("web-onward-counter"))
        return message(t("web-situation-title"), spoken(situation), status_of(situation), onward)

    @app.errorhandler(CSRFError)
    def form_too_old(_situation: CSRFError) -> Page:
        return message(
            t("web-situation-title"), t("staff-form-too-old"), 400, Onward(quote(request.path), t("staff-again"))
        )

    @app.errorhandler(HTTPException)
    def http_situation(situation: HTTPException) -> Page:
        code = situation.code or 500
        spoken = code if code in _SPOKEN else 500 if code >= 500 else 400
        onward = None
        if request.path.startswith(("/q/", "/u/")) and code in (405, 413, 415):
            onward = Onward(quote(request.path), t("web-onward-form"))
        return message(t("web-situation-title"), t(f"web-http-{spoken}"), code, onward)

    @app.errorhandler(sa.exc.OperationalError)
    @app.errorhandler(sa.exc.InterfaceError)
    def database_away(situation: Exception) -> tuple[str, int, dict[str, str]]:
        log.error("the database did not answer: %s", type(situation).__name__)
        page, _status = message(t("web-busy-title"), t("web-busy"), 503, resend=_resend())
        return page, 503, {"Retry-After": "20"}

    @app.errorhandler(Exception)
    def unforeseen(_situation: Exception) -> Page:
        log.exception("an unforeseen situation at %s", request.endpoint)
        return message(t("web-busy-title"), t("web-http-500"), 500, resend=_resend())


def _resend() -> Resend | None:
    if request.method != "POST" or request.path.startswith("/staf"):
        return None
    fields = [(name, value) for name, values in request.form.lists() for value in values]
    return Resend(quote(request.path), fields)
