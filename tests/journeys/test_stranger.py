"""A stranger starts everything with one command, rates a counter, sees it counted, and reads the digest."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from email import message_from_bytes, policy
from pathlib import Path

import httpx
import pytest

BIN = Path(sys.executable).parent


class Running:
    """`suara up` in an empty folder with an empty environment."""

    def __init__(self, folder: Path, url: str, process: subprocess.Popen[str]) -> None:
        self.folder, self.url, self.process = folder, url, process
        self.said = ""

    def wait_until_said(self, words: str, seconds: float = 120) -> str:
        deadline = time.monotonic() + seconds
        while words not in self.said:
            assert time.monotonic() < deadline, f"never said {words!r}:\n{self.said}"
            assert self.process.poll() is None, self.said
            self.said = (self.folder / "said").read_text()
            time.sleep(0.1)
        return self.said


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    folder = tmp_path_factory.mktemp("stranger")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        bind = f"127.0.0.1:{probe.getsockname()[1]}"
    with (folder / "said").open("w") as said:
        process = subprocess.Popen(
            [BIN / "suara", "up"],
            cwd=folder,
            env={"PATH": os.environ["PATH"], "SUARA_BIND": bind, "PYTHONUNBUFFERED": "1"},
            stdout=said,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
    running = Running(folder, f"http://{bind}", process)
    try:
        running.wait_until_said("Ctrl-C stops it all")
        yield running
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGINT)
            process.wait(30)


def until(seconds: float, check) -> None:
    """Try `check` again until it holds."""
    deadline = time.monotonic() + seconds
    while not check():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.3)


def tile(page: str, title: str) -> int:
    """The number on the staff page under this title."""
    found = re.search(title + r".*?(\d[\d.]*)", re.sub(r"<[^>]+>", " ", page), re.DOTALL)
    assert found is not None
    return int(found.group(1).replace(".", ""))


@pytest.mark.timeout(300)
def test_from_the_tap_to_the_staff_page_and_the_digest(running: Running) -> None:
    said = running.said
    form = re.search(r"http://\S+/q/\w+", said)
    login = re.search(r"^\s+admin\s+(\S+)\s+administrator$", said, re.MULTILINE)
    assert form is not None
    assert login is not None
    assert "no server set" in said

    with httpx.Client(follow_redirects=True) as staff, httpx.Client(follow_redirects=True) as citizen:
        page = citizen.get(form.group())
        unit_name = re.search(r'class="place"><b>.*?</b> · ([^<·]+)', page.text)
        assert unit_name is not None
        sign_in = staff.get(f"{running.url}/staf/masuk")
        names = re.findall(r'<input[^>]*name="([^"]+)"', sign_in.text)
        csrf = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', sign_in.text)
        assert csrf is not None
        user, password = (name for name in names if name != "csrf_token")
        home = staff.post(
            f"{running.url}/staf/masuk",
            data={"csrf_token": csrf.group(1), user: "admin", password: login.group(1)},
            headers={"Referer": f"{running.url}/staf/masuk"},
        )
        link = re.search(r'href="(/staf/unit/[^"]+)">' + re.escape(unit_name.group(1).strip()), home.text)
        assert link is not None
        before = tile(staff.get(running.url + link.group(1)).text, "Diterima hari ini")

        receipt = citizen.post(form.group(), data={"rating": "3", "comment": "Cepat dan ramah, terima kasih"})
        assert "Terima kasih, sudah dihitung" in receipt.text
        after = tile(staff.get(running.url + link.group(1)).text, "Diterima hari ini")
        assert after == before + 1

    outbox = running.folder / "var" / "outbox"
    until(90, lambda: list(outbox.glob("*.eml")))
    mail = message_from_bytes(sorted(outbox.glob("*.eml"))[0].read_bytes(), policy=policy.default)
    assert mail["Subject"]
    kinds = {part.get_content_type() for part in mail.walk()}
    assert {"text/plain", "text/html"} <= kinds


@pytest.mark.timeout(120)
def test_ctrl_c_stops_it_all_cleanly(running: Running) -> None:
    os.killpg(running.process.pid, signal.SIGINT)
    assert running.process.wait(30) == 0
    with pytest.raises(httpx.ConnectError):
        httpx.get(running.url)
    said = (running.folder / "said").read_text()
    assert "Traceback" not in said
