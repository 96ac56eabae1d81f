"""A case from the citizen's wish to be answered to "was it solved?"."""

from datetime import datetime, timedelta

import pytest
import sqlalchemy as sa

from feedback import Desk, Receipt, add_comment, find_encounter, submit_rating
from feedback.case_desk import close_case, list_cases, open_at_desk, reply_as_unit
from feedback.cases import open_case, reply_as_citizen, say_solved, view_case
from feedback.errors import CaseClosed, CaseUnknown, TextEmpty
from feedback.reminders import remind
from models import OutboxMessage, Rating, Staff, Unit
from tests import factories


@pytest.fixture
def unit(desk: Desk, now: datetime) -> Unit:
    with desk.database.write() as session:
        counter = factories.make_counter(session, now=now)
        factories.make_staff(session, "manager", username="kepala", units=[counter.unit])
        inspectorate = factories.make_unit(session, factories.make_agency(session, code="INSP", is_oversight=True))
        factories.make_staff(session, "manager", username="inspektur", units=[inspectorate])
        return counter.unit


@pytest.fixture
def receipt(desk: Desk, unit: Unit, now: datetime) -> Receipt:
    return submit_rating(desk, find_encounter(desk, "L7Q2K4", now).token, 1, now)


def messages(desk: Desk) -> list[tuple[str, str]]:
    """What waits in the outbox, as (who, which text)."""
    with desk.database.read() as session:
        rows = session.scalars(sa.select(OutboxMessage).order_by(OutboxMessage.id)).all()
        names = {row.id: session.get_one(Staff, row.staff_id).username if row.staff_id else "citizen" for row in rows}
        return [(names[row.id], row.payload["text"]) for row in rows]


def test_the_whole_way_there_and_back(desk: Desk, unit: Unit, receipt: Receipt, now: datetime) -> None:
    add_comment(desk, receipt.key, "KTP saya belum jadi sejak bulan lalu", now)
    case = open_case(desk, receipt.key, now, telegram_chat_id=4711)
    assert [line.text for line in case.lines] == ["KTP saya belum jadi sejak bulan lalu"]
    assert case.due_utc == datetime.fromisoformat("2026-11-25T16:00:00+07:00")

    reply_as_unit(desk, case.id, [unit.id], 1, "Blangko sudah datang, silakan diambil.", now + timedelta(days=1))
    close_case(desk, case.id, [unit.id], now + timedelta(days=1))
    again = say_solved(desk, receipt.key, False, now + timedelta(days=2))
    assert (again.state, again.solved, again.resolved_utc) == ("reopened", False, None)
    assert again.due_utc > case.due_utc

    reply_as_unit(desk, case.id, [unit.id], 1, "Maaf, sekarang benar-benar siap.", now + timedelta(days=3))
    done = say_solved(desk, receipt.key, True, now + timedelta(days=4))
    assert (done.state, done.solved) == ("closed", True)
    assert done.first_answered_utc == now + timedelta(days=1)
    assert messages(desk) == [
        ("kepala", "case-opened"),
        ("citizen", "case-answer"),
        ("citizen", "case-ask-solved"),
        ("kepala", "case-reopened"),
        ("citizen", "case-answer"),
    ]
    with pytest.raises(CaseClosed):
        reply_as_citizen(desk, receipt.key, "Satu lagi", now + timedelta(days=5))


def test_asking_twice_opens_one_case(desk: Desk, unit: Unit, receipt: Receipt, now: datetime) -> None:
    assert open_case(desk, receipt.key, now).id == open_case(desk, receipt.key, now).id
    assert len(list_cases(desk, [unit.id], now)) == 1


def test_words_written_after_asking_go_to_the_case(desk: Desk, receipt: Receipt, now: datetime) -> None:
    open_case(desk, receipt.key, now)
    add_comment(desk, receipt.key, "Antrean tiga jam", now)
    case = view_case(desk, receipt.key, now)
    assert case is not None
    assert [line.text for line in case.lines] == ["Antrean tiga jam"]


def test_a_citizens_reply_makes_the_unit_owe_an_answer_again(
    desk: Desk, unit: Unit, receipt: Receipt, now: datetime
) -> None:
    case = open_case(desk, receipt.key, now)
    reply_as_unit(desk, case.id, [unit.id], 1, "Nomor berkasnya?", now)
    assert reply_as_citizen(desk, receipt.key, "Berkas tanggal 3", now).state == "reopened"


def test_a_levy_goes_to_the_inspectorate_as_well(desk: Desk, receipt: Receipt, now: datetime) -> None:
    add_comment(desk, receipt.key, "Petugas minta uang pelicin 200 ribu di luar tarif", now)
    open_case(desk, receipt.key, now)
    assert messages(desk) == [("kepala", "case-opened"), ("inspektur", "case-oversight")]


def test_a_case_outside_ones_scope_does_not_exist(desk: Desk, unit: Unit, receipt: Receipt, now: datetime) -> None:
    case = open_case(desk, receipt.key, now)
    for act in (
        lambda: open_at_desk(desk, case.id, [unit.id + 1], now),
        lambda: reply_as_unit(desk, case.id, [], 1, "x", now),
        lambda: close_case(desk, 999, [unit.id], now),
    ):
        with pytest.raises(CaseUnknown):
            act()


def test_an_empty_answer_is_refused(desk: Desk, unit: Unit, receipt: Receipt, now: datetime) -> None:
    case = open_case(desk, receipt.key, now)
    with pytest.raises(TextEmpty):
        reply_as_unit(desk, case.id, [unit.id], 1, " \n", now)


def test_without_consent_no_address_is_kept(desk: Desk, unit: Unit, receipt: Receipt, now: datetime) -> None:
    case = open_case(desk, receipt.key, now)
    reply_as_unit(desk, case.id, [unit.id], 1, "Jawaban", now)
    assert messages(desk) == [("kepala", "case-opened")]


def test_managers_are_reminded_once_before_and_once_after(
    desk: Desk, unit: Unit, receipt: Receipt, now: datetime
) -> None:
    case = open_case(desk, receipt.key, now)
    ticks = [now, case.due_utc - timedelta(hours=20), case.due_utc - timedelta(hours=1), case.due_utc + timedelta(1)]
    assert [remind(desk, tick) for tick in [*ticks, *ticks[-1:]]] == [0, 1, 0, 1, 0]
    assert [text for _who, text in messages(desk)] == ["case-opened", "case-due-soon", "case-overdue"]


def test_the_wish_is_remembered_on_the_rating(desk: Desk, receipt: Receipt, now: datetime) -> None:
    open_case(desk, receipt.key, now, kind="question")
    with desk.database.read() as session:
        assert session.scalars(sa.select(Rating.wants_answer)).one() is True
