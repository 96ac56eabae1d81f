"""Bringing a database to the schema this code expects."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from models.base import Base
from models.database import Database

_MIGRATION_LOCK = 7_205_114


def upgrade(database: Database, revision: str = "head") -> None:
    """Run the migrations that are missing. Safe to call from several processes at once."""
    with database.engine.execution_options(suara_write=True).begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATION_LOCK})
        command.upgrade(_config(connection), revision)


def current(database: Database) -> str | None:
    """The revision the database is at; None when it is empty."""
    with database.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def head() -> str:
    """The one newest revision in this code."""
    revision = ScriptDirectory.from_config(_config()).get_current_head()
    assert revision is not None
    return revision


def differences(database: Database) -> list[object]:
    """What the tables in code have that the migrated database lacks, or the other way round."""
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, Base.metadata))


def write_revision(database: Database, message: str) -> None:
    """For developers: write the migration that brings `database` to the tables in code."""
    with database.engine.execution_options(suara_write=True).begin() as connection:
        command.revision(_config(connection), message, autogenerate=True)


def _config(connection: sa.Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config
