"""The holidays an installation sets are no working days: not for deadlines, and not in any time to an answer.

Twelve cases were opened on Monday 5 October, answered on the Thursday and ended on the Friday; the Tuesday is
a holiday. One more waits on Wednesday 18 November for an answer due on the Friday; the Thursday is a holiday.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest
import sqlalchemy as sa
from click.testing import CliRunner
from flask.testing import FlaskClient

from bot.events import Pages
from bot.staff import latest_digest
from models import Case, Database, Delivery, Officer, Subscription, Unit
from reporting.panels import unit_panel
from scoring.ikm import UNSUR
from suara.cli import suara
from suara.duties import duties
from suara.settings import Settings
from suara.upkeep import settle
from suara.wiring import House
from tests.factories import make_staff
from tests.integration.reporting.world import Office
from tests.integration.web.pages import find_all, parse, text_of
from tests.integration.web.staffing import sign_in
from web import WebConfig, create_app

TUESDAY, THURSDAY = "2026-10-06", "2026-11-19"
HOLIDAYS = f"{TUESDAY},{THURSDAY}"
MONDAY_NINE = datetime(2026, 10, 5, 2, tzinfo=UTC)
CHAT = 4711


@dataclass(frozen=True)
class City:
    database_url: str
    folder: Path
    unit_code: str
    officer_id: int
    nip: str


@pytest.fixture
def city(database: Database, database_url: str, tmp_path: Path, now: datetime) -> City:
    office = Office.build(database, now, officers=1)
    for n in range(40):
        rating_id = office.rate(1 + n % 4, officer=0, day=date(2026, 10, 5), answers=dict.fromkeys(UNSUR, 3))
        if n < 12:
            _open(database, office, rating_id, MONDAY_NINE, answered=MONDAY_NINE + timedelta(days=3))
        elif n == 12:
            _open(database, office, rating_id, now - timedelta(days=2), due=datetime(2026, 11, 20, 9, tzinfo=UTC))
    with database.write() as session:
        unit, officer = session.get_one(Unit, office.unit_id), session.get_one(Officer, office.officers[0])
        manager = make_staff(session, "manager", username="manager", units=[unit])
        manager.telegram_chat_id = CHAT
        session.flush()
        session.add(Subscription(staff_id=manager.id, channel="mail", since_utc=now - timedelta(days=1)))
        make_staff(session, "administrator", username="administrator")
        return City(database_url, tmp_path, unit.code, officer.id, officer.nip)


def _open(
    database: Database,
    office: Office,
    rating_id: int,
    opened: datetime,
    answered: datetime | None = None,
    due: datetime | None = None,
) -> None:
    with database.write() as session:
        session.add(
            Case(
                rating_id=rating_id,
                unit_id=office.unit_id,
                state="closed" if answered else "open",
                opened_utc=opened,
                due_utc=due or opened + timedelta(days=7),
                first_answered_utc=answered,
                resolved_utc=answered and answered + timedelta(days=1),
            )
        )


@pytest.fixture
def house_with(city: City, now: datetime) -> Iterator[Callable[[str], House]]:
    """An installation with these holidays, its facts and releases up to date."""
    made: list[House] = []

    def make(holidays: str) -> House:
        settings = Settings(
            database_url=city.database_url, data_dir=city.folder, secret_key="for tests only, " * 3, holidays=holidays
        )
        made.append(House(settings))
        settle(made[-1], now)
        return made[-1]

    yield make
    for house in made:
        house.database.dispose()


def browser(house: House, now: datetime, account: str | None = None) -> FlaskClient:
    app = create_app(WebConfig(house.desk, "for tests only", "https://suara.test", lambda: now))
    client = app.test_client()
    assert account is None or sign_in(client, account) == 303
    return client


def run(house: House, name: str, now: datetime) -> None:
    next(duty for duty in duties(house) if duty.name == name).run(now)


def command(city: City, holidays: str, *arguments: str) -> str:
    environment = {
        "SUARA_DATABASE_URL": city.database_url,
        "SUARA_DATA_DIR": str(city.folder),
        "SUARA_HOLIDAYS": holidays,
    }
    done = CliRunner(env=environment).invoke(suara, arguments, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.stdout


@pytest.mark.parametrize(("holidays", "days"), [("", "3,0"), (HOLIDAYS, "2,0"), (f"{TUESDAY},2026-10-07", "1,0")])
def test_the_city_panel_of_administrators_leaves_holidays_out(house_with, now, holidays: str, days: str) -> None:
    page = parse(browser(house_with(holidays), now, "administrator").get("/staf/"))
    row = next(row for row in find_all(page, "tr") if "Loket Adminduk" in "".join(row.itertext()))
    assert "".join(find_all(row, "td")[-1].itertext()) == days


@pytest.mark.parametrize(("holidays", "left"), [("", "2 hari kerja lagi"), (HOLIDAYS, "1 hari kerja lagi")])
def test_a_managers_unit_page_counts_the_days_left_without_holidays(
    house_with, city: City, now, holidays: str, left: str
) -> None:
    client = browser(house_with(holidays), now, "manager")
    assert left in text_of(parse(client.get(f"/staf/unit/{city.unit_code}")))


def test_a_units_panel_leaves_holidays_out(house_with, city: City, now: datetime) -> None:
    house = house_with(HOLIDAYS)
    with house.database.read() as session:
        unit_id = session.scalars(sa.select(Unit.id).where(Unit.code == city.unit_code)).one()
        times = unit_panel(session, unit_id, now.date(), house.settings.holiday_dates).response
    assert (times.median_first_answer, times.median_resolution) == (2, 3)


@pytest.mark.parametrize(("holidays", "answer", "end"), [("", 3, 4), (HOLIDAYS, 2, 3)])
def test_the_public_unit_page_leaves_holidays_out(
    house_with, city: City, now, holidays: str, answer: int, end: int
) -> None:
    shown = text_of(parse(browser(house_with(holidays), now).get(f"/publik/{city.unit_code}")))
    assert f"Sampai jawaban pertama {answer} hari kerja" in shown
    assert f"Sampai selesai {end} hari kerja" in shown


def test_releases_that_time_brings_leave_holidays_out_too(city: City, database: Database, now: datetime) -> None:
    house = House(Settings(database_url=city.database_url, data_dir=city.folder, holidays=HOLIDAYS))
    run(house, "releases that time brings", now)
    shown = text_of(parse(browser(house, now).get(f"/publik/{city.unit_code}")))
    house.database.dispose()
    assert "Sampai jawaban pertama 2 hari kerja" in shown


def test_what_was_public_before_a_holiday_was_set_stays_as_it_was(house_with, city: City, now: datetime) -> None:
    house_with("")
    later = house_with(HOLIDAYS)
    run(later, "releases that time brings", now + timedelta(hours=1))
    shown = text_of(parse(browser(later, now).get(f"/publik/{city.unit_code}")))
    assert "Sampai jawaban pertama 3 hari kerja" in shown


@pytest.mark.parametrize(("holidays", "answer", "end"), [("", 3, 4), (HOLIDAYS, 2, 3)])
def test_the_evidence_leaves_holidays_out(house_with, city: City, now, holidays: str, answer: int, end: int) -> None:
    client = browser(house_with(holidays), now, "manager")
    page = client.get(f"/staf/petugas/{city.officer_id}/lembar.pdf?periode=2026-Q4")
    with pypdfium2.PdfDocument(io.BytesIO(page.data)) as document:
        text = " ".join(" ".join(sheet.get_textpage().get_text_range() for sheet in document).split())
    assert f"jawaban pertama biasanya {answer} hari kerja, selesai {end} hari kerja" in text


@pytest.mark.parametrize(("holidays", "answer"), [("", 3), (HOLIDAYS, 2)])
def test_the_command_that_writes_the_evidence_leaves_holidays_out(city: City, holidays: str, answer: int) -> None:
    out = city.folder / "sheet.html"
    command(city, holidays, "indicator", "evidence", city.nip, "--period", "2026-Q4", "--out", str(out))
    assert f"jawaban pertama biasanya {answer} hari kerja" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(("holidays", "answer"), [("", 3), (HOLIDAYS, 2)])
def test_a_previewed_digest_leaves_holidays_out(city: City, holidays: str, answer: int) -> None:
    printed = command(city, holidays, "digest", "preview", "--manager", "manager", "--week", "2026-W46", "--json")
    assert json.loads(printed)["median_first_answer"] == answer


@pytest.mark.parametrize(("holidays", "answer"), [("", 3), (HOLIDAYS, 2)])
def test_a_sent_digest_leaves_holidays_out(house_with, database: Database, now, holidays: str, answer: int) -> None:
    run(house_with(holidays), "weekly digests", now + timedelta(days=5))
    with database.read() as session:
        sent = session.scalars(sa.select(Delivery)).one()
        assert (sent.state, json.loads(sent.digest or "{}")["median_first_answer"]) == ("sent", answer)


@pytest.mark.parametrize(("holidays", "answer"), [("", 3), (HOLIDAYS, 2)])
def test_the_digest_on_the_web_leaves_holidays_out(house_with, now, holidays: str, answer: int) -> None:
    shown = text_of(parse(browser(house_with(holidays), now, "manager").get("/staf/ringkasan/surat")))
    assert f"biasanya {answer} hari kerja" in shown


@pytest.mark.parametrize(("holidays", "left"), [("", "2 hari kerja"), (HOLIDAYS, "1 hari kerja")])
def test_the_digest_in_telegram_counts_the_days_left_without_holidays(
    house_with, city: City, now, holidays: str, left: str
) -> None:
    event = latest_digest(house_with(holidays).desk, CHAT, "https://suara.test", now)
    assert isinstance(event, Pages)
    assert left in " ".join(event.texts)
