"""The words shown for a flag are those that told it."""

import numpy as np
import pytest

from scoring.sentiment.flags.evidence import MOST_WORDS, place, stretch


@pytest.mark.parametrize(
    ("added", "where"),
    [
        ([0.0, 2.0, 1.0, -1.0], (1, 2)),
        ([1.0, -0.5, 2.0], (0, 2)),
        ([-3.0, -1.0, -2.0], (1, 1)),
        ([1.0] * 30, (0, MOST_WORDS - 1)),
    ],
)
def test_the_stretch_that_adds_most_is_found(added, where):
    assert stretch(np.array(added, np.float32)) == where


def test_its_place_is_where_its_words_stand():
    added = np.array([0, 1, 1, 0], np.float32)
    assert place([(0, 2), (3, 6), (7, 9), (10, 12)], added) == (3, 9)
    assert place([(0, 2), None, (7, 9), (10, 12)], added) == (7, 9)
    assert place([None] * 4, added) is None
