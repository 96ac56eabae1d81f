"""In and out of the staff pages."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.security import generate_password_hash

from feedback.desk import Desk
from models import Staff
from tests import factories
from tests.integration.web.conftest import Clock
from tests.integration.web.pages import find_all, parse, text_of
from tests.integration.web.staffing import Office, client_of, make_office, sign_in


@pytest.fixture
def office(desk: Desk, now: datetime) -> Office:
    return make_office(desk, now)


def account(desk: Desk, office: Office, name: str, **changes: object) -> None:
    with desk.database.write() as session:
        staff = session.get_one(Staff, office.staff_ids[name])
        for column, value in changes.items():
            setattr(staff, column, value)


@pytest.mark.usefixtures("office")
class TestTheDoor:
    def test_the_right_password_opens_it(self, client: FlaskClient) -> None:
        assert sign_in(client, "manager") == 303
        assert client.get("/staf/").status_code == 200

    def test_a_stranger_is_sent_to_it_and_then_on(self, client: FlaskClient) -> None:
        sent = client.get("/staf/unit/ADMINDUK")
        assert sent.headers["Location"] == "/staf/masuk?next=%2Fstaf%2Funit%2FADMINDUK"
        token = next(f.get("value") for f in find_all(parse(client.get("/staf/masuk")), "input"))
        form = {"csrf_token": token, "nama": "manager", "sandi": factories.PASSWORD}
        assert client.post(sent.headers["Location"], data=form).headers["Location"] == "/staf/unit/ADMINDUK"

    @pytest.mark.parametrize(
        "elsewhere", ["https://evil.example/", "//evil.example", "/staf//evil", "/q/X", "/staf/\\x"]
    )
    def test_it_leads_nowhere_else(self, client: FlaskClient, elsewhere: str) -> None:
        token = next(f.get("value") for f in find_all(parse(client.get("/staf/masuk")), "input"))
        form = {"csrf_token": token, "nama": "manager", "sandi": factories.PASSWORD}
        answer = client.post("/staf/masuk", query_string={"next": elsewhere}, data=form)
        assert answer.headers["Location"] == "/staf/"

    @pytest.mark.parametrize(("name", "password"), [("manager", "wrong"), ("nobody", "wrong"), ("", ""), ("\0", "\0")])
    def test_a_wrong_name_and_a_wrong_password_sound_alike(self, client: FlaskClient, name: str, password: str) -> None:
        assert sign_in(client, name, password) == 400
        assert client.get("/staf/").status_code == 302

    def test_an_account_that_was_ended_stays_out(self, client: FlaskClient, desk: Desk, office: Office) -> None:
        account(desk, office, "manager", active=False)
        assert sign_in(client, "manager") == 400

    def test_guessing_is_stopped_and_time_opens_it_again(self, app: Flask, client: FlaskClient, clock: Clock) -> None:
        assert [sign_in(app.test_client(), "manager", "wrong") for _ in range(9)] == [400] * 8 + [429]
        assert sign_in(client, "manager") == 429
        assert sign_in(client, "administrator") == 303
        clock.now += timedelta(minutes=16)
        assert sign_in(app.test_client(), "manager") == 303

    def test_a_guesser_elsewhere_does_not_lock_the_owner_out(self, app: Flask) -> None:
        guesser, owner = app.test_client(), app.test_client()
        guesser.environ_base["REMOTE_ADDR"] = "203.0.113.9"
        for _ in range(9):
            sign_in(guesser, "manager", "wrong")
        assert sign_in(owner, "manager") == 303


class TestTheSession:
    def test_signing_out_ends_it(self, app: Flask, office: Office) -> None:
        client = client_of(app, "manager")
        page = parse(client.get("/staf/keluar"))
        token = next(f.get("value") for f in find_all(page, "input") if f.get("name") == "csrf_token")
        client.post("/staf/keluar", data={"csrf_token": token})
        assert client.get("/staf/").status_code == 302

    def test_a_new_password_ends_the_sessions_of_the_old_one(self, app: Flask, desk: Desk, office: Office) -> None:
        client = client_of(app, "manager")
        account(desk, office, "manager", password_hash=generate_password_hash("baru sekali", "scrypt:1024:8:1"))
        assert client.get("/staf/").status_code == 302

    def test_an_ended_account_is_out_at_once(self, app: Flask, desk: Desk, office: Office) -> None:
        client = client_of(app, "manager")
        account(desk, office, "manager", active=False)
        assert client.get("/staf/").status_code == 302

    def test_a_unit_taken_away_is_out_of_sight_at_once(self, app: Flask, desk: Desk, office: Office) -> None:
        client = client_of(app, "manager")
        with desk.database.write() as session:
            session.get_one(Staff, office.staff_ids["manager"]).units = []
        assert client.get("/staf/unit/ADMINDUK").status_code == 403

    def test_its_cookie_is_short_lived_and_hidden_from_scripts(self, make_app, office: Office) -> None:
        client = make_app(production=True).test_client()
        page = client.get("/staf/masuk", base_url="https://suara.test")
        token = next(f.get("value") for f in find_all(parse(page), "input"))
        answer = client.post(
            "/staf/masuk",
            base_url="https://suara.test",
            headers={"Referer": "https://suara.test/staf/masuk"},
            data={"csrf_token": token, "nama": "manager", "sandi": factories.PASSWORD},
        )
        cookie = next(c for c in answer.headers.getlist("Set-Cookie") if c.startswith("sesi="))
        assert answer.status_code == 303
        assert {"Secure", "HttpOnly", "SameSite=Lax"} <= set(cookie.split("; "))
        assert "Expires=" in cookie

    def test_a_made_up_cookie_is_nobody(self, client: FlaskClient, office: Office) -> None:
        client.set_cookie("sesi", "eyJfdXNlcl9pZCI6IjE6YWJjIn0.aaaaaa.bbbbbbbbbbbbbbbb")
        assert client.get("/staf/").status_code == 302


def test_a_staff_form_without_its_token_changes_nothing_and_says_so(app: Flask, office: Office) -> None:
    posted = [rule for rule in app.url_map.iter_rules() if rule.rule.startswith("/staf") and "POST" in rule.methods]
    client = client_of(app, "manager")
    for rule in posted:
        address = rule.rule.replace("<int:case_id>", str(office.case_id))
        answer = client.post(address, data={"jawaban": "Baik", "lewat": "mail"})
        assert answer.status_code == 400, rule.rule
        assert "terlalu lama terbuka" in text_of(parse(answer))


def test_pages_follow_the_accounts_language_unless_the_reader_chose_one(
    client: FlaskClient, desk: Desk, office: Office
) -> None:
    account(desk, office, "manager", language="en")
    sign_in(client, "manager")
    assert parse(client.get("/staf/")).get("lang") == "en"
    assert parse(client.get("/staf/?lang=id")).get("lang") == "id"
    assert parse(client.get("/staf/")).get("lang") == "id"
