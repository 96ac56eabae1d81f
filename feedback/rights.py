"""A citizen's rights over the own voice: correct, withdraw, erase, see everything (UU 27/2022 arts. 5–13).

Erasing deletes at once what identifies and what was written; the anonymous count stays while it is part of a
closed figure, or goes as well where the citizen asks for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from feedback.authors import Author
from feedback.desk import Desk
from feedback.echoes import forget_in_unit
from feedback.errors import NotCorrectable, RatingInvalid
from feedback.keys import Keys
from feedback.ratings import touch
from feedback.receipts import key_for, open_rating_of, rating_of
from models import Case, Comment, Contact, OutboxMessage, Rating, RatingEvent


@dataclass(frozen=True)
class Erased:
    """What an erasure did."""

    ratings: int
    counted_on: bool
    """Whether the anonymous counts stay."""


def correct_rating(desk: Desk, key: str, overall: int, now: datetime) -> None:
    """Replace the face; the last one counts, the officer credited stays the same.

    Raises
    ------
    RatingInvalid, NotCorrectable, ReceiptUnknown, RatingClosed
    """
    if isinstance(overall, bool) or overall not in (1, 2, 3, 4):
        raise RatingInvalid
    with desk.database.write() as session:
        rating = open_rating_of(session, key)
        if now > rating.received_utc + timedelta(days=desk.rules.correction_days):
            raise NotCorrectable(days=desk.rules.correction_days)
        if rating.overall != overall:
            rating.overall = overall
            session.add(RatingEvent(rating_id=rating.id, kind="corrected", at_utc=now))
            touch(session, rating)


def withdraw(desk: Desk, key: str, now: datetime) -> None:
    """Take the rating out of every count. What was written stays for the citizen to see, and for nobody else.

    Raises
    ------
    ReceiptUnknown, RatingClosed
    """
    with desk.database.write() as session:
        rating = open_rating_of(session, key)
        rating.state = "withdrawn"
        forget_in_unit(session, rating.encounter.unit_id)
        session.add(RatingEvent(rating_id=rating.id, kind="withdrawn", at_utc=now))
        touch(session, rating)


def erase(desk: Desk, key: str, now: datetime, *, keep_count: bool = True) -> Erased:
    """Erase one rating's words, case, photos, contact and author; erasing again changes nothing.

    Parameters
    ----------
    keep_count : False removes the anonymous count as well

    Raises
    ------
    ReceiptUnknown
    """
    with desk.database.write() as session:
        photos = _erase(session, rating_of(session, key), now, keep_count)
    _remove_files(desk.evidence_folder, photos)
    return Erased(1, keep_count)


def erase_author(desk: Desk, author: Author, now: datetime, *, keep_count: bool = True) -> Erased:
    """Erase everything this person ever said here, as far as it can still be linked to them."""
    photos: list[str] = []
    with desk.database.write() as session:
        ratings = ratings_of(session, author, desk.keys, now)
        for rating in ratings:
            photos += _erase(session, rating, now, keep_count)
    _remove_files(desk.evidence_folder, photos)
    return Erased(len(ratings), keep_count)


def access(desk: Desk, key: str, asker: Author | None, now: datetime) -> dict[str, Any]:
    """Everything held about one rating, as plain values ready for JSON.

    What was voted (`overall`, `answers`, `mentions`) is told to its own author alone: whoever was merely handed the
    link, or forced somebody to hand it over, must not learn it. Raises ReceiptUnknown.
    """
    with desk.database.read() as session:
        rating = rating_of(session, key)
        held = _everything(session, rating)
        if asker is None or rating.author_hash not in asker.recent_hashes(desk.keys, now):
            for vote in ("overall", "answers", "mentions"):
                del held[vote]
        return held


def access_author(desk: Desk, author: Author, now: datetime) -> list[dict[str, Any]]:
    """Everything held about this person, rating by rating, the newest first."""
    with desk.database.read() as session:
        return [_everything(session, rating) for rating in ratings_of(session, author, desk.keys, now)]


def receipts_of(desk: Desk, author: Author, now: datetime, limit: int = 10) -> list[tuple[str, str]]:
    """The person's latest receipts as (key, code), the newest first."""
    with desk.database.read() as session:
        ratings = ratings_of(session, author, desk.keys, now)[:limit]
        return [(key_for(desk.keys, rating.encounter.nonce), rating.receipt_code) for rating in ratings]


