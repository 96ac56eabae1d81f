"""Limits that hold over all processes: tries are rows, counted within a window."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from feedback.errors import TooManyTries
from models import Attempt


def count(session: Session, bucket: str, now: datetime) -> None:
    """Write down one try."""
    session.add(Attempt(bucket=bucket, at_utc=now))


def refuse_beyond(session: Session, bucket: str, limit: int, window: timedelta, now: datetime) -> None:
    """Raise `TooManyTries` when `bucket` has `limit` tries or more within `window` before `now`."""
    tries = session.scalar(sa.select(sa.func.count()).where(Attempt.bucket == bucket, Attempt.at_utc > now - window))
    if tries is not None and tries >= limit:
        raise TooManyTries(minutes=int(window.total_seconds() // 60))
