"""What everyone may read: pages, sorting and downloads, and what they never give away."""

from __future__ import annotations

import csv
import io
import itertools
import json
import random
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from xml.etree.ElementTree import Element

import pytest
import sqlalchemy as sa
from flask.testing import FlaskClient

from feedback.desk import Desk
from models import Agency, Case, Counter, CounterCode, Officer, RatingEvent, Release, Unit
from reporting.facts import rebuild_queued
from reporting.releases import PUBLIC_STEP, advance
from scoring.ikm import UNSUR
from tests.integration.reporting.world import Office as World
from tests.integration.web.conftest import Clock
from tests.integration.web.pages import find_all, parse, text_of

SVG = "{http://www.w3.org/2000/svg}svg"
FULL = dict.fromkeys(UNSUR, 3)


def tick(desk: Desk, now: datetime) -> None:
    rebuild_queued(desk.database, now)
    advance(desk.database, now)


def code_of(desk: Desk, world: World) -> str:
    with desk.database.read() as session:
        return session.get_one(Unit, world.unit_id).code


def open_case(desk: Desk, world: World, rating_id: int, opened: datetime, days: int | None, solved: bool | None) -> int:
    """A case answered after `days` days, ended a day later; None: still waiting."""
    answered = None if days is None else opened + timedelta(days=days)
    with desk.database.write() as session:
        case = Case(
            rating_id=rating_id,
            unit_id=world.unit_id,
            state="open" if days is None else "closed",
            opened_utc=opened,
            due_utc=opened + timedelta(days=7),
            first_answered_utc=answered,
            resolved_utc=None if answered is None else answered + timedelta(days=1),
            solved=solved,
        )
        session.add(case)
        session.flush()
        return case.id


@pytest.fixture
def city(desk: Desk, now: datetime) -> tuple[World, World]:
    """Six weeks at a busy unit whose officers have unmistakable names, and a unit with nine ratings."""
    busy = World.build(desk.database, now, officers=2, name="Loket Adminduk")
    for n in range(120):
        day = date(2026, 10, 5) + timedelta(days=n % 42)
        rating = busy.rate(
            1 + (n * 7) % 4 if n % 3 else 4,
            officer=n % 2,
            day=day,
            answers={key: 2 + (n + place) % 3 for place, key in enumerate(UNSUR)},
            comment="Petugas B judes" if n % 9 == 0 else None,
            state="held" if n % 10 == 0 else "counted",
        )
        if n % 10 == 0:
            with desk.database.write() as session:
                session.add(RatingEvent(rating_id=rating, kind="held", reason="same_author", at_utc=now))
        elif n % 6 == 1:  # Mondays at nine, answered on the Thursday
            open_case(desk, busy, rating, datetime(2026, 10, 5, 2, tzinfo=UTC), 3, n % 12 == 1)
    small = World.build(desk.database, now, officers=1, name="Unit Kecil")
    for _ in range(9):
        rating = small.rate(4, officer=0, answers=FULL)
        open_case(desk, small, rating, datetime(2026, 11, 16, 2, tzinfo=UTC), 1, True)
    tick(desk, now)
    return busy, small


def rows(client: FlaskClient, address: str = "/publik/data.json") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = client.get(address).get_json()["rows"]
    return found


def one(found: list[dict[str, Any]], measure: str, item: str = "") -> dict[str, Any]:
    """The row of the whole span, first in order."""
    return next(row for row in found if (row["measure"], row["item"]) == (measure, item))


def names_in_order(client: FlaskClient, wish: str) -> list[str]:
    page = parse(client.get(f"/publik?urut={wish}"))
    table = next(table for table in find_all(page, "table") if table.get("class") == "units")
    body = find_all(table, "tbody")[0]
    return ["".join(find_all(row, "a")[0].itertext()) for row in find_all(body, "tr")]


