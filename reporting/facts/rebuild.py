"""Delete and insert one unit-day's facts: a rating that left leaves nothing behind, and nothing drifts."""

from __future__ import annotations

import logging
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import (
    Database,
    Encounter,
    FactCommentDay,
    FactEncounterDay,
    FactMentionDay,
    FactQueue,
    FactUnitDay,
    FactUnsurDay,
)
from reporting.facts.unit_day import read_unit_day

log = logging.getLogger(__name__)

FactTable = (
    type[FactEncounterDay] | type[FactUnitDay] | type[FactUnsurDay] | type[FactCommentDay] | type[FactMentionDay]
)
FACT_TABLES: tuple[FactTable, ...] = (FactEncounterDay, FactUnitDay, FactUnsurDay, FactCommentDay, FactMentionDay)


def rebuild_queued(database: Database, now: datetime, batch: int = 500) -> int:
    """Rebuild every unit-day that was touched, and take exactly the rows that were read off the queue.

    A rating that commits meanwhile leaves its own row in the queue and is taken up by the next call, so
    any number of writers and workers may run at once. `batch` is the number of queue rows a transaction takes.

    Returns
    -------
    int : unit-days rebuilt
    """
    rebuilt = 0
    while taken := _rebuild_batch(database, batch):
        rebuilt += taken
    if rebuilt:
        log.info("%d unit-days of facts rebuilt as of %s", rebuilt, now.isoformat(timespec="seconds"))
    return rebuilt


def rebuild_all(database: Database) -> int:
    """Rebuild every unit-day that has an encounter or a fact; returns how many."""
    with database.read() as session:
        days = sorted(
            {
                (unit_id, day)
                for table in (Encounter, *FACT_TABLES)
                for unit_id, day in session.execute(sa.select(table.unit_id, table.day).distinct())
            }
        )
    for start in range(0, len(days), 50):
        with database.write() as session:
            for unit_id, day in days[start : start + 50]:
                rebuild_unit_day(session, unit_id, day)
    return len(days)


def rebuild_unit_day(session: Session, unit_id: int, day: date) -> None:
    """Replace the facts of one unit-day within the caller's write transaction."""
    _lock(session, unit_id, day)
    for table in FACT_TABLES:
        session.execute(sa.delete(table).where(table.unit_id == unit_id, table.day == day))
    for fact_table, rows in read_unit_day(session, unit_id, day).items():
        if rows:
            session.execute(sa.insert(fact_table), rows)


def _rebuild_batch(database: Database, batch: int) -> int:
    with database.write() as session:
        queued = session.execute(
            sa.select(FactQueue.id, FactQueue.unit_id, FactQueue.day).order_by(FactQueue.id).limit(batch)
        ).all()
        unit_days = sorted({(row.unit_id, row.day) for row in queued})
        for unit_id, day in unit_days:
            rebuild_unit_day(session, unit_id, day)
        if queued:
            session.execute(sa.delete(FactQueue).where(FactQueue.id.in_([row.id for row in queued])))
        return len(unit_days)


def _lock(session: Session, unit_id: int, day: date) -> None:
    """On PostgreSQL two workers could otherwise insert the same unit-day twice; SQLite's writers are alone."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(sa.select(sa.func.pg_advisory_xact_lock(unit_id, day.toordinal())))
