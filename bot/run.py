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
        host, _, port = config.webhook_bind.rpartition(":")
        address = config.webhook_url or f"{config.base_url.rstrip('/')}/telegram"
        application.run_webhook(
            listen=host,
            port=int(port),
            url_path=urlsplit(address).path.strip("/"),
            webhook_url=address,
            secret_token=config.webhook_secret,
            allowed_updates=UPDATE_KINDS,
            bootstrap_retries=5,
        )
    else:
        application.run_polling(timeout=config.poll_seconds, allowed_updates=UPDATE_KINDS, bootstrap_retries=5)
