"""What the features of a comment add, and which words they fall to."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.sentiment.aspects.reader import OUTPUTS, shipped
from scoring.sentiment.features import word_buckets
from scoring.sentiment.model_file import shipped_model
from scoring.sentiment.words import Word, words


@given(st.text(max_size=200))
@settings(deadline=None)
def test_what_the_words_add_makes_up_the_whole(text):
    found, spotter = words(text), shipped().spotter
    if found:
        heard = shipped_model().hear(found)
        by_word = spotter.spot(heard).by_word(range(OUTPUTS))
        assert by_word.shape == (len(found), OUTPUTS)
        assert np.allclose(spotter.spot(heard).outputs, by_word.sum(axis=0) + spotter.bias, atol=1e-3)


def test_a_part_of_the_outputs_is_what_it_is_among_all():
    heard, spotter = shipped_model().hear(words("antre lama tapi petugas ramah")), shipped().spotter
    assert np.array_equal(spotter.spot(heard).by_word([7, 2]), spotter.spot(heard).by_word(range(OUTPUTS))[:, [7, 2]])


def test_the_order_of_words_counts_and_their_case_does_not():
    assert word_buckets(words("Antre LAMA")).tolist() == word_buckets(words("antre lama")).tolist()
    assert word_buckets(words("antre lama"))[-1] != word_buckets(words("lama antre"))[-1]


def test_a_word_is_read_as_what_it_means():
    suwe, lama = Word("suwe", "suwe", False, "lama"), Word("lama", "lama", False)
    assert word_buckets([suwe]).tolist() == word_buckets([lama]).tolist()
