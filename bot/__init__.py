"""Telegram: handlers translate an update into one call, and its result into a message."""

import os

# python-telegram-bot then gives `retry_after` as a timedelta, as its next major version will, instead of warning.
os.environ.setdefault("PTB_TIMEDELTA", "true")
