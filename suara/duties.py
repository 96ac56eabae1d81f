"""Every duty of the worker: its name, how often it ticks, what it does at a moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.outbox import TelegramSender
from feedback.reminders import remind
from feedback.retention import expire
from reporting.deliveries import deliver_due
from reporting.notices import deliver_notices
from reporting.releases import advance
from reporting.snapshots import close_due
from suara.channels import bot_config, digest_channels, mail_channel
from suara.upkeep import settle
from suara.wiring import House

_HOUR = 3600


@dataclass(frozen=True)
class Duty:
    name: str
    every_seconds: int
    run: Callable[[datetime], object]


def duties(house: House) -> list[Duty]:
    """What this installation's worker does; Telegram's part only with a token."""
    settings = house.settings
    digests = digest_channels(house)
    mail = mail_channel(settings)
    holidays = settings.holiday_dates
    chosen = [
        Duty("facts and releases", 2, lambda now: settle(house, now)),
        Duty("releases that time brings", _HOUR // 4, lambda now: advance(house.database, now, holidays)),
        Duty(
            "weekly digests",
            60,
            lambda now: deliver_due(house.database, now, digests, hour=settings.digest_hour, holidays=holidays),
        ),
        Duty(
            "mail notices",
            10,
            lambda now: deliver_notices(house.database, now, mail.hand_over, settings.mail_from, settings.public_url),
        ),
        Duty("case reminders", _HOUR // 4, lambda now: remind(house.desk, now)),
        Duty("closing of periods", _HOUR, lambda now: close_due(house.database, now)),
        Duty("retention", _HOUR, lambda now: expire(house.desk, now)),
    ]
    if settings.telegram_token.get_secret_value():
        sender = TelegramSender(bot_config(house))
        chosen.append(Duty("Telegram messages", 2, sender.deliver_due))
    return chosen
