"""The bot's conversation as rows: it survives a kill and serves many processes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base


class BotSession(Base):
    """Where one chat stands. Keyed by a hash of the chat id; the raw id is in every update, so it is not kept."""

    __tablename__ = "bot_session"

    chat_hash: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str]
    data: Mapped[dict[str, Any]]
    language: Mapped[str | None]
    updated_utc: Mapped[datetime]


class ProcessedUpdate(Base):
    """Telegram repeats an update it thinks was lost; the key makes the repetition harmless."""

    __tablename__ = "processed_update"

    update_id: Mapped[int] = mapped_column(sa.BigInteger, primary_key=True, autoincrement=False)
    at_utc: Mapped[datetime] = mapped_column(index=True)
