"""Everything the bot needs, passed in: it reads neither the environment nor the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from feedback.desk import Desk


@dataclass(frozen=True)
class BotConfig:
    """
    Parameters
    ----------
    token : the Bot API token
    clock : gives the present as an aware UTC datetime
    base_url : the public address of the web form, without a slash at the end
    api_url : the Bot API server; another one than Telegram's for a local server
    mode : "polling" or "webhook"
    webhook_url : the public address Telegram posts to (webhook only)
    webhook_secret : 1–256 characters of A–Z a–z 0–9 _ - that Telegram sends in a header (webhook only)
    listen, port : where the webhook server listens, behind a proxy that speaks HTTPS
    poll_seconds : how long one getUpdates call may wait
    concurrent : updates answered at the same time; those of one chat always follow each other
    """

    token: str
    desk: Desk
    clock: Callable[[], datetime]
    base_url: str
    api_url: str = "https://api.telegram.org"
    mode: str = "polling"
    webhook_url: str = ""
    webhook_secret: str = ""
    listen: str = "127.0.0.1"
    port: int = 8443
    poll_seconds: int = 30
    concurrent: int = 16
