"""Everything in one zip file: a JSON line a row, a file a table, and the photos. It moves between databases."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from models import migrate
from models.base import Base, UtcDateTime
from models.database import Database

_BATCH = 1_000


class NotRestorable(ValueError):
    """The file or the database is not fit for a restore. `str()` says why and what to do."""


def write(database: Database, path: Path, evidence: Path) -> int:
    """Write all rows and evidence files to `path`; returns the number of rows. One transaction: one moment."""
    count = 0
    partial = path.with_name(path.name + ".partial")
    with database.read() as session, zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive:
        if session.get_bind().dialect.name == "postgresql":
            session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
        archive.writestr("schema", migrate.current(database) or "")
        for table in Base.metadata.sorted_tables:
            with archive.open(f"tables/{table.name}.jsonl", "w", force_zip64=True) as lines:
                for row in session.execute(sa.select(table)).mappings():
                    lines.write(json.dumps({k: _plain(v) for k, v in row.items()}, ensure_ascii=False).encode() + b"\n")
                    count += 1
        for photo in sorted(evidence.glob("*.jpg")) if evidence.is_dir() else []:
            archive.write(photo, f"evidence/{photo.name}")
    partial.rename(path)
    return count


def read(database: Database, path: Path, evidence: Path) -> int:
    """Fill an empty database from `path`; all of it or nothing. Returns the number of rows.

    Raises
    ------
    NotRestorable
    """
    try:
        archive = zipfile.ZipFile(path)
        schema = archive.read("schema").decode()
    except (zipfile.BadZipFile, KeyError) as error:
        raise NotRestorable(f"{path} is not a backup made by `suara backup`") from error
    with archive:
        if schema != migrate.head():
            raise NotRestorable(
                f"{path} has schema {schema or 'none'}, this version {migrate.head()}: use that version"
            )
        migrate.upgrade(database)
        count = 0
        with database.write() as session:
            for table in Base.metadata.sorted_tables:
                if table.name != "installation" and session.execute(sa.select(table).limit(1)).first():
                    raise NotRestorable(f"{database.label} is not empty: restore into a new database")
            session.execute(sa.delete(Base.metadata.tables["installation"]))
            for table in Base.metadata.sorted_tables:
                for rows in _batches(_rows(archive, table)):
                    session.execute(table.insert(), rows)
                    count += len(rows)
                _restart_sequence(session.connection(), table)
        for name in archive.namelist():
            if name.startswith("evidence/") and name.endswith(".jpg"):
                evidence.mkdir(parents=True, exist_ok=True, mode=0o700)
                (evidence / Path(name).name).write_bytes(archive.read(name))
    return count


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value


def _rows(archive: zipfile.ZipFile, table: sa.Table) -> Iterator[dict[str, Any]]:
    parsers: dict[str, Callable[[str], date]] = {
        **{column.name: datetime.fromisoformat for column in table.columns if isinstance(column.type, UtcDateTime)},
        **{column.name: date.fromisoformat for column in table.columns if isinstance(column.type, sa.Date)},
    }
    with archive.open(f"tables/{table.name}.jsonl") as lines:
        for line in lines:
            row = json.loads(line)
            yield {k: parsers[k](v) if v is not None and k in parsers else v for k, v in row.items()}


def _batches(rows: Iterator[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    batch: list[dict[str, Any]] = []
    for row in rows:
        batch.append(row)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _restart_sequence(connection: sa.Connection, table: sa.Table) -> None:
    """PostgreSQL counts on by itself: tell it where the restored rows end."""
    if connection.dialect.name != "postgresql" or "id" not in table.columns:
        return
    sequence = f"pg_get_serial_sequence('{table.name}', 'id')"
    newest = f"(SELECT COALESCE(MAX(id), 0) + 1 FROM {table.name})"
    connection.execute(sa.text(f"SELECT setval({sequence}, {newest}, false) WHERE {sequence} IS NOT NULL"))
