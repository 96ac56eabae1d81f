"""A backup moves everything from one database to the other, whichever kind each is."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from feedback import Desk, add_comment, find_encounter, submit_rating, view_receipt
from feedback.desk import Desk as DeskType
from models import Agency, Base, Database, Installation, archive, migrate
from scoring.sentiment import read_comment
from tests import factories


def contents(database: Database) -> dict[str, list[tuple]]:
    with database.read() as session:
        return {
            table.name: sorted(map(str, session.execute(sa.select(table)).all()))
            for table in Base.metadata.sorted_tables
        }


def test_it_comes_back_whole_and_goes_on(desk: Desk, now: datetime, tmp_path: Path) -> None:
    evidence = tmp_path / "evidence"
    evidence.mkdir()
    (evidence / "a.jpg").write_bytes(b"picture")
    with desk.database.write() as session:
        session.add(Installation(id=1, created_utc=now))
        factories.make_counter(session, now=now)
    receipt = submit_rating(desk, find_encounter(desk, "L7Q2K4", now).token, 4, now)
    add_comment(desk, receipt.key, "Bagus, cepat 👍", now)
    rows = archive.write(desk.database, tmp_path / "all.zip", evidence)

    copy = Database(f"sqlite:///{tmp_path}/copy.db")
    assert archive.read(copy, tmp_path / "all.zip", tmp_path / "evidence-copy") == rows
    assert contents(copy) == contents(desk.database)
    assert (tmp_path / "evidence-copy" / "a.jpg").read_bytes() == b"picture"

    there = DeskType(copy, desk.keys, read_comment)
    assert view_receipt(there, receipt.key, now).comment == "Bagus, cepat 👍"
    submit_rating(there, find_encounter(there, "L7Q2K4", now).token, 1, now)
    copy.dispose()


def test_it_goes_into_the_other_kind_of_database(database: Database, now: datetime, tmp_path: Path) -> None:
    source = Database(f"sqlite:///{tmp_path}/source.db")
    migrate.upgrade(source)
    with source.write() as session:
        factories.make_counter(session, now=now)
    archive.write(source, tmp_path / "all.zip", tmp_path / "none")
    archive.read(database, tmp_path / "all.zip", tmp_path / "none")
    assert contents(database) == contents(source)
    with database.write() as session:
        factories.make_agency(session, code="NEW")
        assert session.scalar(sa.select(sa.func.count()).select_from(Agency)) == 2
    source.dispose()