class TestTheCityPage:
    def test_each_unit_stands_in_a_row_with_a_link_to_its_own_page(self, client, city, desk) -> None:
        page = parse(client.get("/publik"))
        links = {"".join(a.itertext()): a.get("href") for a in find_all(page, "a")}
        assert links["Loket Adminduk"] == f"/publik/{code_of(desk, city[0])}"
        assert client.get(links["Loket Adminduk"]).status_code == 200

    @pytest.mark.parametrize(
        ("wish", "first"),
        [("nama", "Loket Adminduk"), ("-nama", "Unit Kecil"), ("ikm", "Zamrud"), ("-ikm", "Loket Adminduk")],
    )
    def test_it_sorts_by_address_alone(self, client, city, desk, now, wish: str, first: str) -> None:
        third = World.build(desk.database, now, officers=1, name="Zamrud")
        for _ in range(12):
            third.rate(4, officer=0, answers=dict.fromkeys(UNSUR, 4))
        tick(desk, now)
        if wish == "-nama":
            first = "Zamrud"
        assert names_in_order(client, wish)[0] == first

    @pytest.mark.parametrize("wish", ["ikm", "-ikm", "responden", "-jawaban", "kepuasan", "penilaian"])
    def test_units_without_a_figure_come_last_either_way(self, client, city, wish: str) -> None:
        assert names_in_order(client, wish)[-1] == "Unit Kecil"

    def test_the_sorted_column_says_so(self, client, city) -> None:
        page = parse(client.get("/publik?urut=ikm"))
        heads = find_all(find_all(page, "thead")[0], "th")
        sorted_by = {"".join(head.itertext()).split()[0]: head.get("aria-sort") for head in heads}
        assert sorted_by["IKM"] == "descending"
        assert sorted_by["Unit"] is None

    def test_an_unknown_wish_sorts_by_name(self, client, city) -> None:
        assert names_in_order(client, "<script>") == names_in_order(client, "nama")

    def test_the_city_is_the_sum_of_what_units_released(self, client, city) -> None:
        found = rows(client)
        whole, busy = ([row for row in found if row["unit"] == name] for name in ("", "Loket Adminduk"))
        for measure in ("ikm", "satisfaction", "cases", "first_answer_days", "held"):
            assert one(whole, measure)["value"] == one(busy, measure)["value"]
            assert one(whole, measure)["n"] == one(busy, measure)["n"]

    def test_it_says_how_many_were_set_aside_and_why(self, client, city) -> None:
        shown = text_of(parse(client.get("/publik")))
        assert "sekitar 10 penilaian yang ditahan" in shown
        assert "Satu orang menilai petugas yang sama berkali-kali: 10" in shown


class TestTheUnitPage:
    def page(self, client: FlaskClient, desk: Desk, world: World, language: str = "id") -> Element:
        return parse(client.get(f"/publik/{code_of(desk, world)}?lang={language}"))

    def test_every_chart_names_itself_and_has_its_table(self, client, city, desk) -> None:
        page = self.page(client, desk, city[0])
        charts = [svg for svg in page.iter(SVG) if svg.get("role") == "img"]
        assert len(charts) == 2
        assert all(svg.get("aria-label") and svg.get("style") is None for svg in charts)
        tables = [text for table in find_all(page, "table") if (text := " ".join(table.itertext()))]
        assert sum("U9 Sarana dan prasarana" in text for text in tables) == 1
        assert sum("Rentang" in text for text in tables) == 1

    def test_response_times_are_medians_in_working_days(self, client, city, desk) -> None:
        shown = text_of(self.page(client, desk, city[0]))
        assert "Sampai jawaban pertama 3 hari kerja 20" in shown
        assert "Sampai selesai 4 hari kerja 20" in shown

    def test_it_speaks_english(self, client, city, desk) -> None:
        shown = text_of(self.page(client, desk, city[0], "en"))
        assert "The nine unsur of service" in shown
        assert "3 working days" in shown

    def test_fewer_than_ten_show_no_figure_at_all(self, client, city, desk) -> None:
        address = f"/publik/{code_of(desk, city[1])}"
        found = rows(client, f"{address}/data.json")
        assert {(row["value"], row["n"], row["reason"]) for row in found} == {(None, None, "fewer_than_10")}
        page = parse(client.get(address))
        assert not [svg for svg in page.iter(SVG) if svg.get("role") == "img"]
        headline = next(part for part in find_all(page, "dl") if part.get("class") == "headline")
        assert not any(character.isdigit() for character in "".join(headline.itertext()))

    @pytest.mark.parametrize("rest", ["", "/data.csv", "/data.json"])
    def test_an_unknown_unit_is_not_found(self, client, city, rest: str) -> None:
        assert client.get(f"/publik/NOPE{rest}").status_code == 404


class TestTheDownloads:
    def test_csv_and_json_hold_the_same_figures(self, client, city) -> None:
        answer = client.get("/publik/data.csv")
        assert answer.mimetype == "text/csv"
        assert "attachment" in answer.headers["Content-Disposition"]
        written = list(csv.DictReader(io.StringIO(answer.text)))
        spoken = [{key: "" if v is None else str(v) for key, v in row.items()} for row in rows(client)]
        assert [{key: row[key] for key in spoken[0]} for row in written] == spoken

    def test_the_ikm_follows_from_the_published_unsur(self, client, city, desk) -> None:
        found = rows(client, f"/publik/{code_of(desk, city[0])}/data.json")
        nrr = [row["value"] for row in found if row["measure"] == "nrr"]
        assert one(found, "ikm")["value"] == pytest.approx(25 * sum(nrr) / 9, abs=25 * 0.005)

    def test_the_page_prints_the_fingerprint_of_its_data(self, client, city, desk) -> None:
        for address in ("/publik", f"/publik/{code_of(desk, city[0])}"):
            assert client.get(f"{address}/data.json").get_json()["rows_sha256"] in client.get(address).text


