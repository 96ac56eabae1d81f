"""An update is acknowledged to Telegram only when it has been answered, so a killed process loses none.

python-telegram-bot acknowledges what it has merely queued: its webhook answers 200 once the update is in the queue,
and its next getUpdates confirms the batch before. Here the webhook's answer waits for the processing, and
so does the next getUpdates.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable
from typing import Any

from telegram import Update
from telegram.ext import BaseUpdateProcessor, ExtBot


class UpdateNotAnswered(Exception):
    """Telegram is to deliver the update again."""


class AnsweredQueue(asyncio.Queue[object]):
    """With `wait_on_put`, `put` returns when the update has been answered, or raises `UpdateNotAnswered`."""

    def __init__(self, wait_on_put: bool) -> None:
        super().__init__()
        self.wait_on_put = wait_on_put
        self._waiting: dict[int, list[asyncio.Future[bool]]] = defaultdict(list)

    async def put(self, item: object) -> None:
        if not isinstance(item, Update) or not self.wait_on_put:
            await super().put(item)
            return
        future: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting[item.update_id].append(future)
        await super().put(item)
        if not await future:
            raise UpdateNotAnswered

    def settle(self, update: object, answered: bool) -> None:
        """Say how an update ended."""
        if isinstance(update, Update):
            for future in self._waiting.pop(update.update_id, []):
                if not future.done():
                    future.set_result(answered)


class OneChatAtATime(BaseUpdateProcessor):
    """Many chats at the same time; the updates of one chat in the order they came."""

    def __init__(self, concurrent: int, queue: AnsweredQueue) -> None:
        super().__init__(concurrent)
        self.queue = queue
        self.failed: set[int] = set()
        """Updates that the error handler wants delivered again."""
        self._last: dict[int, asyncio.Future[Any]] = {}

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        chat = update.effective_chat.id if isinstance(update, Update) and update.effective_chat else 0
        before = self._last.get(chat)
        mine: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._last[chat] = mine
        try:
            if before is not None:
                await before
            await coroutine
        finally:
            mine.set_result(None)
            if self._last.get(chat) is mine:
                del self._last[chat]
            number = update.update_id if isinstance(update, Update) else -1
            self.queue.settle(update, number not in self.failed)
            self.failed.discard(number)

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to release."""


class ConfirmingBot(ExtBot[None]):
    """Asks for further updates, and so confirms those before, only when the queue has been worked off."""

    def __init__(self, queue: AnsweredQueue, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._queue = queue

    async def get_updates(self, *args: Any, **kwargs: Any) -> tuple[Update, ...]:
        await self._queue.join()
        return await super().get_updates(*args, **kwargs)
