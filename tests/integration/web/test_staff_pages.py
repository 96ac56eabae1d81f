"""What managers, administrators and officers read."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient

from feedback.desk import Desk
from models import FigureView, Installation, Officer, Staff, Subscription, Unit
from reporting.facts import rebuild_queued
from reporting.releases import advance
from tests import factories
from tests.integration.reporting.world import Office as World
from tests.integration.web.pages import find_all, parse, text_of
from tests.integration.web.staffing import sign_in

UNSUR = ("requirements", "procedure", "time", "cost", "product", "competence", "conduct", "complaints", "facilities")


@pytest.fixture
def world(desk: Desk, now: datetime) -> World:
    """Six weeks of ratings of two officers, reckoned and released; a third has five ratings only."""
    world = World.build(desk.database, now, officers=3, name="Loket Adminduk")
    for n in range(120):
        world.rate(
            1 + (n * 7) % 4 if n % 3 else 4,
            officer=n % 2,
            day=date(2026, 10, 5) + timedelta(days=n % 42),
            answers=dict.fromkeys(UNSUR, 3) if n % 4 == 0 else None,
            mentions={"time": -1} if n % 5 == 0 else None,
            comment=f"Tulisan warga nomor {n}" if n % 6 == 0 else None,
            label="negative",
            aspects=[["time", -1, "lama"]],
        )
    for n in range(5):
        world.rate(4, officer=2, day=date(2026, 11, 2 + n))
    rebuild_queued(desk.database, now)
    advance(desk.database, now)
    with desk.database.write() as session:
        unit = session.get_one(Unit, world.unit_id)
        factories.make_staff(session, "manager", username="manager", units=[unit])
        factories.make_staff(session, "administrator", username="administrator")
        factories.make_staff(
            session, "officer", username="officer", officer=session.get_one(Officer, world.officers[0])
        )
        factories.make_staff(
            session, "officer", username="newcomer", officer=session.get_one(Officer, world.officers[2])
        )
    return world


def reader(app: Flask, name: str) -> FlaskClient:
    client = app.test_client()
    assert sign_in(client, name) == 303
    return client


def views(desk: Desk) -> list[tuple[int, str]]:
    with desk.database.read() as session:
        return [(view.officer_id, view.what) for view in session.scalars(sa.select(FigureView).order_by(FigureView.id))]


def card(page, label: str) -> str:
    """The number on the card with this label."""
    for part in find_all(page, "div"):
        if part.get("class") == "figure" and label in "".join(part.itertext()):
            return next("".join(b.itertext()) for b in find_all(part, "b"))
    raise AssertionError(label)


class TestTheUnitPage:
    def address(self, world: World) -> str:
        return f"/staf/unit/{world.unit_id}"

    def test_a_rating_is_counted_the_moment_it_is_given(self, app: Flask, world: World, desk: Desk) -> None:
        client = reader(app, "manager")
        before = parse(client.get(self.address(world)))
        world.rate(1, day=date(2026, 11, 18))
        after = parse(client.get(self.address(world)))
        assert (card(before, "Diterima hari ini"), card(after, "Diterima hari ini")) == ("0", "1")
        assert int(card(after, "Belum dirilis")) == int(card(before, "Belum dirilis")) + 1
        assert card(after, "Kepuasan") == card(before, "Kepuasan")

    def test_it_shows_released_figures_with_interval_trend_and_unsur(self, app: Flask, world: World) -> None:
        page = parse(reader(app, "manager").get(self.address(world)))
        shown = text_of(page)
        assert "rentang" in shown
        assert "U9 Sarana dan prasarana" in shown
        drawings = [svg for svg in page.iter("{http://www.w3.org/2000/svg}svg") if svg.get("role") == "img"]
        assert len(drawings) == 1
        assert drawings[0].get("style") is None

    def test_comments_come_without_officer_counter_or_time(self, app: Flask, world: World) -> None:
        page = parse(reader(app, "manager").get(self.address(world)))
        quotes = ["".join(quote.itertext()) for quote in find_all(page, "blockquote")]
        assert len(quotes) >= 5
        assert all(quote.startswith("Tulisan warga nomor") for quote in quotes)
        assert not any(word in quote for quote in quotes for word in ("Petugas", "Loket", "2026", ":"))

    def test_a_look_at_the_officers_figures_is_written_down(self, app: Flask, world: World, desk: Desk) -> None:
        reader(app, "manager").get(self.address(world))
        assert {what for _officer, what in views(desk)} <= {"unit"}
        assert world.officers[2] not in {officer for officer, _what in views(desk)}


class TestTheOfficersPage:
    def address(self, world: World, officer: int = 0) -> str:
        return f"/staf/petugas/{world.officers[officer]}"

    def test_before_there_is_enough_data_it_shows_no_number_at_all(self, app: Flask, world: World) -> None:
        page = parse(reader(app, "newcomer").get(self.address(world, 2)))
        assert "penilaian lagi sampai ada yang bisa dikatakan" in text_of(page)
        assert [svg for svg in page.iter("{http://www.w3.org/2000/svg}svg") if svg.get("role") == "img"] == []
        assert "Skor" not in text_of(page)

    def test_the_officer_sees_who_has_looked(self, app: Flask, world: World, desk: Desk) -> None:
        reader(app, "manager").get(self.address(world))
        own = text_of(parse(reader(app, "officer").get(self.address(world))))
        assert "Manager pimpinan unit halaman petugas" in own
        assert views(desk) == [(world.officers[0], "officer")]

    def test_the_manager_is_told_that_the_look_is_recorded_and_reads_no_comments(
        self, app: Flask, world: World
    ) -> None:
        page = parse(reader(app, "manager").get(self.address(world)))
        assert "dicatat dan dapat dilihat petugasnya" in text_of(page)
        assert find_all(page, "blockquote") == []

    def test_an_officer_who_does_not_exist_is_as_closed_as_one_elsewhere(self, app: Flask, world: World) -> None:
        client = reader(app, "manager")
        assert client.get("/staf/petugas/999999").status_code == 403
        assert client.get(f"/staf/petugas/{2**70}").status_code == 403
        assert reader(app, "administrator").get(f"/staf/petugas/{2**70}").status_code == 404


class TestHome:
    def test_an_officer_begins_at_the_own_page(self, app: Flask, world: World) -> None:
        assert reader(app, "officer").get("/staf/").headers["Location"] == f"/staf/petugas/{world.officers[0]}"

    def test_a_manager_sees_the_units_managed_and_no_other(self, app: Flask, world: World, desk: Desk) -> None:
        with desk.database.write() as session:
            factories.make_unit(session, name="Unit Lain")
        shown = text_of(parse(reader(app, "manager").get("/staf/")))
        assert "Loket Adminduk" in shown
        assert "Unit Lain" not in shown

    def test_an_administrator_sees_every_unit_and_no_officers_name(self, app: Flask, world: World) -> None:
        shown = text_of(parse(reader(app, "administrator").get("/staf/")))
        assert "Loket Adminduk" in shown
        assert "Petugas A" not in shown


class TestTheDigest:
    def test_the_letter_stands_on_the_page_in_a_frame_of_its_own(self, app: Flask, world: World) -> None:
        client = reader(app, "manager")
        page = parse(client.get("/staf/ringkasan?minggu=2026-W46"))
        (frame,) = find_all(page, "iframe")
        letter = client.get(str(frame.get("src")))
        assert letter.status_code == 200
        assert letter.headers["X-Frame-Options"] == "SAMEORIGIN"
        assert "script-src" not in letter.headers["Content-Security-Policy"]
        assert "default-src 'none'" in letter.headers["Content-Security-Policy"]
        assert "9–15 November 2026" in letter.text

    @pytest.mark.parametrize("week", ["2026-W47", "2027-W01", "2026-11", "x", "2026-W99"])
    def test_a_week_that_has_no_digest_shows_the_last_one(self, app: Flask, world: World, week: str) -> None:
        page = reader(app, "manager").get("/staf/ringkasan", query_string={"minggu": week})
        assert '<option value="2026-W46" selected>' in page.text

    def test_the_manager_chooses_how_it_is_sent(self, app: Flask, world: World, desk: Desk) -> None:
        client = reader(app, "manager")

        def choose(*ways: str) -> dict[str, bool]:
            page = parse(client.get("/staf/ringkasan"))
            token = next(f.get("value") for f in find_all(page, "input") if f.get("name") == "csrf_token")
            client.post("/staf/ringkasan", data={"csrf_token": token, "lewat": list(ways)})
            with desk.database.read() as session:
                manager = session.scalars(sa.select(Staff).where(Staff.username == "manager")).one()
                rows = session.scalars(sa.select(Subscription).where(Subscription.staff_id == manager.id))
                return {row.channel: row.active for row in rows}

        assert choose("mail") == {"mail": True}
        assert choose("telegram", "nonsense") == {"mail": False, "telegram": True}
        assert choose() == {"mail": False, "telegram": False}


class TestThePublicPage:
    def test_it_shows_units_and_never_an_officer(self, client: FlaskClient, world: World) -> None:
        shown = text_of(parse(client.get("/publik")))
        assert "Loket Adminduk" in shown
        assert "Petugas A" not in shown

    def test_counts_are_rounded_to_five(self, client: FlaskClient, world: World) -> None:
        row = next(row for row in find_all(parse(client.get("/publik")), "tr") if "Loket Adminduk" in text_in(row))
        numbers = [text_in(cell) for cell in find_all(row, "td")]
        assert int(numbers[4]) % 5 == 0

    def test_a_unit_with_few_ratings_shows_no_number(self, client: FlaskClient, world: World, desk: Desk, now) -> None:
        small = World.build(desk.database, now, officers=1, name="Unit Kecil")
        for _ in range(9):
            small.rate(4, officer=0)
        rebuild_queued(desk.database, now)
        advance(desk.database, now)
        row = next(row for row in find_all(parse(client.get("/publik")), "tr") if "Unit Kecil" in text_in(row))
        assert not any(character.isdigit() for character in text_in(row))

    def test_nothing_released_is_said_in_words(self, client: FlaskClient) -> None:
        assert "Belum ada hasil yang dilepas" in client.get("/publik").text


def text_in(element) -> str:
    return "".join(element.itertext()).strip()


def test_every_page_of_a_sample_city_says_so(app: Flask, world: World, desk: Desk, now: datetime) -> None:
    addresses = ("/", "/publik", "/t/", "/privasi", "/metode", "/nothing-here")
    staff = reader(app, "manager")
    assert not any("rekaan" in app.test_client().get(address).text for address in addresses)
    with desk.database.write() as session:
        session.add(Installation(id=1, created_utc=now, sample_seed=7))
    assert all("rekaan" in app.test_client().get(address).text for address in addresses)
    for address in ("/staf/", f"/staf/unit/{world.unit_id}", f"/staf/petugas/{world.officers[0]}", "/staf/ringkasan"):
        assert "rekaan" in staff.get(address).text
