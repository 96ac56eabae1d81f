"""Copies of citizens' words in digests that were sent. Where the words go, the stored copies go.

A digest without its stored copy is built anew from what is still there when somebody looks at it again.
"""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import Delivery, OutboxMessage, Staff, managed_unit


def forget_in_unit(session: Session, unit_id: int) -> None:
    """Forget the sent digests of everyone who reads about this unit."""
    managers = sa.select(managed_unit.c.staff_id).where(managed_unit.c.unit_id == unit_id)
    readers = sa.select(Staff.id).where(Staff.id.in_(managers) | (Staff.role == "administrator"))
    session.execute(
        sa.update(Delivery).where(Delivery.state == "sent", Delivery.staff_id.in_(readers)).values(digest=None)
    )
    session.execute(
        sa.delete(OutboxMessage).where(
            OutboxMessage.state == "sent", OutboxMessage.staff_id.in_(readers), OutboxMessage.channel == "telegram"
        )
    )


def forget_before(session: Session, moment: datetime) -> int:
    """Forget digests sent before `moment`; returns how many."""
    old = sa.update(Delivery).where(Delivery.digest.is_not(None), Delivery.sent_utc < moment).values(digest=None)
    return len(session.execute(old.returning(Delivery.id)).all())
