"""Digests leave exactly once a manager, week and channel, whatever crashes in between.

A row with a unique key is claimed, the digest is stored in it, then sent, then the row is marked. What a
crash leaves claimed is taken up again after a while with the same stored digest, so a repeated attempt
says the same words under the same message id.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from models import Database, Delivery, FigureView, Staff, Subscription
from reporting.digest.build import build_digest, units_in_scope
from reporting.digest.quotes import SEND_HOUR, send_moment
from reporting.digest.value import Digest
from reporting.periods import Period, local_day

log = logging.getLogger(__name__)

STALE = timedelta(minutes=10)
MOST_ATTEMPTS = 8
CATCH_UP_WEEKS = 4


class ChannelProblem(Exception):
    """Sending failed; `permanent` says that trying again will not help."""

    def __init__(self, problem: str, permanent: bool = False) -> None:
        super().__init__(problem)
        self.permanent = permanent


@dataclass(frozen=True)
class Parcel:
    """One digest and whom it is for; `key` is the same at every attempt."""

    key: str
    digest: Digest
    staff_id: int
    staff_name: str
    email: str | None
    now: datetime


class Channel(Protocol):
    """A way out. `send` returns when the digest was handed over, or raises ChannelProblem."""

    def send(self, parcel: Parcel) -> None: ...


@dataclass(frozen=True)
class Due:
    """A digest that is owed and that nobody is sending."""

    staff_id: int
    week: Period
    channel: str


def deliver_due(
    database: Database,
    now: datetime,
    channels: Mapping[str, Channel],
    *,
    hour: int = SEND_HOUR,
    weeks: int = CATCH_UP_WEEKS,
    holidays: Set[date] = frozenset(),
) -> int:
    """Send every digest that is owed at `now`, oldest week first; returns how many were sent.

    Any number of workers may call this at once. Weeks missed in an outage are sent late, at most `weeks`.

    Parameters
    ----------
    channels : channel name → where it leaves; subscriptions to other channels wait
    hour : Monday's hour on the agency's clock
    holidays : days without work, for the times that a digest tells
    """
    with database.read() as session:
        owed = [due for due in due_deliveries(session, now, hour=hour, weeks=weeks) if due.channel in channels]
    return sum(_deliver(database, due, now, channels[due.channel], holidays) for due in owed)


def due_deliveries(session: Session, now: datetime, *, hour: int = SEND_HOUR, weeks: int = CATCH_UP_WEEKS) -> list[Due]:
    """What is owed: weeks that ended since the subscription began and were neither sent nor given up."""
    owed = []
    subscriptions = session.scalars(
        sa.select(Subscription)
        .join(Staff, Staff.id == Subscription.staff_id)
        .where(Subscription.active, Staff.active, Staff.role.in_(("manager", "administrator")))
        .order_by(Subscription.staff_id, Subscription.channel)
    )
    for subscription in subscriptions:
        units = units_in_scope(session, subscription.staff)
        if not units:
            continue
        rows = {
            row.period: row
            for row in session.scalars(
                sa.select(Delivery).where(
                    Delivery.staff_id == subscription.staff_id, Delivery.channel == subscription.channel
                )
            )
        }
        for week in _weeks_owed(now, units[0].agency.timezone, hour, weeks):
            began = send_moment(week, units[0].agency.timezone, 0)
            if began > subscription.since_utc and _free(rows.get(week.key), now):
                owed.append(Due(subscription.staff_id, week, subscription.channel))
    return sorted(owed, key=lambda due: (due.week, due.staff_id, due.channel))


def _weeks_owed(now: datetime, timezone: str, hour: int, weeks: int) -> Iterator[Period]:
    week = Period.containing(local_day(now, timezone), "week").previous()
    if send_moment(week, timezone, hour) > now:
        week = week.previous()
    for _ in range(weeks):
        yield week
        week = week.previous()


def _free(row: Delivery | None, now: datetime) -> bool:
    """Never tried, left behind by a crash, or failed long enough ago."""
    if row is None:
        return True
    if row.state == "sent" or row.attempts >= MOST_ATTEMPTS:
        return False
    pause = STALE if row.state == "claimed" else min(timedelta(minutes=2**row.attempts), timedelta(hours=6))
    return row.claimed_utc <= now - pause


def _deliver(database: Database, due: Due, now: datetime, channel: Channel, holidays: Set[date]) -> bool:
    delivery_id = _claim(database, due, now)
    if delivery_id is None:
        return False
    try:
        parcel = _pack(database, delivery_id, due, now, holidays)
        channel.send(parcel)
    except ChannelProblem as problem:
        _give_back(database, delivery_id, str(problem), permanent=problem.permanent)
        log.warning("digest %s for account %d by %s: %s", due.week.key, due.staff_id, due.channel, problem)
        return False
    _mark_sent(database, delivery_id, parcel.digest, now)
    return True


def _claim(database: Database, due: Due, now: datetime) -> int | None:
    """Take the row, or None when another worker was quicker."""
    with database.write() as session:
        row = session.scalar(
            sa.select(Delivery)
            .where(Delivery.staff_id == due.staff_id, Delivery.period == due.week.key, Delivery.channel == due.channel)
            .with_for_update()
        )
        if row is None:
            return _insert(session, due, now)
        if not _free(row, now):
            return None
        row.state, row.claimed_utc, row.attempts = "claimed", now, row.attempts + 1
        return row.id


def _insert(session: Session, due: Due, now: datetime) -> int | None:
    values = {
        "staff_id": due.staff_id,
        "period": due.week.key,
        "channel": due.channel,
        "state": "claimed",
        "attempts": 1,
        "claimed_utc": now,
        "problem": "",
    }
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    return session.scalar(insert(Delivery).values(**values).on_conflict_do_nothing().returning(Delivery.id))


def _pack(database: Database, delivery_id: int, due: Due, now: datetime, holidays: Set[date]) -> Parcel:
    with database.read() as session:
        stored = session.get_one(Delivery, delivery_id).digest
        staff = session.get_one(Staff, due.staff_id)
        digest = Digest.from_json(stored) if stored else build_digest(session, due.staff_id, due.week, now, holidays)
    if not stored:
        with database.write() as session:
            session.get_one(Delivery, delivery_id).digest = digest.to_json()
    return Parcel(
        key=f"ringkasan-{due.week.key.lower()}-{due.staff_id}",
        digest=digest,
        staff_id=staff.id,
        staff_name=staff.name,
        email=staff.email,
        now=now,
    )


def _give_back(database: Database, delivery_id: int, problem: str, permanent: bool) -> None:
    with database.write() as session:
        row = session.get_one(Delivery, delivery_id)
        row.state, row.problem = "failed", problem[:500]
        if permanent:
            row.attempts = MOST_ATTEMPTS


def _mark_sent(database: Database, delivery_id: int, digest: Digest, now: datetime) -> None:
    """The digest showed officers' figures: those officers can see that it did."""
    with database.write() as session:
        row = session.get_one(Delivery, delivery_id)
        if row.state == "sent":
            return
        row.state, row.sent_utc, row.problem = "sent", now, ""
        for officer in digest.officers:
            if officer.score is not None:
                session.add(
                    FigureView(
                        officer_id=officer.officer_id, staff_id=row.staff_id, what=f"digest {row.period}", at_utc=now
                    )
                )
