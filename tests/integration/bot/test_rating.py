"""A citizen rates in Telegram: the tap counts, everything after it is optional."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from feedback.desk import Desk
from feedback.questionnaire_default import ensure_default_questionnaire
from models import Answer, Comment, Installation, Mention, Rating
from tests.fakes.botapi import FakeTelegram, FakeUser
from tests.integration.bot.conftest import City


def ratings_in(desk: Desk) -> list[Rating]:
    with desk.database.read() as session:
        return list(session.scalars(sa.select(Rating).order_by(Rating.id)))


def scan_and_tap(person: FakeUser, city: City, face: str) -> None:
    person.sends(f"/start {city.code}")
    person.waits_for("Bagaimana pelayanan barusan?")
    person.taps(face)
    person.waits_for("Sudah dihitung")


def test_it_credits_the_officer_on_duty_at_the_tap(siti: FakeUser, city: City, desk: Desk) -> None:
    scan_and_tap(siti, city, "Kurang")
    (rating,) = ratings_in(desk)
    assert (rating.overall, rating.encounter.officer_id, rating.encounter.channel) == (2, city.officer_id, "telegram")


def test_it_edits_one_message_instead_of_piling_up(siti: FakeUser, city: City) -> None:
    scan_and_tap(siti, city, "Kurang")
    siti.taps("Waktu")
    siti.waits_for("Apa yang kurang?")
    siti.taps("Cukup")
    siti.waits_for("Mau dijawab kantor?")
    assert [message.from_bot for message in siti.chat.visible] == [False, True], siti.transcript()


def test_it_saves_what_went_wrong_and_takes_it_back(siti: FakeUser, city: City, desk: Desk) -> None:
    scan_and_tap(siti, city, "Buruk")
    for chip in ("Waktu", "Sikap petugas", "✓ Waktu"):
        siti.taps(chip)
        siti.waits_for("Sudah dihitung")
    with desk.database.read() as session:
        mentions = session.execute(sa.select(Mention.key, Mention.direction)).all()
    assert mentions == [("conduct", -1)]


def test_it_asks_what_was_good_after_a_high_score(siti: FakeUser, city: City, desk: Desk) -> None:
    scan_and_tap(siti, city, "Hebat")
    siti.waits_for("Apa yang baik?")
    siti.taps("Tempat")
    siti.waits_for("Sudah dihitung")
    siti.taps("Cukup")
    assert "Tempat" in siti.waits_for("Terima kasih!").text
    with desk.database.read() as session:
        assert session.execute(sa.select(Mention.key, Mention.direction)).all() == [("facilities", 1)]


def test_words_follow_each_other_into_one_comment(
    siti: FakeUser, city: City, desk: Desk, telegram: FakeTelegram
) -> None:
    scan_and_tap(siti, city, "Baik")
    siti.sends("Petugasnya ramah.")
    siti.waits_for("tersimpan")
    siti.sends("Tapi parkirnya sempit.")
    siti.waits_for("tersimpan")
    telegram.waits_until_quiet()
    with desk.database.read() as session:
        assert session.scalars(sa.select(Comment.text)).all() == ["Petugasnya ramah.\nTapi parkirnya sempit."]
    assert sum(message.from_bot for message in siti.chat.visible) == 1, siti.transcript()


def test_a_double_tap_counts_once(siti: FakeUser, city: City, desk: Desk) -> None:
    siti.sends(f"/start {city.code}")
    message = siti.waits_for("Bagaimana pelayanan barusan?")
    data = {button["text"]: button["callback_data"] for button in message.buttons if "callback_data" in button}
    first, second = (siti.taps_data(data[label], message) for label in ("😕 Kurang", "🙂 Baik"))
    siti.waits_for_toast(first)
    assert "Kurang" in siti.waits_for_toast(second)
    assert [rating.overall for rating in ratings_in(desk)] == [2]


def test_a_repeated_update_changes_nothing(siti: FakeUser, city: City, desk: Desk, telegram: FakeTelegram) -> None:
    scan_and_tap(siti, city, "Kurang")
    siti.sends("Lama sekali.")
    siti.waits_for("tersimpan")
    telegram.waits_until_quiet()
    before = siti.transcript()
    for update in list(telegram.world.sent_updates):
        telegram.repeats(update)
    telegram.waits_until_quiet()
    siti.sends("/bantuan")
    siti.waits_for("Cara memakai")
    assert siti.transcript().startswith(before)
    assert sum(message.from_bot for message in siti.chat.visible) == 2
    assert len(ratings_in(desk)) == 1


def test_a_counter_without_an_officer_counts_for_the_office(siti: FakeUser, city: City, desk: Desk) -> None:
    siti.sends(f"/start {city.code_without_officer}")
    assert "tidak ada petugas yang tercatat" in siti.waits_for("Bagaimana").text
    siti.taps("Baik")
    siti.waits_for("Sudah dihitung")
    assert ratings_in(desk)[0].encounter.officer_id is None


def test_the_office_is_found_by_buttons(siti: FakeUser, desk: Desk, city: City) -> None:
    siti.sends("/start")
    siti.waits_for("Pilih instansi")
    siti.taps("Disdukcapil")
    siti.waits_for("pilih kantornya")
    siti.taps("Pelayanan Adminduk")
    siti.waits_for("layanan apa")
    siti.taps("KTP elektronik")
    siti.waits_for("Bagaimana pelayanan barusan?")
    siti.taps("Baik")
    siti.waits_for("Sudah dihitung")
    (rating,) = ratings_in(desk)
    assert (rating.encounter.unit_id, rating.encounter.officer_id) == (city.unit_id, None)


@pytest.mark.parametrize("words", ["/nilai dukcapil", "dukcapil", "  KTP "])
def test_the_office_is_found_by_name(siti: FakeUser, words: str) -> None:
    siti.sends(words)
    message = siti.waits_for("kami temukan")
    assert [button["text"] for button in message.buttons] == ["Pelayanan Adminduk · Disdukcapil"]


def test_a_typed_counter_code_is_as_good_as_a_scan(siti: FakeUser, city: City) -> None:
    siti.sends(city.code.lower())
    siti.waits_for("Loket 3")


def test_english_phones_get_english(telegram: FakeTelegram, bot: None, city: City) -> None:
    john = telegram.user("John", language_code="en-GB")
    john.sends(f"/start {city.code}")
    john.waits_for("How was the service just now?")


def test_a_chosen_language_outlives_the_phone(siti: FakeUser, city: City) -> None:
    siti.sends("/bahasa")
    siti.waits_for("Pilih bahasa")
    siti.taps("English")
    siti.waits_for("All right")
    siti.sends(f"/start {city.code}")
    siti.waits_for("How was the service just now?")


def test_the_receipt_is_found_by_its_code_and_never_tells_the_score(siti: FakeUser, city: City, desk: Desk) -> None:
    scan_and_tap(siti, city, "Buruk")
    code = ratings_in(desk)[0].receipt_code
    siti.sends(f"/lacak {code.lower()}")
    shown = siti.waits_for("Dihitung").text
    assert "Buruk" not in shown
    assert code in shown


def test_the_survey_asks_one_question_a_screen_and_saves_each_answer(siti: FakeUser, city: City, desk: Desk) -> None:
    with desk.database.write() as session:
        ensure_default_questionnaire(session, datetime.now(UTC))
    scan_and_tap(siti, city, "Baik")
    siti.taps("Cukup")
    siti.waits_for("Terima kasih!")
    siti.taps("Isi survei lengkap")
    siti.waits_for("Pertanyaan 1 dari 9")
    siti.taps("Sangat sesuai")
    siti.waits_for("Pertanyaan 2 dari 9")
    siti.taps("Lewati")
    siti.waits_for("Pertanyaan 3 dari 9")
    with desk.database.read() as session:
        assert session.execute(sa.select(Answer.key, Answer.value)).all() == [("requirements", 4)]
    siti.taps("Sudahi")
    siti.waits_for("Jawaban survei tersimpan: 1")
    assert sum(message.from_bot for message in siti.chat.visible) == 1, siti.transcript()


def test_a_rating_can_be_changed_and_the_last_one_counts(siti: FakeUser, city: City, desk: Desk) -> None:
    scan_and_tap(siti, city, "Buruk")
    siti.taps("Waktu")
    siti.waits_for("Sudah dihitung")
    siti.sends("/lacak")
    siti.waits_for("Dihitung")
    siti.taps("Ubah penilaian")
    siti.waits_for("Yang terakhir dihitung")
    siti.taps("Hebat")
    siti.waits_for("Apa yang baik?")
    with desk.database.read() as session:
        assert session.scalars(sa.select(Rating.overall)).all() == [4]
        assert session.scalars(sa.select(Mention)).all() == []


def test_the_sample_city_says_that_it_is_one(siti: FakeUser, city: City, desk: Desk) -> None:
    with desk.database.write() as session:
        session.add(Installation(created_utc=datetime.now(UTC), sample_seed=7))
    siti.sends(f"/start {city.code}")
    assert "rekaan" in siti.waits_for("Bagaimana").text
