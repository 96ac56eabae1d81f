"""Messages to be sent, written in the transaction that causes them; they leave after its commit.

`payload` is {"text": key in `texts`, "values": {...}, "ask": None | "solved"}. A citizen's message is
written only while there is a Contact; staff are told on Telegram where linked, else by mail.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import Agency, Contact, OutboxMessage, Staff, Unit, managed_unit


def tell_citizen(
    session: Session,
    rating_id: int,
    text: str,
    values: dict[str, Any],
    dedupe_key: str,
    now: datetime,
    ask: str | None = None,
) -> None:
    contact = session.get(Contact, rating_id)
    if contact is not None and contact.unreachable_utc is None:
        payload = {"text": text, "values": values, "ask": ask}
        _write(
            session,
            OutboxMessage(channel="telegram", rating_id=rating_id, payload=payload, dedupe_key=dedupe_key, due_utc=now),
        )


def tell_managers(
    session: Session, unit_id: int, text: str, values: dict[str, Any], dedupe_key: str, now: datetime
) -> None:
    """One message to each manager of the unit."""
    managers = session.scalars(
        sa.select(Staff)
        .join(managed_unit)
        .where(managed_unit.c.unit_id == unit_id, Staff.active, Staff.role == "manager")
    )
    unit = session.get_one(Unit, unit_id)
    for manager in managers:
        _tell_staff(session, manager, text, {"unit": unit.name, **values}, f"{dedupe_key}:{manager.id}", now)


def tell_oversight(session: Session, text: str, values: dict[str, Any], dedupe_key: str, now: datetime) -> None:
    """One message to each manager of an oversight agency's units (the Inspektorat)."""
    oversight = sa.select(Unit.id).join(Agency).where(Agency.is_oversight)
    for unit_id in session.scalars(oversight).all():
        tell_managers(session, unit_id, text, values, dedupe_key, now)


def _tell_staff(
    session: Session, staff: Staff, text: str, values: dict[str, Any], dedupe_key: str, now: datetime
) -> None:
    channel = "telegram" if staff.telegram_chat_id is not None else "mail"
    if channel == "mail" and not staff.email:
        return
    payload = {"text": text, "values": values, "ask": None}
    _write(
        session, OutboxMessage(channel=channel, staff_id=staff.id, payload=payload, dedupe_key=dedupe_key, due_utc=now)
    )


def _write(session: Session, message: OutboxMessage) -> None:
    known = session.scalar(sa.select(OutboxMessage.id).where(OutboxMessage.dedupe_key == message.dedupe_key))
    if known is None:
        session.add(message)
        session.flush()
