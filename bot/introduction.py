"""What the app shows before the first word: commands and descriptions, in each language."""

from __future__ import annotations

import logging

from telegram import Bot, BotCommand
from telegram.error import TelegramError

import texts

logger = logging.getLogger("bot")

COMMANDS = ("nilai", "lacak", "bahasa", "bantuan", "hapus")
"""Those for citizens; the staff's own are named where the staff pages make a link code."""


async def introduce(bot: Bot) -> None:
    """Register what has changed; Telegram knows languages by their two-letter codes alone.

    Telegram limits these calls strictly, and the bot works without them: a refusal is logged, not raised.
    """
    for language in [None, *(code for code in texts.LANGUAGES if len(code) == 2)]:
        try:
            await _introduce_in(bot, language)
        except TelegramError as error:
            logger.warning("commands and descriptions (%s) stay as they were: %s", language or "all", error.message)


async def _introduce_in(bot: Bot, language: str | None) -> None:
    speech = language or "id"
    commands = tuple(BotCommand(name, texts.say(f"bot-command-{name}", speech)) for name in COMMANDS)
    if await bot.get_my_commands(language_code=language) != commands:
        await bot.set_my_commands(commands, language_code=language)
    description = texts.say("bot-description", speech)
    if (await bot.get_my_description(language)).description != description:
        await bot.set_my_description(description, language)
    short = texts.say("bot-short-description", speech)
    if (await bot.get_my_short_description(language)).short_description != short:
        await bot.set_my_short_description(short, language)
