"""In real Chromium on a phone: an answer from the office, the survey answer by answer, and everything erased."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from PIL import Image
from playwright.sync_api import Browser, Page

from feedback.case_desk import close_case, reply_as_unit
from feedback.desk import Desk
from feedback.questionnaire_default import ensure_default_questionnaire
from models import Answer, Case, CaseAttachment, Comment, Rating, Unit
from tests import browser, factories
from tests.conftest import missing
from tests.serving import served
from web import WebConfig, create_app

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    if browser.binary() is None:
        missing(browser.INSTALL_HINT)
    with browser.chromium() as running:
        yield running


@pytest.fixture
def desk(desk: Desk, tmp_path: Path, now: datetime) -> Desk:
    with desk.database.write() as session:
        ensure_default_questionnaire(session, now)
        factories.make_counter(session, name="Loket 3", now=now)
    return replace(desk, evidence_folder=tmp_path / "evidence")


def all_of(desk: Desk, table: type) -> list:
    with desk.database.read() as session:
        return list(session.scalars(sa.select(table)))


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no-script"])
def test_from_a_complaint_to_its_end(
    chromium: Browser, desk: Desk, now: datetime, tmp_path: Path, javascript: bool
) -> None:
    app = create_app(WebConfig(desk=desk, secret_key="tests", base_url="http://127.0.0.1", clock=lambda: now))
    with served(app) as address:
        phone = chromium.new_context(
            viewport={"width": 360, "height": 640}, java_script_enabled=javascript, locale="id-ID"
        ).new_page()
        phone.goto(f"{address}/q/L7Q2K4")
        press(phone, "Kurang")
        receipt = phone.url.split("#")[0]
        press(phone, "Ya, ini pengaduan")
        phone.get_by_text("Tulis lagi atau lampirkan foto").click()
        phone.get_by_label("Pesan untuk kantor").fill("KTP saya belum jadi sejak bulan lalu")
        press(phone, "Kirim pesan")
        phone.get_by_text("KTP saya belum jadi").first.wait_for()

        Image.new("RGB", (300, 200), "teal").save(tmp_path / "bukti.png")
        phone.get_by_text("Tulis lagi atau lampirkan foto").click()
        phone.get_by_label("Foto sebagai bukti").set_input_files(tmp_path / "bukti.png")
        press(phone, "Lampirkan foto")
        phone.get_by_text("1 foto terlampir").first.wait_for()
        assert len(all_of(desk, CaseAttachment)) == 1

        (case,), (unit,) = all_of(desk, Case), all_of(desk, Unit)
        reply_as_unit(desk, case.id, [unit.id], _staff(desk), "Blangko sudah datang, silakan diambil.", now)
        close_case(desk, case.id, [unit.id], now)
        phone.goto(receipt)
        phone.get_by_text("Blangko sudah datang").first.wait_for()
        press(phone, "Sudah selesai")
        assert all_of(desk, Case)[0].solved is True

        phone.get_by_role("link", name="Lihat, ubah, tarik, atau hapus").click()
        press(phone, "Hebat")
        assert all_of(desk, Rating)[0].overall == 4
        press(phone, "Hapus semuanya")
        phone.get_by_text("Sudah dihapus").first.wait_for()
        assert [all_of(desk, table) for table in (Case, Comment, CaseAttachment)] == [[], [], []]
        assert all_of(desk, Rating)[0].state == "erased"


def test_each_survey_answer_is_saved_as_it_is_given(chromium: Browser, desk: Desk, now: datetime) -> None:
    app = create_app(WebConfig(desk=desk, secret_key="tests", base_url="http://127.0.0.1", clock=lambda: now))
    with served(app) as address:
        phone = chromium.new_context(viewport={"width": 360, "height": 640}, locale="id-ID").new_page()
        problems: list[str] = []
        phone.on("console", lambda said: problems.append(said.text) if said.type == "error" else None)
        phone.goto(f"{address}/q/L7Q2K4")
        press(phone, "Baik")
        phone.get_by_role("link", name="Isi survei lengkap").click()
        phone.locator("fieldset").nth(2).get_by_role("radio").nth(1).check()
        phone.get_by_text("Jawaban tersimpan.").wait_for()
        assert [(answer.key, answer.value) for answer in all_of(desk, Answer)] == [("time", 2)]
        phone.locator("fieldset").nth(2).get_by_role("radio").nth(4).check()
        phone.wait_for_timeout(500)
        assert all_of(desk, Answer) == []
        assert problems == []


def press(phone: Page, button: str) -> None:
    """Press a button and wait for the page that answers it."""
    with phone.expect_navigation():
        phone.get_by_role("button", name=button).click()


def _staff(desk: Desk) -> int:
    with desk.database.write() as session:
        return factories.make_staff(session, "manager", units=list(session.scalars(sa.select(Unit)))).id
