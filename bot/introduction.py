"""What the app shows before the first word: commands and descriptions, in each language."""

from __future__ import annotations

from telegram import Bot, BotCommand

import texts

COMMANDS = ("nilai", "lacak", "bahasa", "bantuan", "hapus")
"""Those for citizens; the staff's own stand in the help text of the staff pages."""


async def introduce(bot: Bot) -> None:
    """Register commands and descriptions; Telegram knows languages by their two-letter codes alone."""
    for language in [None, *(code for code in texts.LANGUAGES if len(code) == 2)]:
        speech = language or "id"
        commands = [BotCommand(name, texts.say(f"bot-command-{name}", speech)) for name in COMMANDS]
        await bot.set_my_commands(commands, language_code=language)
        await bot.set_my_description(texts.say("bot-description", speech), language_code=language)
        await bot.set_my_short_description(texts.say("bot-short-description", speech), language_code=language)
