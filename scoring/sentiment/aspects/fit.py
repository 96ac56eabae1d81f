"""Fits the linear reader of the aspects: `python -m scoring.sentiment.aspects.fit`.

Learns from the build part of `aspect_comments.csv` (keys) and of the service comments (mood); the same
input gives the same file. Logistic regression by L-BFGS, rarer class weighted up, L2 penalty.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from scoring.sentiment.aspects.labelled import labelled_comments
from scoring.sentiment.aspects.linear import BUCKETS, FILE, MOODS, buckets
from scoring.sentiment.aspects.mention import ASPECT_KEYS

_SERVICE = FILE.parent.parent / "corpus" / "service_comments.csv"
_MOOD = {"negative": -1, "neutral": 0, "positive": 1}
_PENALTY = 0.05

Floats = npt.NDArray[np.float64]


def matrix(found: Sequence[npt.NDArray[np.int64]], rarity: Floats) -> csr_matrix:
    """Rows of unit length over the buckets."""
    rows = np.repeat(np.arange(len(found)), [len(row) for row in found])
    columns = np.concatenate(found)
    values = rarity[columns]
    norms = np.sqrt(np.bincount(rows, values**2, minlength=len(found)))
    return csr_matrix((values / np.maximum(norms[rows], 1e-9), (rows, columns)), shape=(len(found), BUCKETS))


def logistic(x: csr_matrix, wanted: npt.NDArray[np.bool_]) -> tuple[Floats, float]:
    """Weights and bias of a class-balanced logistic regression with an L2 penalty on the weights."""
    sign = np.where(wanted, 1.0, -1.0)
    share = np.clip(wanted.mean(), 1e-6, 1 - 1e-6)
    importance = np.where(wanted, 0.5 / share, 0.5 / (1 - share))

    def loss(parameters: Floats) -> tuple[float, Floats]:
        weights, bias = parameters[:-1], parameters[-1]
        margin = sign * (x @ weights + bias)
        slope = -sign * importance / (1.0 + np.exp(np.clip(margin, -30, 30)))
        value = float(importance @ np.logaddexp(0.0, -margin)) + 0.5 * _PENALTY * float(weights @ weights)
        return value, np.append(x.T @ slope + _PENALTY * weights, slope.sum())

    result = minimize(loss, np.zeros(BUCKETS + 1), jac=True, method="L-BFGS-B", options={"maxiter": 150})
    return result.x[:-1], float(result.x[-1])


def _rows() -> tuple[list[tuple[str, frozenset[str]]], list[tuple[str, int]]]:
    aspects = [(c.text, frozenset(key for key, _ in c.aspects)) for c in labelled_comments("build")]
    with _SERVICE.open(encoding="utf-8", newline="") as file:
        moods = [(row["text"], _MOOD[row["label"]]) for row in csv.DictReader(file) if row["part"] == "train"]
    return aspects, moods


def main() -> None:
    """Fit on the data in the package and write the reader beside this file."""
    aspects, moods = _rows()
    read = [(found, keys) for text, keys in aspects if (found := buckets(text)).size]
    felt = [(found, mood) for text, mood in moods if (found := buckets(text)).size]
    count = np.bincount(np.concatenate([found for found, _ in read + felt]), minlength=BUCKETS)
    rarity = np.log((1 + len(read) + len(felt)) / (1 + count)) + 1.0
    x = matrix([found for found, _ in read], rarity)
    m = matrix([found for found, _ in felt], rarity)
    fits = [logistic(x, np.array([key in keys for _, keys in read])) for key in ASPECT_KEYS]
    fits += [logistic(m, np.array([mood == wanted for _, mood in felt])) for wanted in MOODS]
    weights = np.stack([fit[0] for fit in fits], axis=1)
    step = np.abs(weights).max(axis=0) / 127
    np.savez_compressed(
        FILE,
        rarity=rarity.astype(np.float16),
        weights=np.round(weights / step).astype(np.int8),
        step=step.astype(np.float32),
        bias=np.array([fit[1] for fit in fits], dtype=np.float32),
    )
    print(f"{len(read)} comments for keys, {len(felt)} for mood -> {FILE.name}, {FILE.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
