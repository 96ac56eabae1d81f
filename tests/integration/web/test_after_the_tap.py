"""From the receipt on: an answer, the survey, one's rights; and the unit's case desk."""

import io
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from flask.testing import FlaskClient
from PIL import Image

from feedback.desk import Desk
from feedback.questionnaire_default import ensure_default_questionnaire
from models import Answer, Case, Comment, Counter, Profile, Rating, Unit
from tests import factories
from tests.integration.web.pages import find_all, parse, text_of


@pytest.fixture
def desk(desk: Desk, tmp_path: Path) -> Desk:
    return replace(desk, evidence_folder=tmp_path / "evidence")


@pytest.fixture
def receipt(client: FlaskClient, counter: Counter) -> str:
    return client.post("/q/L7Q2K4", data={"rating": "1", "comment": "KTP belum jadi"}).headers["Location"]


@pytest.fixture
def manager(app: object, desk: Desk, counter: Counter, client: FlaskClient) -> FlaskClient:
    """Signed in as the unit's manager, in another browser."""
    with desk.database.write() as session:
        unit = session.get_one(Unit, counter.unit_id)
        account = factories.make_staff(session, "manager", username="kepala", units=[unit])
    browser = client.application.test_client()
    page = browser.get("/staf/masuk")
    token = next(f.get("value") for f in find_all(parse(page), "input") if f.get("name") == "csrf_token")
    fields = [f.get("name") for f in find_all(parse(page), "input")]
    names = [name for name in fields if name not in (None, "csrf_token")]
    signed = browser.post(
        "/staf/masuk", data={"csrf_token": token, names[0]: account.username, names[1]: factories.PASSWORD}
    )
    assert signed.status_code == 303
    return browser


def csrf(browser: FlaskClient, address: str) -> dict[str, str]:
    page = parse(browser.get(address))
    return {"csrf_token": next(str(f.get("value")) for f in find_all(page, "input") if f.get("name") == "csrf_token")}


def one(desk: Desk, table: type):
    with desk.database.read() as session:
        return session.scalars(sa.select(table)).one()


def test_the_whole_conversation_through_the_receipt(
    client: FlaskClient, manager: FlaskClient, desk: Desk, receipt: str
) -> None:
    assert "Mau dijawab kantor?" in client.get(receipt).text
    assert client.post(f"{receipt}/jawaban", data={"mau": "complaint"}).status_code == 303
    shown = text_of(parse(client.get(receipt)))
    assert "Menunggu jawaban" in shown
    assert "KTP belum jadi" in shown

    case = one(desk, Case)
    address = f"/staf/pengaduan/{case.id}"
    assert f"Pengaduan {case.id}" in text_of(parse(manager.get("/staf/pengaduan")))
    assert "KTP belum jadi" in manager.get(address).text
    assert "Loket 3" not in manager.get(address).text
    sent = manager.post(address, data={"jawaban": "Silakan diambil besok.", "selesai": "ya", **csrf(manager, address)})
    assert sent.status_code == 303

    shown = text_of(parse(client.get(receipt)))
    assert "Silakan diambil besok." in shown
    assert "Apakah masalahnya sudah selesai?" in shown
    client.post(f"{receipt}/selesai", data={"selesai": "belum"})
    assert "Dibuka lagi" in client.get(receipt).text
    client.post(f"{receipt}/balasan", data={"balasan": "Belum juga <b>jadi</b>"})
    assert "Belum juga &lt;b&gt;jadi&lt;/b&gt;" in manager.get(address).text


def test_no_answer_wanted_is_remembered_and_can_be_changed(client: FlaskClient, receipt: str, desk: Desk) -> None:
    client.post(f"{receipt}/jawaban", data={"mau": "no"})
    assert "kantor tidak perlu menjawab" in client.get(receipt).text
    client.post(f"{receipt}/jawaban", data={"mau": "complaint"})
    assert one(desk, Case).state == "open"


@pytest.mark.parametrize("wish", ["", "x", "complaint\0"])
def test_a_wish_that_was_not_offered_is_a_sentence(client: FlaskClient, receipt: str, wish: str) -> None:
    answer = client.post(f"{receipt}/jawaban", data={"mau": wish})
    assert answer.status_code == 400
    assert "Pilih salah satu yang tersedia" in text_of(parse(answer))


def test_an_empty_answer_keeps_the_page_and_says_what_to_do(
    client: FlaskClient, manager: FlaskClient, desk: Desk, receipt: str
) -> None:
    client.post(f"{receipt}/jawaban", data={"mau": "complaint"})
    address = f"/staf/pengaduan/{one(desk, Case).id}"
    answer = manager.post(address, data={"jawaban": "  ", **csrf(manager, address)})
    assert answer.status_code == 400
    assert "Tulis beberapa kata dulu" in text_of(parse(answer))


