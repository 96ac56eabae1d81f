"""The handler table: from an update to one event of the dialogue. The first line that fits is taken."""

from __future__ import annotations

import asyncio
import html
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Message, Update
from telegram.error import TelegramError
from telegram.ext import (
    BaseHandler,
    CallbackContext,
    CallbackQueryHandler,
    ChatMemberHandler,
    ExtBot,
    MessageHandler,
    TypeHandler,
    filters,
)

import texts
from bot import buttons, contacts
from bot.config import BotConfig
from bot.conversation import Conversation, Turn
from bot.events import Command, Event, Photo, Tap, Text, Unreadable
from bot.speaking import Chat

Context = CallbackContext[ExtBot[None], Any, Any, Any]
Callback = Callable[[Update, Context], Coroutine[Any, Any, None]]
PHOTO_SECONDS = 30

PRIVATE = filters.ChatType.PRIVATE
NEW = filters.UpdateType.MESSAGE & PRIVATE


class Handlers:
    def __init__(self, config: BotConfig, conversation: Conversation) -> None:
        self._config = config
        self._conversation = conversation

    def table(self) -> list[BaseHandler[Any, Context, None]]:
        """Every kind of update that can reach the bot, in the order in which it is tried."""
        return [
            ChatMemberHandler(self.membership, ChatMemberHandler.MY_CHAT_MEMBER),
            CallbackQueryHandler(self.tap),
            MessageHandler(filters.UpdateType.EDITED_MESSAGE & PRIVATE, self.unreadable("edited")),
            MessageHandler(NEW & filters.COMMAND, self.command),
            MessageHandler(NEW & filters.TEXT, self.text),
            MessageHandler(NEW & (filters.PHOTO | filters.Document.IMAGE), self.photo),
            MessageHandler(NEW & (filters.VOICE | filters.AUDIO | filters.VIDEO_NOTE), self.unreadable("voice")),
            MessageHandler(NEW & (filters.Sticker.ALL | filters.ANIMATION), self.unreadable("sticker")),
            MessageHandler(NEW & (filters.Document.ALL | filters.VIDEO), self.unreadable("file")),
            MessageHandler(NEW & ~filters.StatusUpdate.ALL, self.unreadable("other")),
            MessageHandler(
                filters.UpdateType.MESSAGE & filters.ChatType.GROUPS & ~filters.StatusUpdate.ALL, self.group
            ),
            TypeHandler(Update, self.nothing),
        ]

    async def command(self, update: Update, context: Context) -> None:
        words = (_message(update).text or "").split(maxsplit=1)
        name = words[0].removeprefix("/").split("@")[0].lower()
        await self._take(update, context, Command(name, words[1] if len(words) > 1 else ""))

    async def text(self, update: Update, context: Context) -> None:
        await self._take(update, context, Text(_message(update).text or ""))

    async def tap(self, update: Update, context: Context) -> None:
        query = update.callback_query
        if query is None or query.message is None or query.message.chat.type != "private":
            await Chat(context.bot, 0).acknowledge(query.id if query else None)
            return
        await self._take(update, context, Tap(buttons.read(query.data or "")))

    async def photo(self, update: Update, context: Context) -> None:
        await self._take(update, context, Photo(_message(update).caption or ""))

    def unreadable(self, kind: str) -> Callback:
        """A handler that answers with the sentence for this kind."""

        async def answer(update: Update, context: Context) -> None:
            await self._take(update, context, Unreadable(kind))

        return answer

    async def group(self, update: Update, context: Context) -> None:
        """In a group a rating would not be private: lead to the private chat."""
        message = _message(update)
        language = texts.speaks(message.from_user.language_code if message.from_user else None) or "id"
        link = InlineKeyboardButton(texts.say("bot-group-button", language), url=f"https://t.me/{context.bot.username}")
        await context.bot.send_message(
            message.chat.id, html.escape(texts.say("bot-group", language)), reply_markup=InlineKeyboardMarkup([[link]])
        )

    async def membership(self, update: Update, _context: Context) -> None:
        """Blocked or unblocked in a private chat."""
        change = update.my_chat_member
        if change is not None and change.chat.type == "private":
            blocked = change.new_chat_member.status == "kicked"
            note = contacts.mark_unreachable if blocked else contacts.mark_reachable
            await asyncio.to_thread(note, self._config.desk.database, change.chat.id, self._config.clock())

    async def nothing(self, _update: Update, _context: Context) -> None:
        """What is posted in a channel, or done by others in a group, is not meant for the bot."""

    async def _take(self, update: Update, context: Context, event: Event) -> None:
        chat, user, query = update.effective_chat, update.effective_user, update.callback_query
        if chat is None or user is None:
            return
        turn = Turn(
            update_id=update.update_id,
            chat_id=chat.id,
            user_id=user.id,
            phone_language=user.language_code,
            event=event,
            tapped=query.message.message_id if query and query.message else None,
            query_id=query.id if query else None,
            fetch_photo=_photo_fetcher(update, context, self._config) if isinstance(event, Photo) else None,
        )
        await self._conversation.take(turn, Chat(context.bot, chat.id))


def _message(update: Update) -> Message:
    message = update.effective_message
    if message is None:
        raise ValueError("an update without a message came to a handler of messages")
    return message


def _photo_fetcher(update: Update, context: Context, config: BotConfig) -> Callable[[], bytes]:
    """Gives the photo's content when called from a thread; b"" when it is too large or could not be had."""
    loop = asyncio.get_running_loop()
    message = _message(update)
    photo = message.photo[-1] if message.photo else message.document

    async def download() -> bytes:
        if photo is None or (photo.file_size or 0) > config.desk.rules.photo_megabytes * 1024 * 1024:
            return b""
        try:
            held = await context.bot.get_file(photo.file_id)
            return bytes(await held.download_as_bytearray())
        except TelegramError:
            return b""

    return lambda: asyncio.run_coroutine_threadsafe(download(), loop).result(PHOTO_SECONDS)
