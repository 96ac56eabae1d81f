"""The only table that knows where a citizen can be reached. Erasure empties it; nothing else holds an address."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, reference


class Contact(Base):
    """Consent to be contacted back about one rating, on Telegram."""

    __tablename__ = "contact"

    rating_id: Mapped[int] = reference("rating.id", cascade=True, primary_key=True, index=False)
    telegram_chat_id: Mapped[int] = mapped_column(sa.BigInteger, index=True)
    language: Mapped[str]
    agreed_utc: Mapped[datetime]
    unreachable_utc: Mapped[datetime | None]
    """Set when Telegram says that the person blocked the bot."""