def test_a_case_elsewhere_does_not_exist(
    client: FlaskClient, manager: FlaskClient, desk: Desk, receipt: str, now: datetime
) -> None:
    client.post(f"{receipt}/jawaban", data={"mau": "complaint"})
    with desk.database.write() as session:
        session.execute(sa.update(Case).values(unit_id=factories.make_unit(session, code="LAIN").id))
        case_id = session.scalars(sa.select(Case.id)).one()
    assert manager.get(f"/staf/pengaduan/{case_id}").status_code == 404
    assert manager.get("/staf/pengaduan/99999999999999999999").status_code == 404


def test_a_photo_reaches_the_unit_without_its_metadata(
    client: FlaskClient, manager: FlaskClient, desk: Desk, receipt: str
) -> None:
    client.post(f"{receipt}/jawaban", data={"mau": "complaint"})
    picture = io.BytesIO()
    Image.new("RGB", (600, 400), "teal").save(picture, "PNG")
    sent = client.post(f"{receipt}/foto", data={"foto": (io.BytesIO(picture.getvalue()), "bukti.png")})
    assert sent.status_code == 303
    page = parse(manager.get(f"/staf/pengaduan/{one(desk, Case).id}"))
    (link,) = [str(a.get("href")) for a in find_all(page, "a") if "/foto/" in str(a.get("href"))]
    assert manager.get(link).mimetype == "image/jpeg"
    assert client.get(link).status_code in (302, 303)
    refused = client.post(f"{receipt}/foto", data={"foto": (io.BytesIO(b"<svg/>"), "x.png")})
    assert refused.status_code == 400
    assert "Foto ini tidak bisa dipakai" in text_of(parse(refused))


def test_the_survey_saves_what_was_answered_and_skips_the_rest(
    client: FlaskClient, desk: Desk, receipt: str, now: datetime
) -> None:
    assert client.get(f"{receipt}/survei").status_code == 404
    with desk.database.write() as session:
        ensure_default_questionnaire(session, now)
    page = parse(client.get(f"{receipt}/survei"))
    assert len(find_all(page, "fieldset")) == 9
    answers = {"unsur-time": "2", "unsur-conduct": "4", "unsur-cost": "-", "sex": "female", "education": ""}
    assert client.post(f"{receipt}/survei", data=answers).headers["Location"].startswith(receipt)
    with desk.database.read() as session:
        assert {a.key: a.value for a in session.scalars(sa.select(Answer))} == {"time": 2, "conduct": 4}
        assert session.scalars(sa.select(Profile.sex)).one() == "female"
    assert client.post(f"{receipt}/survei", data={"unsur-time": "9"}).status_code == 400


def test_the_rights_page_shows_changes_withdraws_and_erases(client: FlaskClient, desk: Desk, receipt: str) -> None:
    shown = text_of(parse(client.get(f"{receipt}/hak")))
    assert "KTP belum jadi" in shown
    assert client.get(f"{receipt}/data.json").json["overall"] == 1
    assert "overall" not in client.application.test_client().get(f"{receipt}/data.json").json
    client.post(f"{receipt}/ubah", data={"rating": "3"})
    assert one(desk, Rating).overall == 3
    assert client.post(f"{receipt}/ubah", data={"rating": "x"}).status_code == 400
    client.post(f"{receipt}/hapus", data={"hitungan": "simpan"})
    with desk.database.read() as session:
        assert session.scalars(sa.select(Comment)).all() == []
    assert (one(desk, Rating).state, one(desk, Rating).overall) == ("counted", 3)
    client.post(f"{receipt}/hapus", data={"hitungan": "hapus"})
    assert one(desk, Rating).state == "erased"
    assert "Sudah dihapus" in client.get(f"{receipt}/hak?sudah=hapus").text


def test_the_rights_page_tells_chips_and_answers_to_their_author_alone(
    client: FlaskClient, desk: Desk, receipt: str, now: datetime
) -> None:
    with desk.database.write() as session:
        ensure_default_questionnaire(session, now)
    client.post(f"{receipt}/sebutan", data={"pilih": ["time", "cost"]})
    client.post(f"{receipt}/survei", data={"unsur-time": "2", "unsur-conduct": "4"})
    own, handed = client.get(f"{receipt}/hak"), client.application.test_client().get(f"{receipt}/hak")
    assert (own.status_code, handed.status_code) == (200, 200)
    for words in ("Yang Anda ketuk", "2 jawaban"):
        assert words in text_of(parse(own))
        assert words not in text_of(parse(handed))


def test_a_withdrawn_rating_offers_nothing_more(client: FlaskClient, receipt: str) -> None:
    client.post(f"{receipt}/tarik")
    shown = client.get(receipt).text
    assert "sudah ditarik" in shown
    assert "Mau dijawab kantor?" not in shown
    assert client.post(f"{receipt}/jawaban", data={"mau": "complaint"}).status_code == 409
