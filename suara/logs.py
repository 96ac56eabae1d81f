"""Logging: one line an event, to standard error, never with a token in it."""

from __future__ import annotations

import logging


def set_up_logging() -> None:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # These print whole addresses, and Telegram's contain the bot's token.
    for name in ("httpx", "httpcore", "apscheduler", "telegram.ext", "alembic"):
        logging.getLogger(name).setLevel(logging.WARNING)
