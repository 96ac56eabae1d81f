"""The bot as a process."""

from __future__ import annotations

import logging
from urllib.parse import urlsplit

from telegram.error import InvalidToken, NetworkError, TelegramError

from bot.application import UPDATE_KINDS, build
from bot.config import BotConfig


def run(config: BotConfig) -> None:
    """Serve until told to stop (SIGINT or SIGTERM). What was not answered by then is delivered again at the next start.

    Several processes may share one webhook; polling admits a single one, Telegram answers a second with 409.

    Raises
    ------
    SystemExit
        One line, when Telegram refuses the token or cannot be reached.
    """
    for name in ("telegram.ext.Updater", "telegram.ext"):
        logging.getLogger(name).addFilter(_one_line)
    try:
        _serve(config)
    except InvalidToken:
        raise SystemExit("Telegram does not accept SUARA_TELEGRAM_TOKEN: copy it again from @BotFather") from None
    except NetworkError as error:
        where = f"Telegram cannot be reached at {config.api_url} ({error.message})"
        raise SystemExit(f"{where}: check SUARA_TELEGRAM_API_URL and the network") from None


def _serve(config: BotConfig) -> None:
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
            bootstrap_retries=3,
        )
    else:
        application.run_polling(timeout=config.poll_seconds, allowed_updates=UPDATE_KINDS, bootstrap_retries=3)


def _one_line(record: logging.LogRecord) -> bool:
    """What Telegram or the network refused is one line in the log, not a traceback."""
    error = record.exc_info[1] if record.exc_info else None
    if isinstance(error, TelegramError):
        record.msg, record.args, record.exc_info = f"{record.getMessage()} ({error.message})", (), None
    return True
