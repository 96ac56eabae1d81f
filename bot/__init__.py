"""Telegram: handlers translate an update into one call, and its result into a message."""

from bot.config import BotConfig
from bot.process import run

__all__ = ["BotConfig", "run"]
