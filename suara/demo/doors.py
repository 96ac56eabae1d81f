"""Which of the sample's counters is worth showing to a stranger now."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import CounterCode, Duty


def find_open_code(session: Session, now: datetime) -> str | None:
    """A valid code of a counter where somebody serves at `now`; any valid code when nobody does."""
    valid = sa.select(CounterCode.code).where(CounterCode.revoked_utc.is_(None)).order_by(CounterCode.counter_id)
    on_duty = valid.join(Duty, Duty.counter_id == CounterCode.counter_id).where(
        Duty.starts_utc <= now, Duty.ends_utc > now
    )
    return session.scalar(on_duty.limit(1)) or session.scalar(valid.limit(1))
