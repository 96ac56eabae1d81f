"""Processes are killed at random while citizens rate: nothing acknowledged is lost, nothing counts twice."""

from __future__ import annotations

import os
import random
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx
import pytest
import sqlalchemy as sa

from models import Database, Encounter, FactQueue, FactUnitDay, Rating

BIN = Path(sys.executable).parent
SECONDS = 60
CITIZENS = 6


def children_of(pid: int) -> list[int]:
    listed = subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True).stdout
    direct = [int(child) for child in listed.split()]
    return direct + [grandchild for child in direct for grandchild in children_of(child)]


@pytest.mark.long
@pytest.mark.timeout(400)
def test_every_acknowledged_rating_is_there_once(tmp_path: Path) -> None:
    rng = random.Random(20261121)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        bind = f"127.0.0.1:{probe.getsockname()[1]}"
    environment = {"PATH": os.environ["PATH"], "SUARA_BIND": bind}
    subprocess.run(
        [BIN / "suara", "demo", "load", "--officers", "12", "--days", "14"], cwd=tmp_path, check=True, env=environment
    )
    database = Database(f"sqlite:///{tmp_path}/var/suara.db")
    with database.read() as session:
        before = session.scalar(sa.select(sa.func.count()).select_from(Rating)) or 0
        code = session.scalar(sa.text("SELECT code FROM counter_code WHERE revoked_utc IS NULL LIMIT 1"))
    acknowledged: dict[str, str] = {}
    stop = threading.Event()
    lock = threading.Lock()

    def rate_until_told() -> None:
        while not stop.is_set():
            try:
                page = httpx.get(f"http://{bind}/q/{code}", timeout=5)
                token = re.search(r'name="token" value="([^"]+)"', page.text)
            except httpx.HTTPError:
                time.sleep(0.2)
                continue
            while token is not None and not stop.is_set():  # the same tap again, as a phone on a broken line does
                try:
                    answer = httpx.post(
                        f"http://{bind}/q/{code}", data={"token": token.group(1), "rating": "3"}, timeout=5
                    )
                except httpx.HTTPError:
                    time.sleep(0.2)
                    continue
                if answer.status_code == 303:
                    with lock:
                        acknowledged[token.group(1)] = answer.headers["Location"]
                    break
                time.sleep(0.2)

    up = subprocess.Popen(
        [BIN / "suara", "up"], cwd=tmp_path, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        threads = [threading.Thread(target=rate_until_told) for _ in range(CITIZENS)]
        for thread in threads:
            thread.start()
        deadline = time.monotonic() + SECONDS
        kills = 0
        while time.monotonic() < deadline:
            time.sleep(rng.uniform(1.0, 3.0))
            victims = children_of(up.pid)[1:]  # the masters may fall too, but a calm minute allows only five
            if victims:
                os.kill(rng.choice(victims), signal.SIGKILL)
                kills += 1
        stop.set()
        for thread in threads:
            thread.join()
    finally:
        stop.set()
        up.send_signal(signal.SIGINT)
        up.wait(60)

    assert kills >= 10
    assert len(acknowledged) > 50
    assert len(set(acknowledged.values())) == len(acknowledged)
    from reporting.facts import rebuild_queued
    from suara import clock

    while rebuild_queued(database, clock.now()):
        pass
    with database.read() as session:
        after = session.scalar(sa.select(sa.func.count()).select_from(Rating)) or 0
        nonces = session.scalar(sa.select(sa.func.count(sa.distinct(Encounter.nonce)))) or 0
        facts = session.scalar(sa.select(sa.func.sum(FactUnitDay.n + FactUnitDay.held + FactUnitDay.withdrawn)))
        assert session.scalar(sa.select(FactQueue.id).limit(1)) is None
    assert after == nonces
    # A tap may have been committed and its answer lost with the process: never the other way round.
    assert len(acknowledged) <= after - before <= len(acknowledged) + CITIZENS
    assert facts == after
    database.dispose()