class TestKeeping:
    @pytest.mark.parametrize("address", ["/publik", "/publik/data.csv", "/publik/data.json", "/metode"])
    def test_an_unchanged_answer_is_not_sent_twice(self, client, city, address: str) -> None:
        answer = client.get(address)
        assert answer.headers["Cache-Control"] == "public, max-age=300"
        again = client.get(address, headers={"If-None-Match": answer.headers["ETag"]})
        assert (again.status_code, again.data) == (304, b"")

    def test_a_release_changes_the_answer_at_once(self, client, city, desk, now) -> None:
        before = client.get("/publik/data.json")
        for _ in range(12):
            city[1].rate(1, officer=0)
        tick(desk, now)
        after = client.get("/publik/data.json", headers={"If-None-Match": before.headers["ETag"]})
        assert after.status_code == 200
        assert after.headers["ETag"] != before.headers["ETag"]

    def test_an_answer_that_sets_a_cookie_is_nobody_elses(self, client, city) -> None:
        assert client.get("/publik?lang=en").headers["Cache-Control"] == "private, max-age=300"


def everything(client: FlaskClient, desk: Desk) -> dict[str, str]:
    """The text of every public answer."""
    with desk.database.read() as session:
        codes = list(session.scalars(sa.select(Unit.code)))
    addresses = ["/publik", "/metode", "/publik/data.csv", "/publik/data.json", "/publik?urut=-jawaban"]
    for code in codes:
        addresses += [f"/publik/{code}", f"/publik/{code}/data.csv", f"/publik/{code}/data.json"]
    return {
        f"{address} {language}": client.get(address, headers={"Accept-Language": language}).text
        for address in addresses
        for language in ("id", "en")
    }


def test_no_officer_number_counter_or_comment_appears_in_any_public_answer(client, city, desk) -> None:
    with desk.database.write() as session:
        for place, officer in enumerate(session.scalars(sa.select(Officer))):
            officer.name = f"Ratnasari{place} Wijayakusuma"
        secrets = [value for row in session.execute(sa.select(Officer.name, Officer.nip)) for value in row]
        secrets += session.scalars(sa.select(Counter.name)).all()
        secrets += session.scalars(sa.select(CounterCode.code)).all()
    assert len(secrets) == 10
    for address, text in everything(client, desk).items():
        assert [secret for secret in [*secrets, "judes", "Wijayakusuma"] if secret in text] == [], address


