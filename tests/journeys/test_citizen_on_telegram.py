"""A citizen's whole path on Telegram, with the bot and the worker as the processes they are in production."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from feedback.case_desk import close_case, reply_as_unit
from feedback.desk import Desk
from feedback.keys import Keys
from models import Case, Comment, Contact, Database, Rating, Unit
from scoring.sentiment import read_comment
from tests.factories import make_agency, make_counter, make_duty, make_officer, make_service, make_staff, make_unit
from tests.fakes.botapi import FakeTelegram

SECRET = "a secret for this journey only, 32 characters and more"
START_SECONDS = 40

Start = Callable[[str], "subprocess.Popen[bytes]"]


@pytest.fixture
def telegram() -> Iterator[FakeTelegram]:
    with FakeTelegram() as server:
        yield server


@pytest.fixture
def start(telegram: FakeTelegram, database_url: str, tmp_path: Path) -> Iterator[Start]:
    """Starts `suara bot` or `suara worker`."""
    running: list[subprocess.Popen[bytes]] = []
    settings = {
        "SUARA_DATABASE_URL": database_url,
        "SUARA_DATA_DIR": str(tmp_path / "var"),
        "SUARA_SECRET_KEY": SECRET,
        "SUARA_TELEGRAM_TOKEN": telegram.token,
        "SUARA_TELEGRAM_API_URL": telegram.url,
    }

    def begin(name: str) -> subprocess.Popen[bytes]:
        with (tmp_path / f"{name}.log").open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "suara", name],
                cwd=tmp_path,
                env={**os.environ, **settings},
                stdout=log,
                stderr=log,
            )
        running.append(process)
        return process

    yield begin
    for process in running:
        if process.poll() is None:
            process.terminate()
            assert process.wait(30) == 0


@pytest.fixture
def desk(database: Database, tmp_path: Path) -> Desk:
    return Desk(database, Keys(SECRET.encode()), read_comment, evidence_folder=tmp_path / "var" / "evidence")


def moment() -> datetime:
    return datetime.now(UTC)


def test_from_the_scan_to_the_answer_and_beyond(telegram: FakeTelegram, start: Start, desk: Desk) -> None:
    with desk.database.write() as session:
        unit = make_unit(session, make_agency(session), name="Pelayanan Adminduk")
        counter = make_counter(
            session, unit, code="L7Q2K4", name="Loket 3", service=make_service(session, unit), now=moment()
        )
        officer = make_officer(session, unit)
        make_duty(session, counter, officer, now=moment())
        manager = make_staff(session, "manager", units=[unit])
        unit_id, officer_id, manager_id = unit.id, officer.id, manager.id

    bot = start("bot")
    siti = telegram.user("Siti")

    # The scan, the tap: that alone is a counted rating of the officer on duty.
    siti.sends("/start L7Q2K4")
    assert "Loket 3" in siti.waits_for("Bagaimana pelayanan barusan?", START_SECONDS).text
    siti.taps("Kurang")
    siti.waits_for("Sudah dihitung")
    with desk.database.read() as session:
        rating = session.scalars(sa.select(Rating)).one()
        assert (rating.overall, rating.state, rating.encounter.officer_id) == (2, "counted", officer_id)
        code = rating.receipt_code

    # What went wrong; then the process is killed in the middle of it all.
    siti.taps("Waktu")
    siti.waits_for("Apa yang kurang?")
    bot.send_signal(signal.SIGKILL)
    bot.wait(10)
    siti.sends("Antre tiga jam, NIK saya 6271055203950003 diminta dua kali.")
    start("bot")
    siti.waits_for("Mau dijawab kantor?", START_SECONDS)
    with desk.database.read() as session:
        words = session.scalars(sa.select(Comment.text)).one()
        assert words.startswith("Antre tiga jam")
        assert "6271055203950003" not in words
    siti.taps("Ya, jawab saya")
    siti.waits_for("Kantor akan menjawab di sini, paling lambat")

    # The office answers; the worker brings it.
    start("worker")
    with desk.database.read() as session:
        case_id = session.scalars(sa.select(Case.id)).one()
    reply_as_unit(desk, case_id, [unit_id], manager_id, "Mohon maaf. Loket kedua kami buka mulai Senin.", moment())
    siti.waits_for("Mohon maaf. Loket kedua kami buka mulai Senin.", START_SECONDS)
    siti.taps("Balas")
    siti.waits_for("Tulis balasan Anda")
    siti.sends("Baik, saya coba hari Senin.")
    siti.waits_for("teruskan ke kantor")

    # Was it solved? Not yet; then, yes.
    close_case(desk, case_id, [unit_id], moment())
    siti.waits_for("Apakah benar sudah selesai?", START_SECONDS)
    siti.taps("Belum")
    siti.waits_for("dibuka lagi")
    siti.taps("Sudah selesai")
    siti.waits_for("Pengaduan ditutup")
    with desk.database.read() as session:
        case = session.get_one(Case, case_id)
        assert (case.state, case.solved) == ("closed", True)
        assert [(line.side, line.text) for line in case.messages][1:] == [
            ("unit", "Mohon maaf. Loket kedua kami buka mulai Senin."),
            ("citizen", "Baik, saya coba hari Senin."),
        ]

    # The receipt, and the right to be forgotten: the count stays, the person goes.
    siti.sends(f"/lacak {code}")
    siti.waits_for("Pengaduan ini sudah selesai")
    siti.sends("/hapus")
    siti.waits_for("Hapus semua")
    siti.taps("Ya, hapus")
    siti.waits_for("Sudah dihapus")
    with desk.database.read() as session:
        rating = session.scalars(sa.select(Rating)).one()
        assert (rating.overall, rating.state, rating.author_hash) == (2, "counted", None)
        for table in (Case, Comment, Contact):
            assert session.scalars(sa.select(table)).all() == []
    print(siti.transcript())


def test_the_office_is_found_without_a_code(telegram: FakeTelegram, start: Start, desk: Desk) -> None:
    with desk.database.write() as session:
        unit = make_unit(session, make_agency(session), name="Pelayanan Adminduk")
        make_service(session, unit, name="Kartu keluarga")
        unit_id = unit.id
    start("bot")
    john = telegram.user("John", language_code="en-US")
    john.sends("dukcapil")
    john.waits_for("what we found", START_SECONDS)
    john.taps("Pelayanan Adminduk")
    john.waits_for("which service")
    john.taps("Kartu keluarga")
    john.waits_for("How was the service just now?")
    john.taps("Great")
    john.waits_for("What was good?")
    with desk.database.read() as session:
        rating = session.scalars(sa.select(Rating)).one()
        assert (rating.overall, rating.language, rating.encounter.unit_id) == (4, "en", unit_id)
        assert session.get_one(Unit, unit_id).services[0].id == rating.encounter.service_id
