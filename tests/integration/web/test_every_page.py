"""What holds on every page: valid, light, closed to strangers' scripts, in the reader's language."""

from __future__ import annotations

from datetime import datetime

import pytest
from flask import Flask
from flask.testing import FlaskClient

from feedback.desk import Desk
from tests.integration.web.pages import find_all, parse
from tests.integration.web.staffing import Office, client_of, make_office
from texts import LANGUAGES

PAGES = ["/", "/?cari=dukcapil", "/q/L7Q2K4", "/u/ADMINDUK/KTP", "/t/", "/t/{receipt}", "/t/{receipt}/survei"]
PAGES += ["/t/{receipt}/hak", "/privasi", "/publik", "/metode", "/q/NOPE", "/staf/masuk"]
OFFICE_PAGES = ["/staf/", "/staf/unit/ADMINDUK", "/staf/petugas/{officer_id}", "/staf/ringkasan", "/staf/pengaduan"]
OFFICE_PAGES += ["/staf/pengaduan/{case_id}", "/staf/telegram", "/staf/keluar"]


@pytest.fixture
def office(desk: Desk, now: datetime) -> Office:
    return make_office(desk, now)


def addressed(page: str, office: Office) -> str:
    return page.format(receipt=office.receipt, officer_id=office.officer_id, case_id=office.case_id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_valid_html_in_every_language(app: Flask, office: Office, language: str) -> None:
    client, manager = app.test_client(), client_of(app, "manager")
    for browser, pages in ((client, PAGES), (manager, OFFICE_PAGES)):
        browser.set_cookie("bahasa", language)
        for page in pages:
            answer = browser.get(addressed(page, office))
            assert answer.status_code == (404 if page == "/q/NOPE" else 200), page
            tree = parse(answer)
            assert tree.get("lang") == language, page
            assert len(find_all(tree, "h1")) == 1, page
            assert (find_all(tree, "title")[0].text or "").strip(), page


def test_citizens_pages_weigh_less_than_fourteen_kilobytes(client: FlaskClient, office: Office) -> None:
    heavy = {}
    for page in PAGES:
        answer = client.get(addressed(page, office), headers={"Accept-Encoding": "gzip, br"})
        weight = len(answer.data) + sum(len(name) + len(value) + 4 for name, value in answer.headers)
        if weight >= 14_000:
            heavy[page] = weight
    assert heavy == {}


def test_each_has_one_field_label_for_every_field(app: Flask, office: Office) -> None:
    client, manager = app.test_client(), client_of(app, "manager")
    for browser, pages in ((client, PAGES), (manager, OFFICE_PAGES)):
        for page in pages:
            tree = parse(browser.get(addressed(page, office)))
            wrapped = {id(field) for label in find_all(tree, "label") for field in label.iter()}
            labelled = {label.get("for") for label in find_all(tree, "label")}
            for name in ("input", "textarea", "select"):
                for field in find_all(tree, name):
                    known = id(field) in wrapped or field.get("id") in labelled or field.get("aria-label")
                    assert known or field.get("type") == "hidden", (page, field.attrib)


def test_no_page_loads_runs_or_frames_anything_from_elsewhere(app: Flask, office: Office) -> None:
    client, manager = app.test_client(), client_of(app, "manager")
    for browser, pages in ((client, PAGES), (manager, OFFICE_PAGES)):
        for page in pages:
            answer = browser.get(addressed(page, office))
            assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert answer.headers["X-Frame-Options"] == "DENY"
            tree = parse(answer)
            sources = [e.get("src") for e in tree.iter() if e.get("src")]
            assert all(str(source).startswith(("/", "data:")) for source in sources), page
            assert not [e for e in tree.iter() if e.get("style") or any(a.startswith("on") for a in e.attrib)], page


def test_what_is_private_is_never_kept(app: Flask, office: Office) -> None:
    manager = client_of(app, "manager")
    for page in OFFICE_PAGES:
        assert manager.get(addressed(page, office)).headers["Cache-Control"] == "no-store"


def test_staff_pages_are_not_compressed_beside_their_secret(app: Flask, office: Office) -> None:
    answer = client_of(app, "manager").get("/staf/keluar", headers={"Accept-Encoding": "gzip"})
    assert "Content-Encoding" not in answer.headers


def test_a_governments_own_name_and_emblem_stand_at_the_head(make_app, office: Office, tmp_path) -> None:
    emblem = tmp_path / "lambang.svg"
    emblem.write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    client = make_app(government_name="Kota <Contoh>", emblem=emblem).test_client()
    page = client.get("/q/L7Q2K4")
    assert "Kota &lt;Contoh&gt;" in page.text
    assert [image.get("src") for image in find_all(parse(page), "img")] == ["/lambang"]
    assert client.get("/lambang").mimetype == "image/svg+xml"
