"""A manager's Monday: citizens rate, the week ends, the digest arrives by mail and is read back."""

from __future__ import annotations

import email
import random
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from email import policy
from email.message import EmailMessage
from html.parser import HTMLParser
from io import BytesIO

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from PIL import Image

from models import Case, Database, Subscription, Unit
from reporting.deliveries import deliver_due
from reporting.facts import rebuild_queued
from reporting.mail import SmtpChannel
from reporting.releases import advance
from tests.factories import make_staff
from tests.integration.reporting.world import Office

MONDAY = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)
SENDER = "Suara Layanan <suara@contoh.go.id>"
COMPLAINT = "Antre dua jam, <b>nomor</b> saya 0812-3456-7890"
BASE_URL = "https://suara.contoh.go.id"


@dataclass
class MailServer:
    """A real SMTP server. `answer` is what it says to a message: a code and words."""

    mails: list[EmailMessage] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    answer: str = "250 OK"
    url: str = ""

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.answer.startswith("250"):
            content = envelope.original_content or b""
            self.raw.append(content)
            self.mails.append(email.message_from_bytes(content, policy=policy.default))  # type: ignore[arg-type]
        return self.answer


@pytest.fixture
def mail_server() -> Iterator[MailServer]:
    server = MailServer()
    port = free_port()
    controller = Controller(server, hostname="127.0.0.1", port=port)
    controller.start()
    server.url = f"smtp://127.0.0.1:{port}"
    yield server
    controller.stop()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def city(database: Database, now: datetime) -> Office:
    """Three weeks of ratings in which the waiting time got worse, comments, and two cases."""
    office = Office.build(database, now, name="Pelayanan KTP")
    chance = random.Random(7)
    with office.together():
        for day in (date(2026, 11, 2) + timedelta(days=i) for i in range(21)):
            bad = day >= date(2026, 11, 16)
            for _ in range(9):
                officer = chance.randrange(3)
                face = chance.choice([1, 1, 2] if bad else [3, 4, 4])
                office.rate(
                    face,
                    officer=officer,
                    day=day,
                    tier="verified",
                    mentions={"time": -1} if bad and chance.random() < 0.5 else {},
                    comment=COMPLAINT if bad and chance.random() < 0.4 else None,
                    label="negative",
                )
        for i in range(6):
            office.rate(
                4, officer=0, day=date(2026, 11, 17), comment=f"Bu Petugas A sabar & jelas {i}", label="positive"
            )
    rating = office.rate(1, officer=0, day=date(2026, 11, 17), comment="Kapan selesai?", label="neutral")
    late = office.rate(1, officer=0, day=date(2026, 11, 10), comment="Berkas saya hilang", label="negative")
    with database.write() as session:
        for rating_id, opened in ((rating, 19), (late, 10)):
            at = datetime(2026, 11, opened, 3, tzinfo=UTC)
            session.add(
                Case(rating_id=rating_id, unit_id=office.unit_id, opened_utc=at, due_utc=at + timedelta(days=7))
            )
    rebuild_queued(database, MONDAY - timedelta(hours=1))
    advance(database, MONDAY - timedelta(hours=1))
    return office


@pytest.fixture
def manager(city: Office) -> Callable[..., int]:
    def make(language: str = "id") -> int:
        with city.database.write() as session:
            staff = make_staff(
                session, "manager", units=[session.get_one(Unit, city.unit_id)], email="kepala@contoh.go.id"
            )
            staff.language = language
            session.add(
                Subscription(staff_id=staff.id, channel="mail", since_utc=datetime(2026, 11, 16, 3, tzinfo=UTC))
            )
            return staff.id

    return make