class TestTheAdversary:
    """Looks every day, keeps everything, and knows how the figures are made."""

    def days(self, client: FlaskClient, desk: Desk, clock: Clock) -> Iterator[tuple[date, list[dict[str, Any]]]]:
        """Three weeks of ratings, holds, withdrawals, cases and erasures at two busy units and a small one."""
        chance = random.Random(5)
        offices = [World.build(desk.database, clock.now, officers=2, name=f"Unit {name}") for name in "ABC"]
        given: dict[int, list[int]] = {0: [], 1: [], 2: []}
        cases: list[int] = []
        for day in (date(2026, 10, 26) + timedelta(days=n) for n in range(21)):
            noon = datetime(day.year, day.month, day.day, 5, tzinfo=UTC)
            for place, office in enumerate(offices):
                for _ in range(chance.randrange(2, 9) if place < 2 else chance.random() < 0.35):
                    answers = {key: chance.randrange(1, 5) for key in UNSUR if chance.random() < 0.7}
                    officer = chance.choice([0, 1, None])
                    rating = office.rate(chance.randrange(1, 5), officer=officer, day=day, answers=answers)
                    given[place].append(rating)
                    if chance.random() < 0.4:
                        wait = chance.choice([None, 1, 2, 6])
                        solved = None if wait is None else chance.random() < 0.6
                        cases.append(open_case(desk, office, rating, noon - timedelta(days=7), wait, solved))
                for state in ("held", "withdrawn", "counted"):
                    if given[place] and chance.random() < 0.3:
                        office.change(chance.choice(given[place]), state=state)
            if cases and chance.random() < 0.4:
                with desk.database.write() as session:
                    session.delete(session.get_one(Case, cases.pop(chance.randrange(len(cases)))))
            clock.now = noon + timedelta(hours=6)
            tick(desk, clock.now)
            yield day, rows(client)

    def test_recovers_no_cell_below_the_threshold(self, client, desk, clock) -> None:
        looks: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
        for _day, found in self.days(client, desk, clock):
            for row in found:
                assert row["n"] is None or (row["n"] >= 10 and row["n"] % 5 == 0), row
                assert (row["value"] is None) == (row["reason"] == "fewer_than_10"), row
                looks[row["unit_code"], row["period"], row["measure"], row["item"]].append(row)
        assert len([states for states in looks.values() if len({row["n"] for row in states}) > 2]) > 20

        # By subtraction of two looks: a figure that moved has gained at least what rounding lets ten become.
        for key, states in looks.items():
            for earlier, later in itertools.pairwise(states):
                if earlier["value"] not in (None, later["value"]) and key[2] not in ("ikm", "grade") and key[0]:
                    assert abs((later["n"] or 0) - earlier["n"]) >= 5, (key, earlier, later)

        # Even someone who could undo every rounding: exact states differ by ten citizens or not at all.
        exact = self.exact_states(desk)
        assert len(exact) > 25
        for key, states in exact.items():
            for one_state, other in itertools.combinations([(0.0,), *states], 2):
                assert one_state == other or abs(one_state[0] - other[0]) >= PUBLIC_STEP, (key, one_state, other)

        # By subtraction of units from the city: nothing is left over for a unit that shows nothing.
        final = {key: states[-1] for key, states in looks.items()}
        codes = {key[0] for key in final} - {""}
        for key, whole in final.items():
            if key[0] == "" and key[2] in ("satisfaction", "nrr", "cases", "solved_share", "first_answer_days"):
                known = [final[code, *key[1:]]["n"] for code in codes if (code, *key[1:]) in final]
                told = [n for n in known if n is not None]
                assert (whole["n"] or 0) <= sum(told) + 2 * len(told) + 2, key

    def test_after_many_withdrawals_no_state_comes_to_rest_beside_an_old_one(self, client, desk, now) -> None:
        office = World.build(desk.database, now, officers=1, name="Unit A")
        address = f"/publik/{code_of(desk, office)}/data.json"
        seen, given = [], []
        for moved in (20, 12, -13, 4, 30):
            for _ in range(moved):
                given.append(office.rate(1 + len(given) % 4, officer=0))
            for rating in given[-13:] if moved < 0 else ():
                office.change(rating, state="withdrawn")
            tick(desk, now)
            seen.append(one(rows(client, address), "satisfaction"))
        assert [row["n"] for row in seen] == [20, 30, 30, 30, 55]
        assert seen[1] == seen[2] == seen[3]

    def test_a_share_counts_no_minority(self, client, desk, clock) -> None:
        told = set()
        for _day, found in self.days(client, desk, clock):
            told |= {(row["n"], row["value"]) for row in found if row["measure"] == "solved_share"} - {(None, None)}
        assert told
        for n, share in told:
            minorities = set()
            for exact in range(max(n - 2, PUBLIC_STEP), n + 3):
                for yes in range(exact + 1):
                    if min(max(int(10 * yes / exact + 0.5) / 10, 0.1), 0.9) == share:
                        minorities.add(min(yes, exact - yes))
            assert len(minorities) > 1 or min(minorities) >= PUBLIC_STEP, (n, share)

    def exact_states(self, desk: Desk) -> dict[tuple[int, str, str], list[tuple[float, ...]]]:
        states: dict[tuple[int, str, str], list[tuple[float, ...]]] = defaultdict(list)
        with desk.database.read() as session:
            query = sa.select(Release).where(Release.audience == "public").order_by(Release.id)
            for release in session.scalars(query):
                for part, numbers in release.figure["parts"].items():
                    states[release.subject_id, release.period, part].append(tuple(numbers))
        return states


def test_a_name_that_looks_like_a_formula_stays_text(client, city, desk) -> None:
    with desk.database.write() as session:
        session.get_one(Unit, city[0].unit_id).name = '=HYPERLINK("http://x","klik")'
        session.scalars(sa.select(Agency)).first().name = "<b>Dinas</b>"
    cells = [cell for row in csv.reader(io.StringIO(client.get("/publik/data.csv").text)) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]
    assert any(cell.startswith("'=HYPERLINK") for cell in cells)
    page = parse(client.get("/publik"))
    assert not find_all(page, "b") or all("Dinas" not in "".join(b.itertext()) for b in find_all(page, "b"))
    assert json.loads(client.get("/publik/data.json").text)["schema"] == "suara-open-data-1"
