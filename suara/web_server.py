"""gunicorn, started from Python, so that `suara web` is the same in development and production."""

from __future__ import annotations

import os
from typing import Any

from gunicorn.app.base import BaseApplication

from suara import clock
from suara.settings import Settings
from suara.telegram_name import bot_username
from suara.wiring import House
from web import create_app
from web.config import WebConfig


class _Server(BaseApplication):  # type: ignore[misc]  # gunicorn ships no types
    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        super().__init__()

    def load_config(self) -> None:
        options: dict[str, Any] = {
            "bind": self._settings.bind,
            "workers": self._settings.web_workers,
            "worker_class": "gthread",
            "threads": 8,
            "timeout": 60,
            "graceful_timeout": 10,
            "max_requests": 10_000,
            "max_requests_jitter": 1_000,
            "proc_name": "suara-web",
            "worker_tmp_dir": "/dev/shm" if os.path.isdir("/dev/shm") else None,
            "loglevel": "warning",
            "control_socket_disable": True,
        }
        for name, value in options.items():
            if name in self.cfg.settings:
                self.cfg.set(name, value)

    def load(self) -> Any:
        # Called in each worker after the fork: connections are never shared between processes.
        return create_app(web_config(self._settings))


def web_config(settings: Settings) -> WebConfig:
    house = House(settings)
    return WebConfig(
        desk=house.desk,
        secret_key=house.keys.mac("web session", b"flask").hex(),
        base_url=settings.public_url,
        clock=clock.now,
        production=settings.env == "production",
        telegram_bot=bot_username(settings),
        government_name=settings.government,
        emblem=settings.emblem,
        timezone=settings.timezone,
        trusted_proxies=settings.trusted_proxies,
        source_url=settings.source_url,
    )


def serve(settings: Settings) -> None:
    """Serve until told to stop."""
    _Server(settings).run()
