"""What follows the tap, each piece saved by itself."""

from datetime import datetime, timedelta

import pytest
import sqlalchemy as sa

from feedback import (
    Author,
    Desk,
    Receipt,
    add_answers,
    add_comment,
    add_mentions,
    add_profile,
    find_by_code,
    find_encounter,
    submit_rating,
    view_receipt,
)
from feedback.errors import AnswersInvalid, ReceiptUnknown, TextEmpty, TextTooLong, TooManyTries
from models import Comment
from tests import factories


@pytest.fixture
def receipt(desk: Desk, now: datetime) -> Receipt:
    with desk.database.write() as session:
        factories.make_counter(session, now=now)
    return submit_rating(desk, find_encounter(desk, "L7Q2K4", now).token, 2, now)


def test_each_addition_is_there_when_the_receipt_is_opened(desk: Desk, receipt: Receipt, now: datetime) -> None:
    add_mentions(desk, receipt.key, {"time": -1, "other": -1}, now)
    add_mentions(desk, receipt.key, {"other": 0}, now)
    add_answers(desk, receipt.key, {"time": 1, "conduct": 4}, now)
    add_answers(desk, receipt.key, {"time": 2, "conduct": None}, now)
    add_profile(desk, receipt.key, {"education": "sma"}, now)
    add_comment(desk, receipt.key, "Petugasnya ramah tapi lama sekali", now)
    view = view_receipt(desk, receipt.key.lower(), now)
    assert view.mentions == {"time": -1}
    assert view.answers == {"time": 2}
    assert view.profile == {"education": "sma"}
    assert view.comment == "Petugasnya ramah tapi lama sekali"
    assert view.open


def test_a_second_comment_replaces_the_first_and_is_read_anew(desk: Desk, receipt: Receipt, now: datetime) -> None:
    add_comment(desk, receipt.key, "Buruk sekali, petugas marah-marah", now)
    add_comment(desk, receipt.key, "Terima kasih, pelayanannya sangat baik dan cepat", now)
    with desk.database.read() as session:
        comment = session.scalars(sa.select(Comment)).one()
        assert [analysis.label for analysis in comment.analyses] == ["positive"]


def test_numbers_that_name_a_person_are_not_stored(desk: Desk, receipt: Receipt, now: datetime) -> None:
    add_comment(desk, receipt.key, "NIK saya 6271015708900001, telepon 0812-3456-7890, surel a.b@contoh.id", now)
    with desk.database.read() as session:
        text = session.scalars(sa.select(Comment.text)).one()
    for secret in ("6271015708900001", "3456", "a.b@contoh.id"):
        assert secret not in text


@pytest.mark.parametrize("text", ["", "   \n", "\x00\x00", "\u202e\u200f"])
def test_nothing_written_is_said_so(desk: Desk, receipt: Receipt, now: datetime, text: str) -> None:
    with pytest.raises(TextEmpty):
        add_comment(desk, receipt.key, text, now)


def test_a_hundred_kilobytes_are_refused_with_the_limit(desk: Desk, receipt: Receipt, now: datetime) -> None:
    with pytest.raises(TextTooLong) as caught:
        add_comment(desk, receipt.key, "lama " * 20_000, now)
    assert caught.value.values == {"limit": 4000}


@pytest.mark.parametrize("text", ["😀😀", "a\x00b\u202ec", "𝓫𝓪𝓰𝓾𝓼", "👨‍👩‍👧 baik", "١٢٣"])
def test_odd_text_is_kept_and_read(desk: Desk, receipt: Receipt, now: datetime, text: str) -> None:
    saved = add_comment(desk, receipt.key, text, now)
    assert saved.text
    assert not {"\x00", "\u202e"} & set(saved.text)


@pytest.mark.parametrize("answers", [{"speed": 3}, {"time": 0}, {"time": 5}, {"time": "3"}, {"time": True}])
def test_an_answer_that_was_not_offered_is_refused(desk: Desk, receipt: Receipt, now: datetime, answers: dict) -> None:
    with pytest.raises(AnswersInvalid):
        add_answers(desk, receipt.key, answers, now)


def test_a_stranger_cannot_guess_a_receipt(desk: Desk, receipt: Receipt, now: datetime) -> None:
    assert len(receipt.key) * 5 >= 80
    for key in ("", receipt.code, receipt.key[:-1], receipt.key[:-1] + "~"):
        with pytest.raises(ReceiptUnknown):
            view_receipt(desk, key, now)


def test_the_spoken_code_opens_it_within_a_limit(desk: Desk, receipt: Receipt, now: datetime) -> None:
    asker = Author("device", "someone")
    assert find_by_code(desk, f" {receipt.code.lower()} ", asker, now).key == receipt.key
    for _ in range(desk.rules.receipt_tries):
        with pytest.raises(ReceiptUnknown):
            find_by_code(desk, "AAAA-AAAA", asker, now)
    with pytest.raises(TooManyTries):
        find_by_code(desk, receipt.code, asker, now)
    assert find_by_code(desk, receipt.code, Author("device", "another"), now).key == receipt.key
    assert find_by_code(desk, receipt.code, asker, now + timedelta(minutes=16)).key == receipt.key
