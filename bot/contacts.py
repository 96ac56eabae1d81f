"""Whether people who asked to be answered can be reached."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from models import Contact, Database


def mark_unreachable(database: Database, chat_id: int, now: datetime) -> None:
    """The person blocked the bot: nothing more is sent, and the office is not left believing that it was read."""
    with database.write() as session:
        session.execute(
            sa.update(Contact)
            .where(Contact.telegram_chat_id == chat_id, Contact.unreachable_utc.is_(None))
            .values(unreachable_utc=now)
        )


def mark_reachable(database: Database, chat_id: int, _now: datetime) -> None:
    with database.write() as session:
        session.execute(sa.update(Contact).where(Contact.telegram_chat_id == chat_id).values(unreachable_utc=None))


def forget(database: Database, chat_id: int) -> None:
    """Delete every address of this chat."""
    with database.write() as session:
        session.execute(sa.delete(Contact).where(Contact.telegram_chat_id == chat_id))