class Page(HTMLParser):
    """Words, links and pictures of a mail."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words, self.links, self.pictures = "", [], []  # type: ignore[var-annotated]
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if tag == "a":
            self.links.append(named["href"])
        if tag == "img":
            self.pictures.append(named)

    def handle_data(self, data: str) -> None:
        self.words += data + " "


def read(mail: EmailMessage) -> tuple[str, Page]:
    plain, html = mail.get_body(("plain",)), mail.get_body(("html",))
    assert plain is not None
    assert html is not None
    return plain.get_content(), Page(html.get_content())


def test_the_digest_arrives_and_says_what_changed(
    city: Office, manager: Callable[..., int], mail_server: MailServer
) -> None:
    manager()
    channel = SmtpChannel(mail_server.url, SENDER, BASE_URL)

    assert deliver_due(city.database, MONDAY, {"mail": channel}) == 1

    [mail] = mail_server.mails
    assert mail["Subject"] == "Pelayanan KTP: nilai menurun; 1 pengaduan lewat tenggat"
    assert len(mail["Subject"].split()) <= 9
    assert mail["To"].addresses[0].addr_spec == "kepala@contoh.go.id"
    plain, page = read(mail)
    for words in (plain, page.words):
        assert "lebih rendah daripada minggu lalu" in words
        assert "2 pengaduan menunggu jawaban, 1 sudah lewat tenggat" in words
        assert "Berkas saya hilang" in words
        assert "Waktu penyelesaian" in words
        assert "Yang tidak ikut dihitung".casefold() in words.casefold()
        assert "setiap Senin pagi" in words
    assert page.words.index("sudah lewat tenggat") < page.words.index("Perlu dijawab") < page.words.index("Tiap unit")
    assert page.words.index("Tiap unit") < page.words.index("Pujian") < page.words.index("Yang tidak ikut")
    assert any(link.startswith(f"{BASE_URL}/staf/") for link in page.links)


def test_its_chart_is_the_picture_that_the_html_names(
    city: Office, manager: Callable[..., int], mail_server: MailServer
) -> None:
    manager()
    deliver_due(city.database, MONDAY, {"mail": SmtpChannel(mail_server.url, SENDER, BASE_URL)})
    [mail] = mail_server.mails
    [picture] = read(mail)[1].pictures
    [part] = [part for part in mail.walk() if part.get_content_type() == "image/png"]
    assert picture["src"] == "cid:" + part["Content-ID"].strip("<>")
    assert "Grafik" in picture["alt"]
    image = Image.open(BytesIO(part.get_content()))
    assert image.width >= 1000
    assert len(image.convert("RGB").getcolors(maxcolors=1 << 24)) > 20


def test_no_citizen_and_no_officer_is_named_by_a_quote(
    city: Office, manager: Callable[..., int], mail_server: MailServer
) -> None:
    manager()
    deliver_due(city.database, MONDAY, {"mail": SmtpChannel(mail_server.url, SENDER, BASE_URL)})
    plain, page = read(mail_server.mails[0])
    quotes = [line for line in plain.splitlines() if line.startswith("“")]
    assert any("sabar & jelas" in quote for quote in quotes)
    assert any("<b>nomor</b>" in quote for quote in quotes)
    for quote in quotes:
        assert "Petugas A" not in quote
        assert "0812" not in quote
    assert "&amp; jelas" in mail_server.mails[0].get_body(("html",)).get_content()  # type: ignore[union-attr]
    assert "<b>nomor</b>" in page.words


def test_an_english_reader_gets_it_in_english(
    city: Office, manager: Callable[..., int], mail_server: MailServer
) -> None:
    manager("en")
    deliver_due(city.database, MONDAY, {"mail": SmtpChannel(mail_server.url, SENDER, BASE_URL)})
    assert mail_server.mails[0]["Subject"] == "Pelayanan KTP: rating fell; 1 case overdue"
    assert "lower than last week" in read(mail_server.mails[0])[0]


def test_a_server_that_says_later_gets_the_same_mail_later(
    city: Office, manager: Callable[..., int], mail_server: MailServer
) -> None:
    manager()
    channel = SmtpChannel(mail_server.url, SENDER, BASE_URL)
    mail_server.answer = "451 Try again later"
    assert deliver_due(city.database, MONDAY, {"mail": channel}) == 0
    mail_server.answer = "250 OK"
    assert deliver_due(city.database, MONDAY + timedelta(seconds=30), {"mail": channel}) == 0
    assert deliver_due(city.database, MONDAY + timedelta(minutes=3), {"mail": channel}) == 1
    assert deliver_due(city.database, MONDAY + timedelta(minutes=30), {"mail": channel}) == 0
    assert len(mail_server.mails) == 1


def test_a_server_that_refuses_for_good_is_left_alone(
    city: Office, manager: Callable[..., int], mail_server: MailServer
) -> None:
    manager()
    mail_server.answer = "550 No such person"
    channel = SmtpChannel(mail_server.url, SENDER, BASE_URL)
    deliver_due(city.database, MONDAY, {"mail": channel})
    mail_server.answer = "250 OK"
    assert deliver_due(city.database, MONDAY + timedelta(days=2), {"mail": channel}) == 0


def test_a_server_that_is_not_there_loses_nothing(
    city: Office, manager: Callable[..., int], mail_server: MailServer
) -> None:
    manager()
    assert deliver_due(city.database, MONDAY, {"mail": SmtpChannel("smtp://127.0.0.1:9", SENDER)}) == 0
    later = MONDAY + timedelta(minutes=3)
    assert deliver_due(city.database, later, {"mail": SmtpChannel(mail_server.url, SENDER, BASE_URL)}) == 1


def test_a_quiet_week_takes_five_lines(database: Database, now: datetime, mail_server: MailServer) -> None:
    office = Office.build(database, now, name="Unit Sepi")
    with database.write() as session:
        staff = make_staff(session, "manager", units=[session.get_one(Unit, office.unit_id)])
        session.add(Subscription(staff_id=staff.id, channel="mail", since_utc=datetime(2026, 11, 16, 3, tzinfo=UTC)))
    deliver_due(database, MONDAY, {"mail": SmtpChannel(mail_server.url, SENDER, BASE_URL)})
    [mail] = mail_server.mails
    plain, page = read(mail)
    body = plain.split("\n-- ")[0].strip().splitlines()
    assert 3 <= len(body) <= 5
    assert "Unit Sepi" in plain
    assert page.pictures == []
