"""Correct, withdraw, see, erase; photos and retention."""

import io
import json
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from PIL import Image

from feedback import Author, Desk, Receipt, add_answers, add_comment, find_encounter, submit_rating, view_receipt
from feedback.cases import open_case
from feedback.errors import CaseUnknown, NotCorrectable, PhotoUnusable, RatingClosed
from feedback.photos import add_photo
from feedback.questionnaire_default import ensure_default_questionnaire
from feedback.retention import expire
from feedback.rights import access, access_author, correct_rating, erase, erase_author, receipts_of, withdraw
from feedback.survey import survey_for
from models import (
    Case,
    CaseAttachment,
    Comment,
    CommentAnalysis,
    Contact,
    Delivery,
    FactQueue,
    OutboxMessage,
    Rating,
    Unit,
)
from tests import factories

AUTHOR = Author("telegram", "4711")


@pytest.fixture
def desk(desk: Desk, tmp_path: Path) -> Desk:
    return replace(desk, evidence_folder=tmp_path / "evidence")


@pytest.fixture
def receipt(desk: Desk, now: datetime) -> Receipt:
    with desk.database.write() as session:
        factories.make_counter(session, now=now)
    return submit_rating(desk, find_encounter(desk, "L7Q2K4", now).token, 1, now, AUTHOR)


def a_photo(size: tuple[int, int] = (40, 30), kind: str = "JPEG") -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "Kamera Rahasia"
    out = io.BytesIO()
    Image.new("RGB", size, "teal").save(out, kind, exif=exif)
    return out.getvalue()


def test_the_last_face_counts_within_seven_days(desk: Desk, receipt: Receipt, now: datetime) -> None:
    correct_rating(desk, receipt.key, 4, now + timedelta(days=6))
    assert view_receipt(desk, receipt.key, now).receipt.overall == 4
    with pytest.raises(NotCorrectable):
        correct_rating(desk, receipt.key, 1, now + timedelta(days=8))


def test_a_withdrawn_rating_takes_nothing_more(desk: Desk, receipt: Receipt, now: datetime) -> None:
    withdraw(desk, receipt.key, now)
    assert not view_receipt(desk, receipt.key, now).open
    with pytest.raises(RatingClosed):
        add_comment(desk, receipt.key, "Masih ada", now)


def test_a_person_sees_everything_that_is_held(desk: Desk, receipt: Receipt, now: datetime) -> None:
    add_answers(desk, receipt.key, {"time": 1}, now)
    add_comment(desk, receipt.key, "Lama sekali", now)
    open_case(desk, receipt.key, now, telegram_chat_id=4711)
    held = json.loads(json.dumps(access(desk, receipt.key, AUTHOR, now)))
    assert (held["overall"], held["answers"], held["comment"], held["contact"]) == (
        1,
        {"time": 1},
        "Lama sekali",
        "telegram",
    )
    assert [line["text"] for line in held["case"]["messages"]] == ["Lama sekali"]
    assert access_author(desk, AUTHOR, now + timedelta(days=200)) == [held]
    assert access_author(desk, Author("telegram", "4712"), now) == []
    assert receipts_of(desk, AUTHOR, now) == [(receipt.key, receipt.code)]


def test_erasing_leaves_the_anonymous_count_and_nothing_else(desk: Desk, receipt: Receipt, now: datetime) -> None:
    add_comment(desk, receipt.key, "Lama sekali", now)
    open_case(desk, receipt.key, now, telegram_chat_id=4711)
    add_photo(desk, receipt.key, a_photo(), now)
    assert erase_author(desk, AUTHOR, now).ratings == 1
    erase(desk, receipt.key, now)
    with desk.database.read() as session:
        for table in (Comment, CommentAnalysis, Case, CaseAttachment, Contact, OutboxMessage):
            left = session.scalars(sa.select(table)).all()
            assert [row for row in left if getattr(row, "staff_id", None) is None] == []
        rating = session.scalars(sa.select(Rating)).one()
        assert (rating.overall, rating.state, rating.author_hash) == (1, "counted", None)
    assert desk.evidence_folder is not None
    assert list(desk.evidence_folder.iterdir()) == []
    assert access_author(desk, AUTHOR, now) == []


