"""The tap: one rating of one encounter, committed at once, once."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlalchemy.orm import Session

from feedback import tokens
from feedback.authors import Author
from feedback.desk import Desk
from feedback.encounters import place_of, refuse_stale
from feedback.errors import RatingInvalid
from feedback.keys import digest
from feedback.receipts import Receipt, fresh_code, key_for, receipt_of
from feedback.tokens import EncounterToken
from models import Duty, Encounter, FactQueue, Rating, RatingEvent


def submit_rating(
    desk: Desk,
    token: str,
    overall: int,
    now: datetime,
    author: Author | None = None,
    language: str = "id",
) -> Receipt:
    """Count a rating (1 buruk … 4 hebat) for the encounter in `token`.

    A token that was used already changes nothing: the receipt of its rating comes back, `repeated`.
    Credited is the officer who was on duty at the scan.

    Raises
    ------
    RatingInvalid, TokenForged, EncounterExpired
    """
    if isinstance(overall, bool) or overall not in (1, 2, 3, 4):
        raise RatingInvalid
    content = tokens.read(token, desk.keys)
    receipt = _receipt_for(desk, content.nonce)
    if receipt is not None:
        return receipt
    refuse_stale(content, desk, now)
    try:
        with desk.database.write() as session:
            rating = _store(session, desk, content, overall, now, author, language)
            session.flush()
            return receipt_of(desk.keys, rating, repeated=False)
    except sa.exc.IntegrityError:
        # Somebody posted the same token a moment earlier; theirs is the rating.
        receipt = _receipt_for(desk, content.nonce)
        if receipt is None:
            raise
        return receipt


def touch(session: Session, rating: Rating) -> None:
    """The day's facts of this rating's unit are to be rebuilt."""
    session.add(FactQueue(unit_id=rating.encounter.unit_id, day=rating.encounter.day))


def _receipt_for(desk: Desk, nonce: str) -> Receipt | None:
    with desk.database.read() as session:
        rating = session.scalar(sa.select(Rating).join(Rating.encounter).where(Encounter.nonce == nonce))
        return receipt_of(desk.keys, rating, repeated=True) if rating else None


def _store(
    session: Session,
    desk: Desk,
    content: EncounterToken,
    overall: int,
    now: datetime,
    author: Author | None,
    language: str,
) -> Rating:
    unit, counter = place_of(session, content)
    duty = session.get(Duty, content.duty_id) if content.duty_id else None
    encounter = Encounter(
        nonce=content.nonce,
        counter=counter,
        unit=unit,
        service_id=content.service_id,
        officer_id=duty.officer_id if duty else None,
        duty_id=duty.id if duty else None,
        channel=content.channel,
        tier="open",
        happened_utc=content.scanned_utc,
        day=content.scanned_utc.astimezone(ZoneInfo(unit.agency.timezone)).date(),
    )
    rating = Rating(
        encounter=encounter,
        overall=overall,
        state="counted",
        author_hash=author.hash(desk.keys, now) if author else None,
        language=language,
        received_utc=now,
        receipt_digest=digest(key_for(desk.keys, content.nonce)),
        receipt_code=_free_code(session),
    )
    session.add(rating)
    session.flush()
    session.add(RatingEvent(rating_id=rating.id, kind="received", at_utc=now))
    touch(session, rating)
    return rating


def _free_code(session: Session) -> str:
    while True:
        code = fresh_code()
        if session.scalar(sa.select(Rating.id).where(Rating.receipt_code == code)) is None:
            return code
