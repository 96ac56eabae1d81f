"""Evasions undone, and the way back to what was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.sentiment.flags.folding import fold

ODD = st.text("abc nyä²ͺ.,!?10@$*-_/|\n'😀", max_size=60)


@pytest.mark.parametrize(
    ("written", "plain", "disguised"),
    [
        ("Petugas p u n g l i terus", "petugas pungli terus", True),
        ("pun9li dan c4lo", "pungli dan calo", True),
        ("puuungli", "pungli", False),
        ("Bayar 20.000 jam 10", "bayar 20000 jam 10", False),
        ("nomor 1 2 3 4 5", "nomor 1 2 3 4 5", False),
    ],
)
def test_a_disguise_is_undone_and_told(written, plain, disguised):
    folded = fold(written)
    assert (folded.plain, folded.disguised) == (plain, disguised)


@given(st.one_of(st.text(max_size=80), ODD))
def test_every_word_leads_back_to_its_place(text):
    folded = fold(text)
    assert folded.plain == " ".join(folded.words)
    at = 0
    for word, start in zip(folded.words, folded.starts, strict=True):
        assert folded.plain[start : start + len(word)] == word
        first, last = folded.original_span(start, start + len(word))
        assert at <= first < last <= len(text)
        assert fold(text[first:last]).plain == word or folded.disguised
        at = last


@given(st.text("abc nyä12.,!?é\n'😀$", max_size=60), st.integers(0, 60))
def test_a_disguise_far_away_changes_no_other_word(text, place):
    """A text with a disguise is taken the longer way, one without the shorter; both give the same words."""
    assert fold(f"{text[:place]} {text[place:]} ").words == fold(f"{text[:place]} {text[place:]} c4lo").words[:-1]