def ratings_of(session: Session, author: Author, keys: Keys, now: datetime) -> list[Rating]:
    hashes = author.recent_hashes(keys, now)
    query = sa.select(Rating).where(Rating.author_hash.in_(hashes)).order_by(Rating.received_utc.desc())
    return list(session.scalars(query))


def _erase(session: Session, rating: Rating, now: datetime, keep_count: bool) -> list[str]:
    """Delete what identifies or was written; returns the photo files to remove after the commit."""
    case = session.scalar(sa.select(Case).where(Case.rating_id == rating.id))
    photos = [attachment.file_name for attachment in case.attachments] if case else []
    if case is not None:
        session.delete(case)
    comment = session.scalar(sa.select(Comment).where(Comment.rating_id == rating.id))
    if comment is not None:
        session.delete(comment)
    if comment is not None or case is not None:
        forget_in_unit(session, rating.encounter.unit_id)
    session.execute(sa.delete(Contact).where(Contact.rating_id == rating.id))
    session.execute(sa.delete(OutboxMessage).where(OutboxMessage.rating_id == rating.id))
    rating.author_hash = None
    rating.profile = None
    rating.wants_answer = None
    if not keep_count and rating.state != "erased":
        rating.overall = None
        rating.answers.clear()
        rating.mentions.clear()
        rating.state = "erased"
    if (
        session.scalar(
            sa.select(RatingEvent.id).where(RatingEvent.rating_id == rating.id, RatingEvent.kind == "erased")
        )
        is None
    ):
        session.add(
            RatingEvent(rating_id=rating.id, kind="erased", reason="" if keep_count else "with count", at_utc=now)
        )
    touch(session, rating)
    return photos


def _remove_files(folder: Path | None, names: list[str]) -> None:
    for name in names:
        if folder is not None:
            (folder / name).unlink(missing_ok=True)


def _everything(session: Session, rating: Rating) -> dict[str, Any]:
    encounter = rating.encounter
    comment = session.scalar(sa.select(Comment).where(Comment.rating_id == rating.id))
    case = session.scalar(sa.select(Case).where(Case.rating_id == rating.id))
    contact = session.get(Contact, rating.id)
    latest = comment.analyses[-1] if comment and comment.analyses else None
    return {
        "receipt": rating.receipt_code,
        "state": rating.state,
        "overall": rating.overall,
        "received_utc": rating.received_utc.isoformat(),
        "agency": encounter.unit.agency.name,
        "unit": encounter.unit.name,
        "counter": encounter.counter.name if encounter.counter else None,
        "service": encounter.service.name if encounter.service else None,
        "channel": encounter.channel,
        "language": rating.language,
        "answers": {answer.key: answer.value for answer in rating.answers},
        "mentions": {mention.key: mention.direction for mention in rating.mentions},
        "profile": {
            name: getattr(rating.profile, name) if rating.profile else None
            for name in ("sex", "age_band", "education", "occupation")
        },
        "comment": comment.text if comment else None,
        "comment_read_as": ("unsure" if latest.unsure else latest.label) if latest else None,
        "contact": "telegram" if contact else None,
        "case": {
            "state": case.state,
            "messages": [
                {"side": line.side, "text": line.text, "sent_utc": line.sent_utc.isoformat()} for line in case.messages
            ],
            "photos": len(case.attachments),
        }
        if case
        else None,
        "events": [
            {"kind": event.kind, "at_utc": event.at_utc.isoformat()}
            for event in session.scalars(
                sa.select(RatingEvent).where(RatingEvent.rating_id == rating.id).order_by(RatingEvent.id)
            )
        ],
    }
