"""The ways of making an officer's figure that the indicator is compared with."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.indicator_world import Array, City
from scoring.indicator import OfficerIndicator

Z = 1.959963984540054


@dataclass(frozen=True)
class Verdict:
    """Per officer: score, interval, and whether the method calls the officer below expectation."""

    score: Array
    low: Array
    high: Array
    below: NDArray[np.bool_]


def _moments(city: City) -> tuple[Array, Array, Array]:
    officers = len(city.truth)
    n = np.bincount(city.officer, minlength=officers).astype(float)
    mean = np.bincount(city.officer, weights=city.y, minlength=officers) / n
    square = np.bincount(city.officer, weights=city.y**2, minlength=officers) / n
    spread = np.where(n > 1, np.sqrt(np.maximum(square - mean**2, 0) * n / np.maximum(n - 1, 1)), city.y.std())
    return n, mean, spread


def _verdict(n: Array, score: Array, se: Array, centre: float) -> Verdict:
    low, high = score - Z * se, score + Z * se
    return Verdict(score, low, high, (high < centre) & (n >= 30))


def raw_mean(city: City) -> Verdict:
    n, mean, spread = _moments(city)
    return _verdict(n, mean, spread / np.sqrt(n), float(city.y.mean()))


def bayesian_average(city: City, pseudo: float = 20.0) -> Verdict:
    """(C·m + Σy)/(C + n), as film sites rank."""
    n, mean, spread = _moments(city)
    score = (pseudo * city.y.mean() + n * mean) / (pseudo + n)
    return _verdict(n, score, spread / np.sqrt(n + pseudo), float(city.y.mean()))


def shrinkage(city: City) -> Verdict:
    """One-way random effects by moments: officers only, no adjustment."""
    n, mean, spread = _moments(city)
    sigma2 = float(((n - 1) * spread**2).sum() / (n - 1).sum())
    centre = float(city.y.mean())
    between = float((n * (mean - centre) ** 2).sum() - (len(n) - 1) * sigma2)
    tau2 = max(between / (n.sum() - (n**2).sum() / n.sum()), 1e-6)
    weight = tau2 / (tau2 + sigma2 / n)
    return _verdict(n, centre + weight * (mean - centre), np.sqrt(tau2 * (1 - weight)), centre)


def adjusted_funnel(city: City) -> Verdict:
    """Observed against expected by ordinary regression on circumstances, limits widened for
    overdispersion by the winsorised ratio (Spiegelhalter 2005)."""
    n, mean, _ = _moments(city)
    x = np.column_stack(
        [column == level for column in (city.service, city.channel, city.wait) for level in np.unique(column)[1:]]
    )
    design = np.column_stack((np.ones(len(x)), x)).astype(float)
    beta, *_ = np.linalg.lstsq(design, city.y, rcond=None)
    fitted = design @ beta
    expected = np.bincount(city.officer, weights=fitted, minlength=len(n)) / n
    se = np.sqrt((city.y - fitted).var() / n)
    z = (mean - expected) / se
    clipped = np.clip(z, *np.quantile(z, (0.1, 0.9)))
    se = se * np.sqrt(max(float((clipped**2).mean()), 1.0))
    centre = float(city.y.mean())
    return _verdict(n, centre + mean - expected, se, centre)


def verdict_of(fitted: OfficerIndicator) -> Verdict:
    """The figures of a fitted indicator, officers in order."""
    figures = sorted(fitted.figures_, key=lambda figure: figure.officer)
    columns = np.array([(figure.score, figure.low, figure.high) for figure in figures])
    standing = np.array([figure.standing for figure in figures])
    return Verdict(columns[:, 0], columns[:, 1], columns[:, 2], standing == "below")


def ours(city: City) -> Verdict:
    return verdict_of(OfficerIndicator().fit(city.sums()))


METHODS = {
    "raw mean": raw_mean,
    "Bayesian average": bayesian_average,
    "shrinkage, no adjustment": shrinkage,
    "adjusted funnel": adjusted_funnel,
    "this indicator": ours,
}
