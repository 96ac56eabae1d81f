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
    webhook_secret : 1–256 characters of A–Z a–z 0–9 _ - that Telegram sends in a header (webhook only)
    webhook_bind : HOST:PORT where the webhook server listens, behind the proxy that speaks HTTPS for `base_url`
    webhook_url : where Telegram posts to; `base_url` + "/telegram" unless given
    poll_seconds : how long one getUpdates call may wait
    concurrent : updates answered at the same time; those of one chat always follow each other
    """

    token: str
    desk: Desk
    clock: Callable[[], datetime]
    base_url: str
    api_url: str = "https://api.telegram.org"
    mode: str = "polling"
    webhook_secret: str = ""
    webhook_bind: str = "127.0.0.1:8443"
    webhook_url: str = ""
    poll_seconds: int = 30
    concurrent: int = 16
