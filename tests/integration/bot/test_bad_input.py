"""Whatever a person sends, one helpful sentence comes back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from feedback.desk import Desk
from feedback.encounters import find_encounter
from models import Comment, CounterCode, Rating
from tests.fakes.botapi import FakeTelegram, FakeUser
from tests.integration.bot.conftest import City


def say_after(person: FakeUser, text: str, fragment: str) -> str:
    person.sends(text)
    return person.waits_for(fragment).text


ODD_TEXTS = [
    ("/start ZZZZ99", "tidak kami kenal"),
    ("/start " + "A" * 50, "tidak utuh"),
    ("/start <b>&\u202e\x00", "tidak kami kenal"),
    ("/lacak", "Ketik kode resinya"),
    ("/lacak 0000-0000", "tidak kami temukan"),
    ("/lacak \u0000\u202e", "tidak kami temukan"),
    ("/nilai 100% <b>_", "Belum ada kantor yang cocok"),
    ("/ratings", "belum kami kenal"),
    ("/START", "Pilih instansi"),
    ("/taut", "halaman staf"),
    ("/taut XXXXXXXX", "tidak berlaku"),
    ("/nilaiku", "akunnya sudah tertaut"),
    ("/ringkasan", "akunnya sudah tertaut"),
    ("😀😀😀", "Belum ada kantor yang cocok"),
    ("x" * 4096, "Belum ada kantor yang cocok"),
    ("<script>&amp;", "Belum ada kantor yang cocok"),
]


def test_odd_texts_get_a_sentence(siti: FakeUser) -> None:
    for text, fragment in ODD_TEXTS:
        say_after(siti, text, fragment)
        siti.sends("/nilai")  # so that nothing is left over from the text before
        siti.waits_for("Pilih instansi")


def test_voice_stickers_places_and_edits_get_a_sentence(siti: FakeUser) -> None:
    siti.sends_voice()
    siti.waits_for("pesan suara")
    siti.sends_sticker()
    siti.waits_for("Stikernya")
    siti.sends_location()
    siti.waits_for("hanya membaca tulisan")
    siti.sends_photo(b"\xff\xd8\xff")
    siti.waits_for("sebagai bukti")
    message = siti.sends("dukcapil")
    siti.waits_for("kami temukan")
    siti.edits(message, "puskesmas")
    siti.waits_for("pesan baru")


def test_a_group_is_led_to_the_private_chat(siti: FakeUser, telegram: FakeTelegram, city: City) -> None:
    group = telegram.group("Warga RT 3")
    siti.sends(f"/start@{telegram.username} {city.code}", chat=group)
    telegram.waits_until_quiet()
    assert [message.text for message in group.messages if message.from_bot] == [
        "Penilaian sebaiknya tidak dibaca orang lain. Bicaralah dengan saya berdua saja."
    ]


def test_a_channel_is_left_in_peace(siti: FakeUser, telegram: FakeTelegram, city: City) -> None:
    channel = telegram.group("Kabar Kota", kind="channel")
    siti.sends("/start", chat=channel)
    say_after(siti, "/bantuan", "Cara memakai")
    assert not [message for message in channel.messages if message.from_bot]


FORGED = [
    "5" + "A" * 50,
    "2" + "A" * 50,
    "e" + "0" * 21,
    "c99" + "0" * 21,
    "w94" + "0" * 21,
    "a1",
    "u999999.0",
    "s1.99999",
    "Lxx",
    "😀",
]


def test_forged_buttons_get_a_word_and_change_nothing(
    siti: FakeUser, city: City, desk: Desk, telegram: FakeTelegram
) -> None:
    say_after(siti, f"/start {city.code}", "Bagaimana")
    for data in FORGED:
        toast = siti.waits_for_toast(siti.taps_data(data))
        telegram.waits_until_quiet()
        assert toast or "tidak kami temukan" in siti.chat.last_message.text, data
    with desk.database.read() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(Rating)) == 0


def test_an_old_face_says_what_to_do(siti: FakeUser, city: City, desk: Desk) -> None:
    say_after(siti, "/bantuan", "Cara memakai")
    token = find_encounter(desk, city.code, datetime.now(UTC) - timedelta(hours=80)).token
    siti.taps_data(f"3{token}")
    assert [button["text"] for button in siti.waits_for("lewat waktunya").buttons] == ["Cari kantor"]


def test_an_old_poster_leads_on(siti: FakeUser, city: City, desk: Desk) -> None:
    with desk.database.write() as session:
        held = session.get_one(CounterCode, city.code)
        held.revoked_utc = datetime.now(UTC)
        session.add(CounterCode(code="N3W2C0", counter_id=held.counter_id, issued_utc=datetime.now(UTC)))
    say_after(siti, f"/start {city.code}", "sudah diganti")
    siti.taps("Lanjutkan")
    siti.waits_for("Bagaimana pelayanan barusan?")


def test_words_beyond_the_limit_are_refused_and_nothing_is_lost(siti: FakeUser, city: City, desk: Desk) -> None:
    say_after(siti, f"/start {city.code}", "Bagaimana")
    siti.taps("Kurang")
    siti.waits_for("Sudah dihitung")
    say_after(siti, "Lama. " * 500, "tersimpan")
    say_after(siti, "Sekali. " * 400, "terlalu panjang")
    say_after(siti, "\u200b\u202e", "beberapa kata")
    with desk.database.read() as session:
        assert len(session.scalars(sa.select(Comment.text)).one()) == 2999


def test_names_with_angle_brackets_are_shown_as_they_are(siti: FakeUser, city: City, desk: Desk) -> None:
    with desk.database.write() as session:
        session.get_one(CounterCode, city.code).counter.name = "Loket <3> & 4"
    assert "Loket <3> & 4" in say_after(siti, f"/start {city.code}", "Bagaimana")


def test_a_trouble_of_ours_is_admitted_and_the_next_update_is_answered(
    siti: FakeUser, city: City, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot import errands

    def break_down(*_: object) -> None:
        raise RuntimeError("out of order")

    with monkeypatch.context() as broken:
        broken.setitem(errands._ERRANDS, errands.calls.FindOffer, break_down)
        say_after(siti, f"/start {city.code}", "gangguan")
    say_after(siti, f"/start {city.code}", "Bagaimana")


def test_commands_and_descriptions_are_there_in_each_language(telegram: FakeTelegram, bot: None) -> None:
    world = telegram.world
    assert {language for _, language in world.commands} >= {"", "id", "en"}
    assert world.commands["default", "en"][0] == {"command": "nilai", "description": "Rate a service"}
    assert world.descriptions["short_description", "id"].startswith("Nilai pelayanan")
