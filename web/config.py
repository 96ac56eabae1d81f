"""What the web door needs, handed in by whoever starts it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from feedback.desk import Desk
from models import Database


@dataclass(frozen=True)
class WebConfig:
    """Settings of one web process; it reads neither environment nor clock by itself.

    Parameters
    ----------
    desk : where citizens' voices are handed in
    secret_key : signs staff sessions and device cookies
    base_url : the public address, e.g. ``https://suara.example.go.id``
    clock : returns the present moment, aware, in UTC
    production : cookies travel over HTTPS only, and browsers are told so
    telegram_bot : the bot's username without ``@``; None hides "open in Telegram"
    government_name : shown at the head of every page; empty leaves the product's name
    emblem : an SVG or PNG file shown beside the name
    timezone : whose today the pages about the whole city speak of; each agency has its own besides
    source_url : where the source of the running version can be had (AGPL, section 13)
    trusted_proxies : how many reverse proxies stand before us and set ``X-Forwarded-For``
    """

    desk: Desk
    secret_key: str
    base_url: str
    clock: Callable[[], datetime]
    production: bool = False
    telegram_bot: str | None = None
    government_name: str = ""
    emblem: Path | None = None
    timezone: str = "Asia/Jakarta"
    trusted_proxies: int = 0
    source_url: str = ""

    @property
    def database(self) -> Database:
        return self.desk.database
