"""Short notices to staff by mail: a case was opened, a deadline is near. Claimed, sent, marked."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, formataddr, parseaddr

import sqlalchemy as sa

from models import Database, OutboxMessage, Staff
from reporting.deliveries import ChannelProblem
from reporting.digest.links import answer_case
from texts import say

log = logging.getLogger(__name__)

CLAIM_EXPIRES = timedelta(minutes=5)
MOST_ATTEMPTS = 8
_BATCH = 50


@dataclass(frozen=True)
class _Letter:
    id: int
    attempts: int
    message: EmailMessage


def deliver_notices(
    database: Database, now: datetime, send: Callable[[EmailMessage], None], mail_from: str, base_url: str
) -> int:
    """Send the mail notices that are due; returns how many left. Any number of workers may call this.

    Parameters
    ----------
    send : hands one message over, or raises ChannelProblem
    """
    sent = 0
    for letter in _claim(database, now, mail_from, base_url):
        try:
            send(letter.message)
        except ChannelProblem as problem:
            final = problem.permanent or letter.attempts >= MOST_ATTEMPTS
            pause = timedelta(seconds=30 * 2**letter.attempts)
            _mark(
                database,
                letter.id,
                state="failed" if final else "waiting",
                problem=str(problem)[:500],
                due_utc=now + pause,
            )
            log.warning("notice %d: %s", letter.id, problem)
        else:
            _mark(database, letter.id, state="sent", problem="", sent_utc=now)
            sent += 1
    return sent


def _claim(database: Database, now: datetime, mail_from: str, base_url: str) -> list[_Letter]:
    waiting = sa.and_(OutboxMessage.state == "waiting", OutboxMessage.due_utc <= now)
    abandoned = sa.and_(OutboxMessage.state == "claimed", OutboxMessage.claimed_utc < now - CLAIM_EXPIRES)
    due = (
        sa.select(OutboxMessage)
        .where(OutboxMessage.channel == "mail", waiting | abandoned)
        .order_by(OutboxMessage.id)
        .limit(_BATCH)
        .with_for_update(skip_locked=True)
    )
    with database.read() as session:
        if (
            session.scalar(sa.select(OutboxMessage.id).where(OutboxMessage.channel == "mail", waiting | abandoned))
            is None
        ):
            return []
    letters = []
    with database.write() as session:
        for row in session.scalars(due).all():
            staff = session.get(Staff, row.staff_id)
            if staff is None or not staff.active or not staff.email:
                row.state, row.problem = "dropped", "nobody to send it to"
                continue
            row.state, row.claimed_utc, row.attempts = "claimed", now, row.attempts + 1
            letters.append(_Letter(row.id, row.attempts, _written(row, staff, now, mail_from, base_url)))
    return letters


def _written(row: OutboxMessage, staff: Staff, now: datetime, mail_from: str, base_url: str) -> EmailMessage:
    sentence = say(row.payload["text"], staff.language, **row.payload["values"])
    message = EmailMessage()
    message["Subject"] = sentence
    message["From"] = mail_from
    message["To"] = formataddr((staff.name, staff.email or ""))
    message["Date"] = format_datetime(now)
    message["Message-ID"] = f"<notice-{row.id}@{parseaddr(mail_from)[1].partition('@')[2] or 'suara-layanan'}>"
    link = answer_case(base_url, row.payload["values"]["case"]) if "case" in row.payload["values"] else base_url
    message.set_content(f"{sentence}\n\n{link}\n")
    return message


def _mark(database: Database, message_id: int, **values: object) -> None:
    with database.write() as session:
        session.execute(sa.update(OutboxMessage).where(OutboxMessage.id == message_id).values(**values))
