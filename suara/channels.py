"""Where messages leave: the mail server or the outbox folder, and the bot."""

from __future__ import annotations

from collections.abc import Mapping

from bot.config import BotConfig
from reporting.deliveries import Channel
from reporting.mail import OutboxFolderChannel, SmtpChannel
from suara import clock
from suara.settings import Settings
from suara.wiring import House


def digest_channels(house: House) -> Mapping[str, Channel]:
    """The digest's channels by name. Without a mail server the digest is written to `<data>/outbox/`."""
    settings = house.settings
    smtp = settings.smtp_url.get_secret_value()
    mail: Channel = (
        SmtpChannel(smtp, settings.mail_from)
        if smtp
        else OutboxFolderChannel(settings.data_dir / "outbox", settings.mail_from)
    )
    return {"mail": mail}


def bot_config(settings: Settings) -> BotConfig:
    house = House(settings)
    return BotConfig(
        desk=house.desk,
        token=settings.telegram_token.get_secret_value(),
        api_url=settings.telegram_api_url,
        clock=clock.now,
        base_url=settings.public_url,
        mode=settings.telegram_mode,
        webhook_secret=settings.telegram_webhook_secret.get_secret_value(),
        webhook_bind=settings.telegram_webhook_bind,
    )
