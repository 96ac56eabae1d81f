"""Comments reach readers in company: never one alone, never with officer, counter or time."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import Comment, Encounter, Rating, Release
from reporting.releases.steps import OFFICER_COMMENTS_DAYS, OFFICER_COMMENTS_STEP, STAFF_STEP

OFFICER_COMMENTS = "comments"
"""Period under which an officer's released comments are listed: their list runs over all periods."""


def release_comments(session: Session, now: datetime) -> int:
    """Release the comments of every unit that has at least five unreleased ones; returns how many."""
    waiting: dict[int, list[Comment]] = defaultdict(list)
    query = (
        sa.select(Encounter.unit_id, Comment)
        .join(Rating, Rating.id == Comment.rating_id)
        .join(Encounter, Encounter.id == Rating.encounter_id)
        .where(Comment.released_utc.is_(None), Rating.state == "counted")
    )
    for unit_id, comment in session.execute(query):
        waiting[unit_id].append(comment)
    released = 0
    for comments in waiting.values():
        if len(comments) >= STAFF_STEP:
            for comment in comments:
                comment.released_utc = now
            released += len(comments)
    return released


def release_comments_to_officers(session: Session, now: datetime) -> int:
    """Comments about an officer's own service, in batches of at least ten, each at least 14 days old."""
    listed: dict[int, list[int]] = defaultdict(list)
    query = sa.select(Release).where(
        Release.subject == "officer", Release.audience == "staff", Release.period == OFFICER_COMMENTS
    )
    for release in session.scalars(query):
        listed[release.subject_id] += release.figure["comment_ids"]
    ripe: dict[int, list[Comment]] = defaultdict(list)
    comments = (
        sa.select(Encounter.officer_id, Comment)
        .join(Rating, Rating.id == Comment.rating_id)
        .join(Encounter, Encounter.id == Rating.encounter_id)
        .where(
            Encounter.officer_id.is_not(None),
            Rating.state == "counted",
            Comment.released_utc.is_not(None),
            Comment.received_utc <= now - timedelta(days=OFFICER_COMMENTS_DAYS),
        )
    )
    for officer_id, comment in session.execute(comments):
        if officer_id is not None and comment.id not in listed[officer_id]:
            ripe[officer_id].append(comment)
    for officer_id, batch in ripe.items():
        if len(batch) >= OFFICER_COMMENTS_STEP:
            session.add(
                Release(
                    subject="officer",
                    subject_id=officer_id,
                    audience="staff",
                    period=OFFICER_COMMENTS,
                    n=len(listed[officer_id]) + len(batch),
                    through_day=max(comment.received_utc for comment in batch).date(),
                    figure={"comment_ids": sorted(comment.id for comment in batch)},
                    released_utc=now,
                )
            )
    return sum(len(batch) for batch in ripe.values() if len(batch) >= OFFICER_COMMENTS_STEP)
