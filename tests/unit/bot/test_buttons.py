"""What a button carries fits Telegram's 64 bytes and comes back as it was."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import buttons
from bot.buttons import Press
from feedback.keys import Keys
from feedback.receipts import key_for
from feedback.tokens import EncounterToken, fresh_nonce

KEYS = Keys(b"a secret for tests only, 32 bytes")
LARGEST = 2**32 - 1


def test_the_largest_token_fits_with_its_face() -> None:
    scanned = datetime(2090, 1, 1, tzinfo=UTC)
    token = EncounterToken("telegram", LARGEST, None, LARGEST, LARGEST, scanned, fresh_nonce()).sign(KEYS)
    for overall in (1, 2, 3, 4):
        data = buttons.face(overall, token)
        assert len(data.encode()) <= 64
        assert buttons.read(data) == Press("face", token=token, number=overall)


@pytest.mark.parametrize("name", buttons.CHIPS)
def test_every_chip_comes_back(name: str) -> None:
    key = key_for(KEYS, fresh_nonce())
    for on in (True, False):
        found = buttons.read(buttons.chip(name, on, key))
        assert found == Press("chip", key=key, number=buttons.CHIPS.index(name), on=on)


@given(st.text(max_size=64))
def test_anything_else_is_not_a_button(data: str) -> None:
    found = buttons.read(data)
    assert found is None or found.kind


def test_a_counted_face_is_one_to_four() -> None:
    assert buttons.read("0" + "A" * 50) is None
    assert buttons.read("5" + "A" * 50) is None
