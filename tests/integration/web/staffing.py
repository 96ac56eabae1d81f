"""Two offices with one account of every kind, for tests of who may see what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from flask import Flask
from flask.testing import FlaskClient

from feedback.cases import open_case
from feedback.desk import Desk
from feedback.encounters import find_encounter
from feedback.questionnaire_default import ensure_default_questionnaire
from feedback.ratings import submit_rating
from tests import factories
from tests.integration.web.pages import find_all, parse

ACTORS = ("anonymous", "administrator", "manager", "stranger", "officer", "colleague")
"""`manager` heads the unit looked at and `stranger` another one; `officer` is the one looked at."""


@dataclass(frozen=True)
class Office:
    unit_code: str
    unit_id: int
    officer_id: int
    receipt: str
    case_id: int
    staff_ids: dict[str, int]


def make_office(desk: Desk, now: datetime) -> Office:
    with desk.database.write() as session:
        ensure_default_questionnaire(session, now)
        agency = factories.make_agency(session)
        unit = factories.make_unit(session, agency, code="ADMINDUK")
        elsewhere = factories.make_unit(session, agency, code="CAPIL", name="Pencatatan Sipil")
        service = factories.make_service(session, unit, code="KTP")
        counter = factories.make_counter(session, unit, name="Loket 3", service=service, now=now)
        officer, other = (
            factories.make_officer(session, unit),
            factories.make_officer(session, unit, name="Budi Contoh"),
        )
        factories.make_duty(session, counter, officer, now=now)
        staff = {
            "administrator": factories.make_staff(session, "administrator", username="administrator"),
            "manager": factories.make_staff(session, "manager", username="manager", units=[unit]),
            "stranger": factories.make_staff(session, "manager", username="stranger", units=[elsewhere]),
            "officer": factories.make_staff(session, "officer", username="officer", officer=officer),
            "colleague": factories.make_staff(session, "officer", username="colleague", officer=other),
        }
        ids = {name: account.id for name, account in staff.items()}
        unit_id, officer_id = unit.id, officer.id
    receipt = submit_rating(desk, find_encounter(desk, "L7Q2K4", now).token, 1, now).key
    case = open_case(desk, receipt, now, text="Antrean terlalu lama")
    return Office("ADMINDUK", unit_id, officer_id, receipt, case.id, ids)


def sign_in(client: FlaskClient, username: str, password: str = factories.PASSWORD) -> int:
    """The status of the answer to the sign-in form, filled in as a browser would."""
    page = parse(client.get("/staf/masuk"))
    fields = {str(f.get("name")): f.get("value") or "" for f in find_all(page, "input") if f.get("type") == "hidden"}
    answer = client.post("/staf/masuk", data={**fields, "nama": username, "sandi": password})
    return answer.status_code


def client_of(app: Flask, actor: str) -> FlaskClient:
    """A browser in which this person is signed in."""
    client = app.test_client()
    if actor != "anonymous":
        assert sign_in(client, actor) == 303
    return client
