"""A citizen asks for an answer, the office writes, the citizen replies: through the bot, each unknown to the other."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from PIL import Image

from bot.outbox import CLAIM_EXPIRES, TelegramSender
from feedback.case_desk import close_case, reply_as_unit
from feedback.desk import Desk
from models import Case, Comment, Contact, LinkCode, OutboxMessage, Rating, Staff, Subscription, Unit
from tests.factories import make_staff
from tests.fakes.botapi import FakeTelegram, FakeUser
from tests.integration.bot.conftest import City
from tests.integration.bot.running import config_for


@pytest.fixture
def desk(desk: Desk, tmp_path: Path) -> Desk:
    return replace(desk, evidence_folder=tmp_path / "evidence")


@pytest.fixture
def sender(telegram: FakeTelegram, desk: Desk) -> TelegramSender:
    return TelegramSender(config_for(telegram, desk))


@pytest.fixture
def manager_id(desk: Desk, city: City) -> int:
    with desk.database.write() as session:
        unit = session.get_one(Unit, city.unit_id)
        return make_staff(session, "manager", units=[unit]).id


def clock() -> datetime:
    return datetime.now(UTC)


def complain(person: FakeUser, city: City) -> None:
    person.sends(f"/start {city.code}")
    person.waits_for("Bagaimana")
    person.taps("Buruk")
    person.waits_for("Sudah dihitung")
    person.sends("Antre tiga jam, lalu loket ditutup.")
    person.waits_for("Mau dijawab kantor?")
    person.taps("Ya, jawab saya")
    person.waits_for("paling lambat")


def the_case(desk: Desk) -> Case:
    with desk.database.read() as session:
        case = session.scalars(sa.select(Case)).one()
        assert case.messages
        return case


def test_the_office_answers_and_the_citizen_replies(
    siti: FakeUser, city: City, desk: Desk, manager_id: int, sender: TelegramSender
) -> None:
    complain(siti, city)
    case = the_case(desk)
    assert [line.text for line in case.messages] == ["Antre tiga jam, lalu loket ditutup."]
    answered = "Maaf. Besok loket buka sampai 15.00 <pasti> & tepat."
    reply_as_unit(desk, case.id, [city.unit_id], manager_id, answered, clock())
    siti.sends("/bantuan")
    siti.waits_for("Cara memakai")
    assert sender.deliver_due(clock()) == 1
    assert answered in siti.waits_for("menjawab").text
    siti.sends("Terima kasih, saya datang lagi.")
    siti.waits_for("teruskan ke kantor")
    assert [(line.side, line.text) for line in the_case(desk).messages][-1] == (
        "citizen",
        "Terima kasih, saya datang lagi.",
    )
    close_case(desk, case.id, [city.unit_id], clock())
    siti.sends("/bantuan")
    siti.waits_for("Cara memakai")
    assert sender.deliver_due(clock()) == 1
    siti.waits_for("Apakah benar sudah selesai?")
    siti.taps("Belum")
    siti.waits_for("dibuka lagi")
    assert the_case(desk).state == "reopened"


def test_an_answer_needs_words_first(siti: FakeUser, city: City, desk: Desk) -> None:
    siti.sends(f"/start {city.code}")
    siti.waits_for("Bagaimana")
    siti.taps("Buruk")
    siti.waits_for("Sudah dihitung")
    siti.taps("Cukup")
    siti.waits_for("Mau dijawab kantor?")
    siti.taps("Ya, jawab saya")
    siti.waits_for("Apa yang perlu dijawab?")
    siti.sends("Kenapa berkas saya ditolak?")
    siti.waits_for("paling lambat")
    assert [line.text for line in the_case(desk).messages] == ["Kenapa berkas saya ditolak?"]


def test_no_means_that_nobody_is_asked_to_answer(siti: FakeUser, city: City, desk: Desk) -> None:
    siti.sends(f"/start {city.code}")
    siti.waits_for("Bagaimana")
    siti.taps("Kurang")
    siti.waits_for("Sudah dihitung")
    siti.taps("Cukup")
    siti.waits_for("Mau dijawab")
    siti.taps("Tidak")
    siti.waits_for("Terima kasih!")
    with desk.database.read() as session:
        assert session.scalars(sa.select(Rating.wants_answer)).one() is False
        assert session.scalars(sa.select(Contact)).all() == []


def test_a_photo_becomes_evidence(siti: FakeUser, city: City, desk: Desk) -> None:
    complain(siti, city)
    picture = io.BytesIO()
    Image.new("RGB", (640, 480), "grey").save(picture, "JPEG")
    siti.sends_photo(picture.getvalue())
    siti.waits_for("tersimpan sebagai bukti")
    siti.sends_photo(b"not a picture at all")
    siti.waits_for("tidak bisa dipakai")
    siti.sends_file("foto.jpg", picture.getvalue(), "image/jpeg")
    siti.waits_for("tersimpan sebagai bukti")
    siti.sends_photo(picture.getvalue(), caption="Ini antreannya.")
    siti.waits_for("teruskan ke kantor")
    siti.sends_file("surat.pdf", b"%PDF-1.7", "application/pdf")
    siti.waits_for("Berkas ini tidak bisa kami terima")
    with desk.database.read() as session:
        case = session.scalars(sa.select(Case)).one()
        assert len(case.attachments) == 3
        assert case.messages[-1].text == "Ini antreannya."


def test_the_receipt_shows_the_answer(siti: FakeUser, city: City, desk: Desk, manager_id: int) -> None:
    complain(siti, city)
    siti.sends("/lacak")
    siti.waits_for("Menunggu jawaban kantor")
    reply_as_unit(desk, the_case(desk).id, [city.unit_id], manager_id, "Sudah kami perbaiki.", clock())
    siti.sends("/lacak")
    assert "Sudah kami perbaiki." in siti.waits_for("Jawaban kantor:").text


def test_erasing_takes_everything_away(siti: FakeUser, city: City, desk: Desk) -> None:
    complain(siti, city)
    siti.sends("/hapus")
    siti.waits_for("Hapus semua")
    siti.taps("Batal")
    siti.waits_for("Tidak ada yang dihapus")
    siti.sends("/hapus")
    siti.waits_for("Hapus semua")
    siti.taps("Ya, hapus")
    siti.waits_for("Sudah dihapus")
    with desk.database.read() as session:
        for table in (Case, Comment, Contact):
            assert session.scalars(sa.select(table)).all() == []
        assert session.scalars(sa.select(Rating.author_hash)).all() == [None]


Owe = Callable[[], None]


@pytest.fixture
def owed(siti: FakeUser, city: City, desk: Desk, manager_id: int) -> int:
    """An answer that waits in the outbox; its id."""
    complain(siti, city)
    reply_as_unit(desk, the_case(desk).id, [city.unit_id], manager_id, "Sudah kami perbaiki.", clock())
    with desk.database.read() as session:
        return session.scalars(sa.select(OutboxMessage.id).where(OutboxMessage.rating_id.is_not(None))).one()


def state_of(desk: Desk, message_id: int) -> str:
    with desk.database.read() as session:
        return session.get_one(OutboxMessage, message_id).state


def test_a_sent_message_is_not_sent_again(sender: TelegramSender, desk: Desk, owed: int) -> None:
    assert [sender.deliver_due(clock()), sender.deliver_due(clock())] == [1, 0]
    assert state_of(desk, owed) == "sent"


def test_a_message_claimed_by_a_dead_worker_is_sent_later(sender: TelegramSender, desk: Desk, owed: int) -> None:
    assert len(sender._claim(clock())) == 1
    assert sender.deliver_due(clock()) == 0
    assert sender.deliver_due(clock() + CLAIM_EXPIRES + timedelta(seconds=1)) == 1


def test_it_comes_back_when_telegram_has_said_to_wait(
    sender: TelegramSender, desk: Desk, owed: int, telegram: FakeTelegram
) -> None:
    telegram.refuses("sendMessage", retry_after=30)
    now = clock()
    assert sender.deliver_due(now) == 0
    assert sender.deliver_due(now + timedelta(seconds=29)) == 0
    assert sender.deliver_due(now + timedelta(seconds=31)) == 1


def test_a_person_who_blocked_the_bot_is_not_written_to_again(
    sender: TelegramSender, desk: Desk, owed: int, siti: FakeUser
) -> None:
    siti.chat.blocked = True
    assert sender.deliver_due(clock()) == 0
    assert state_of(desk, owed) == "dropped"
    with desk.database.read() as session:
        assert session.scalars(sa.select(Contact.unreachable_utc)).one() is not None


def test_an_unreachable_telegram_is_tried_again(desk: Desk, owed: int, telegram: FakeTelegram) -> None:
    nowhere = TelegramSender(replace(config_for(telegram, desk), api_url="http://127.0.0.1:9"))
    assert nowhere.deliver_due(clock()) == 0
    assert state_of(desk, owed) == "waiting"
    assert TelegramSender(config_for(telegram, desk)).deliver_due(clock() + timedelta(minutes=5)) == 1


def test_a_manager_links_the_chat_once(
    telegram: FakeTelegram, bot: None, desk: Desk, manager_id: int, siti: FakeUser, city: City, sender: TelegramSender
) -> None:
    with desk.database.write() as session:
        session.add(LinkCode(code="AB12CD34", staff_id=manager_id, expires_utc=clock() + timedelta(minutes=15)))
    budi = telegram.user("Budi")
    for _ in range(2):
        budi.sends("/taut ab12cd34")
        budi.waits_for("tertaut dengan obrolan ini")
    siti.sends("/taut AB12CD34")
    siti.waits_for("tidak berlaku")
    with desk.database.read() as session:
        assert session.get_one(Staff, manager_id).telegram_chat_id == budi.id
        assert session.scalars(sa.select(Subscription.channel)).all() == ["telegram"]
    complain(siti, city)
    assert sender.deliver_due(clock()) == 1
    budi.waits_for("minta dijawab")


def test_an_officer_sees_no_number_before_there_is_enough(
    telegram: FakeTelegram, bot: None, desk: Desk, city: City
) -> None:
    from models import Officer

    with desk.database.write() as session:
        staff = make_staff(session, "officer", officer=session.get_one(Officer, city.officer_id))
        session.add(LinkCode(code="ZZ12CD34", staff_id=staff.id, expires_utc=clock() + timedelta(minutes=15)))
    sari = telegram.user("Sari")
    sari.sends("/taut ZZ12CD34")
    sari.waits_for("/nilaiku")
    sari.sends("/nilaiku")
    sari.waits_for("Data belum cukup")


def test_a_manager_reads_the_digest_in_the_chat_and_gets_it_by_the_outbox(
    telegram: FakeTelegram, bot: None, desk: Desk, manager_id: int, sender: TelegramSender
) -> None:
    budi = telegram.user("Budi")
    with desk.database.write() as session:
        session.add(LinkCode(code="AB12CD34", staff_id=manager_id, expires_utc=clock() + timedelta(minutes=15)))
        long = "<b>Ringkasan &amp; angka</b>\n" + "x" * 4060
        payload = {"text": "digest-telegram", "values": {"text": long}, "ask": None, "html": True}
        session.add(
            OutboxMessage(
                channel="telegram", staff_id=manager_id, payload=payload, dedupe_key="digest-1", due_utc=clock()
            )
        )
    budi.sends("/ringkasan")
    budi.waits_for("akunnya sudah tertaut")
    budi.sends("/taut AB12CD34")
    budi.waits_for("tertaut dengan obrolan ini")
    budi.sends("/ringkasan")
    with desk.database.read() as session:
        name = session.get_one(Staff, manager_id).name
    telegram.waits_until_quiet()
    digest = budi.chat.last_message
    assert "entities" in digest.content, f"the digest of {name} has no heading:\n{digest.text}"
    assert sender.deliver_due(clock()) == 1
    assert budi.waits_for("Ringkasan & angka").content["entities"][0]["type"] == "bold"
