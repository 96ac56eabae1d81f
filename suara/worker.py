"""The worker: what happens by itself. The schedule only ticks; what is owed stands in claimed rows."""

from __future__ import annotations

import logging
import signal
import threading
from collections.abc import Callable
from datetime import datetime

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.interval import IntervalTrigger

from suara import clock
from suara.duties import duties
from suara.settings import Settings
from suara.wiring import House

log = logging.getLogger(__name__)


def work(settings: Settings) -> None:
    """Tick until SIGTERM or SIGINT; a duty under way is finished first.

    Any number of workers may run: each duty claims its rows in the database.
    """
    house = House(settings)
    house.database.check()
    stop = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda _signal, _frame: stop.set())
    scheduler = BackgroundScheduler(
        timezone="UTC",
        executors={"default": ThreadPoolExecutor(4)},
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    for duty in duties(house):
        scheduler.add_job(
            _guarded(duty.name, duty.run),
            IntervalTrigger(seconds=duty.every_seconds),
            id=duty.name,
            next_run_time=clock.now(),
        )
    scheduler.start()
    stop.wait()
    scheduler.shutdown(wait=True)
    house.database.dispose()


def _guarded(name: str, run: Callable[[datetime], object]) -> Callable[[], None]:
    """One failed tick is logged and the next one tries again: nothing owed is forgotten."""

    def tick() -> None:
        try:
            run(clock.now())
        except Exception:
            log.exception("the duty %r failed; it is tried again at its next tick", name)

    return tick
