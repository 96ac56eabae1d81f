"""Multinomial regression on sparse rows with one bias per source."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import scipy.sparse as sparse
from scipy.optimize import minimize

from scoring.sentiment.training.matrix import Matrix

Floats = npt.NDArray[np.float32]

_IMPOSSIBLE = np.float32(-30.0)


@dataclass(frozen=True, slots=True)
class Fitted:
    """`weights` (features × classes) and the bias of each source (sources × classes)."""

    weights: Floats
    biases: Floats


def fit(
    rows: Matrix,
    targets: Floats,
    *,
    sources: npt.NDArray[np.integer],
    weights: Floats,
    ridge: float,
    rounds: int,
    masked: tuple[npt.NDArray[np.bool_], int] | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> Fitted:
    """Minimises the weighted cross-entropy to `targets` (rows × classes, each row a distribution) plus a ridge.

    `sources` (rows) numbers the source of each row. `masked` = (which rows, which class): in those rows the class
    cannot occur and its logit is taken out, so that a source without that label does not teach that it is rare.
    """
    used = np.flatnonzero(np.bincount(rows.indices, minlength=rows.shape[1]))
    dense = rows[:, used].tocsr()
    count, width, classes = dense.shape[0], len(used), targets.shape[1]
    groups = int(sources.max()) + 1
    belongs = sparse.csr_matrix((np.ones(count, np.float32), (np.arange(count), sources)), shape=(count, groups))
    turned, gathered = dense.T.tocsr(), belongs.T.tocsr()
    mask = np.zeros((count, classes), np.float32)
    if masked is not None:
        mask[masked[0], masked[1]] = _IMPOSSIBLE
    split = width * classes

    def loss(point: npt.NDArray[np.float64]) -> tuple[float, npt.NDArray[np.float64]]:
        single = point.astype(np.float32)
        slopes, biases = single[:split].reshape(width, classes), single[split:].reshape(groups, classes)
        logits = dense @ slopes + belongs @ biases + mask
        logits -= logits.max(axis=1, keepdims=True)
        powers = np.exp(logits)
        sums = powers.sum(axis=1, keepdims=True)
        error = (powers / sums - targets) * weights[:, None]
        value = -float((weights * ((logits - np.log(sums)) * targets).sum(axis=1)).sum(dtype=np.float64))
        value += 0.5 * ridge * float((slopes * slopes).sum(dtype=np.float64))
        value += 0.01 * ridge * float((biases * biases).sum(dtype=np.float64))
        slope = np.concatenate(
            [(turned @ error + ridge * slopes).ravel(), (gathered @ error + 0.02 * ridge * biases).ravel()]
        )
        return value, slope.astype(np.float64)

    done = 0

    def step(_: npt.NDArray[np.float64]) -> None:
        nonlocal done
        done += 1
        progress(done)

    best = minimize(
        loss,
        np.zeros(split + groups * classes),
        jac=True,
        method="L-BFGS-B",
        callback=step,
        options={"maxiter": rounds, "maxcor": 8},
    ).x.astype(np.float32)
    full = np.zeros((rows.shape[1], classes), np.float32)
    full[used] = best[:split].reshape(width, classes)
    return Fitted(full, best[split:].reshape(groups, classes))
