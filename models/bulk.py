"""Many rows at once, with the keys that the database gave them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models.base import Base

_AT_ONCE = 500
"""SQLAlchemy joins the results of one statement's batches in quadratic time: more rows at once are slower."""


def add_rows(session: Session, table: type[Base], rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        session.execute(sa.insert(table), list(rows))


def add_rows_for_ids(session: Session, table: type[Base], rows: Sequence[dict[str, Any]]) -> list[int]:
    """Insert and return the keys in the order of `rows`."""
    if not rows:
        return []
    statement = sa.insert(table).returning(table.__table__.c.id, sort_by_parameter_order=True)
    keys: list[int] = []
    for start in range(0, len(rows), _AT_ONCE):
        keys += session.scalars(statement, list(rows[start : start + _AT_ONCE]))
    return keys


def empty_all_tables(session: Session) -> None:
    for table in reversed(Base.metadata.sorted_tables):
        session.execute(sa.delete(table))
