"""Fits the reader of the flags: `python -m scoring.sentiment.flags.fit`, after the sentiment model it listens to.

The same input and model give the same file. Each hand's comments are once read by a reader that learned from the
others; from what those trials got right (on comments that somebody read for flags) the log-odds are set from which a
kind counts; the shipped weights are then fitted on everything.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix, hstack
from threadpoolctl import threadpool_limits

from scoring.sentiment.flags.folding import fold
from scoring.sentiment.flags.material import UNREAD_WEIGHT, TeachingRow, teaching_rows
from scoring.sentiment.flags.reader import FILE, TOLD_KINDS
from scoring.sentiment.model_file import shipped_model
from scoring.sentiment.occurrences import Floats
from scoring.sentiment.spotter import BUCKETS
from scoring.sentiment.training.spotter_fit import fitted, matrix, save

PENALTY = 0.3
MOOD_SCALE = 2.0
"""The penalty weighs lighter on what the mood adds."""

PRECISION = 0.85
OTHER_PRECISION = {"discrimination": 0.8, "abuse": 0.9, "nonsense": 0.9}
"""What share must be right among the comments of the trials that count. The trials are harder than an inbox: nearly all
of their comments come close to a kind, and those that a reader may doubt were sought out. What was right in 85 of 100
there was right in 93 or more of comments as they come. Of discrimination, seldom told plainly, more would be missed;
of abuse the plain words are known without the reader; what it takes for nonsense nobody looks at again."""


def features(rows: Sequence[TeachingRow]) -> csr_matrix:
    """What the reader reads of each row: the features of its words, and the probabilities of its labels."""
    model = shipped_model()
    comments = [model.words_of(fold(row.text).read)[0] for row in rows]
    moods = np.array([model.hear(words).chances for words in comments], np.float32)
    return hstack([matrix(comments, model.linear), csr_matrix(moods * MOOD_SCALE)]).tocsr()


def targets(rows: Sequence[TeachingRow]) -> Floats:
    """What each kind's softmax should give (rows × kinds × 2)."""
    told = np.array([[kind in row.kinds for kind in TOLD_KINDS] for row in rows], np.float32)
    return np.stack([1 - told, told], axis=2)


def cut(odds: Floats, told: npt.NDArray[np.bool_], precision: float) -> float:
    """The least log-odds (of `odds`, one a row) above which at least `precision` of the rows are `told`; above all of
    them where there are none."""
    order = np.argsort(-odds, kind="stable")
    right = np.cumsum(told[order]) / np.arange(1, len(order) + 1)
    good = np.flatnonzero(right >= precision)
    if not len(good):
        return float(odds.max())
    last = int(good[-1])
    below = float(odds[order[last + 1]]) if last + 1 < len(order) else float(odds[order[last]]) - 1
    return (float(odds[order[last]]) + below) / 2


def trial_odds(rows: Sequence[TeachingRow], x: csr_matrix) -> Floats:
    """The log-odds (rows × kinds) of each row by a reader that learned nothing of the row's group."""
    wanted, weights = targets(rows), np.array([row.weight for row in rows], np.float32)
    groups = np.array([row.group for row in rows])
    odds = np.zeros((len(rows), len(TOLD_KINDS)), np.float32)
    for group in sorted(set(groups) - {""}):
        inside = groups == group
        slopes, bias = fitted(x[~inside], wanted[~inside], weights[~inside], penalty=PENALTY)
        odds[inside] = x[inside] @ slopes + bias
    return odds


def main() -> None:
    """Fit, and write the reader beside this file."""
    rows = teaching_rows()
    with threadpool_limits(1):
        x = features(rows)
        odds = trial_odds(rows, x)
        tried = np.array([row.group != "" and row.weight > UNREAD_WEIGHT for row in rows])
        above = []
        for number, kind in enumerate(TOLD_KINDS):
            told = np.array([kind in row.kinds for row in rows])[tried]
            least = cut(odds[tried, number], told, OTHER_PRECISION.get(kind, PRECISION))
            above.append(least)
            over = odds[tried, number] > least
            right = int((over & told).sum())
            print(f"{kind}: from {least:.2f}: {right} of {int(over.sum())} right, of {int(told.sum())} told")
        weights, bias = fitted(x, targets(rows), np.array([row.weight for row in rows], np.float32), penalty=PENALTY)
    learned = save(FILE, weights[:BUCKETS], bias, mood=weights[BUCKETS:] * MOOD_SCALE, above=np.array(above))
    print(f"{len(rows)} rows, {learned} buckets -> {FILE.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
