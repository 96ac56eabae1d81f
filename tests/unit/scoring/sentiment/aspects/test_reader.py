"""The learned reader of the aspects."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.sentiment.aspects import ASPECT_KEYS
from scoring.sentiment.aspects.reader import BUCKETS, FILE, OUTPUTS, POLARITIES, chances, shipped, word_and_pair_buckets
from scoring.sentiment.words import words


def test_the_shipped_reader_fits_the_code_and_two_megabytes():
    reader = shipped()
    assert reader.rows.shape == (BUCKETS,)
    assert int(reader.rows.max()) + 1 == len(reader.weights) == len(reader.rarity)
    assert reader.weights.dtype == np.int8
    assert reader.weights.shape[1] == OUTPUTS == len(reader.bias) == len(reader.step)
    assert reader.above.shape == (len(ASPECT_KEYS),)
    assert FILE.stat().st_size <= 2_000_000


@given(st.text(max_size=200))
@settings(deadline=None)
def test_what_the_words_add_makes_up_the_whole(text):
    found = words(text)
    if found:
        logits, by_word = shipped().scores(found)
        assert by_word.shape == (len(found), len(ASPECT_KEYS), len(POLARITIES))
        whole = by_word.sum(axis=0) + shipped().bias.reshape(logits.shape)
        assert np.allclose(logits, whole, atol=1e-3)


def test_the_order_of_words_counts_and_their_case_does_not():
    assert word_and_pair_buckets(words("Antre LAMA")).tolist() == word_and_pair_buckets(words("antre lama")).tolist()
    assert word_and_pair_buckets(words("antre lama"))[-1] != word_and_pair_buckets(words("lama antre"))[-1]


def test_a_comment_of_unknown_signs_gets_the_bias_alone():
    found = words("≋")
    logits, _ = shipped().scores(found)
    assert not chances(logits)[ASPECT_KEYS.index("competence")] > 0.5


def test_the_chance_of_a_key_is_the_softmax_against_silence():
    logits = np.array([[0.0, 0.0, 0.0], [-30.0, -30.0, -30.0], [5.0, -9.0, -9.0]], np.float32)
    assert np.allclose(chances(logits), [0.75, 0.0, np.exp(5) / (1 + np.exp(5))], atol=1e-5)