def test_whoever_is_handed_the_link_does_not_learn_the_vote(desk: Desk, receipt: Receipt, now: datetime) -> None:
    add_answers(desk, receipt.key, {"time": 1}, now)
    for asker in (None, Author("device", "somebody else")):
        assert not {"overall", "answers", "mentions"} & set(access(desk, receipt.key, asker, now))


def access_of_count(desk: Desk) -> tuple[str, int | None, int]:
    """State, face and number of answers of the one rating there is."""
    with desk.database.read() as session:
        rating = session.scalars(sa.select(Rating)).one()
        return rating.state, rating.overall, len(rating.answers)


def test_what_was_said_is_forgotten_in_sent_digests_too(desk: Desk, receipt: Receipt, now: datetime) -> None:
    add_comment(desk, receipt.key, "Lama sekali", now)
    with desk.database.write() as session:
        unit = session.scalars(sa.select(Unit)).one()
        manager = factories.make_staff(session, "manager", units=[unit])
        other = factories.make_staff(session, "manager", units=[factories.make_unit(session)])
        for account in (manager, other):
            session.add(
                Delivery(
                    staff_id=account.id, period="2026-W46", channel="mail", state="sent", claimed_utc=now,
                    sent_utc=now, digest='{"said": "Lama sekali"}',
                )
            )  # fmt: skip
    erase(desk, receipt.key, now)
    with desk.database.read() as session:
        assert [row.digest is None for row in session.scalars(sa.select(Delivery).order_by(Delivery.id))] == [
            True,
            False,
        ]
    assert expire(desk, now + timedelta(days=31))["digests"] == 1


def test_the_count_goes_too_where_the_citizen_asks_for_it(desk: Desk, receipt: Receipt, now: datetime) -> None:
    add_answers(desk, receipt.key, {"time": 1}, now)
    erase(desk, receipt.key, now, keep_count=False)
    held = access_of_count(desk)
    assert held == ("erased", None, 0)
    with desk.database.read() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(FactQueue)) == 3


def test_a_photo_is_kept_without_what_it_tells_about_its_owner(desk: Desk, receipt: Receipt, now: datetime) -> None:
    with pytest.raises(CaseUnknown):
        add_photo(desk, receipt.key, a_photo(), now)
    open_case(desk, receipt.key, now)
    add_photo(desk, receipt.key, a_photo((4000, 100)), now)
    assert desk.evidence_folder is not None
    (path,) = desk.evidence_folder.iterdir()
    assert b"Kamera" not in path.read_bytes()
    with Image.open(path) as image:
        assert (image.format, image.width) == ("JPEG", 2000)


@pytest.mark.parametrize("data", [b"", b"<svg onload=alert(1)>", b"\xff\xd8\xff" + b"x" * 99, b"x" * 8_000_001])
def test_what_is_not_a_photo_is_refused_and_leaves_no_file(
    desk: Desk, receipt: Receipt, now: datetime, data: bytes
) -> None:
    open_case(desk, receipt.key, now)
    with pytest.raises(PhotoUnusable):
        add_photo(desk, receipt.key, data, now)
    assert desk.evidence_folder is not None
    assert not desk.evidence_folder.exists() or list(desk.evidence_folder.iterdir()) == []


def test_what_has_outlived_its_purpose_goes_by_itself(desk: Desk, receipt: Receipt, now: datetime) -> None:
    add_comment(desk, receipt.key, "Lama sekali", now)
    open_case(desk, receipt.key, now, telegram_chat_id=4711)
    assert sum(expire(desk, now + timedelta(days=60)).values()) == 0
    later = now + timedelta(days=731)
    assert expire(desk, later)["comments"] == 1
    assert expire(desk, later)["comments"] == 0


def test_the_survey_shows_what_was_answered(desk: Desk, receipt: Receipt, now: datetime) -> None:
    assert survey_for(desk, receipt.key, "id") is None
    with desk.database.write() as session:
        ensure_default_questionnaire(session, now)
    add_answers(desk, receipt.key, {"conduct": 3}, now)
    survey = survey_for(desk, receipt.key, "min")
    assert survey is not None
    assert len(survey.questions) == 9
    assert all(len(question.options) == 4 for question in survey.questions)
    assert {question.key: question.answer for question in survey.questions}["conduct"] == 3
