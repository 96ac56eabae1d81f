"""One database, two ways in: `read()` and `write()`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session, sessionmaker


class DatabaseUnreadable(Exception):
    """The database cannot be opened. `str()` is one line that names it and says what to do."""


class Database:
    """Sessions on SQLite (WAL, writers take the lock at BEGIN) or PostgreSQL.

    Parameters
    ----------
    url : a SQLAlchemy URL, e.g. ``sqlite:///var/suara.db`` or ``postgresql+psycopg://…``
    """

    def __init__(self, url: str) -> None:
        try:
            self.url = sa.make_url(url)
        except sa.exc.ArgumentError as error:
            raise DatabaseUnreadable("SUARA_DATABASE_URL is not a database address") from error
        if self.url.get_backend_name() == "sqlite":
            if self.url.database and self.url.database != ":memory:":
                Path(self.url.database).parent.mkdir(parents=True, exist_ok=True)
            self.engine = sa.create_engine(self.url, connect_args={"timeout": 30})
            sa.event.listen(self.engine, "connect", _prepare_sqlite)
            sa.event.listen(self.engine, "begin", _begin_sqlite)
        else:
            self.engine = sa.create_engine(self.url, pool_pre_ping=True)
        self._reader = sessionmaker(self.engine, expire_on_commit=False)
        self._writer = sessionmaker(self.engine.execution_options(suara_write=True), expire_on_commit=False)

    @property
    def label(self) -> str:
        """The address without its password, for messages."""
        return self.url.render_as_string(hide_password=True)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that is never committed."""
        with self._reader() as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session whose changes are committed together, or not at all."""
        with self._writer.begin() as session:
            yield session

    def check(self) -> None:
        """Raise `DatabaseUnreadable` when it cannot be opened and read."""
        try:
            with self.engine.connect() as connection:
                sa.inspect(connection).get_table_names()
        except sa.exc.SQLAlchemyError as error:
            cause = str(getattr(error, "orig", None) or error).splitlines()[0]
            raise DatabaseUnreadable(
                f"the database {self.label} cannot be opened ({cause}): check SUARA_DATABASE_URL, "
                "or restore a backup with `suara restore FILE`"
            ) from error

    def dispose(self) -> None:
        self.engine.dispose()


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # the driver's own deferred BEGIN loses under write load
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=30000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: sa.Connection) -> None:
    writes = connection.get_execution_options().get("suara_write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
