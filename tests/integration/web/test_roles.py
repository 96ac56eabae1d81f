"""Every route with every person: who is let in, who is sent to sign in, who is told that it is not theirs.

A route that is missing from the table fails the test, so nobody adds one without saying who may open it.
"""

from __future__ import annotations

from datetime import datetime

import pytest
from flask import Flask

from feedback.desk import Desk
from tests.integration.web.pages import parse
from tests.integration.web.staffing import ACTORS, Office, client_of, make_office

EVERYONE = "200 200 200 200 200 200"
ALL_STAFF = "302 200 200 200 200 200"
IN_SCOPE = "302 200 200 403 403 403"
CASE_IN_SCOPE = "302 200 200 404 403 403"
MANAGERS = "302 200 200 200 403 403"
POSTED = "303 303 303 303 303 303"

# route → the answers to anonymous, administrator, manager, stranger, officer, colleague
TABLE = {
    "GET /": EVERYONE,
    "GET /buka": POSTED,
    "GET /lambang": "404 404 404 404 404 404",
    "GET /privasi": EVERYONE,
    "GET /publik": EVERYONE,
    "GET /publik/data.csv": EVERYONE,
    "GET /publik/data.json": EVERYONE,
    "GET /publik/<code>": EVERYONE,
    "GET /publik/<code>/data.csv": EVERYONE,
    "GET /publik/<code>/data.json": EVERYONE,
    "GET /metode": EVERYONE,
    "GET /metode/petugas": EVERYONE,
    "GET /healthz": EVERYONE,
    "GET /readyz": EVERYONE,
    "GET /metrics": EVERYONE,
    "GET /q/<code>": EVERYONE,
    "POST /q/<code>": POSTED,
    "GET /u/<code>": POSTED,
    "GET /u/<code>/<service>": EVERYONE,
    "POST /u/<code>/<service>": POSTED,
    "GET /t/": EVERYONE,
    "POST /t/": "404 404 404 404 404 404",
    "GET /t/<key>": EVERYONE,
    "GET /t/<key>/sebutan": POSTED,
    "POST /t/<key>/sebutan": POSTED,
    "GET /t/<key>/komentar": POSTED,
    "POST /t/<key>/komentar": POSTED,
    "GET /t/<key>/jawaban": POSTED,
    "POST /t/<key>/jawaban": POSTED,
    "GET /t/<key>/balasan": POSTED,
    "POST /t/<key>/balasan": POSTED,
    "GET /t/<key>/selesai": POSTED,
    "POST /t/<key>/selesai": POSTED,
    "GET /t/<key>/foto": POSTED,
    "POST /t/<key>/foto": "400 400 400 400 400 400",
    "GET /t/<key>/survei": EVERYONE,
    "POST /t/<key>/survei": POSTED,
    "GET /t/<key>/hak": EVERYONE,
    "GET /t/<key>/data.json": EVERYONE,
    "GET /t/<key>/ubah": POSTED,
    "POST /t/<key>/ubah": POSTED,
    "GET /t/<key>/tarik": POSTED,
    "POST /t/<key>/tarik": POSTED,
    "GET /t/<key>/hapus": POSTED,
    "POST /t/<key>/hapus": POSTED,
    "GET /staf/masuk": "200 303 303 303 303 303",
    "POST /staf/masuk": "400 400 400 400 400 400",
    "GET /staf/keluar": ALL_STAFF,
    "POST /staf/keluar": "302 303 303 303 303 303",
    "GET /staf/": "302 200 200 200 303 303",
    "GET /staf/unit/<code>": IN_SCOPE,
    "POST /staf/unit/<code>/bacaan": "302 400 400 403 403 403",
    "GET /staf/petugas/<int:officer_id>": "302 200 200 403 200 403",
    "GET /staf/petugas/<int:officer_id>/lembar.pdf": "302 200 200 403 200 403",
    "GET /staf/ekspor/<period>.<kind>": "302 404 403 403 403 403",
    "GET /staf/telegram": ALL_STAFF,
    "POST /staf/telegram": ALL_STAFF,
    "POST /staf/telegram/lepas": "302 303 303 303 303 303",
    "GET /staf/ringkasan": MANAGERS,
    "POST /staf/ringkasan": "302 303 303 303 403 403",
    "GET /staf/ringkasan/surat": MANAGERS,
    "GET /staf/pengaduan": MANAGERS,
    "GET /staf/pengaduan/<int:case_id>": CASE_IN_SCOPE,
    "POST /staf/pengaduan/<int:case_id>": "302 303 303 404 403 403",
    "POST /staf/pengaduan/<int:case_id>/selesai": "302 303 303 404 403 403",
    "GET /staf/pengaduan/<int:case_id>/foto/<name>": "302 404 404 404 403 403",
}

FORMS = {
    "/q/<code>": {"rating": "3"},
    "/u/<code>/<service>": {"rating": "3"},
    "/t/<key>/sebutan": {"pilih": "time"},
    "/t/<key>/komentar": {"comment": "Antre lama"},
    "/t/<key>/jawaban": {"mau": "complaint", "tulis": "Antre lama"},
    "/t/<key>/balasan": {"balasan": "Masih lama"},
    "/t/<key>/selesai": {"selesai": "tidak"},
    "/t/<key>/ubah": {"rating": "2"},
    "/t/<key>/survei": {"unsur-time": "2"},
    "/staf/pengaduan/<int:case_id>": {"jawaban": "Kami tambah petugas."},
}


@pytest.fixture
def app(make_app) -> Flask:
    app = make_app()
    app.config["WTF_CSRF_ENABLED"] = False  # the form token has a test of its own
    return app


def routes(app: Flask) -> list[str]:
    return [
        f"{method} {rule.rule}"
        for rule in app.url_map.iter_rules()
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"})
    ]


def addressed(rule: str, office: Office) -> str:
    code = "L7Q2K4" if rule.startswith("/q/") else office.unit_code
    for name, value in {
        "<code>": code,
        "<service>": "KTP",
        "<key>": office.receipt,
        "<int:officer_id>": office.officer_id,
        "<int:case_id>": office.case_id,
        "<name>": "none.jpg",
    }.items():
        rule = rule.replace(name, str(value))
    return rule


def test_every_route_stands_in_the_table(app: Flask) -> None:
    assert sorted(routes(app)) == sorted(TABLE)


def test_every_staff_route_names_its_roles(app: Flask) -> None:
    staff = [rule.endpoint for rule in app.url_map.iter_rules() if rule.rule.startswith("/staf")]
    assert [endpoint for endpoint in staff if not getattr(app.view_functions[endpoint], "suara_roles", None)] == []


@pytest.mark.parametrize("position", range(len(ACTORS)), ids=ACTORS)
def test_each_person_gets_the_answer_of_the_table(app: Flask, desk: Desk, now: datetime, position: int) -> None:
    office = make_office(desk, now)
    browser, answers = client_of(app, ACTORS[position]), {}
    # What ends a session, a case or a rating comes last.
    for route in sorted(TABLE, key=lambda route: ("tarik" in route, "hapus" in route, "keluar" in route)):
        method, rule = route.split(" ")
        kind = "multipart/form-data" if rule.endswith("foto") else "application/x-www-form-urlencoded"
        form = {"data": FORMS.get(rule, {}), "content_type": kind} if method == "POST" else {}
        answer = browser.open(addressed(rule, office), method=method, **form)
        answers[route] = str(answer.status_code)
        if answer.mimetype == "text/html" and answer.status_code == 200 and not rule.endswith("surat"):
            parse(answer)
    assert answers == {route: cells.split()[position] for route, cells in TABLE.items()}
