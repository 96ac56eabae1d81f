"""`suara up`: web, worker and bot as child processes; Ctrl-C stops them all."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable

_RESTARTS = 5
_CALM_SECONDS = 60.0
_STOP_SECONDS = 15.0


class Supervisor:
    """Starts `suara NAME` for each name, restarts one that falls over, and stops all together.

    Parameters
    ----------
    names : the sub-commands to run, e.g. ["web", "worker"]
    say : prints one line to the person who started it
    """

    def __init__(self, names: list[str], say: Callable[[str], None]) -> None:
        self._names = names
        self._say = say
        self._stop = threading.Event()
        self._children: dict[str, subprocess.Popen[bytes]] = {}
        self._falls: dict[str, list[float]] = {name: [] for name in names}

    def run(self, ready_url: str, when_ready: Callable[[], None]) -> int:
        """Run until a signal or a child that keeps falling over. Returns the exit code."""
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda _signal, _frame: self._stop.set())
        for name in self._names:
            self._start(name)
        announced = False
        code = 0
        while not self._stop.wait(0.2):
            if not announced and _answers(ready_url):
                announced = True
                when_ready()
            if not self._mend():
                code = 1
                break
        self._end()
        return code

    def _start(self, name: str) -> None:
        # A session of its own: the terminal's Ctrl-C reaches us alone, and we stop the children in order.
        self._children[name] = subprocess.Popen([sys.executable, "-m", "suara", name], start_new_session=True)

    def _mend(self) -> bool:
        for name, child in self._children.items():
            if child.poll() is None:
                continue
            if child.returncode == 2:  # a bad setting: starting it again would say the same
                return False
            moment = time.monotonic()
            self._falls[name] = [fall for fall in self._falls[name] if moment - fall < _CALM_SECONDS] + [moment]
            if len(self._falls[name]) > _RESTARTS:
                self._say(f"suara: {name} keeps stopping; see the lines above")
                return False
            self._say(f"suara: {name} stopped ({child.returncode}); starting it again")
            time.sleep(min(0.5 * len(self._falls[name]), 3))
            self._start(name)
        return True

    def _end(self) -> None:
        for child in self._children.values():
            if child.poll() is None:
                child.terminate()
        deadline = time.monotonic() + _STOP_SECONDS
        for child in self._children.values():
            try:
                child.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=1) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False
