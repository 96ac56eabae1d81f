"""Puts the bot together."""

from __future__ import annotations

import asyncio
import logging
import secrets
from typing import Any

from telegram import LinkPreviewOptions, Update
from telegram.constants import ParseMode
from telegram.error import Forbidden
from telegram.ext import AIORateLimiter, Application, ApplicationBuilder, Defaults
from telegram.request import HTTPXRequest

import texts
from bot import contacts
from bot.acknowledgement import AnsweredQueue, ConfirmingBot, OneChatAtATime
from bot.config import BotConfig
from bot.conversation import Conversation, passes
from bot.handlers import Context, Handlers
from bot.introduction import introduce
from bot.memory import Memory

logger = logging.getLogger("bot")

BotApplication = Application[Any, Any, Any, Any, Any, Any]
UPDATE_KINDS = [Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER]


PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 30.0)
"""Seconds between attempts at one update. A webhook soon leaves it to Telegram to deliver it again;
polling cannot, so there a database may be away for a minute and a half without an update being lost."""


def make_bot(config: BotConfig, queue: AnsweredQueue | None = None, retries: int = 3) -> ConfirmingBot:
    """A Bot API client that keeps to Telegram's pace and, `retries` times, waits when told to (`retry_after`)."""
    server = config.api_url.rstrip("/")
    return ConfirmingBot(
        queue or AnsweredQueue(wait_on_put=False),
        token=config.token,
        base_url=f"{server}/bot",
        base_file_url=f"{server}/file/bot",
        request=HTTPXRequest(connection_pool_size=64, pool_timeout=10),
        get_updates_request=HTTPXRequest(connection_pool_size=2, read_timeout=config.poll_seconds + 10),
        defaults=Defaults(parse_mode=ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True)),
        rate_limiter=AIORateLimiter(max_retries=retries),
    )


def build(config: BotConfig) -> BotApplication:
    """The application with its handlers; nothing is contacted before it is run."""
    webhook = config.mode == "webhook"
    queue = AnsweredQueue(wait_on_put=webhook)
    processor = OneChatAtATime(config.concurrent, queue)
    # Only one process can poll: what another one owed, it died owing.
    worker = secrets.token_hex(8) if webhook else "poller"
    memory = Memory(config.desk.database, config.desk.keys, worker)
    conversation = Conversation(config, memory, pauses=PAUSES[:2] if webhook else PAUSES)

    async def prepare(_application: BotApplication) -> None:
        # A client of its own: a long `retry_after` here must not hold up the answers.
        async with make_bot(config, retries=0) as bot:
            await introduce(bot)

    async def failed(update: object, context: Context) -> None:
        error = context.error
        number = update.update_id if isinstance(update, Update) else None
        if isinstance(error, Forbidden):
            if isinstance(update, Update) and update.effective_chat:
                chat_id = update.effective_chat.id
                await asyncio.to_thread(contacts.mark_unreachable, config.desk.database, chat_id, config.clock())
            return
        if passes(error):
            logger.warning("update %s was not answered (%s)", number, type(error).__name__)
            if number is not None:
                processor.failed.add(number)
            return
        logger.error("update %s failed", number, exc_info=error)
        if isinstance(update, Update) and update.effective_chat and update.effective_chat.type == "private":
            language = texts.speaks(update.effective_user.language_code if update.effective_user else None) or "id"
            await context.bot.send_message(update.effective_chat.id, texts.say("bot-trouble", language))

    application: BotApplication = (
        ApplicationBuilder()
        .bot(make_bot(config, queue))
        .update_queue(queue)
        .concurrent_updates(processor)
        .post_init(prepare)
        .build()
    )
    for handler in Handlers(config, conversation).table():
        application.add_handler(handler)
    application.add_error_handler(failed)
    return application
