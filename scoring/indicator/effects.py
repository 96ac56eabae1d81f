"""Step 1: what service, channel and waiting time do to a score, with officers absorbed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from scoring.indicator.sums import Floats, Ints, Sums


@dataclass(frozen=True)
class Circumstances:
    """Indicator columns of service, channel and wait for every cell, and whom the cell belongs to.

    `columns` (cells, 3) holds the three columns that are 1 for the cell, out of `width`; `posting`
    (cells,) is the officer-in-unit; `labels` names the columns as (kind, value).
    """

    labels: tuple[tuple[str, str], ...]
    columns: Ints
    posting: Ints
    postings: int

    @property
    def width(self) -> int:
        return len(self.labels)

    @classmethod
    def of(cls, sums: Sums, posting: Ints, postings: int) -> Circumstances:
        services, channels = sums.names[2], sums.names[3]
        waits = [str(wait) if wait >= 0 else "" for wait in range(-1, 5)]
        labels = tuple(
            (kind, name)
            for kind, names in (("service", services), ("channel", channels), ("wait", waits))
            for name in names
        )
        starts = (0, len(services), len(services) + len(channels) + 1)
        return cls(labels, sums.keys[:, 3:6] + np.array(starts), posting, postings)

    def matrix(self, cells: Ints) -> sparse.csr_matrix:
        """X of the chosen cells, sparse (cells, width) with three ones a row."""
        rows = np.repeat(np.arange(len(cells)), 3)
        ones = np.ones(len(rows))
        return sparse.csr_matrix((ones, (rows, self.columns[cells].ravel())), shape=(len(cells), self.width))

    def expected(self, effects: Effects, cells: Ints) -> Floats:
        """μ̂ + (x − x̄)'β̂ of the chosen cells."""
        points: Floats = effects.beta[self.columns[cells]].sum(axis=1)
        return effects.mean - float(effects.x_mean @ effects.beta) + points


@dataclass(frozen=True)
class Effects:
    """Fitted circumstances.

    mean : μ̂ = ΣSy/ΣW
    beta : β̂ (width,), points on 0–100
    spread : C (width, width), the inverse of step 1; σ²·C is the covariance of β̂
    x_mean : x̄ (width,); posting_x : x̄_j (postings, width), sparse
    """

    mean: float
    beta: Floats
    spread: Floats
    x_mean: Floats
    posting_x: sparse.csr_matrix

    def freedom(self, ridge: float) -> float:
        """Degrees of freedom that β̂ took: trace of I − ridge·C."""
        return float(len(self.beta) - ridge * np.trace(self.spread))


def fit_effects(circumstances: Circumstances, cells: Ints, w: Floats, sy: Floats, ridge: float) -> Effects:
    """β̂ = [Σ_c W_c(x_c−x̄_j)(x_c−x̄_j)' + ridge·I]⁻¹ Σ_c (x_c−x̄_j)(Sy_c − W_c·ȳ_j).

    Only differences within an officer speak, so that good people at hard counters are not punished.
    Every level has its own column and none is the reference: the ridge settles the rest, hence the
    result does not depend on the order of labels. `w` and `sy` are (len(cells),), the sums W and Sy.
    """
    x = circumstances.matrix(cells)
    posting = circumstances.posting[cells]
    belongs = sparse.csr_matrix(
        (np.ones(len(cells)), (posting, np.arange(len(cells)))), shape=(circumstances.postings, len(cells))
    )
    weighted = sparse.diags(w) @ x
    w_j = np.bincount(posting, weights=w, minlength=circumstances.postings)
    sy_j = np.bincount(posting, weights=sy, minlength=circumstances.postings)
    inverse_w = np.divide(1.0, w_j, out=np.zeros_like(w_j), where=w_j > 0)
    sums_x = (belongs @ weighted).tocsr()
    posting_x = (sparse.diags(inverse_w) @ sums_x).tocsr()
    inner = (x.T @ weighted - sums_x.T @ posting_x).toarray()
    moment = x.T @ sy - posting_x.T @ sy_j
    spread = np.linalg.inv(inner + ridge * np.eye(circumstances.width))
    total = w.sum()
    return Effects(
        mean=float(sy.sum() / total),
        beta=spread @ moment,
        spread=(spread + spread.T) / 2,
        x_mean=np.asarray(weighted.sum(axis=0)).ravel() / total,
        posting_x=posting_x,
    )
