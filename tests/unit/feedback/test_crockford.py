from hypothesis import given
from hypothesis import strategies as st

from feedback import crockford
from feedback.receipts import fresh_code

DIGITS = st.text(crockford.ALPHABET, min_size=7, max_size=7)


def test_look_alikes_read_the_same() -> None:
    assert crockford.normalise("lo-i0 u") == "1010U"


@given(DIGITS, st.integers(0, 6), st.sampled_from(crockford.ALPHABET))
def test_one_wrong_character_is_noticed(body: str, place: int, other: str) -> None:
    code = body + crockford.check_symbol(body)
    wrong = code[:place] + other + code[place + 1 :]
    assert crockford.is_checked(code)
    assert crockford.is_checked(wrong) == (wrong == code)


@given(DIGITS, st.integers(0, 5))
def test_two_neighbours_swapped_are_noticed(body: str, place: int) -> None:
    swapped = body[:place] + body[place + 1] + body[place] + body[place + 2 :]
    assert crockford.is_checked(swapped + crockford.check_symbol(body)) == (swapped == body)


def test_a_fresh_code_can_be_typed_anywhere() -> None:
    for _ in range(200):
        code = fresh_code()
        assert len(code) == 9
        assert set(code) <= set(crockford.ALPHABET + "-")
        assert crockford.is_checked(crockford.normalise(code))
