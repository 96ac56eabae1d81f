"""Messages that wait in the outbox leave here: claimed, sent, marked.

A process that dies between sending and marking leaves a claimed row, which is sent again after `CLAIM_EXPIRES`:
a message may come twice, and is never lost. Buttons in it are harmless when pressed twice.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter

import texts
from bot import contacts
from bot.application import make_bot
from bot.config import BotConfig
from bot.memory import Memory
from bot.rendering import MESSAGE_LIMIT, openable
from feedback.receipts import key_for
from models import Contact, OutboxMessage, Rating, Staff
from reporting.digest.links import answer_case

logger = logging.getLogger("bot.outbox")

CLAIM_EXPIRES = timedelta(minutes=5)
ATTEMPTS = 8
BATCH = 25


@dataclass(frozen=True)
class Letter:
    """A claimed message with its address, looked up just now."""

    id: int
    chat_id: int
    text: str
    buttons: InlineKeyboardMarkup | None
    attempts: int
    key: str | None
    """The receipt that an answer to it belongs to; None for staff."""
    html: bool = False


class TelegramSender:
    """The worker calls `deliver_due` at each tick; any number of workers may."""

    def __init__(self, config: BotConfig) -> None:
        self._config = config
        self._database = config.desk.database
        self._memory = Memory(config.desk.database, config.desk.keys, worker="outbox")

    def deliver_due(self, now: datetime) -> int:
        """Send what is due at `now`; returns how many were sent."""
        letters = self._claim(now)
        return asyncio.run(self._send_all(letters, now)) if letters else 0

    async def _send_all(self, letters: list[Letter], now: datetime) -> int:
        sent = 0
        left = list(letters)
        try:
            async with make_bot(self._config, retries=0) as bot:
                while left:
                    if await self._send(bot, left[0], now):
                        sent += 1
                    left.pop(0)
        except RetryAfter as pause:
            wait = pause.retry_after if isinstance(pause.retry_after, timedelta) else timedelta(seconds=60)
            for letter in left:
                self._mark(letter.id, "waiting", "", due_utc=now + wait, attempts=letter.attempts - 1)
        except (NetworkError, InvalidToken) as error:
            for letter in left:
                self._later(letter, now, error.message)
        return sent

    async def _send(self, bot: Bot, letter: Letter, now: datetime) -> bool:
        """Whether it was sent; what concerns this person alone is noted, what concerns Telegram is raised."""
        pieces = [letter.text[start : start + MESSAGE_LIMIT] for start in range(0, len(letter.text), MESSAGE_LIMIT)]
        try:
            for number, piece in enumerate(pieces, start=1):
                await bot.send_message(
                    letter.chat_id,
                    piece,
                    parse_mode=ParseMode.HTML if letter.html else None,
                    reply_markup=letter.buttons if number == len(pieces) else None,
                )
        except Forbidden:
            contacts.mark_unreachable(self._database, letter.chat_id, now)
            self._mark(letter.id, "dropped", "the person blocked the bot")
            return False
        except (BadRequest, ChatMigrated) as error:
            self._mark(letter.id, "dropped", error.message)
            return False
        self._mark(letter.id, "sent", "", sent_utc=now)
        if letter.key is not None:
            self._memory.point_at(letter.chat_id, letter.key, now)
        return True

    def _claim(self, now: datetime) -> list[Letter]:
        """Take the due messages, so that no other worker does."""
        waiting = sa.and_(OutboxMessage.state == "waiting", OutboxMessage.due_utc <= now)
        abandoned = sa.and_(OutboxMessage.state == "claimed", OutboxMessage.claimed_utc < now - CLAIM_EXPIRES)
        due = sa.and_(OutboxMessage.channel == "telegram", waiting | abandoned)
        with self._database.read() as session:  # a quiet tick takes no lock
            if session.scalar(sa.select(OutboxMessage.id).where(due).limit(1)) is None:
                return []
        query = (
            sa.select(OutboxMessage)
            .where(due)
            .order_by(OutboxMessage.id)
            .limit(BATCH)
            .with_for_update(skip_locked=True)
        )
        letters = []
        with self._database.write() as session:
            for message in session.scalars(query).all():
                message.state, message.claimed_utc, message.attempts = "claimed", now, message.attempts + 1
                letter = self._address(session, message)
                if letter is None:
                    message.state, message.problem = "dropped", "nobody to send it to"
                else:
                    letters.append(letter)
        return letters

    def _address(self, session: Session, message: OutboxMessage) -> Letter | None:
        payload = message.payload
        if message.rating_id is not None:
            contact = session.get(Contact, message.rating_id)
            rating = session.get_one(Rating, message.rating_id)
            if contact is None or contact.unreachable_utc is not None:
                return None
            language, key = contact.language, key_for(self._config.desk.keys, rating.encounter.nonce)
            receipt = texts.say("bot-about-receipt", language, code=rating.receipt_code)
            text = f"{texts.say(payload['text'], language, **payload['values'])}\n\n{receipt}"
            buttons = _buttons(payload.get("ask"), key, language)
            return Letter(message.id, contact.telegram_chat_id, text, buttons, message.attempts, key)
        staff = session.get(Staff, message.staff_id) if message.staff_id is not None else None
        if staff is None or not staff.active or staff.telegram_chat_id is None:
            return None
        text = texts.say(payload["text"], staff.language, **payload["values"])
        return Letter(
            message.id,
            staff.telegram_chat_id,
            text,
            self._staff_buttons(payload, staff.language),
            message.attempts,
            key=None,
            html=bool(payload.get("html")),
        )

    def _staff_buttons(self, payload: dict[str, Any], language: str) -> InlineKeyboardMarkup | None:
        base_url = openable(self._config.base_url)
        if not base_url or "case" not in payload["values"]:
            return None
        address = answer_case(base_url, payload["values"]["case"])
        return InlineKeyboardMarkup([[InlineKeyboardButton(texts.say("bot-open-case", language), url=address)]])

    def _later(self, letter: Letter, now: datetime, problem: str) -> None:
        if letter.attempts >= ATTEMPTS:
            logger.error("outbox message %s could not be sent: %s", letter.id, problem)
            self._mark(letter.id, "failed", problem)
        else:
            self._mark(letter.id, "waiting", problem, due_utc=now + timedelta(seconds=15 * 2**letter.attempts))

    def _mark(self, message_id: int, state: str, problem: str, **changes: datetime | int) -> None:
        with self._database.write() as session:
            change = sa.update(OutboxMessage).where(OutboxMessage.id == message_id)
            session.execute(change.values(state=state, problem=problem, **changes))


def _buttons(ask: str | None, key: str, language: str) -> InlineKeyboardMarkup:
    reply = InlineKeyboardButton(texts.say("bot-reply", language), callback_data=f"r{key}")
    yes = InlineKeyboardButton(texts.say("bot-solved-yes", language), callback_data=f"k{key}")
    if ask != "solved":
        return InlineKeyboardMarkup([[reply, yes]])
    no = InlineKeyboardButton(texts.say("bot-solved-no", language), callback_data=f"K{key}")
    return InlineKeyboardMarkup([[yes, no]])
