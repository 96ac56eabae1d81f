"""The tap, on a real database."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
import sqlalchemy as sa

from feedback import Author, Desk, find_encounter, offer_for_unit, read_token, submit_rating
from feedback.errors import (
    CounterCodeEnded,
    CounterCodeRevoked,
    CounterUnknown,
    EncounterExpired,
    RatingInvalid,
    TokenForged,
    UnitUnknown,
)
from models import CounterCode, Encounter, FactQueue, Rating
from tests import factories


@pytest.fixture
def counter(desk: Desk, now: datetime) -> int:
    with desk.database.write() as session:
        made = factories.make_counter(session, now=now)
        factories.make_duty(session, made, factories.make_officer(session, made.unit, name="Pagi"), now=now)
        afternoon = factories.make_officer(session, made.unit, name="Siang")
        factories.make_duty(session, made, afternoon, now=now, starts=now + timedelta(hours=3))
        return made.id


def rows(desk: Desk, table: type) -> list:
    with desk.database.read() as session:
        return list(session.scalars(sa.select(table)))


def test_the_rating_commits_at_the_tap(desk: Desk, counter: int, now: datetime) -> None:
    offer = find_encounter(desk, "l7q2k4", now)
    receipt = submit_rating(desk, offer.token, 3, now, Author("device", "abc"))
    (rating,) = rows(desk, Rating)
    assert (rating.overall, rating.state) == (3, "counted")
    assert receipt.code == rating.receipt_code
    assert receipt.key not in (rating.receipt_digest, rating.receipt_code)
    assert "abc" not in (rating.author_hash or "")
    assert [item.day for item in rows(desk, FactQueue)] == [datetime(2026, 11, 18).date()]  # noqa: DTZ001


def test_it_credits_the_officer_on_duty_at_the_scan(desk: Desk, counter: int, now: datetime) -> None:
    offer = find_encounter(desk, "L7Q2K4", now)
    submit_rating(desk, offer.token, 4, now + timedelta(hours=5))
    with desk.database.read() as session:
        encounter = session.scalars(sa.select(Encounter)).one()
        assert encounter.officer is not None
        assert encounter.officer.name == "Pagi"


def test_without_anybody_on_duty_it_counts_for_the_unit_alone(desk: Desk, counter: int, now: datetime) -> None:
    offer = find_encounter(desk, "L7Q2K4", now + timedelta(days=2))
    assert not offer.on_duty
    submit_rating(desk, offer.token, 4, now + timedelta(days=2))
    (encounter,) = rows(desk, Encounter)
    assert encounter.officer_id is None
    assert encounter.unit_id is not None


def test_a_repeated_token_returns_the_same_receipt_and_changes_nothing(desk: Desk, counter: int, now: datetime) -> None:
    token = find_encounter(desk, "L7Q2K4", now).token
    first = submit_rating(desk, token, 1, now)
    again = submit_rating(desk, token, 4, now + timedelta(days=9))
    assert (again.key, again.code, again.overall, again.repeated) == (first.key, first.code, 1, True)
    assert len(rows(desk, Rating)) == 1


def test_a_double_tap_at_the_same_moment_counts_once(desk: Desk, counter: int, now: datetime) -> None:
    token = find_encounter(desk, "L7Q2K4", now).token
    with ThreadPoolExecutor(8) as taps:
        receipts = list(taps.map(lambda _: submit_rating(desk, token, 2, now), range(16)))
    assert len({receipt.key for receipt in receipts}) == 1
    assert [receipt.repeated for receipt in receipts].count(False) == 1
    assert len(rows(desk, Rating)) == 1


@pytest.mark.parametrize("overall", [0, 5, -1, True, "4", None, 2.5])
def test_a_rating_outside_the_four_faces_is_refused(desk: Desk, counter: int, now: datetime, overall: object) -> None:
    token = find_encounter(desk, "L7Q2K4", now).token
    with pytest.raises(RatingInvalid):
        submit_rating(desk, token, overall, now)  # type: ignore[arg-type]
    assert rows(desk, Rating) == []


def test_an_old_scan_and_a_scan_from_the_future_are_refused(desk: Desk, counter: int, now: datetime) -> None:
    token = find_encounter(desk, "L7Q2K4", now).token
    with pytest.raises(EncounterExpired):
        submit_rating(desk, token, 3, now + timedelta(hours=73))
    with pytest.raises(TokenForged):
        read_token(desk, token, now - timedelta(hours=1))


@pytest.mark.parametrize("code", ["", "ZZZZZZ", "L7Q2K4' OR 1=1", "\x00", "😀" * 100])
def test_an_unknown_code_is_named(desk: Desk, counter: int, now: datetime, code: str) -> None:
    with pytest.raises(CounterUnknown):
        find_encounter(desk, code, now)


def test_an_old_poster_leads_on(desk: Desk, counter: int, now: datetime) -> None:
    with desk.database.write() as session:
        session.get_one(CounterCode, "L7Q2K4").revoked_utc = now
        session.add(CounterCode(code="NEW222", counter_id=counter, issued_utc=now))
    with pytest.raises(CounterCodeRevoked) as caught:
        find_encounter(desk, "L7Q2K4", now)
    assert caught.value.successor == "NEW222"
    with desk.database.write() as session:
        session.get_one(CounterCode, "NEW222").revoked_utc = now
    with pytest.raises(CounterCodeEnded):
        find_encounter(desk, "L7Q2K4", now)


def test_a_unit_can_be_rated_without_a_counter(desk: Desk, now: datetime) -> None:
    with desk.database.write() as session:
        unit = factories.make_unit(session)
        service = factories.make_service(session, unit)
        elsewhere = factories.make_service(session, factories.make_unit(session))
    offer = offer_for_unit(desk, unit.id, service.id, now, "telegram")
    receipt = submit_rating(desk, offer.token, 4, now)
    assert (receipt.counter_name, receipt.service_name) == (None, "KTP elektronik")
    with pytest.raises(UnitUnknown):
        offer_for_unit(desk, unit.id, elsewhere.id, now)
