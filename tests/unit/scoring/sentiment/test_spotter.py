"""Words, pairs and letter groups of a comment as buckets, and what they add."""

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.sentiment.aspects.reader import OUTPUTS, shipped
from scoring.sentiment.spotter import word_and_pair_buckets
from scoring.sentiment.word_memory import WordMemory
from scoring.sentiment.words import Word, words


@given(st.text(max_size=200))
@settings(deadline=None)
def test_what_the_words_add_makes_up_the_whole(text):
    found, spotter = words(text), shipped().spotter
    if found:
        outputs, by_word = spotter.scores(found)
        assert by_word.shape == (len(found), OUTPUTS)
        assert np.allclose(outputs, by_word.sum(axis=0) + spotter.bias, atol=1e-3)


def test_the_order_of_words_counts_and_their_case_does_not():
    assert word_and_pair_buckets(words("Antre LAMA")).tolist() == word_and_pair_buckets(words("antre lama")).tolist()
    assert word_and_pair_buckets(words("antre lama"))[-1] != word_and_pair_buckets(words("lama antre"))[-1]


def test_a_word_is_read_as_what_it_means():
    suwe, lama = Word("suwe", "suwe", False, "lama"), Word("lama", "lama", False)
    assert word_and_pair_buckets([suwe]).tolist() == word_and_pair_buckets([lama]).tolist()


def test_a_word_adds_the_same_whether_it_was_met_before_or_not():
    spotter = shipped().spotter
    fresh = replace(spotter, _known=WordMemory())
    again, first = words("petugas ramah sekali tetapi antre lama"), words("antre lama sekali")
    fresh.scores(first)
    assert np.allclose(fresh.scores(again)[0], spotter.scores(again)[0], atol=1e-4)
