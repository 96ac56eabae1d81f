"""Which language a reader gets: the one asked for, the one chosen before, or the one the phone speaks."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import quote, urlencode

from flask import Flask, Response, current_app, g, request
from werkzeug.wrappers import Response as WerkzeugResponse

from texts import LANGUAGES, speaks

COOKIE = "bahasa"
FALLBACK = "id"


def language() -> str:
    """The language of the present request."""
    if "language" not in g:
        g.language = _choose()
    return str(g.language)


def _choose() -> str:
    for wish in (request.args.get("lang"), request.cookies.get(COOKIE)):
        if wish in LANGUAGES:
            return str(wish)
    return next((code for tag in request.accept_languages.values() if (code := speaks(tag))), FALLBACK)


def switches() -> list[tuple[str, str]]:
    """(language, address of this same page in it) for every language."""
    kept = {key: value for key, value in request.args.items() if key != "lang"}
    return [(code, f"{quote(request.path)}?{urlencode({**kept, 'lang': code})}") for code in LANGUAGES]


def remember(response: WerkzeugResponse, code: str) -> None:
    """Keep the reader's choice for a year."""
    secure = bool(current_app.config["SESSION_COOKIE_SECURE"])
    response.set_cookie(COOKIE, code, max_age=timedelta(days=365), secure=secure, httponly=True, samesite="Lax")


def install(app: Flask) -> None:
    @app.after_request
    def follow(response: Response) -> Response:
        wish = request.args.get("lang")
        if wish in LANGUAGES and request.cookies.get(COOKIE) != wish:
            remember(response, str(wish))
        response.vary.update(["Accept-Language", "Cookie"])
        response.content_language.add(language())
        return response
