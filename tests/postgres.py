"""A throw-away PostgreSQL server for the tests, started once and removed at the end."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

INSTALL_HINT = "PostgreSQL server not found: install it (Debian: apt-get install postgresql) to run these tests"


def binaries() -> Path | None:
    """The folder with initdb and postgres, if there is one."""
    candidates = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    on_path = shutil.which("initdb")
    if on_path:
        candidates.append(Path(on_path).resolve().parent)
    return next((folder for folder in candidates if (folder / "initdb").exists()), None)


@contextmanager
def server() -> Iterator[str]:
    """A running server's URL (without a database name); data lives in a temporary folder."""
    folder = binaries()
    assert folder is not None, INSTALL_HINT
    home = Path(tempfile.mkdtemp(prefix="suara-pg-"))
    as_user = _unprivileged(home)
    data = home / "data"
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]

    def run(*command: str) -> None:
        subprocess.run(command, check=True, cwd=home, capture_output=True, **as_user)

    try:
        run(
            str(folder / "initdb"),
            "-D",
            str(data),
            "-U",
            "suara",
            "-A",
            "trust",
            "--no-sync",
            "-E",
            "UTF8",
            "--locale=C",
        )
        options = f"-p {port} -k {home} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200"
        run(str(folder / "pg_ctl"), "-D", str(data), "-w", "-o", options, "-l", str(home / "log"), "start")
        yield f"postgresql+psycopg://suara@127.0.0.1:{port}"
    finally:
        subprocess.run(
            [str(folder / "pg_ctl"), "-D", str(data), "-m", "immediate", "stop"],
            cwd=home,
            capture_output=True,
            **as_user,
        )
        shutil.rmtree(home, ignore_errors=True)


def _unprivileged(home: Path) -> dict[str, object]:
    """PostgreSQL refuses to run as root: hand its folder to another user."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            account = pwd.getpwnam(name)
        except KeyError:
            continue
        os.chown(home, account.pw_uid, account.pw_gid)
        home.chmod(0o755)
        return {"user": account.pw_uid, "group": account.pw_gid}
    return {}
