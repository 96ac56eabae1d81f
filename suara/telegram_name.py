"""The bot's username, which the web form needs for its "open in Telegram" link."""

from __future__ import annotations

import logging

import httpx

from suara.settings import Settings

log = logging.getLogger(__name__)


def bot_username(settings: Settings) -> str | None:
    """What Telegram calls our bot; None without a token, or while Telegram does not answer."""
    token = settings.telegram_token.get_secret_value()
    if not token:
        return None
    try:
        answer = httpx.get(f"{settings.telegram_api_url}/bot{token}/getMe", timeout=5).json()
        return str(answer["result"]["username"])
    except (httpx.HTTPError, ValueError, KeyError, TypeError):
        log.warning("Telegram did not say the bot's name: the web form shows no link to it for now")
        return None
