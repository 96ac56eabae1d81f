"""The small linear reader behind the lexicon."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.sentiment.aspects import ASPECT_KEYS
from scoring.sentiment.aspects.fit import logistic, matrix
from scoring.sentiment.aspects.labelled import labelled_comments
from scoring.sentiment.aspects.linear import BUCKETS, OUTPUTS, buckets, shipped


def test_the_same_words_fall_into_the_same_buckets_whatever_their_case():
    assert buckets("Antre LAMA").tolist() == buckets("antre lama").tolist()
    assert buckets("antre lama").tolist() != buckets("lama antre").tolist()


@given(st.text(max_size=200))
@settings(deadline=None)
def test_any_text_has_distinct_buckets_in_range(text):
    found = buckets(text)
    assert (np.diff(found) > 0).all()
    assert not found.size or (found[0] >= 0 and found[-1] < BUCKETS)


def test_nothing_is_read_where_there_is_no_word():
    for text in ("", "👍👍", "ok", "123", "?!"):
        assert shipped().read(text) is None


def test_the_shipped_reader_fits_the_code():
    reader = shipped()
    assert reader.weights.shape == (BUCKETS, OUTPUTS)
    assert reader.rarity.shape == (BUCKETS,)
    assert set(reader.read("antrean lama sekali")[0]) == set(ASPECT_KEYS)


def test_it_ranks_the_right_key_above_chance_on_comments_it_never_saw():
    right = total = 0
    for comment in labelled_comments("heldout"):
        read = shipped().read(comment.text)
        if comment.aspects and read is not None:
            best = max(read[0], key=read[0].__getitem__)
            right += best in {key for key, _ in comment.aspects}
            total += 1
    assert right / total >= 0.6


def test_the_fit_separates_what_can_be_separated_and_ignores_the_rest():
    rng = np.random.default_rng(3)
    rarity = np.ones(BUCKETS)
    wanted = rng.random(200) < 0.3
    rows = [np.sort(np.append(rng.choice(np.arange(10, 500), 5, replace=False), 1 if w else 2)) for w in wanted]
    weights, bias = logistic(matrix(rows, rarity), wanted)
    assert ((matrix(rows, rarity) @ weights + bias > 0) == wanted).all()
    assert weights[1] > np.abs(weights[10:500]).max()
    assert weights[2] < 0
