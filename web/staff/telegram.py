"""Tying the own Telegram chat to the account: a one-time code for `/taut`."""

from __future__ import annotations

import secrets
from datetime import timedelta

import sqlalchemy as sa
from flask import redirect, render_template, url_for
from werkzeug.wrappers import Response

from feedback.crockford import ALPHABET
from models import LinkCode, Staff
from web.context import config, database, now
from web.staff import blueprint
from web.staff.accounts import signed_in
from web.staff.protection import roles

LIFETIME = timedelta(minutes=30)
_DIGITS = 8


@blueprint.get("/telegram")
@roles("administrator", "manager", "officer")
def telegram() -> str:
    return _page(None)


@blueprint.post("/telegram")
@roles("administrator", "manager", "officer")
def new_link_code() -> str:
    """A fresh code takes the place of any that was not used."""
    code = "".join(secrets.choice(ALPHABET) for _ in range(_DIGITS))
    staff = signed_in()
    with database().write() as session:
        session.execute(sa.delete(LinkCode).where(LinkCode.staff_id == staff.id, LinkCode.used_utc.is_(None)))
        session.add(LinkCode(code=code, staff_id=staff.id, expires_utc=now() + LIFETIME))
    return _page(code)


@blueprint.post("/telegram/lepas")
@roles("administrator", "manager", "officer")
def unlink_telegram() -> Response:
    with database().write() as session:
        session.execute(sa.update(Staff).where(Staff.id == signed_in().id).values(telegram_chat_id=None))
    return redirect(url_for("staff.telegram"), 303)


def _page(code: str | None) -> str:
    return render_template(
        "staff/telegram.html",
        code=code,
        linked=signed_in().telegram_chat_id is not None,
        bot=config().telegram_bot,
        minutes=int(LIFETIME.total_seconds() // 60),
    )
