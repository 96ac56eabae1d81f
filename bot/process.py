"""The bot as a process."""

from __future__ import annotations

from urllib.parse import urlsplit

from bot.application import UPDATE_KINDS, build
from bot.config import BotConfig


def run(config: BotConfig) -> None:
    """Serve until told to stop (SIGINT or SIGTERM). What was not answered by then is delivered again at the next start.

    Several processes may share one webhook; polling admits a single one, Telegram answers a second with 409.
    """
    application = build(config)
    if config.mode == "webhook":
        application.run_webhook(
            listen=config.listen,
            port=config.port,
            url_path=urlsplit(config.webhook_url).path.strip("/"),
            webhook_url=config.webhook_url,
            secret_token=config.webhook_secret,
            allowed_updates=UPDATE_KINDS,
            bootstrap_retries=5,
        )
    else:
        application.run_polling(timeout=config.poll_seconds, allowed_updates=UPDATE_KINDS, bootstrap_retries=5)
