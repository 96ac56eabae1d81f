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
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from threadpoolctl import threadpool_limits

from scoring.sentiment.aspects.material import TeachingRow, teaching_rows
from scoring.sentiment.aspects.mention import ASPECT_KEYS
from scoring.sentiment.aspects.reader import (
    BUCKETS,
    FILE,
    OUTPUTS,
    POLARITIES,
    SCALE,
    Buckets,
    chances,
    letter_group_buckets,
    word_and_pair_buckets,
)
from scoring.sentiment.words import words

PENALTY = 2.0
ROUNDS = 50
LEAST_ROWS = 4
"""A bucket met in fewer rows is not learned."""

_KEYS, _CLASSES = len(ASPECT_KEYS), 1 + len(POLARITIES)
_GRID = np.arange(0.05, 0.6, 0.01)
_CAUTION = 20.0

Floats = npt.NDArray[np.float32]


def blocks(text: str) -> tuple[Buckets, Buckets]:
    """The two blocks of features of a text: words with pairs, and letter groups."""
    found = words(text)
    letters = [letter_group_buckets(word) for word in found]
    return word_and_pair_buckets(found), np.concatenate(letters) if letters else np.empty(0, np.int32)


def rarities(rows: Sequence[tuple[Buckets, Buckets]]) -> Floats:
    """1 + ln((1 + rows) / (1 + rows with the bucket)) for each bucket; 0 for one met in fewer than LEAST_ROWS."""
    count = np.zeros(BUCKETS)
    for pair in rows:
        count[np.unique(np.concatenate(pair))] += 1
    result = 1 + np.log((1 + len(rows)) / (1 + count))
    return np.where(count >= LEAST_ROWS, result, 0).astype(np.float32)


def matrix(rows: Sequence[tuple[Buckets, Buckets]], rarity: Floats) -> csr_matrix:
    """One line a text, each block of it of length SCALE."""
    columns, values, ends = [], [], [0]
    for pair in rows:
        for block in pair:
            value = rarity[block]
            columns.append(block)
            values.append(value * (SCALE / max(float(np.sqrt(value @ value)), 1e-9)))
        ends.append(ends[-1] + sum(map(len, pair)))
    found = csr_matrix((np.concatenate(values), np.concatenate(columns), ends), shape=(len(rows), BUCKETS))
    found.sum_duplicates()
    return found


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


def fitted(x: csr_matrix, wanted: Floats, importance: Floats) -> tuple[Floats, Floats]:
    """Weights (BUCKETS × OUTPUTS) and bias (OUTPUTS,) against not being spoken of, by penalised cross-entropy."""
    used = np.flatnonzero(np.bincount(x.indices, x.data != 0, minlength=BUCKETS))
    dense = x[:, used].tocsr()
    turned, split, width = dense.T.tocsr(), len(used) * _KEYS * _CLASSES, _KEYS * _CLASSES
    scale = importance.astype(np.float32)[:, None, None]

    def loss(point: npt.NDArray[np.float64]) -> tuple[float, npt.NDArray[np.float64]]:
        single = point.astype(np.float32)
        slopes = single[:split].reshape(-1, width)
        logits = (dense @ slopes + single[split:]).reshape(wanted.shape)
        logits -= logits.max(axis=2, keepdims=True)
        powers = np.exp(logits)
        sums = powers.sum(axis=2, keepdims=True)
        value = -float((scale * (logits - np.log(sums)) * wanted).sum(dtype=np.float64))
        value += 0.5 * PENALTY * float((slopes * slopes).sum(dtype=np.float64))
        error = ((powers / sums - wanted) * scale).reshape(len(wanted), width)
        slope = np.concatenate([(turned @ error + PENALTY * slopes).ravel(), error.sum(axis=0)])
        return value, slope.astype(np.float64)

    start = np.zeros(split + width)
    best = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS, "maxcor": 6}).x
    weights = np.zeros((BUCKETS, OUTPUTS), np.float32)
    weights[used] = _against_silence(best[:split].reshape(-1, _KEYS, _CLASSES))
    return weights, _against_silence(best[split:].reshape(1, _KEYS, _CLASSES))[0]


def _against_silence(found: npt.NDArray[np.floating]) -> Floats:
    result: Floats = (found[:, :, 1:] - found[:, :, :1]).reshape(len(found), OUTPUTS).astype(np.float32)
    return result


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


def _trial_thresholds(rows: Sequence[TeachingRow], found: Sequence[tuple[Buckets, Buckets]]) -> Floats:
    learned = [number for number, row in enumerate(rows) if not row.for_thresholds]
    judged = [number for number, row in enumerate(rows) if row.for_thresholds and row.weight >= 1]
    rarity = rarities([found[number] for number in learned])
    weights, bias = fitted(
        matrix([found[number] for number in learned], rarity),
        targets([rows[number].aspects for number in learned]),
        np.array([rows[number].weight for number in learned], np.float32),
    )
    logits = (matrix([found[number] for number in judged], rarity) @ weights + bias).reshape(-1, _KEYS, _CLASSES - 1)
    wanted = np.array([[key in rows[number].aspects for key in ASPECT_KEYS] for number in judged])
    return thresholds(np.array([chances(row) for row in logits]), wanted)


def main() -> None:
    """Fit, and write the reader beside this file."""
    rows = teaching_rows(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    found = [blocks(row.text) for row in rows]
    with threadpool_limits(1):
        above = _trial_thresholds(rows, found)
        rarity = rarities(found)
        weights, bias = fitted(
            matrix(found, rarity), targets([row.aspects for row in rows]), np.array([row.weight for row in rows], "f4")
        )
    kept = np.flatnonzero(rarity)
    numbers = np.zeros(BUCKETS, np.int32)
    numbers[kept] = np.arange(1, len(kept) + 1)
    step = np.maximum(np.abs(weights).max(axis=0), 1e-9) / 127
    silent = np.zeros((1, OUTPUTS), np.int8)
    np.savez_compressed(
        FILE,
        rows=numbers,
        rarity=np.append(np.float16(0), rarity[kept].astype(np.float16)),
        weights=np.concatenate([silent, np.rint(weights[kept] / step).astype(np.int8)]),
        step=step.astype(np.float32),
        bias=bias.astype(np.float32),
        above=above,
    )
    print(f"{len(rows)} rows, {len(kept)} buckets, thresholds {above.round(2)} -> {FILE.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
