"""The manager's weekly digest as a page, and by which ways it is sent."""

from __future__ import annotations

import base64

import sqlalchemy as sa
from flask import Response as FlaskResponse
from flask import abort, make_response, redirect, render_template, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from models import DIGEST_CHANNELS, Delivery, Staff, Subscription
from reporting.digest import Digest, build_digest
from reporting.digest.build import NotAManager
from reporting.digest.html import render_html
from reporting.digest.picture import chart_png
from reporting.periods import Period, PeriodUnknown, local_day, weeks_back
from web.context import config, database, holidays, now
from web.staff import blueprint
from web.staff.accounts import signed_in
from web.staff.protection import roles
from web.staff.scope import record_look

_OFFERED = 8
_LETTER_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'self'"


@blueprint.get("/ringkasan")
@roles("administrator", "manager")
def digest() -> str:
    staff, week = signed_in(), _week()
    with database().read() as session:
        built = _digest(session, staff, week)
        subscribed = _subscribed(session, staff)
    return render_template(
        "staff/digest.html",
        digest=built,
        week=week,
        weeks=[each.key for each in reversed(weeks_back(_last_week(), _OFFERED))],
        channels=DIGEST_CHANNELS,
        subscribed=subscribed,
        staff=staff,
    )


@blueprint.get("/ringkasan/surat")
@roles("administrator", "manager")
def letter() -> FlaskResponse:
    """The mail itself, for the frame on the digest page: its inline styles are allowed here and nowhere else."""
    staff = signed_in()
    with database().read() as session:
        built = _digest(session, staff, _week())
    if built is None:
        abort(404)
    record_look(staff, [line.officer_id for line in built.officers if line.score is not None], "digest")
    picture = None if built.quiet else chart_png(built)
    source = f"data:image/png;base64,{base64.b64encode(picture).decode()}" if picture else None
    html = render_html(built, config().base_url, source).replace("<head>", '<head><base target="_top">', 1)
    response = make_response(html)
    response.headers["Content-Security-Policy"] = _LETTER_POLICY
    response.headers["X-Frame-Options"] = "SAMEORIGIN"
    return response


@blueprint.post("/ringkasan")
@roles("administrator", "manager")
def subscribe() -> Response:
    """Choose the ways the digest is sent; no way at all is allowed."""
    staff, wanted = signed_in(), set(request.form.getlist("lewat"))
    with database().write() as session:
        known = {row.channel: row for row in session.scalars(_subscriptions(staff))}
        for channel in DIGEST_CHANNELS:
            if channel in known:
                if channel in wanted and not known[channel].active:
                    known[channel].since_utc = now()
                known[channel].active = channel in wanted
            elif channel in wanted:
                session.add(Subscription(staff_id=staff.id, channel=channel, since_utc=now()))
    return redirect(url_for("staff.digest", _anchor="kirim"), 303)


def _digest(session: Session, staff: Staff, week: Period) -> Digest | None:
    """As it was sent; otherwise as it would be sent now. None for an account without units."""
    sent = session.scalar(
        sa.select(Delivery.digest)
        .where(Delivery.staff_id == staff.id, Delivery.period == week.key, Delivery.digest.is_not(None))
        .order_by(Delivery.id.desc())
        .limit(1)
    )
    if sent:
        return Digest.from_json(sent)
    try:
        return build_digest(session, staff.id, week, now(), holidays())
    except NotAManager:
        return None


def _week() -> Period:
    """The week asked for; without a good wish the last full one. Weeks to come have no digest."""
    last = _last_week()
    try:
        wished = Period.parse(request.args.get("minggu", last.key))
    except PeriodUnknown:
        return last
    return wished if wished.kind == "week" and wished.first <= last.first else last


def _last_week() -> Period:
    return Period.containing(local_day(now(), config().timezone), "week").previous()


def _subscribed(session: Session, staff: Staff) -> set[str]:
    return {row.channel for row in session.scalars(_subscriptions(staff)) if row.active}


def _subscriptions(staff: Staff) -> sa.Select[Subscription]:
    return sa.select(Subscription).where(Subscription.staff_id == staff.id)
