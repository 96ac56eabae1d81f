"""Wrong passwords are counted, in the database, over all processes.

The tight limit binds a name and an address together, so that a stranger elsewhere cannot lock an account;
two wider ones stop guessing from many addresses, or of many names.
"""

from __future__ import annotations

from datetime import timedelta

from flask import request

from feedback.attempts import count, refuse_beyond
from web.context import database, desk, now

WINDOW = timedelta(minutes=15)
TOGETHER, BY_NAME, BY_ADDRESS = 8, 60, 120


def refuse_guessing(username: str) -> None:
    """Raises TooManyTries."""
    with database().read() as session:
        for bucket, limit in _buckets(username).items():
            refuse_beyond(session, bucket, limit, WINDOW, now())


def count_wrong(username: str) -> None:
    with database().write() as session:
        for bucket in _buckets(username):
            count(session, bucket, now())


def _buckets(username: str) -> dict[str, int]:
    keys, address = desk().keys, str(request.remote_addr)
    return {
        "password:both:" + keys.hash("password", f"{username}\n{address}"): TOGETHER,
        "password:name:" + keys.hash("password", username): BY_NAME,
        "password:address:" + keys.hash("password", address): BY_ADDRESS,
    }
