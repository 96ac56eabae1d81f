"""Where messages leave: the mail server or the outbox folder, and the bot."""

from __future__ import annotations

from collections.abc import Mapping

from bot.config import BotConfig
from reporting.deliveries import Channel
from reporting.mail import OutboxFolderChannel, SmtpChannel
from reporting.telegram_outbox import TelegramOutboxChannel
from suara import clock
from suara.settings import Settings
from suara.wiring import House


def mail_channel(settings: Settings) -> SmtpChannel | OutboxFolderChannel:
    """The mail server or, while there is none, `<data>/outbox/`."""
    smtp = settings.smtp_url.get_secret_value()
    if smtp:
        return SmtpChannel(smtp, settings.mail_from, settings.public_url)
    return OutboxFolderChannel(settings.data_dir / "outbox", settings.mail_from, settings.public_url)


def digest_channels(house: House) -> Mapping[str, Channel]:
    """The digest's channels by name; without a token, what goes by Telegram waits."""
    settings = house.settings
    channels: dict[str, Channel] = {"mail": mail_channel(settings)}
    if settings.telegram_token.get_secret_value():
        channels["telegram"] = TelegramOutboxChannel(house.database, settings.public_url)
    return channels


def bot_config(house: House) -> BotConfig:
    settings = house.settings
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
