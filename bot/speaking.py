"""Effects on the chat, through the Bot API."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from telegram import Bot
from telegram.error import BadRequest

from bot import rendering
from bot.effects import Effect, SendPages, Show, Toast
from bot.state import State

if TYPE_CHECKING:
    from bot.conversation import Turn


class Chat:
    """One chat. Saying the same thing twice in the same place changes nothing."""

    def __init__(self, bot: Bot, chat_id: int) -> None:
        self._bot = bot
        self._id = chat_id

    async def acknowledge(self, query_id: str | None, words: str | None = None) -> None:
        """Answer a tap, so that the phone stops waiting; too late or twice is no matter."""
        if query_id is None:
            return
        try:
            await self._bot.answer_callback_query(query_id, words, show_alert=bool(words) and len(words or "") > 60)
        except BadRequest as error:
            if "query is too old" not in error.message.lower():
                raise

    async def edit(self, message_id: int, show: Show, language: str) -> bool:
        """Whether the message could be changed (or already looked like this)."""
        try:
            await self._bot.edit_message_text(
                rendering.text(show.screen, language),
                chat_id=self._id,
                message_id=message_id,
                reply_markup=rendering.keyboard(show.screen, language),
            )
        except BadRequest as error:
            reason = error.message.lower()
            if "message is not modified" in reason:
                return True
            if "message to edit not found" in reason or "message can't be edited" in reason:
                return False
            raise
        return True

    async def send(self, show: Show, language: str) -> int:
        message = await self._bot.send_message(
            self._id,
            rendering.text(show.screen, language),
            reply_markup=rendering.keyboard(show.screen, language),
        )
        return message.message_id

    async def send_text(self, text: str) -> None:
        await self._bot.send_message(self._id, text)

    async def take_buttons(self, message_id: int) -> None:
        """The words stay, the buttons go."""
        try:
            await self._bot.edit_message_reply_markup(self._id, message_id)
        except BadRequest as error:
            if "message" not in error.message.lower():
                raise

    async def take_away(self, message_id: int) -> None:
        """Delete a message of ours; one that is gone, or older than Telegram deletes, is left as it is."""
        try:
            await self._bot.delete_message(self._id, message_id)
        except BadRequest as error:
            if "message" not in error.message.lower():
                raise


async def speak(chat: Chat, effects: Sequence[Effect], turn: Turn, before: State, language: str) -> int | None:
    """Carry the effects out in order; the id of the living message, if it was sent anew."""
    toast = next((effect for effect in effects if isinstance(effect, Toast)), None)
    words = rendering.toast(toast.key, toast.values, language) if toast else None
    await chat.acknowledge(turn.query_id, words)
    living = None
    for effect in effects:
        if isinstance(effect, SendPages):
            for text in effect.texts:
                await chat.send_text(text)
        elif isinstance(effect, Show):
            sent = await _show(chat, effect, turn, before, language)
            living = sent if effect.living and sent else living
    return living


async def _show(chat: Chat, show: Show, turn: Turn, before: State, language: str) -> int | None:
    if show.where == "edit" and turn.tapped is not None and await chat.edit(turn.tapped, show, language):
        return None
    if show.where == "below" and turn.tapped is not None:
        await chat.take_buttons(turn.tapped)
    sent = await chat.send(show, language)
    old = before.latest.message_id if before.latest else None
    if show.where == "move" and old is not None and old != sent:
        await chat.take_away(old)
    return sent
