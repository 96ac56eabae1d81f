"""How the reader of the flags is fitted."""

import numpy as np
import pytest

from scoring.sentiment.flags.fit import cut, targets
from scoring.sentiment.flags.labelled import LEARNED, MEASURED, flagged_comments
from scoring.sentiment.flags.material import PHRASE_WEIGHT, TeachingRow, teaching_rows
from scoring.sentiment.flags.reader import FILE, TOLD_KINDS, shipped
from scoring.sentiment.spotter import BUCKETS


def test_nothing_that_measures_is_learned_from():
    learned = {row.text.lower() for row in teaching_rows() if row.group}
    for part in MEASURED:
        assert not [comment.text for comment in flagged_comments(part) if comment.text.lower() in learned]


def test_every_hand_is_tried_by_a_reader_that_did_not_see_it():
    rows = teaching_rows()
    hands = {comment.hand for part in LEARNED for comment in flagged_comments(part)}
    assert hands < {row.group for row in rows}
    assert {row.weight for row in rows if not row.group} == {PHRASE_WEIGHT}, "phrases alone are always learned from"


def test_each_kind_is_told_or_not():
    rows = [TeachingRow("pungli", frozenset({"levy"}), 1.0, "a"), TeachingRow("ramah", frozenset(), 1.0, "a")]
    wanted = targets(rows)
    assert wanted.shape == (2, len(TOLD_KINDS), 2)
    assert wanted[0, TOLD_KINDS.index("levy")].tolist() == [0, 1]
    assert wanted[1].tolist() == [[1, 0]] * len(TOLD_KINDS)


@pytest.mark.parametrize(
    ("told", "precision", "above"),
    [
        ([True, True, False, True, False], 0.9, 2),
        ([True, True, False, True, False], 0.75, 4),
        ([True, True, True, True, True], 0.9, 5),
        ([False, True, False, False, False], 0.9, 0),
    ],
)
def test_a_kind_counts_from_where_enough_trials_were_right(told, precision, above):
    odds = np.array([5, 4, 3, 2, 1], np.float32)
    assert int((odds > cut(odds, np.array(told), precision)).sum()) == above


def test_the_shipped_reader_fits_the_code_and_one_megabyte():
    reader = shipped()
    assert reader.spotter.rows.shape == (BUCKETS,)
    assert reader.spotter.weights.shape[1] == len(TOLD_KINDS) == len(reader.above)
    assert reader.mood.shape == (3, len(TOLD_KINDS))
    assert FILE.stat().st_size <= 1_500_000
