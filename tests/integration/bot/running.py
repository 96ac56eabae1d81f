"""The bot in a thread of the test, or as a process of its own that can be killed."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.application import UPDATE_KINDS, build
from bot.config import BotConfig
from bot.run import run
from feedback.desk import Desk
from feedback.keys import Keys
from models import Database
from scoring.sentiment import read_comment
from tests.fakes.botapi import FakeTelegram

SECRET = b"a secret for tests only, 32 bytes"
WEBHOOK_SECRET = "a-webhook-secret_1"


def real_clock() -> datetime:
    return datetime.now(UTC)


def config_for(
    telegram: FakeTelegram, desk: Desk, clock: Callable[[], datetime] = real_clock, **changes: Any
) -> BotConfig:
    values = {"token": telegram.token, "base_url": "http://127.0.0.1:8000", "api_url": telegram.url, "poll_seconds": 1}
    return BotConfig(desk=desk, clock=clock, **(values | changes))


@contextmanager
def running_bot(config: BotConfig) -> Iterator[None]:
    """The polling bot, in a thread."""
    application = build(config)
    ready = threading.Event()
    loops: list[asyncio.AbstractEventLoop] = []
    prepare = application.post_init

    async def started(app: Any) -> None:
        if prepare:
            await prepare(app)
        loops.append(asyncio.get_running_loop())
        ready.set()

    application.post_init = started
    thread = threading.Thread(
        target=application.run_polling,
        kwargs={"timeout": config.poll_seconds, "allowed_updates": UPDATE_KINDS, "stop_signals": None},
        daemon=True,
    )
    thread.start()
    assert ready.wait(20), "the bot did not start"
    wait_until(lambda: application.running, what="the start of the bot")
    try:
        yield
    finally:
        loops[0].call_soon_threadsafe(application.stop_running)
        thread.join(20)
        assert not thread.is_alive(), "the bot did not stop"


class BotProcess:
    """The bot as a separate process."""

    def __init__(self, telegram: FakeTelegram, database: Database, log: Path, port: int | None = None) -> None:
        self.log = log
        url = database.url.render_as_string(hide_password=False)
        command = [sys.executable, "-m", "tests.integration.bot.running", url, telegram.url, telegram.token]
        if port is not None:
            command += ["--port", str(port)]
        self._output = log.open("a")
        self.process = subprocess.Popen(
            command, stdout=self._output, stderr=self._output, env={**os.environ, "PYTHONUNBUFFERED": "1"}
        )

    def kill(self) -> None:
        """SIGKILL: no farewell."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)
        self._output.close()

    def stop(self) -> int:
        """SIGTERM; the exit status."""
        self.process.terminate()
        status = self.process.wait(20)
        self._output.close()
        return status


def wait_until(condition: Callable[[], bool], seconds: float = 20, what: str = "it") -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"{what} did not happen within {seconds} s"
        time.sleep(0.02)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("database")
    parser.add_argument("api_url")
    parser.add_argument("token")
    parser.add_argument("--port", type=int)
    given = parser.parse_args()
    desk = Desk(database=Database(given.database), keys=Keys(SECRET), read_comment=read_comment)
    config = BotConfig(
        token=given.token,
        desk=desk,
        clock=real_clock,
        base_url="http://127.0.0.1:8000",
        api_url=given.api_url,
        poll_seconds=2,
        mode="webhook" if given.port else "polling",
        webhook_url=f"http://127.0.0.1:{given.port}/telegram" if given.port else "",
        webhook_secret=WEBHOOK_SECRET if given.port else "",
        webhook_bind=f"127.0.0.1:{given.port or 0}",
    )
    run(config)


if __name__ == "__main__":
    main()
