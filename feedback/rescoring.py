"""Reading stored comments again, and learning from readers who disagreed."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import datetime
from typing import TextIO

import sqlalchemy as sa

from feedback.comments import analysis_of
from feedback.desk import Desk
from feedback.errors import AnswersInvalid, ReceiptUnknown
from feedback.ratings import touch
from models import LABELS, Comment, LabelCorrection
from scoring.sentiment import CommentReading

_BATCH = 200


def rescore(
    desk: Desk,
    read: Callable[[str], CommentReading],
    now: datetime,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> int:
    """Add the current model's reading to each comment that lacks it; the facts of those days follow.

    Returns the number of comments read. Commits in batches, so a run that is cut off goes on where it stopped.
    """
    with desk.database.read() as session:
        ids = list(session.scalars(sa.select(Comment.id).order_by(Comment.id)))
    count = 0
    for start in range(0, len(ids), _BATCH):
        with desk.database.write() as session:
            for comment in session.scalars(sa.select(Comment).where(Comment.id.in_(ids[start : start + _BATCH]))):
                reading = read(comment.text)
                if any(analysis.model_version == reading.model_version for analysis in comment.analyses):
                    continue
                comment.analyses.append(analysis_of(reading, now))
                touch(session, comment.rating)
                count += 1
        progress(min(start + _BATCH, len(ids)), len(ids))
    return count


def correct_label(desk: Desk, comment_id: int, staff_id: int, label: str, now: datetime) -> None:
    """Keep a reader's word that a comment was read wrongly; saying it again replaces it.

    Raises
    ------
    AnswersInvalid, ReceiptUnknown
    """
    if label not in LABELS:
        raise AnswersInvalid(item=label[:40])
    with desk.database.write() as session:
        if session.get(Comment, comment_id) is None:
            raise ReceiptUnknown
        known = session.scalar(
            sa.select(LabelCorrection).where(
                LabelCorrection.comment_id == comment_id, LabelCorrection.staff_id == staff_id
            )
        )
        if known is None:
            session.add(LabelCorrection(comment_id=comment_id, staff_id=staff_id, label=label, at_utc=now))
        else:
            known.label, known.at_utc = label, now


def write_corrections(desk: Desk, out: TextIO) -> int:
    """Write the corrected comments as CSV text,label,lang; returns how many."""
    writer = csv.writer(out)
    writer.writerow(["text", "label", "lang"])
    with desk.database.read() as session:
        rows = session.execute(
            sa.select(Comment, LabelCorrection.label).join(LabelCorrection).order_by(LabelCorrection.id)
        ).all()
        for comment, label in rows:
            writer.writerow([comment.text, label, comment.analyses[-1].language if comment.analyses else ""])
    return len(rows)
