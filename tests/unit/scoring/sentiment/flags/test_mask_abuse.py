"""Insults shown by their first letter only; everything else as written."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.sentiment.flags import mask_abuse
from scoring.sentiment.flags.folding import fold
from scoring.sentiment.flags.insults import insults


def test_an_insult_is_masked_and_the_rest_stays():
    assert mask_abuse("Dasar b4ngsat, antre LAMA!") == "Dasar b******, antre LAMA!"


def test_letters_pulled_apart_are_masked_whole():
    assert mask_abuse("g o b l o k semua") == "g********** semua"


@pytest.mark.parametrize("text", ["Vaksin anjing saya", "Saya yang bodoh, lupa KTP", "Antrean gila", "Daging babi"])
def test_nobody_insulted_nothing_masked(text):
    assert mask_abuse(text) == text


def test_an_animal_name_is_masked_where_it_is_thrown_at_somebody():
    assert mask_abuse("dasar anjing") == "dasar a*****"


@given(st.text(max_size=300))
@settings(deadline=None)
def test_masking_keeps_the_length_and_twice_is_once(text):
    masked = mask_abuse(text)
    assert len(masked) == len(text)
    assert mask_abuse(masked) == masked


@given(
    st.lists(
        st.sampled_from(["goblok", "Bangsat", "t0l0l", "ramah", "antre", "anjing", "kau", "!", "fuck"]), max_size=12
    )
)
@settings(deadline=None)
def test_what_was_masked_raises_no_flag_again(words):
    assert not list(insults(fold(mask_abuse(" ".join(words)))))
