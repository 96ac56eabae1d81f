"""Released comments as readers may see them."""

from __future__ import annotations

import random
import re
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session, selectinload

from models import UNSUR_KEYS, Comment, CommentAnalysis, Encounter, Officer, Rating, Release
from reporting.panels.parts import CommentView
from reporting.releases.comments import OFFICER_COMMENTS
from scoring.redaction import redact
from scoring.sentiment.flags import mask_abuse
from scoring.sentiment.words import words

FRAGMENTS = 4
"""How many of the fragments that moved a label are shown."""

_TITLE = r"(?:bu|ibu|pak|bapak|mas|mbak|mbk|kak|kakak|sdr|sdri|saudara|saudari|uda|uni|bang|abang|dek|a\.?n\.?)"


def released_comments(
    session: Session,
    units: Collection[int],
    since_utc: datetime | None = None,
    until_utc: datetime | None = None,
    limit: int | None = None,
) -> list[CommentView]:
    """Comments of units as their manager sees them, shuffled within each batch, latest batch first.

    since_utc, until_utc : only batches released after `since_utc` and up to `until_utc` · limit : at most so many
    """
    query = (
        sa.select(Comment.id, Encounter.unit_id, Comment.released_utc)
        .join(Rating, Rating.id == Comment.rating_id)
        .join(Encounter, Encounter.id == Rating.encounter_id)
        .where(
            Encounter.unit_id.in_(list(units)),
            Comment.released_utc.is_not(None),
            Rating.state == "counted",
        )
    )
    if since_utc is not None:
        query = query.where(Comment.released_utc > since_utc)
    if until_utc is not None:
        query = query.where(Comment.released_utc <= until_utc)
    batches: dict[tuple[datetime, int], list[int]] = {}
    for comment_id, unit_id, released_utc in session.execute(query.order_by(Comment.id)):
        if released_utc is not None:
            batches.setdefault((released_utc, unit_id), []).append(comment_id)
    order: list[int] = []
    for (released_utc, unit_id), ids in sorted(batches.items(), reverse=True):
        random.Random(f"{unit_id}:{released_utc.isoformat()}").shuffle(ids)
        order += ids
    return _views(session, order[:limit], officer_names(session, units))


def _views(session: Session, ids: list[int], names: Sequence[str]) -> list[CommentView]:
    """Views in the order of `ids`."""
    found: dict[int, Comment] = {}
    for start in range(0, len(ids), 500):
        query = sa.select(Comment).where(Comment.id.in_(ids[start : start + 500]))
        found |= {comment.id: comment for comment in session.scalars(query.options(selectinload(Comment.analyses)))}
    return [view_of(found[comment_id], names) for comment_id in ids]


def officer_comments(session: Session, officer_id: int) -> list[CommentView]:
    """Comments about an officer's own service as far as released to the officer, dated by month, shuffled."""
    ids: list[int] = []
    batches = sa.select(Release).where(
        Release.subject == "officer",
        Release.subject_id == officer_id,
        Release.audience == "staff",
        Release.period == OFFICER_COMMENTS,
    )
    for release in session.scalars(batches.order_by(Release.id.desc())):
        ids += release.figure["comment_ids"]
    officer = session.get_one(Officer, officer_id)
    names = officer_names(session, [officer.unit_id])
    found = session.execute(
        sa.select(Comment, Encounter.day)
        .join(Rating, Rating.id == Comment.rating_id)
        .join(Encounter, Encounter.id == Rating.encounter_id)
        .where(Comment.id.in_(ids), Rating.state == "counted")
        .options(selectinload(Comment.analyses))
    ).all()
    views = [view_of(comment, names, month=f"{day:%Y-%m}") for comment, day in found]
    random.Random(f"officer:{officer_id}").shuffle(views)
    return sorted(views, key=lambda view: view.month or "", reverse=True)


def view_of(comment: Comment, names: Sequence[str] = (), month: str | None = None) -> CommentView:
    analysis: CommentAnalysis | None = comment.analyses[-1] if comment.analyses else None
    text = masked(comment.text, names)
    if analysis is None:
        return CommentView(comment.id, text, "unsure", (), (), "und", month)
    left = {word.surface for word in words(text)}

    def cut(part: str) -> str:
        """A piece of the comment, masked; "" where it holds a word that the masked comment does not: half a number or
        a name without its title is not known for one by itself."""
        shown = masked(str(part), names)
        return shown if left.issuperset(word.surface for word in words(shown)) else ""

    return CommentView(
        comment_id=comment.id,
        text=text,
        label="unsure" if analysis.unsure else analysis.label,
        because=tuple((shown, float(weight)) for part, weight in analysis.because if (shown := cut(part)))[:FRAGMENTS],
        aspects=tuple((str(key), int(sign)) for key, sign, *_ in analysis.aspects if key in UNSUR_KEYS),
        language=analysis.language,
        month=month,
        flags=tuple((str(kind), cut(evidence)) for kind, evidence in analysis.flags),
    )


def meant(session: Session, comments: Collection[int]) -> dict[int, float]:
    """Polarity of the comments whose words and face agree: a misread comment is never held up as praise or trouble."""
    rows = session.execute(
        sa.select(Comment.id, CommentAnalysis.polarity, CommentAnalysis.label, CommentAnalysis.unsure, Rating.overall)
        .join(Rating, Rating.id == Comment.rating_id)
        .join(CommentAnalysis, CommentAnalysis.comment_id == Comment.id)
        .where(Comment.id.in_(list(comments)))
        .order_by(CommentAnalysis.id)
    )
    faces = {"positive": (3, 4), "negative": (1, 2)}
    latest = {row[0]: row for row in rows}
    return {
        comment_id: polarity
        for comment_id, polarity, label, unsure, overall in latest.values()
        if not unsure and overall in faces.get(label, ())
    }


def masked(text: str, names: Iterable[str] = ()) -> str:
    """Text without personal numbers, insults and the names of officers.

    >>> masked("Terima kasih Bu Sari, sabar sekali", ["Sari Contoh"])
    'Terima kasih Bu [petugas], sabar sekali'
    """
    shown = mask_abuse(redact(text))
    for name in sorted(names, key=len, reverse=True):
        shown = re.sub(rf"\b{re.escape(name)}\b", "[petugas]", shown, flags=re.IGNORECASE)
        for part in (part for part in name.split() if len(part) > 2):
            shown = re.sub(rf"\b({_TITLE}\s+){re.escape(part)}\b", r"\1[petugas]", shown, flags=re.IGNORECASE)
            if len(part) > 3:  # "indah" is a word, "Indah" may be a person
                shown = re.sub(rf"(?<=\S\s)\b{re.escape(part)}\b", "[petugas]", shown)
    return re.sub(r"\[petugas\](?:\s+\[petugas\])+", "[petugas]", shown)


def officer_names(session: Session, units: Collection[int]) -> list[str]:
    return list(session.scalars(sa.select(Officer.name).where(Officer.unit_id.in_(list(units)))))
