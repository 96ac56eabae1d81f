"""Whether the data is the made-up sample city: every page then says so."""

from __future__ import annotations

import sqlalchemy as sa

from models import Database, Installation


def is_sample(database: Database) -> bool:
    """False also while the database cannot be read: the page that says so must still be drawn."""
    try:
        with database.read() as session:
            return session.scalar(sa.select(Installation.sample_seed)) is not None
    except sa.exc.SQLAlchemyError:
        return False
