"""A person with the Telegram app, driven by tests and by the console."""

from __future__ import annotations

import uuid
from typing import Any

from tests.fakes.botapi.media import store
from tests.fakes.botapi.world import CallbackQuery, Chat, Message, World


class FakeUser:
    def __init__(self, world: World, number: int, name: str, language_code: str | None, chat: Chat) -> None:
        self.world = world
        self.id = number
        self.chat = chat
        self.identity: dict[str, Any] = {"id": number, "is_bot": False, "first_name": name}
        if language_code:
            self.identity["language_code"] = language_code
        self._seen = 0

    def sends(self, text: str, chat: Chat | None = None) -> Message:
        """Write a text or command, in the private chat or in a group."""
        self._look(chat)
        return self.world.says(self.identity, chat or self.chat, text)

    def taps(self, label: str, message: Message | None = None) -> str:
        """Tap the button whose text contains `label`: on this message, or on the newest that has it."""
        with self.world.changed:
            candidates = [message] if message else list(reversed(self.chat.visible))
            for shown in candidates:
                for button in shown.buttons:
                    if label in button["text"] and "callback_data" in button:
                        return self.taps_data(button["callback_data"], shown)
        raise AssertionError(f"no button {label!r}:\n{self.transcript()}")

    def taps_data(self, data: str, message: Message | None = None) -> str:
        """Send any callback data, as a changed client can; returns the query's id."""
        self._look()
        message = message or self.chat.last_message
        query = CallbackQuery(str(uuid.uuid4().int)[:18], message.chat, self.world.clock())
        with self.world.changed:
            self.world.queries[query.id] = query
            self.world.enqueue(
                "callback_query",
                {
                    "id": query.id,
                    "from": self.identity,
                    "message": message.as_json(),
                    "chat_instance": str(message.chat.id * 7),
                    "data": data,
                },
            )
        return query.id

    def sends_photo(self, content: bytes, caption: str = "") -> Message:
        sizes = [{**store(self.world, "photo.jpg", content), "width": 1280, "height": 960}]
        return self._sends_media({"photo": sizes} | ({"caption": caption} if caption else {}))

    def sends_file(self, name: str, content: bytes, mime_type: str) -> Message:
        document = {**store(self.world, name, content), "file_name": name, "mime_type": mime_type}
        return self._sends_media({"document": document})

    def sends_voice(self) -> Message:
        return self._sends_media(
            {"voice": {**store(self.world, "voice.ogg", b"OggS"), "duration": 7, "mime_type": "audio/ogg"}}
        )

    def sends_sticker(self) -> Message:
        sticker = {
            **store(self.world, "sticker.webp", b"RIFF"),
            "type": "regular",
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
            "emoji": "😀",
        }
        return self._sends_media({"sticker": sticker})

    def sends_location(self) -> Message:
        return self._sends_media({"location": {"latitude": -2.21, "longitude": 113.92}})

    def edits(self, message: Message, text: str) -> None:
        """Change an own message; the bot gets `edited_message`."""
        self._look()
        with self.world.changed:
            message.content = {**message.content, "text": text}
            message.edit_date = self.world.now()
            self.world.touch(message)
            self.world.enqueue("edited_message", message.as_json())

    def blocks_bot(self) -> None:
        self._change_membership("member", "kicked")

    def unblocks_bot(self) -> None:
        self._change_membership("kicked", "member")

    def waits_for(self, fragment: str, timeout: float = 10) -> Message:
        """The bot's message, new or edited since the last action, that contains the fragment."""
        found: list[Message] = []

        def there() -> bool:
            found[:] = [m for m in self.chat.visible if m.from_bot and m.revision > self._seen and fragment in m.text]
            return bool(found)

        with self.world.changed:
            if not self.world.changed.wait_for(there, timeout):
                raise AssertionError(f"nothing with {fragment!r} came:\n{self.transcript()}")
            return found[-1]

    def waits_for_toast(self, query_id: str, timeout: float = 10) -> str:
        """The text that answered a tap ("" when it was answered without words)."""
        query = self.world.queries[query_id]
        with self.world.changed:
            if not self.world.changed.wait_for(lambda: query.answered, timeout):
                raise AssertionError(f"the tap was never answered:\n{self.transcript()}")
        return query.text or ""

    def transcript(self) -> str:
        """The chat as it looks now, buttons in brackets."""
        lines = []
        for message in self.chat.visible:
            who = "bot" if message.from_bot else self.identity["first_name"]
            kinds = [kind for kind in ("photo", "voice", "sticker", "document", "location") if kind in message.content]
            words = " ".join([*(f"({kind})" for kind in kinds), message.text]).strip()
            lines.append(f"{who + ':':8}" + words.replace("\n", "\n" + " " * 8))
            for row in (message.reply_markup or {}).get("inline_keyboard", []):
                lines.append(" " * 8 + " ".join(f"[{button['text']}]" for button in row))
        return "\n".join(lines)

    def _sends_media(self, content: dict[str, Any]) -> Message:
        self._look()
        with self.world.changed:
            self.chat.started = True
            message = self.world.add_message(self.chat, self.identity, content)
            self.world.enqueue("message", message.as_json())
            return message

    def _look(self, chat: Chat | None = None) -> None:
        self._seen = (chat or self.chat).revision if chat in (None, self.chat) else self._seen

    def _change_membership(self, before: str, after: str) -> None:
        with self.world.changed:
            self.chat.blocked = after == "kicked"
            member = {"user": self.world.bot, "status": before}
            old = member | ({"until_date": 0} if before == "kicked" else {})
            new = member | {"status": after} | ({"until_date": 0} if after == "kicked" else {})
            self.world.enqueue(
                "my_chat_member",
                {
                    "chat": self.chat.as_json(),
                    "from": self.identity,
                    "date": self.world.now(),
                    "old_chat_member": old,
                    "new_chat_member": new,
                },
            )
