"""The citizen form on a slow line: weight on the wire and time to first paint, against a page of a peer's size.

The reference, served by the same process in the same run, is a page as peers build them: 30 kB of HTML and
500 kB of scripts and styles that it needs before it paints. Chromium is throttled to 400 kbit/s and 400 ms.

    .venv/bin/python benchmarks/page.py
"""

from __future__ import annotations

import secrets
import statistics
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from flask import Flask, Response

from feedback.desk import Desk
from feedback.keys import Keys
from models import Database, migrate
from scoring.sentiment import read_comment
from tests import browser, factories
from tests.serving import served
from web import WebConfig, create_app

RUNS = 5
KBIT_PER_SECOND = 400
LATENCY_MS = 400


def main() -> None:
    if browser.binary() is None:
        sys.exit(browser.INSTALL_HINT)
    with tempfile.TemporaryDirectory() as folder, _ours(Path(folder)) as ours, served(_peer()) as peer:
        rows = [("Suara Layanan", f"{ours}/q/L7Q2K4"), ("a peer's size", peer)]
        print(f"{'page':<16}{'requests':>9}{'kB on the wire':>16}{f'first paint, s (median of {RUNS})':>36}")
        medians = []
        for name, address in rows:
            measured = [_visit(address) for _ in range(RUNS)]
            median = statistics.median(paint for _requests, _bytes, paint in measured)
            requests, size, _paint = measured[0]
            medians.append((median, size))
            print(f"{name:<16}{requests:>9}{size / 1000:>16.1f}{median:>36.2f}")
        (our_paint, our_size), (peer_paint, peer_size) = medians
        print(f"ratio ours / reference: weight {our_size / peer_size:.3f}, first paint {our_paint / peer_paint:.2f}")


def _visit(address: str) -> tuple[int, int, float]:
    """One first visit: requests, bytes received, seconds from navigation to first contentful paint."""
    with browser.chromium() as chromium:
        page = chromium.new_page(viewport={"width": 360, "height": 640})
        line: Any = page.context.new_cdp_session(page)
        received: list[float] = []
        line.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))
        line.send("Network.enable")
        per_second = KBIT_PER_SECOND * 1000 / 8
        conditions = {
            "offline": False,
            "latency": LATENCY_MS,
            "downloadThroughput": per_second,
            "uploadThroughput": per_second,
        }
        line.send("Network.emulateNetworkConditions", conditions)
        page.goto(address, wait_until="load")
        page.wait_for_timeout(300)
        paint = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
        return len(received), int(sum(received)), paint / 1000


@contextmanager
def _ours(folder: Path) -> Iterator[str]:
    database = Database(f"sqlite:///{folder}/suara.db")
    migrate.upgrade(database)
    now = datetime.now(UTC)
    with database.write() as session:
        factories.make_counter(session, now=now)
    desk = Desk(database, Keys(secrets.token_bytes(32)), read_comment)
    config = WebConfig(desk=desk, secret_key=secrets.token_hex(), base_url="http://127.0.0.1", clock=lambda: now)
    with served(create_app(config)) as address:
        yield address
    database.dispose()


def _peer() -> Flask:
    app = Flask("peer", static_folder=None)
    words = secrets.token_hex(250_000)  # random hex compresses to about half: sent as it is, it is 500 kB

    @app.get("/")
    def page() -> str:
        head = '<!doctype html><title>Survei</title><script src="/app.js"></script>'
        return head + "<p>" + secrets.token_hex(15_000) + "</p>"

    @app.get("/app.js")
    def script() -> Response:
        return Response(f"/* {words} */", mimetype="text/javascript")

    return app


if __name__ == "__main__":
    main()
