from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedback import tokens
from feedback.errors import TokenForged
from feedback.keys import Keys
from feedback.tokens import EncounterToken

KEYS = Keys(b"a secret for tests only, 32 bytes")
SCANNED = datetime(2026, 11, 18, 2, 0, tzinfo=UTC)


def a_token(**changes: object) -> EncounterToken:
    values = {
        "channel": "web",
        "counter_id": 7,
        "unit_id": None,
        "service_id": 3,
        "duty_id": 40_000_000,
        "scanned_utc": SCANNED,
        "nonce": "00112233445566ff",
    }
    return EncounterToken(**{**values, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize("token", [a_token(), a_token(counter_id=None, unit_id=9, duty_id=None, channel="telegram")])
def test_it_comes_back_as_it_was_signed(token: EncounterToken) -> None:
    assert tokens.read(token.sign(KEYS), KEYS) == token


def test_it_fits_a_telegram_start_payload_and_callback_data() -> None:
    signed = a_token().sign(KEYS)
    assert len(f"r4:{signed}") <= 64
    assert set(signed) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")


@given(st.integers(0, 49), st.sampled_from("ABCDEFghij0123-_"))
def test_one_changed_character_is_forged(place: int, letter: str) -> None:
    signed = a_token().sign(KEYS)
    changed = signed[:place] + letter + signed[place + 1 :]
    if changed != signed:
        with pytest.raises(TokenForged):
            tokens.read(changed, KEYS)


@given(st.text(max_size=80))
def test_any_text_is_forged_and_nothing_worse(text: str) -> None:
    with pytest.raises(TokenForged):
        tokens.read(text, KEYS)


def test_another_installations_token_is_forged() -> None:
    with pytest.raises(TokenForged):
        tokens.read(a_token().sign(Keys(b"another secret of thirty-two byte")), KEYS)
