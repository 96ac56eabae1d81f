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
    """EM for τ_θ², τ_u², τ_s² with σ² given; returns the components and the iterations used.

    τ_θ² ← (Σ(θ̂² + PEV) + 20·20)/(J + 20), likewise units (10 pseudo-units at 9) and unit-days (40 at
    7); stops when no component moves by more than `tolerance` squared points. Officers and days that
    have no ratings among these blocks say nothing and are not counted.

    Reference: Dempster, Laird & Rubin (1977); Searle, Casella & McCulloch (1992), sec. 8.3.
    """
    seen_officer = [block.w.sum(axis=2) > 0 for block in blocks]
    seen_day = [block.w.sum(axis=1) > 0 for block in blocks]
    variances = Variances(sigma2, PSEUDO["officer"][1], PSEUDO["unit"][1], PSEUDO["day"][1])
    iterations = 0
    moved = np.inf
    while moved > tolerance and iterations < max_iterations:
        iterations += 1
        totals = np.zeros(3)
        counts = np.zeros(3)
        for block, officers, days in zip(blocks, seen_officer, seen_day, strict=True):
            s = solve(block, variances)
            units = officers.any(axis=1)
            for position, (effect, pev, seen) in enumerate(
                ((s.officer, s.pev_officer, officers), (s.unit, s.pev_unit, units), (s.day, s.pev_day, days))
            ):
                totals[position] += _expected_square(effect[seen], pev[seen])
                counts[position] += seen.sum()
        updated = [
            float((total + pseudo * value) / (count + pseudo))
            for total, count, (pseudo, value) in zip(
                totals, counts, (PSEUDO["officer"], PSEUDO["unit"], PSEUDO["day"]), strict=True
            )
        ]
        moved = max(abs(new - old) for new, old in zip(updated, variances[1:], strict=True))
        variances = Variances(sigma2, *updated)
    return variances, iterations


def _expected_square(effect: Floats, pev: Floats) -> float:
    return float(effect @ effect + pev.sum())
