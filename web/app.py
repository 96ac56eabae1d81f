"""The factory: one Flask application from one `WebConfig`."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from flask import Flask
from jinja2 import StrictUndefined
from werkzeug.middleware.proxy_fix import ProxyFix

from texts import format_date, format_datetime, format_month, format_number, format_percent, say
from web import compression, headers, inlined, languages, situations
from web.citizen import blueprint as citizen
from web.config import WebConfig
from web.context import t
from web.faces import TICK, face
from web.health import blueprint as health
from web.public import blueprint as public
from web.sample import is_sample
from web.staff import blueprint as staff
from web.staff import protect

BODY_LIMIT = 64 * 1024
"""Bytes of a form: 4,000 characters of four bytes each, percent-encoded, and the rest of the form."""


def create_app(config: WebConfig) -> Flask:
    """The web door, ready for a WSGI server."""
    app = Flask("web", static_folder=None)
    app.secret_key = config.secret_key
    app.config.update(
        MAX_CONTENT_LENGTH=BODY_LIMIT,
        MAX_FORM_MEMORY_SIZE=BODY_LIMIT,
        MAX_FORM_PARTS=60,
        SESSION_COOKIE_NAME="sesi",
        SESSION_COOKIE_SECURE=config.production,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        PERMANENT_SESSION_LIFETIME=timedelta(minutes=45),
        WTF_CSRF_TIME_LIMIT=None,  # the session's own short life is the limit
    )
    app.extensions["suara"] = config
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_env.undefined = StrictUndefined  # a forgotten value fails instead of leaving a gap
    _teach_templates(app, config)
    protect(app)
    for blueprint in (citizen, public, staff, health):
        app.register_blueprint(blueprint)
    compression.install(app)
    languages.install(app)
    headers.install(app, config.production)
    situations.install(app)
    if config.trusted_proxies:
        proxies = config.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=proxies, x_proto=proxies, x_host=proxies)  # type: ignore[method-assign]
    return app


def _teach_templates(app: Flask, config: WebConfig) -> None:
    app.jinja_env.globals.update(
        t=t,
        say=say,
        face=face,
        tick=TICK,
        citizen_style=inlined.CITIZEN_STYLE.text,
        office_style=inlined.OFFICE_STYLE.text,
        public_style=inlined.PUBLIC_STYLE.text,
        keep_script=inlined.KEEP_SCRIPT.text,
        survey_script=inlined.SURVEY_SCRIPT.text,
        language_switches=languages.switches,
        government=config.government_name,
        emblem=config.emblem is not None,
        source_url=config.source_url,
        comment_limit=config.desk.rules.comment_limit,
    )

    app.jinja_env.filters["look"] = _look

    @app.context_processor
    def reader() -> dict[str, Any]:
        lang = languages.language()
        return {
            "lang": lang,
            "sample": is_sample(config.database),
            "number": lambda value, digits=1: format_number(value, lang, digits),
            "signed": lambda value: _signed(value, lang),
            "percent": lambda share, digits=0: format_percent(share, lang, digits),
            "day": lambda value: format_date(value, lang),
            "monthname": lambda value: format_month(value, lang),
            "moment": lambda value, zone: format_datetime(value, zone, lang),
        }


def _look(what: str) -> str:
    """What was looked at, in words; an unknown kind is quoted."""
    return t(f"staff-look-{what}") if what in ("officer", "unit", "digest") else t("staff-look-other", what=what)


def _signed(points: float, lang: str) -> str:
    """Points more or less, with a true minus; what rounds to nothing has no sign."""
    words = format_number(abs(points), lang)
    if round(abs(points), 1) == 0:
        return words
    return f"+{words}" if points > 0 else f"−{words}"
