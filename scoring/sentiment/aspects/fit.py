"""Fits the reader of the aspects: `python -m scoring.sentiment.aspects.fit [DATA_FOLDER]`.

Without the data folder the app reviews are left out. The same input gives the same file. One softmax for each key over
{not spoken of, good, neutral, bad}, L2 penalty, by L-BFGS. A trial fit without every fifth block of comments sets, on
those blocks, the chance from which a key counts as spoken of; the shipped weights are then fitted on everything.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from threadpoolctl import threadpool_limits

from scoring.sentiment.aspects.material import TeachingRow, teaching_rows
from scoring.sentiment.aspects.mention import ASPECT_KEYS
from scoring.sentiment.aspects.reader import FILE, POLARITIES, chances
from scoring.sentiment.model_file import shipped_model
from scoring.sentiment.occurrences import Floats
from scoring.sentiment.training.spotter_fit import fitted, matrix, save

PENALTY = 2.0

_KEYS, _CLASSES = len(ASPECT_KEYS), 1 + len(POLARITIES)
_GRID = np.arange(0.05, 0.6, 0.01)
_CAUTION = 20.0


def targets(aspects: Sequence[dict[str, int | None]]) -> Floats:
    """What each key's softmax should give (rows × keys × classes); an unknown polarity is shared out equally."""
    wanted = np.zeros((len(aspects), _KEYS, _CLASSES), np.float32)
    wanted[:, :, 0] = 1
    for row, spoken in enumerate(aspects):
        for key, polarity in spoken.items():
            at = ASPECT_KEYS.index(key)
            wanted[row, at] = 0
            if polarity is None:
                wanted[row, at, 1:] = 1 / len(POLARITIES)
            else:
                wanted[row, at, 1 + POLARITIES.index(polarity)] = 1
    return wanted


def thresholds(spoken: Floats, wanted: npt.NDArray[np.bool_]) -> Floats:
    """For each key the chance (of `spoken`, rows × keys) that parts best, by F1, the rows that speak of it (`wanted`);
    a key with few rows stays near the chance best for all keys together."""

    def f1(cut: float, keys: slice, prior: float) -> float:
        over, there = spoken[:, keys] > cut, wanted[:, keys]
        right = 2 * float((over & there).sum())
        return (right + 0.7 * prior) / (right + float((over != there).sum()) + prior)

    common = max(_GRID, key=lambda cut: f1(cut, slice(None), 1.0))
    return np.array(
        [
            max(_GRID, key=lambda cut: f1(cut, slice(key, key + 1), _CAUTION) - 0.05 * abs(cut - common))
            for key in range(spoken.shape[1])
        ],
        np.float32,
    )


def _fit(rows: Sequence[TeachingRow], x: csr_matrix) -> tuple[Floats, Floats]:
    return fitted(
        x, targets([row.aspects for row in rows]), np.array([row.weight for row in rows], np.float32), penalty=PENALTY
    )


def _trial_thresholds(rows: Sequence[TeachingRow], x: csr_matrix) -> Floats:
    learned = [number for number, row in enumerate(rows) if not row.for_thresholds]
    judged = [number for number, row in enumerate(rows) if row.for_thresholds and row.weight >= 1]
    weights, bias = _fit([rows[number] for number in learned], x[learned])
    logits = (x[judged] @ weights + bias).reshape(-1, _KEYS, _CLASSES - 1)
    wanted = np.array([[key in rows[number].aspects for key in ASPECT_KEYS] for number in judged])
    return thresholds(np.array([chances(row) for row in logits]), wanted)


def main() -> None:
    """Fit, and write the reader beside this file."""
    rows = teaching_rows(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    model = shipped_model()
    with threadpool_limits(1):
        x = matrix((model.words_of(row.text)[0] for row in rows), model.linear)
        above = _trial_thresholds(rows, x)
        weights, bias = _fit(rows, x)
    learned = save(FILE, weights, bias, above=above)
    print(f"{len(rows)} rows, {learned} buckets, thresholds {above.round(2)} -> {FILE.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
