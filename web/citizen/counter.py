"""The form: at a counter's code, or at a unit chosen from the list. The tap sends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import sqlalchemy as sa
from flask import redirect, render_template, url_for
from sqlalchemy.orm import selectinload
from werkzeug.wrappers import Response

from feedback.authors import Author
from feedback.encounters import EncounterOffer, find_encounter, offer_for_unit, read_token
from feedback.errors import EncounterExpired, FeedbackError, RatingInvalid, TokenForged, UnitUnknown
from feedback.ratings import submit_rating
from models import Unit
from web.citizen import blueprint
from web.citizen.receipt import page as receipt_page
from web.citizen.submission import Submission
from web.context import config, database, desk, now, t
from web.devices import known_device, new_device, remember_device
from web.languages import language
from web.situations import Page, spoken, status_of

_AGAIN = {TokenForged: "web-again-token", EncounterExpired: "web-again-expired"}


@blueprint.get("/q/<code>")
def counter(code: str) -> str:
    return form_page(find_encounter(desk(), code, now()), url_for("citizen.counter", code=code))


@blueprint.post("/q/<code>")
def rate_counter(code: str) -> Response | Page:
    return _take(lambda: find_encounter(desk(), code, now()), url_for("citizen.counter", code=code))


@blueprint.get("/u/<code>")
def unit(code: str) -> str | Response:
    """Which service was it? Where a unit has at most one, the form itself."""
    found = _unit(code)
    if len(found.services) < 2:
        only = found.services[0].code if found.services else "-"
        return redirect(url_for("citizen.unit_form", code=found.code, service=only), 303)
    return render_template("citizen/unit.html", unit=found, services=found.services)


@blueprint.get("/u/<code>/<service>")
def unit_form(code: str, service: str) -> str:
    return form_page(_unit_offer(code, service), url_for("citizen.unit_form", code=code, service=service))


@blueprint.post("/u/<code>/<service>")
def rate_unit(code: str, service: str) -> Response | Page:
    action = url_for("citizen.unit_form", code=code, service=service)
    return _take(lambda: _unit_offer(code, service), action)


def form_page(offer: EncounterOffer, action: str, comment: str = "", problem: str = "", answered: bool = False) -> str:
    bot = config().telegram_bot
    return render_template(
        "citizen/rate.html",
        offer=offer,
        place=offer.counter_name or offer.unit_name,
        action=action,
        comment=comment,
        problem=problem,
        answered=answered,
        telegram=f"https://t.me/{bot}?start={offer.token}" if bot else None,
    )


def _take(offer: Callable[[], EncounterOffer], action: str) -> Response | Page:
    submission = Submission.posted()
    if not submission.token:
        submission = replace(submission, token=offer().token)
    device = known_device() or new_device()
    try:
        receipt = submit_rating(
            desk(), submission.token, submission.overall, now(), Author("device", device), language()
        )
    except (RatingInvalid, TokenForged, EncounterExpired) as situation:
        sentence = t(_AGAIN[type(situation)]) if type(situation) in _AGAIN else spoken(situation)
        again = form_page(_next_offer(situation, submission, offer), action, submission.comment, sentence, True)
        return again, status_of(situation)
    address = url_for("citizen.receipt", key=receipt.key)
    try:
        submission.add_to(desk(), receipt)
    except FeedbackError as situation:
        # The rating is safe already; only what came with it needs another look.
        words = receipt_page(receipt.key, spoken(situation), submission.comment)
        return words, status_of(situation)
    return remember_device(redirect(address, 303), device)


def _next_offer(
    situation: FeedbackError, submission: Submission, offer: Callable[[], EncounterOffer]
) -> EncounterOffer:
    """What the re-shown form offers: the same encounter while its token holds.

    After an expired token it is the unit alone: whoever is on duty today did not serve that day.
    """
    if isinstance(situation, RatingInvalid):
        try:
            return read_token(desk(), submission.token, now())
        except (TokenForged, EncounterExpired) as worse:
            situation = worse
    fresh = offer()
    if isinstance(situation, EncounterExpired):
        return offer_for_unit(desk(), fresh.unit_id, None, now())
    return fresh


def _unit(code: str) -> Unit:
    with database().read() as session:
        wanted = sa.select(Unit).where(Unit.code == code.replace("\0", "")).options(selectinload(Unit.services))
        found = session.scalar(wanted)
    if found is None:
        raise UnitUnknown
    return found


def _unit_offer(code: str, service: str) -> EncounterOffer:
    """The unit's offer; service "-" means that the citizen named none."""
    found = _unit(code)
    if service == "-":
        return offer_for_unit(desk(), found.id, None, now())
    for known in found.services:
        if known.code == service:
            return offer_for_unit(desk(), found.id, known.id, now())
    raise UnitUnknown
