"""What Telegram's servers know: people, chats, messages, and updates waiting for the bot."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.botapi import entities
from tests.fakes.botapi.limits import FloodLimits
from tests.fakes.botapi.refusal import Refusal, bad_request

DEFAULT_UPDATES = {
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "callback_query",
    "my_chat_member",
}


@dataclass
class Message:
    """One message of a chat as it stands now; `revision` grows with every change anywhere in the chat."""

    chat: Chat
    message_id: int
    sender: dict[str, Any]
    date: int
    content: dict[str, Any]
    revision: int
    reply_markup: dict[str, Any] | None = None
    edit_date: int | None = None
    deleted: bool = False

    @property
    def text(self) -> str:
        return str(self.content.get("text", self.content.get("caption", "")))

    @property
    def from_bot(self) -> bool:
        return bool(self.sender["is_bot"])

    @property
    def buttons(self) -> list[dict[str, Any]]:
        rows = (self.reply_markup or {}).get("inline_keyboard", [])
        return [button for row in rows for button in row]

    def as_json(self) -> dict[str, Any]:
        value = {
            "message_id": self.message_id,
            "from": self.sender,
            "chat": self.chat.as_json(),
            "date": self.date,
            **self.content,
        }
        if self.edit_date is not None:
            value["edit_date"] = self.edit_date
        if self.reply_markup and "inline_keyboard" in self.reply_markup:
            value["reply_markup"] = self.reply_markup
        return value


@dataclass
class Chat:
    """A private chat with one person, a group, or a channel."""

    id: int
    kind: str
    title: str
    username: str | None = None
    messages: list[Message] = field(default_factory=list)
    revision: int = 0
    started: bool = False
    blocked: bool = False

    @property
    def visible(self) -> list[Message]:
        return [message for message in self.messages if not message.deleted]

    @property
    def last_message(self) -> Message:
        """The newest message of the bot."""
        return [message for message in self.visible if message.from_bot][-1]

    def find(self, message_id: int | None) -> Message | None:
        return next((message for message in self.visible if message.message_id == message_id), None)

    def as_json(self) -> dict[str, Any]:
        value: dict[str, Any] = {"id": self.id, "type": self.kind}
        value["first_name" if self.kind == "private" else "title"] = self.title
        if self.username:
            value["username"] = self.username
        return value


@dataclass
class CallbackQuery:
    id: str
    chat: Chat
    asked: float
    answered: bool = False
    text: str | None = None
    show_alert: bool = False


class World:
    """Everything behind one bot token. `changed` guards all of it and is notified of every change."""

    def __init__(self, token: str, username: str, clock: Callable[[], float] = time.time) -> None:
        self.token = token
        self.clock = clock
        self.changed = threading.Condition(threading.RLock())
        self.bot = {"id": int(token.split(":")[0]), "is_bot": True, "first_name": "Suara Layanan", "username": username}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, tuple[str, bytes]] = {}
        self.queries: dict[str, CallbackQuery] = {}
        self.pending: list[dict[str, Any]] = []
        self.repeated: list[dict[str, Any]] = []
        self.sent_updates: list[dict[str, Any]] = []
        self.allowed_updates: set[str] = set(DEFAULT_UPDATES)
        self.commands: dict[tuple[str, str], list[dict[str, str]]] = {}
        self.descriptions: dict[tuple[str, str], str] = {}
        self.webhook: dict[str, Any] = {"url": ""}
        self.poller = 0
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.flood = FloodLimits(clock)
        self._next_update = 10_000_001
        self._next_message: dict[int, int] = {}

    def now(self) -> int:
        return int(self.clock())

    def chat_of(self, wanted: str) -> Chat:
        """The chat that a request names, or the refusal that Telegram gives."""
        if not re.fullmatch(r"-?\d+", wanted) or int(wanted) not in self.chats:
            raise bad_request("chat not found")
        chat = self.chats[int(wanted)]
        if chat.blocked:
            if chat.kind == "private":
                raise Refusal(403, "Forbidden: bot was blocked by the user")
            raise Refusal(403, f"Forbidden: bot was kicked from the {chat.kind} chat")
        if chat.kind == "private" and not chat.started:
            raise Refusal(403, "Forbidden: bot can't initiate conversation with a user")
        return chat

    def add_message(
        self, chat: Chat, sender: dict[str, Any], content: dict[str, Any], markup: dict[str, Any] | None = None
    ) -> Message:
        with self.changed:
            number = self._next_message.get(chat.id, 1)
            self._next_message[chat.id] = number + 1
            chat.revision += 1
            message = Message(chat, number, sender, self.now(), content, chat.revision, markup)
            chat.messages.append(message)
            self.changed.notify_all()
            return message

    def touch(self, message: Message) -> None:
        """Note a change of the message."""
        message.chat.revision += 1
        message.revision = message.chat.revision
        self.changed.notify_all()

    def enqueue(self, kind: str, value: dict[str, Any]) -> dict[str, Any]:
        """An update for the bot, unless it asked not to be told of this kind."""
        with self.changed:
            update = {"update_id": self._next_update, kind: value}
            self._next_update += 1
            self.sent_updates.append(update)
            if kind in self.allowed_updates:
                self.pending.append(update)
                self.changed.notify_all()
            return update

    def repeat(self, update: dict[str, Any]) -> None:
        """Deliver an update once more, as happens when an acknowledgement was lost."""
        with self.changed:
            self.repeated.append(update)
            self.changed.notify_all()

    def says(self, sender: dict[str, Any], chat: Chat, text: str, **extra: Any) -> Message:
        """A person writes in a chat; in a group the bot is told of commands and mentions alone (privacy mode)."""
        content = {"text": text, **extra}
        if marked := entities.commands_in(text):
            content["entities"] = marked
        with self.changed:
            message = self.add_message(chat, sender, content)
            if chat.kind == "private":
                chat.started = True
                chat.blocked = False
            heard = chat.kind in {"private", "channel"} or marked or f"@{self.bot['username']}" in text
            if heard:
                self.enqueue("channel_post" if chat.kind == "channel" else "message", message.as_json())
            return message
