"""In and out."""

from __future__ import annotations

from flask import redirect, render_template, request, session, url_for
from flask_login import current_user, login_user, logout_user
from werkzeug.security import check_password_hash, generate_password_hash
from werkzeug.wrappers import Response

from feedback.errors import TooManyTries
from models import Staff
from web import languages
from web.context import t
from web.situations import Page, spoken
from web.staff import blueprint
from web.staff.accounts import Account, account_by_username
from web.staff.protection import roles
from web.staff.throttle import count_wrong, refuse_guessing

_NOBODY = generate_password_hash("nobody has this password", method="scrypt")
"""Checked where no such account exists, so that the answer takes as long."""


@blueprint.get("/masuk")
@roles("anonymous")
def sign_in() -> str | Response:
    if current_user.is_authenticated:
        return redirect(url_for("staff.welcome"), 303)
    return _form()


@blueprint.post("/masuk")
@roles("anonymous")
def check_password() -> Response | Page:
    username = request.form.get("nama", "").strip()[:120].replace("\0", "")
    try:
        refuse_guessing(username)
    except TooManyTries as situation:
        return _form(username, spoken(situation)), 429
    staff = _who(username, request.form.get("sandi", "")[:1000])
    if staff is None:
        count_wrong(username)
        return _form(username, t("staff-signin-wrong")), 400
    session.clear()
    login_user(Account(staff))
    session.permanent = True
    response = redirect(_onward(), 303)
    if languages.COOKIE not in request.cookies:
        languages.remember(response, staff.language)
    return response


@blueprint.get("/keluar")
@roles("administrator", "manager", "officer")
def leave() -> str:
    return render_template("staff/leave.html")


@blueprint.post("/keluar")
@roles("administrator", "manager", "officer")
def sign_out() -> Response:
    logout_user()
    session.clear()
    return redirect(url_for("staff.sign_in"), 303)


def _who(username: str, password: str) -> Staff | None:
    staff = account_by_username(username)
    fits = check_password_hash(staff.password_hash if staff else _NOBODY, password)
    return staff if staff and fits and staff.active else None


def _form(username: str = "", problem: str = "") -> str:
    return render_template("staff/sign_in.html", username=username, problem=problem)


def _onward() -> str:
    """The page that asked for the login, if it is one of ours."""
    wanted = request.args.get("next", "")
    ours = wanted.startswith("/staf/") and "\\" not in wanted and "//" not in wanted and wanted.isprintable()
    return wanted if ours else url_for("staff.welcome")
