"""Fixtures shared by all tests: a migrated database on each backend, a desk, a moment."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from feedback.desk import Desk
from feedback.keys import Keys
from feedback.rules import Rules
from models import Database, migrate
from scoring.sentiment import read_comment
from tests import postgres


@pytest.fixture
def now() -> datetime:
    """Wednesday 18 November 2026, 09:00 in Jakarta."""
    return datetime(2026, 11, 18, 2, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def postgres_template() -> Iterator[str]:
    """A server whose database `template_suara` is migrated; copying it is quicker than migrating each time."""
    if postgres.binaries() is None:
        missing(postgres.INSTALL_HINT)
    with postgres.server() as url:
        _create_database(url, "template_suara")
        database = Database(f"{url}/template_suara")
        migrate.upgrade(database)
        database.dispose()
        yield url


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file; copying it is quicker than migrating each time."""
    path = tmp_path_factory.mktemp("template") / "suara.db"
    database = Database(f"sqlite:///{path}")
    migrate.upgrade(database)
    database.dispose()
    return path


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty, migrated database on each backend."""
    if request.param == "sqlite":
        template = request.getfixturevalue("sqlite_template")
        shutil.copy(template, tmp_path / "suara.db")
        yield f"sqlite:///{tmp_path}/suara.db"
        return
    server = request.getfixturevalue("postgres_template")
    name = f"test_{uuid.uuid4().hex[:12]}"
    _create_database(server, name, template="template_suara")
    yield f"{server}/{name}"
    _administer(server, f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url)
    yield database
    database.dispose()


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(
        database=database, keys=Keys(b"a secret for tests only, 32 bytes"), read_comment=read_comment, rules=Rules()
    )


def missing(hint: str) -> None:
    """Skip with one line that says what to install; in CI a missing server or browser is a failure."""
    if os.environ.get("CI") == "true":
        pytest.fail(hint)
    pytest.skip(hint)


def _create_database(server: str, name: str, template: str = "template0") -> None:
    _administer(server, f'CREATE DATABASE "{name}" TEMPLATE "{template}"')


def _administer(server: str, statement: str) -> None:
    engine = sa.create_engine(f"{server}/postgres", isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with engine.connect() as connection:
        connection.execute(sa.text(statement))
    engine.dispose()
