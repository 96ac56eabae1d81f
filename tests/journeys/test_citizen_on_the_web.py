"""A citizen at the counter, in real Chromium at 360×640: with and without JavaScript, on a line that comes and goes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import pytest
import sqlalchemy as sa
from playwright.sync_api import Browser, BrowserContext, Page, Request, Route

from feedback.desk import Desk
from models import Comment, Mention, Rating
from tests import browser, factories
from tests.conftest import missing
from tests.serving import served
from web import WebConfig, create_app

pytestmark = pytest.mark.browser
PHONE = {"width": 360, "height": 640}


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    if browser.binary() is None:
        missing(browser.INSTALL_HINT)
    with browser.chromium() as running:
        yield running


@dataclass
class Hall:
    """A service hall: its address, its desk, and phones."""

    address: str
    desk: Desk
    chromium: Browser

    def phone(self, javascript: bool = True, **settings: object) -> Page:
        context: BrowserContext = self.chromium.new_context(
            viewport=PHONE, java_script_enabled=javascript, locale="id-ID", **settings
        )
        return context.new_page()

    def ratings(self) -> list[Rating]:
        with self.desk.database.read() as session:
            return list(session.scalars(sa.select(Rating).order_by(Rating.id)))

    def comments(self) -> list[str]:
        with self.desk.database.read() as session:
            return list(session.scalars(sa.select(Comment.text).order_by(Comment.id)))

    def mentions(self) -> dict[str, int]:
        with self.desk.database.read() as session:
            return {mention.key: mention.direction for mention in session.scalars(sa.select(Mention))}


@pytest.fixture
def hall(desk: Desk, now: datetime, chromium: Browser) -> Iterator[Hall]:
    with desk.database.write() as session:
        unit = factories.make_unit(session, factories.make_agency(session), code="ADMINDUK")
        service = factories.make_service(session, unit)
        counter = factories.make_counter(session, unit, name="Loket 3", service=service, now=now)
        factories.make_duty(session, counter, factories.make_officer(session, unit), now=now)
    config = WebConfig(desk=desk, secret_key="for tests only", base_url="http://127.0.0.1", clock=lambda: now)
    with served(create_app(config)) as address:
        yield Hall(address, desk, chromium)


@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_scan_tap_receipt_chips_comment(hall: Hall, javascript: bool) -> None:
    page = hall.phone(javascript)
    page.goto(f"{hall.address}/q/L7Q2K4")
    page.get_by_role("button", name="Kurang").click()

    page.get_by_role("heading", name="Terima kasih, sudah dihitung").wait_for()
    (rating,) = hall.ratings()
    assert (rating.overall, rating.encounter.officer_id is not None) == (2, True)
    assert page.locator(".code").inner_text() == rating.receipt_code

    page.get_by_role("button", name="Waktu").click()
    page.get_by_role("button", name="Biaya").click()
    page.get_by_role("button", name="Biaya").click()
    assert hall.mentions() == {"time": -1}

    page.get_by_label("Ceritakan bila mau").fill("Antrenya dua jam.")
    page.get_by_role("button", name="Simpan tulisan").click()
    page.get_by_text("✓ Tersimpan.").wait_for()
    assert hall.comments() == ["Antrenya dua jam."]
    assert page.locator("blockquote").inner_text() == "Antrenya dua jam."


@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_words_written_before_the_tap_travel_with_it(hall: Hall, javascript: bool) -> None:
    page = hall.phone(javascript)
    page.goto(f"{hall.address}/q/L7Q2K4")
    page.get_by_label("Mau menulis sesuatu").fill("Petugasnya sabar sekali 🙏")
    page.get_by_role("button", name="Hebat").click()
    page.wait_for_url("**/t/*")
    assert [rating.overall for rating in hall.ratings()] == [4]
    assert hall.comments() == ["Petugasnya sabar sekali 🙏"]


def test_the_keyboard_alone_is_enough(hall: Hall) -> None:
    page = hall.phone()
    page.goto(f"{hall.address}/q/L7Q2K4")
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.value") == "3":
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/t/*")
    assert [rating.overall for rating in hall.ratings()] == [3]


def test_going_back_and_tapping_again_is_the_same_receipt(hall: Hall) -> None:
    page = hall.phone(javascript=False)
    page.goto(f"{hall.address}/q/L7Q2K4")
    token = page.locator("input[name=token]").get_attribute("value")
    page.get_by_role("button", name="Buruk").click()
    page.wait_for_url("**/t/*")
    first = page.url
    again = page.request.post(f"{hall.address}/q/L7Q2K4", form={"rating": "4", "token": str(token)})
    assert again.url == first
    assert [rating.overall for rating in hall.ratings()] == [1]


def test_a_first_visit_is_one_request_and_every_face_is_large_enough(hall: Hall) -> None:
    page = hall.phone()
    asked: list[Request] = []
    page.on("request", lambda request: asked.append(request))
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(f"{hall.address}/q/L7Q2K4", wait_until="networkidle")
    sent = [request for request in asked if not request.url.startswith("data:")]
    assert [request.url for request in sent] == [f"{hall.address}/q/L7Q2K4"]
    sizes = sent[0].sizes()
    assert sizes["responseBodySize"] + sizes["responseHeadersSize"] < 14_000
    for face in page.locator("button[name=rating]").all():
        box = face.bounding_box()
        assert box is not None
        assert box["width"] >= 72
        assert box["height"] >= 72
        assert box["y"] + box["height"] < PHONE["height"]
    assert complaints == []


_TWO_HOURS_PASS = """() => {
    const kept = JSON.parse(localStorage["suara:/q/L7Q2K4"]);
    localStorage["suara:/q/L7Q2K4"] = JSON.stringify({ ...kept, at: kept.at - 72e5 });
}"""


def _deliver_and_lose_the_answer(route: Route) -> None:
    route.fetch(max_redirects=0)
    route.abort("connectionreset")


class TestALineThatComesAndGoes:
    def test_unsent_words_survive_a_reload(self, hall: Hall) -> None:
        page = hall.phone()
        page.goto(f"{hall.address}/q/L7Q2K4")
        page.get_by_label("Mau menulis sesuatu").fill("Belum sempat terkirim")
        page.reload()
        assert page.get_by_label("Mau menulis sesuatu").input_value() == "Belum sempat terkirim"

    def test_a_tap_without_a_line_waits_and_is_sent_when_it_returns(self, hall: Hall) -> None:
        page = hall.phone()
        page.goto(f"{hall.address}/q/L7Q2K4")
        page.get_by_label("Mau menulis sesuatu").fill("Sinyalnya hilang")
        page.context.set_offline(True)
        page.get_by_role("button", name="Baik").click()
        page.get_by_text(re.compile("Belum ada sambungan")).wait_for()
        assert hall.ratings() == []
        page.context.set_offline(False)
        page.wait_for_url("**/t/*")
        assert [rating.overall for rating in hall.ratings()] == [3]
        assert hall.comments() == ["Sinyalnya hilang"]

    def test_a_tap_whose_answer_was_lost_is_the_same_receipt_on_the_next_visit(self, hall: Hall) -> None:
        page = hall.phone()
        page.goto(f"{hall.address}/q/L7Q2K4")
        page.route("**/q/L7Q2K4", _deliver_and_lose_the_answer)
        page.get_by_role("button", name="Buruk").click()
        page.wait_for_timeout(500)
        assert [rating.overall for rating in hall.ratings()] == [1]
        page.unroute("**/q/L7Q2K4")
        page.goto(f"{hall.address}/q/L7Q2K4")
        page.wait_for_url("**/t/*")
        assert [rating.overall for rating in hall.ratings()] == [1]

    def test_on_a_phone_in_other_hands_it_is_sent_without_showing_anything(self, hall: Hall) -> None:
        page = hall.phone()
        page.goto(f"{hall.address}/q/L7Q2K4")
        page.get_by_label("Mau menulis sesuatu").fill("Punya orang lain")
        page.context.set_offline(True)
        page.get_by_role("button", name="Buruk").click()
        page.get_by_text(re.compile("Belum ada sambungan")).wait_for()
        page.evaluate(_TWO_HOURS_PASS)
        page.goto("about:blank")
        page.context.set_offline(False)
        page.goto(f"{hall.address}/q/L7Q2K4")
        page.get_by_text("sudah terkirim").wait_for()
        assert page.url.endswith("/q/L7Q2K4")
        assert page.get_by_label("Mau menulis sesuatu").input_value() == ""
        assert [rating.overall for rating in hall.ratings()] == [1]
        assert hall.comments() == ["Punya orang lain"]

    def test_once_it_arrived_the_form_is_empty_again(self, hall: Hall) -> None:
        page = hall.phone()
        page.goto(f"{hall.address}/q/L7Q2K4")
        page.get_by_label("Mau menulis sesuatu").fill("Sudah terkirim")
        page.get_by_role("button", name="Hebat").click()
        page.wait_for_url("**/t/*")
        page.goto(f"{hall.address}/q/L7Q2K4")
        page.wait_for_timeout(300)
        assert page.url.endswith("/q/L7Q2K4")
        assert page.get_by_label("Mau menulis sesuatu").input_value() == ""
        assert len(hall.ratings()) == 1


def test_from_the_front_page_to_a_rating_by_the_offices_name(hall: Hall) -> None:
    page = hall.phone(javascript=False)
    page.goto(hall.address)
    page.get_by_label(re.compile("Nama kantor")).fill("dukcapil")
    page.get_by_role("button", name="Cari").click()
    page.get_by_role("link", name=re.compile("Pelayanan Adminduk")).click()
    page.get_by_role("button", name="Baik").click()
    page.wait_for_url("**/t/*")
    (rating,) = hall.ratings()
    assert (rating.encounter.counter_id, rating.encounter.officer_id) == (None, None)


def test_the_language_is_chosen_once(hall: Hall) -> None:
    page = hall.phone(javascript=False)
    page.goto(f"{hall.address}/q/L7Q2K4")
    page.locator("summary").click()
    page.get_by_role("link", name="English").click()
    page.get_by_role("button", name="Great").click()
    page.get_by_role("heading", name="Thank you, it has been counted").wait_for()
    assert hall.ratings()[0].language == "en"
