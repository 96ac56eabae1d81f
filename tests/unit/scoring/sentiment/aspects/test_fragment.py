"""The citizen's wording that gave an aspect."""

import numpy as np

from scoring.sentiment.aspects.fragment import FRAGMENT_LIMIT, fragment, places
from scoring.sentiment.words import words


def shown(text: str) -> list[str | None]:
    return [None if span is None else text[span[0] : span[1]] for span in places(text, words(text))]


def test_each_word_is_found_where_it_stands_as_it_was_written():
    assert shown("Petugas RAMAH, antrean Lama") == ["Petugas", "RAMAH", "antrean", "Lama"]


def test_a_word_said_twice_is_found_twice():
    text = "lama lama"
    assert places(text, words(text)) == [(0, 4), (5, 9)]


def test_an_ending_written_apart_leaves_the_word_before_it():
    assert shown("pelayanan nya ramah") == ["pelayanan", "ramah"]


def test_a_shortening_of_several_words_stands_in_one_place():
    text = "trims ya"
    assert len(set(places(text, words(text)))) <= 2
    assert None not in places(text, words(text))


def test_accents_and_capitals_hide_no_word():
    assert shown("SOMÉAH pisan") == ["SOMÉAH", "pisan"]


def test_a_joining_word_stands_at_no_end_of_a_fragment():
    text = "ramah tapi lama sekali"
    found = words(text)
    added = np.array([0.1, 0.6, 1.0, 0.5], np.float32)
    assert fragment(text, found, places(text, found), added) == "lama sekali"


def test_the_span_takes_strong_neighbours_along_and_no_weak_ones():
    text = "kemarin antre lama sekali di loket"
    found = words(text)
    added = np.array([0.0, 0.6, 1.0, 0.1, 0.0, 0.2], np.float32)
    assert fragment(text, found, places(text, found), added) == "antre lama"


def test_a_denied_word_takes_its_denial_along():
    text = "Petugas TIDAK begitu ramah"
    found = words(text)
    added = np.array([0.1, 0.1, 0.0, 1.0], np.float32)
    assert fragment(text, found, places(text, found), added) == "TIDAK begitu ramah"


def test_a_fragment_stays_short():
    text = "a" * 300
    found = words(text)
    assert len(fragment(text, found, [None] * len(found), np.ones(len(found), np.float32))) == FRAGMENT_LIMIT
