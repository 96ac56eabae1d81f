"""A comment's way in: cleaned, redacted, stored, read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from feedback.desk import Desk
from feedback.errors import TextEmpty, TextTooLong
from models import Comment, CommentAnalysis
from scoring.redaction import clean_text, redact
from scoring.sentiment import CommentReading


@dataclass(frozen=True)
class CommentSaved:
    text: str
    """As stored: without numbers that could name a person."""
    label: str
    flags: tuple[str, ...]


def store_comment(session: Session, desk: Desk, rating_id: int, text: str, now: datetime) -> CommentSaved:
    """Write or replace the comment of a rating, with its reading.

    Raises
    ------
    TextEmpty, TextTooLong
    """
    kept = acceptable_text(text, desk.rules.comment_limit)
    reading = desk.read_comment(kept)
    comment = session.scalar(sa.select(Comment).where(Comment.rating_id == rating_id))
    if comment is None:
        comment = Comment(rating_id=rating_id, text=kept, received_utc=now)
        session.add(comment)
    elif comment.text != kept:
        comment.text, comment.received_utc, comment.released_utc = kept, now, None
        comment.analyses.clear()
    session.flush()
    if not any(analysis.model_version == reading.model_version for analysis in comment.analyses):
        comment.analyses.append(analysis_of(reading, now))
    return CommentSaved(kept, "unsure" if reading.unsure else reading.label, tuple(flag.kind for flag in reading.flags))


def acceptable_text(text: str, limit: int) -> str:
    """Text fit to store: no control or direction characters, no NIK, NIP, phone number or e-mail address.

    Raises
    ------
    TextEmpty, TextTooLong
    """
    if len(text) > limit:
        raise TextTooLong(limit=limit)
    kept = redact(clean_text(text, limit)).strip()
    if not kept:
        raise TextEmpty
    return kept


def analysis_of(reading: CommentReading, now: datetime) -> CommentAnalysis:
    """One reading as a row."""
    return CommentAnalysis(
        model_version=reading.model_version,
        label=reading.label,
        unsure=reading.unsure,
        polarity=reading.polarity,
        confidence=reading.confidence,
        probabilities=dict(reading.probabilities),
        language=reading.lang,
        aspects=[[mention.key, mention.polarity, mention.fragment] for mention in reading.aspects],
        flags=[[flag.kind, flag.evidence] for flag in reading.flags],
        because=[[fragment, weight] for fragment, weight in reading.because],
        analysed_utc=now,
    )
