"""Settings: the only place that reads the environment and `.env`. `.env.example` lists them all."""

from __future__ import annotations

import os
import secrets
from datetime import date
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class BadSetting(Exception):
    """A setting that stops the start. `str()` is one line that names it."""


class Settings(BaseSettings):
    """Each field is the environment variable `SUARA_<NAME>`."""

    model_config = SettingsConfigDict(env_prefix="SUARA_", env_file=".env", extra="ignore", env_ignore_empty=True)

    env: Literal["development", "production"] = "development"
    data_dir: Path = Path("var")
    database_url: str = ""
    secret_key: SecretStr = SecretStr("")
    base_url: str = ""
    bind: str = "127.0.0.1:8000"
    government: str = ""
    emblem: Path | None = None
    source_url: str = ""
    trusted_proxies: int = Field(default=0, ge=0, le=5)
    telegram_token: SecretStr = SecretStr("")
    telegram_api_url: str = "https://api.telegram.org"
    telegram_mode: Literal["polling", "webhook"] = "polling"
    telegram_webhook_secret: SecretStr = SecretStr("")
    telegram_webhook_bind: str = "127.0.0.1:8443"
    smtp_url: SecretStr = SecretStr("")
    mail_from: str = "suara-layanan@localhost"
    timezone: str = "Asia/Jakarta"
    web_workers: int = Field(default=2, ge=1, le=64)
    digest_hour: int = Field(default=7, ge=0, le=23)
    answer_due_working_days: int = Field(default=5, ge=1, le=60)
    holidays: str = ""
    comment_retention_days: int = Field(default=730, ge=1)
    contact_retention_days: int = Field(default=90, ge=1)

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError("is not a known time zone, e.g. Asia/Jakarta, Asia/Makassar, Asia/Jayapura") from error
        return value

    @field_validator("bind", "telegram_webhook_bind")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isdecimal() or not 0 < int(port) < 65536:
            raise ValueError("must be HOST:PORT, e.g. 127.0.0.1:8000")
        return value

    @field_validator("base_url", "telegram_api_url", "source_url")
    @classmethod
    def _web_address(cls, value: str) -> str:
        if value and (urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).hostname):
            raise ValueError("must be an address that begins with http:// or https://")
        return value.rstrip("/")

    @field_validator("smtp_url")
    @classmethod
    def _mail_server(cls, value: SecretStr) -> SecretStr:
        address = value.get_secret_value()
        if address and (urlsplit(address).scheme not in ("smtp", "smtps") or not urlsplit(address).hostname):
            raise ValueError("must look like smtp://user:password@host:587")
        return value

    @field_validator("emblem")
    @classmethod
    def _picture(cls, value: Path | None) -> Path | None:
        if value is not None and (value.suffix.lower() not in (".png", ".jpg", ".jpeg") or not value.is_file()):
            raise ValueError(f"{value} is not a PNG or JPEG picture that can be read")
        return value

    @field_validator("holidays")
    @classmethod
    def _iso_dates(cls, value: str) -> str:
        for day in filter(None, (part.strip() for part in value.split(","))):
            try:
                date.fromisoformat(day)
            except ValueError as error:
                raise ValueError(f"{day!r} is not a date like 2026-12-25; separate dates by commas") from error
        return value

    @field_validator("secret_key")
    @classmethod
    def _long_enough(cls, value: SecretStr) -> SecretStr:
        if 0 < len(value.get_secret_value()) < 32:
            raise ValueError("must have at least 32 characters")
        return value

    @model_validator(mode="after")
    def _complete(self) -> Settings:
        if self.env == "production" and not self.secret_key.get_secret_value():
            raise ValueError("SUARA_SECRET_KEY is required in production: set a random text of 32 characters or more")
        if self.env == "production" and not self.base_url:
            raise ValueError("SUARA_BASE_URL is required in production: set the address that citizens open")
        if self.telegram_mode == "webhook" and self.telegram_token.get_secret_value():
            if not self.telegram_webhook_secret.get_secret_value():
                raise ValueError("SUARA_TELEGRAM_WEBHOOK_SECRET is required with SUARA_TELEGRAM_MODE=webhook")
            if not self.base_url:
                raise ValueError("SUARA_BASE_URL is required with SUARA_TELEGRAM_MODE=webhook")
        return self

    @property
    def holiday_dates(self) -> frozenset[date]:
        return frozenset(date.fromisoformat(day.strip()) for day in self.holidays.split(",") if day.strip())

    @property
    def database(self) -> str:
        """The database's address: the one set, or SQLite in the data folder."""
        return self.database_url or f"sqlite:///{self.data_dir / 'suara.db'}"

    @property
    def public_url(self) -> str:
        """The address citizens open."""
        return self.base_url or f"http://{self.bind}"

    def secret(self) -> bytes:
        """The secret key: the one set or, in development, one made once and kept in the data folder."""
        given = self.secret_key.get_secret_value()
        if given:
            return given.encode()
        path = self.data_dir / "secret_key"
        if not path.exists():
            self.data_dir.mkdir(parents=True, exist_ok=True)
            fresh = path.with_suffix(f".{os.getpid()}")
            fresh.write_text(secrets.token_urlsafe(48), encoding="ascii")
            fresh.chmod(0o600)
            try:
                os.link(fresh, path)  # the first process to get here wins; the others read its key
            except FileExistsError:
                pass
            finally:
                fresh.unlink()
        return path.read_bytes().strip()


def load_settings() -> Settings:
    """The settings of this process.

    Raises
    ------
    BadSetting
        One line naming the first setting that is wrong and what to write instead.
    """
    try:
        return Settings()
    except ValidationError as error:
        raise BadSetting(_one_line(error)) from error
    except (UnicodeDecodeError, OSError) as error:
        raise BadSetting(f".env cannot be read ({error}): compare it with .env.example") from error


def _one_line(error: ValidationError) -> str:
    first = error.errors()[0]
    message = first["msg"].removeprefix("Value error, ")
    if not first["loc"]:
        return message
    name = f"SUARA_{str(first['loc'][0]).upper()}"
    return f"{name}: {message[:1].lower() + message[1:]} (see .env.example)"
