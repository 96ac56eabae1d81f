"""Codes on posters: drawn, issued, rotated, revoked."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

import pytest
import sqlalchemy as sa

from models import CounterCode, Database
from models.counter_codes import (
    ALPHABET,
    current_code,
    draw_code,
    is_well_formed,
    issue_code,
    normalise_code,
    revoke_code,
    rotate_code,
    spoken_code,
)
from tests.factories import make_counter


def test_drawn_codes_are_well_formed_and_hardly_ever_alike() -> None:
    choose = random.Random(1).choice
    codes = [draw_code(choose) for _ in range(20_000)]
    assert all(is_well_formed(code) for code in codes)
    assert len(set(codes)) > 19_990


def test_no_letter_is_mistaken_and_no_word_can_be_spelled() -> None:
    assert not set(ALPHABET) & set("01AEIOUL")
    assert len(set(ALPHABET)) == len(ALPHABET) == 28


def test_a_rude_abbreviation_is_drawn_again() -> None:
    letters = iter("KNTLBCDFGHJK")
    assert draw_code(lambda _: next(letters)) == "DFGHJK"


@pytest.mark.parametrize("typed", ["k7q2mx", " K7Q-2MX ", "k7q 2mx", "K7Q.2MX"])
def test_typed_codes_are_read_alike(typed: str) -> None:
    assert normalise_code(typed) == "K7Q2MX"
    assert spoken_code("K7Q2MX") == "K7Q 2MX"


@pytest.mark.parametrize("code", ["K7Q2M", "K7Q2MXBDF", "K7Q2M0", "k7q2mx", "K7Q2M*", ""])
def test_malformed_codes_are_told(code: str) -> None:
    assert not is_well_formed(code)


def test_a_code_that_was_ever_issued_is_not_issued_again(database: Database, now: datetime) -> None:
    with database.write() as session:
        counter = make_counter(session, code="222222", now=now)
        letters = iter("222222" + "BCDFGH")
        assert issue_code(session, counter.id, now, lambda _: next(letters)).code == "BCDFGH"


def test_rotating_revokes_the_old_code_and_issues_another(database: Database, now: datetime) -> None:
    with database.write() as session:
        counter = make_counter(session, code="K7Q2MX", now=now)
        fresh = rotate_code(session, counter.id, now)
        assert fresh.code != "K7Q2MX"
        assert session.get_one(CounterCode, "K7Q2MX").revoked_utc == now
        found = current_code(session, counter.id)
        assert found is not None
        assert found.code == fresh.code


def test_a_code_is_revoked_once(database: Database, now: datetime) -> None:
    with database.write() as session:
        counter = make_counter(session, code="K7Q2MX", now=now)
        assert revoke_code(session, "k7q-2mx", now)
        assert not revoke_code(session, "K7Q2MX", now + timedelta(days=1))
        assert not revoke_code(session, "ZZZZZZ", now)
        assert current_code(session, counter.id) is None
        assert session.scalar(sa.select(CounterCode.revoked_utc)) == now
