"""Receipts: a link that cannot be guessed, and a short code that can be spoken.

The link's secret is derived from the encounter's nonce, so a repeated post gets the same receipt,
and only its SHA-256 is stored. The short code opens a receipt only within a rate limit.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from feedback import attempts, crockford
from feedback.authors import Author
from feedback.desk import Desk
from feedback.errors import RatingClosed, ReceiptUnknown
from feedback.keys import Keys, digest
from models import Case, Comment, Encounter, Rating

_KEY_BYTES = 13  # 104 bits: 21 characters
_CODE_DIGITS = 7  # 35 bits, and a check character


@dataclass(frozen=True)
class Receipt:
    """What the citizen holds. `key` opens everything about the rating: it is shown to nobody else."""

    key: str
    code: str
    overall: int | None
    state: str
    repeated: bool
    received_utc: datetime
    agency_name: str
    unit_name: str
    counter_name: str | None
    service_name: str | None
    timezone: str


@dataclass(frozen=True)
class ReceiptView:
    """Everything a receipt page shows, short of the case (see `feedback.cases`)."""

    receipt: Receipt
    day: date
    language: str
    comment: str | None
    comment_label: str | None
    mentions: dict[str, int]
    answers: dict[str, int]
    profile: dict[str, str]
    wants_answer: bool | None
    has_case: bool
    correctable_until_utc: datetime
    open: bool
    """Whether the citizen may still add to it."""


def key_for(keys: Keys, nonce: str) -> str:
    """The link secret of the encounter with this nonce (21 characters)."""
    return crockford.encode(keys.mac("receipt", nonce.encode(), _KEY_BYTES))


def fresh_code() -> str:
    """A short code such as "7KQ2-M9X4": seven random digits and Crockford's check symbol.

    Digits are drawn again until the symbol is itself a letter or digit that can be typed anywhere.
    """
    while True:
        body = "".join(secrets.choice(crockford.ALPHABET) for _ in range(_CODE_DIGITS))
        check = crockford.check_symbol(body)
        if check in crockford.ALPHABET:
            return f"{body[:4]}-{body[4:]}{check}"


def view_receipt(desk: Desk, key: str, now: datetime) -> ReceiptView:
    """Raises ReceiptUnknown."""
    with desk.database.read() as session:
        rating = rating_of(session, key)
        comment = session.scalar(sa.select(Comment).where(Comment.rating_id == rating.id))
        latest = comment.analyses[-1] if comment and comment.analyses else None
        profile = rating.profile
        until = rating.received_utc + timedelta(days=desk.rules.correction_days)
        return ReceiptView(
            receipt=receipt_of(desk.keys, rating, repeated=True),
            day=rating.encounter.day,
            language=rating.language,
            comment=comment.text if comment else None,
            comment_label=("unsure" if latest.unsure else latest.label) if latest else None,
            mentions={mention.key: mention.direction for mention in rating.mentions},
            answers={answer.key: answer.value for answer in rating.answers},
            profile={
                name: value
                for name in ("sex", "age_band", "education", "occupation")
                if profile and (value := getattr(profile, name))
            },
            wants_answer=rating.wants_answer,
            has_case=session.scalar(sa.select(Case.id).where(Case.rating_id == rating.id)) is not None,
            correctable_until_utc=until,
            open=rating.state in ("counted", "held"),
        )


def find_by_code(desk: Desk, code: str, asker: Author, now: datetime) -> Receipt:
    """The receipt with this short code, for a person who may try only so often.

    Raises
    ------
    TooManyTries, ReceiptUnknown
    """
    digits = crockford.normalise(code)
    window = timedelta(minutes=desk.rules.receipt_window_minutes)
    limits = {
        f"receipt:{asker.hash(desk.keys, now)}": desk.rules.receipt_tries,
        "receipt:everyone": desk.rules.receipt_tries_overall,
    }
    with desk.database.read() as session:
        for bucket, limit in limits.items():
            attempts.refuse_beyond(session, bucket, limit, window, now)
        rating = None
        if len(digits) == _CODE_DIGITS + 1 and crockford.is_checked(digits):
            rating = session.scalar(sa.select(Rating).where(Rating.receipt_code == f"{digits[:4]}-{digits[4:]}"))
        if rating is not None:
            return receipt_of(desk.keys, rating, repeated=True)
    with desk.database.write() as session:
        for bucket in limits:
            attempts.count(session, bucket, now)
    raise ReceiptUnknown


def rating_of(session: Session, key: str) -> Rating:
    """The rating this receipt key opens. Raises ReceiptUnknown."""
    rating = session.scalar(sa.select(Rating).where(Rating.receipt_digest == digest(crockford.normalise(key)[:64])))
    if rating is None:
        raise ReceiptUnknown
    return rating


def open_rating_of(session: Session, key: str) -> Rating:
    """The rating, if the citizen may still add to it. Raises ReceiptUnknown or RatingClosed."""
    rating = rating_of(session, key)
    if rating.state not in ("counted", "held"):
        raise RatingClosed
    return rating


def receipt_of(keys: Keys, rating: Rating, *, repeated: bool) -> Receipt:
    encounter: Encounter = rating.encounter
    return Receipt(
        key=key_for(keys, encounter.nonce),
        code=rating.receipt_code,
        overall=rating.overall,
        state=rating.state,
        repeated=repeated,
        received_utc=rating.received_utc,
        agency_name=encounter.unit.agency.name,
        unit_name=encounter.unit.name,
        counter_name=encounter.counter.name if encounter.counter else None,
        service_name=encounter.service.name if encounter.service else None,
        timezone=encounter.unit.agency.timezone,
    )
