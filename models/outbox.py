"""Messages that leave only after the commit that caused them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, one_of, reference


class OutboxMessage(Base):
    """`payload` names a text and its values, never an address: the address is looked up when it is sent.

    A citizen's message names the rating (its Contact row, if still there, has the chat);
    a staff message names the account. `dedupe_key` makes writing it twice harmless.
    """

    __tablename__ = "outbox_message"
    __table_args__ = (
        one_of("channel", "telegram", "mail"),
        one_of("state", "waiting", "claimed", "sent", "dropped", "failed"),
        sa.Index("ix_outbox_message_state_due", "state", "due_utc"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str]
    rating_id: Mapped[int | None] = reference("rating.id", cascade=True)
    staff_id: Mapped[int | None] = reference("staff.id", cascade=True)
    payload: Mapped[dict[str, Any]]
    dedupe_key: Mapped[str] = mapped_column(unique=True)
    state: Mapped[str] = mapped_column(default="waiting")
    attempts: Mapped[int] = mapped_column(default=0)
    due_utc: Mapped[datetime]
    claimed_utc: Mapped[datetime | None]
    sent_utc: Mapped[datetime | None]
    problem: Mapped[str] = mapped_column(default="")
