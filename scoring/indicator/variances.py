"""Steps 3 and 5: how much ratings, officers, units and days differ."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from scoring.indicator.sums import Floats
from scoring.indicator.units import Block, Variances, solve

PSEUDO = {"sigma2": (10.0, 400.0), "officer": (20.0, 20.0), "unit": (10.0, 9.0), "day": (40.0, 7.0)}
"""Weak priors (pseudo-count, variance): they decide alone only where an office is small or uniform."""


def pooled_rating_variance(within: float, freedom: float) -> float:
    """σ² from the weighted squares within officer-days, with `freedom` = Σ(W − W2/W) of the officer-days.

    The denominator makes σ² the variance of one rating whatever its trust weight: for equal weights w,
    E[Σw(y−ȳ)²] = w(n−1)σ². Ten pseudo-ratings at 400 keep σ² away from zero when all ratings are equal.
    """
    pseudo, value = PSEUDO["sigma2"]
    return (max(within, 0.0) + pseudo * value) / (max(freedom, 0.0) + pseudo)


def estimate_variances(
    blocks: Sequence[Block], sigma2: float, tolerance: float = 1e-3, max_iterations: int = 500
) -> tuple[Variances, int]:
    """EM for τ_θ², τ_u², τ_s² with σ² given; returns the components and the EM steps taken.

    τ_θ² ← (Σ(θ̂² + PEV) + 20·20)/(J + 20), likewise units (10 pseudo-units at 9) and unit-days (40 at
    7); stops when a step moves no component by more than `tolerance` squared points. Every two steps are
    extrapolated on the log scale (SQUAREM), since plain EM creeps.

    References: Dempster, Laird & Rubin (1977); Searle, Casella & McCulloch (1992), sec. 8.3; Varadhan &
    Roland (2008), Scand. J. Stat. 35, 335–353.
    """
    point = np.log([PSEUDO["officer"][1], PSEUDO["unit"][1], PSEUDO["day"][1]])
    steps = 0
    while True:
        first = _em_step(blocks, sigma2, point)
        second = _em_step(blocks, sigma2, first)
        steps += 2
        moved = float(np.abs(np.exp(second) - np.exp(first)).max())
        if moved <= tolerance / 10 or steps >= max_iterations:
            return Variances(sigma2, *np.exp(second).tolist()), steps
        once, twice = first - point, second - 2 * first + point
        stretch = min(float(np.linalg.norm(once)) / max(float(np.linalg.norm(twice)), 1e-12), 16.0)
        point = second if stretch <= 1 else point + 2 * stretch * once + stretch**2 * twice


def _em_step(blocks: Sequence[Block], sigma2: float, point: Floats) -> Floats:
    """One EM step for the logarithms of τ_θ², τ_u², τ_s².

    Officers, units and days without ratings among these blocks say nothing and are not counted.
    """
    variances = Variances(sigma2, *np.exp(point).tolist())
    totals, counts = np.zeros(3), np.zeros(3)
    for block in blocks:
        officers, days = block.w.sum(axis=2) > 0, block.w.sum(axis=1) > 0
        s = solve(block, variances)
        for position, (effect, pev, seen) in enumerate(
            (
                (s.officer, s.pev_officer, officers),
                (s.unit, s.pev_unit, officers.any(axis=1)),
                (s.day, s.pev_day, days),
            )
        ):
            totals[position] += float(effect[seen] @ effect[seen] + pev[seen].sum())
            counts[position] += seen.sum()
    pseudo, value = np.array([PSEUDO["officer"], PSEUDO["unit"], PSEUDO["day"]]).T
    updated: Floats = np.log((totals + pseudo * value) / (counts + pseudo))
    return updated
