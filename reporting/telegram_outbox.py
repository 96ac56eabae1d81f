"""The digest's way to Telegram: rows that the bot sends, written once."""

from __future__ import annotations

import sqlalchemy as sa

from models import Database, OutboxMessage, Staff
from reporting.deliveries import ChannelProblem, Parcel
from reporting.digest.telegram import render


class TelegramOutboxChannel:
    """Writes one outbox row a message; `payload["html"]` says that the text is Telegram HTML.

    The row names the account, never the chat. Repeating it writes nothing more.
    """

    def __init__(self, database: Database, base_url: str = "") -> None:
        self._database, self._base_url = database, base_url

    def send(self, parcel: Parcel) -> None:
        messages = render(parcel.digest, self._base_url)
        with self._database.write() as session:
            if session.get_one(Staff, parcel.staff_id).telegram_chat_id is None:
                raise ChannelProblem("the account is not linked to Telegram: /taut CODE links it")
            for number, message in enumerate(messages, start=1):
                key = f"{parcel.key}-telegram-{number}"
                if session.scalar(sa.select(OutboxMessage.id).where(OutboxMessage.dedupe_key == key)) is None:
                    session.add(
                        OutboxMessage(
                            channel="telegram",
                            staff_id=parcel.staff_id,
                            payload={"text": "digest-telegram", "values": {"text": message}, "ask": None, "html": True},
                            dedupe_key=key,
                            due_utc=parcel.now,
                        )
                    )
