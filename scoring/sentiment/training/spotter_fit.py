"""Fits a Spotter: one softmax for each thing it tells, over {not spoken of, ...}, L2 penalty, by L-BFGS."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from scoring.sentiment.linear import LinearPart
from scoring.sentiment.occurrences import Floats
from scoring.sentiment.spotter import BUCKETS
from scoring.sentiment.training.matrix import counted, valued
from scoring.sentiment.words import Word

LEAST_ROWS = 4
"""A bucket met in fewer rows is not learned."""

SCALE = 4.0
"""How much longer a comment is here than where it is read: the penalty weighs lighter on every weight."""


def matrix(comments: Iterable[list[Word]], linear: LinearPart) -> csr_matrix:
    """The features of comments with the values they have for `linear`, SCALE times as long; a row a comment, its
    buckets folded."""
    found = valued(counted(comments), linear.table.rows(np.arange(len(linear.table.codes)))[:, -1]) * SCALE
    folded = csr_matrix((found.data, found.indices % BUCKETS, found.indptr), shape=(found.shape[0], BUCKETS))
    folded.sum_duplicates()
    often = np.bincount(folded.indices, minlength=BUCKETS) >= LEAST_ROWS
    folded.data *= often[folded.indices]
    folded.eliminate_zeros()
    return folded


def fitted(
    x: csr_matrix, wanted: Floats, importance: Floats, *, penalty: float, rounds: int = 50
) -> tuple[Floats, Floats]:
    """Weights (columns × outputs) and bias (outputs,) against the first class of each softmax, by penalised
    cross-entropy. `wanted`: rows × things × classes; outputs are thing by thing the other classes."""
    things, classes = wanted.shape[1:]
    used = np.flatnonzero(np.bincount(x.indices, x.data != 0, minlength=x.shape[1]))
    dense = x[:, used].tocsr()
    turned, width = dense.T.tocsr(), things * classes
    split = len(used) * width
    scale = importance.astype(np.float32)[:, None, None]

    def loss(point: npt.NDArray[np.float64]) -> tuple[float, npt.NDArray[np.float64]]:
        single = point.astype(np.float32)
        slopes = single[:split].reshape(-1, width)
        logits = (dense @ slopes + single[split:]).reshape(wanted.shape)
        logits -= logits.max(axis=2, keepdims=True)
        powers = np.exp(logits)
        sums = powers.sum(axis=2, keepdims=True)
        value = -float((scale * (logits - np.log(sums)) * wanted).sum(dtype=np.float64))
        value += 0.5 * penalty * float((slopes * slopes).sum(dtype=np.float64))
        error = ((powers / sums - wanted) * scale).reshape(len(wanted), width)
        slope = np.concatenate([(turned @ error + penalty * slopes).ravel(), error.sum(axis=0)])
        return value, slope.astype(np.float64)

    start = np.zeros(split + width)
    best = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": rounds, "maxcor": 6}).x
    weights = np.zeros((x.shape[1], things * (classes - 1)), np.float32)
    weights[used] = _against_first(best[:split].reshape(-1, things, classes))
    return weights, _against_first(best[split:].reshape(1, things, classes))[0]


def _against_first(found: npt.NDArray[np.floating]) -> Floats:
    result: Floats = (found[:, :, 1:] - found[:, :, :1]).reshape(len(found), -1).astype(np.float32)
    return result


def save(path: Path, weights: Floats, bias: Floats, **others: npt.NDArray[np.floating]) -> int:
    """Writes what `Spotter.of` reads (`weights`: BUCKETS × outputs), and `others` beside it. Returns the number of
    buckets learned."""
    kept = np.flatnonzero(weights.any(axis=1))
    rows = np.zeros(BUCKETS, np.int32)
    rows[kept] = np.arange(1, len(kept) + 1)
    step = np.maximum(np.abs(weights).max(axis=0), 1e-9) / 127
    silent = np.zeros((1, weights.shape[1]), np.int8)
    tables: dict[str, Any] = {
        "rows": rows,
        "weights": np.concatenate([silent, np.rint(weights[kept] / step).astype(np.int8)]),
        "step": (step * SCALE).astype(np.float32),
        "bias": bias.astype(np.float32),
        **{name: table.astype(np.float32) for name, table in others.items()},
    }
    np.savez_compressed(path, **tables)
    return len(kept)
