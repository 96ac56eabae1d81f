"""Comment balance: positive minus negative comments, corrected for what the classifier gets wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

import numpy as np
from numpy.typing import NDArray

LABELS = ("positive", "neutral", "negative")
_CONTRAST = np.array([1.0, 0.0, -1.0])
_Z95 = 1.959963984540054


@dataclass(frozen=True)
class Balance:
    """Share of positive minus share of negative comments, −1…1, with a 95 % interval; n comments.

    `value`, `low` and `high` are None where nothing can be said: no comments, or a classifier whose
    errors leave the shares undetermined.
    """

    value: float | None
    low: float | None
    high: float | None
    n: int

    def as_dict(self) -> dict[str, object]:
        return asdict(self)


def comment_balance(counts: Mapping[str, int], confusion: Mapping[str, Mapping[str, int]]) -> Balance:
    """Balance of the true labels, from the labels the classifier gave.

    With q the shares of given labels and M[i, k] = P(given k | true i), q = M'p for the true shares p.
    The value is p̂ by maximum likelihood over proper shares; the interval is the delta method around
    p = M'⁻¹q and counts both the comments' and the test set's own uncertainty:
    var = g'[Cov(q) + Σ_i p_i² Cov(M_i)]g, g = M⁻¹c, c = (1, 0, −1).

    Parameters
    ----------
    counts : given label → comments, labels positive, neutral, negative
    confusion : true label → given label → comments of the test set

    Raises
    ------
    ValueError : unknown label, negative count, or a true label without test comments

    References
    ----------
    Rogan & Gladen (1978) Am. J. Epidemiol. 107; Forman (2008) Data Min. Knowl. Discov. 17 (adjusted
    count); Saerens, Latinne & Decaestecker (2002) Neural Comput. 14 (the EM used here).

    >>> test_set = {"positive": {"positive": 90, "negative": 10}, "neutral": {"neutral": 100},
    ...             "negative": {"positive": 20, "negative": 80}}
    >>> abs(comment_balance({"positive": 55, "negative": 45}, test_set).value) < 1e-6
    True
    """
    given = _row(counts)
    tested = np.vstack([_row(confusion.get(label, {})) for label in LABELS])
    unknown = set(confusion) - set(LABELS)
    if unknown:
        raise ValueError(f"unknown label {min(unknown)}; known are {', '.join(LABELS)}")
    if (tested.sum(axis=1) == 0).any():
        missing = LABELS[int(np.argmin(tested.sum(axis=1)))]
        raise ValueError(f"the test set holds no {missing} comments")
    n = int(given.sum())
    rates = tested / tested.sum(axis=1, keepdims=True)
    if n == 0 or np.linalg.cond(rates) > 1e6:
        return Balance(None, None, None, n)
    value = float(_CONTRAST @ _likely_shares(given, rates))
    shares_given = given / n
    shares = np.linalg.solve(rates.T, shares_given)
    gradient = np.linalg.solve(rates, _CONTRAST)
    variance = _spread((given + 0.5) / (n + 1.5), n, gradient)
    for share, row in zip(shares, tested, strict=True):
        total = row.sum()
        variance += share**2 * _spread((row + 0.5) / (total + 1.5), total, gradient)
    half = _Z95 * variance**0.5
    centre = float(_CONTRAST @ shares)
    low, high = max(-1.0, centre - half), min(1.0, centre + half)
    return Balance(value, min(low, value), max(high, value), n)


def _row(counts: Mapping[str, int]) -> NDArray[np.float64]:
    for label, count in counts.items():
        if label not in LABELS:
            raise ValueError(f"unknown label {label}; known are {', '.join(LABELS)}")
        if count < 0:
            raise ValueError(f"{label}: a count cannot be negative")
    return np.array([counts.get(label, 0) for label in LABELS], dtype=np.float64)


def _spread(shares: NDArray[np.float64], n: float, gradient: NDArray[np.float64]) -> float:
    """Variance of gradient'q̂ for n draws with these shares."""
    return float((shares @ gradient**2 - (shares @ gradient) ** 2) / n)


def _likely_shares(given: NDArray[np.float64], rates: NDArray[np.float64]) -> NDArray[np.float64]:
    """p maximising Σ_k given_k·log(Σ_i p_i·rates_ik) over proper shares, by EM."""
    shares = np.full(len(LABELS), 1.0 / len(LABELS))
    for _ in range(10_000):
        expected = shares @ rates
        ratio = np.divide(given, expected, out=np.zeros_like(given), where=expected > 0)
        updated: NDArray[np.float64] = shares * (rates @ ratio) / given.sum()
        moved = float(np.abs(updated - shares).max())
        shares = updated
        if moved < 1e-12:
            break
    return shares
