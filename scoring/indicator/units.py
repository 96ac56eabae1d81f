"""Step 4: unit, officer and unit-day effects by Henderson's mixed-model equations, units in batches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from scoring.indicator.sums import Floats, Ints

_BATCH_NUMBERS = 4_000_000


class Variances(NamedTuple):
    """Variance components in squared points: of one rating, of officers, units and unit-days."""

    sigma2: float
    officer: float
    unit: float
    day: float

    @property
    def officer_share(self) -> float:
        """The part of a single rating's variance that lies between officers."""
        return self.officer / (self.sigma2 + self.officer + self.unit + self.day)


@dataclass(frozen=True)
class Block:
    """Units of similar size, padded to a common shape (units, officers, days).

    `posting` (units, officers) and `unit_day` (units, days) point into the flat lists, −1 where padded.
    `w` and `r` are (units, officers, days): sums of weights and of weighted residuals.
    """

    unit: Ints
    posting: Ints
    unit_day: Ints
    w: Floats
    r: Floats


@dataclass(frozen=True)
class Layout:
    """Which posting (officer in unit) worked on which unit-day.

    unit : (postings,) the unit of each posting
    pair_posting, pair_day : (pairs,) every posting × unit-day that has ratings
    day_unit : (unit-days,) the unit of each unit-day
    """

    unit: Ints
    day_unit: Ints
    pair_posting: Ints
    pair_day: Ints

    def blocks(self, w: Floats, r: Floats) -> list[Block]:
        """Fill the padded arrays from (pairs,) sums; only pairs of postings listed here occur."""
        units = int(self.unit.max()) + 1
        staff = np.bincount(self.unit, minlength=units)
        days = np.bincount(self.day_unit, minlength=units)
        place_posting = _place_within(self.unit)
        place_day = _place_within(self.day_unit)
        blocks = []
        for chosen in _batches(staff, days):
            local = np.full(units, -1)
            local[chosen] = np.arange(len(chosen))
            shape = (len(chosen), int(staff[chosen].max()), int(days[chosen].max()))
            posting = _scatter(local[self.unit], place_posting, shape[:2])
            unit_day = _scatter(local[self.day_unit], place_day, (shape[0], shape[2]))
            here = local[self.unit[self.pair_posting]] >= 0
            at = (
                local[self.unit[self.pair_posting[here]]],
                place_posting[self.pair_posting[here]],
                place_day[self.pair_day[here]],
            )
            w_block, r_block = np.zeros(shape), np.zeros(shape)
            w_block[at], r_block[at] = w[here], r[here]
            blocks.append(Block(chosen, posting, unit_day, w_block, r_block))
        return blocks


def _place_within(group: Ints) -> Ints:
    """Rank of every element inside its group."""
    order = np.argsort(group, kind="stable")
    sizes = np.bincount(group)
    starts = np.repeat(np.cumsum(sizes) - sizes, sizes)
    place = np.empty(len(group), dtype=np.int64)
    place[order] = np.arange(len(group)) - starts
    return place


def _scatter(row: Ints, column: Ints, shape: tuple[int, ...]) -> Ints:
    target = np.full(shape, -1)
    inside = row >= 0
    target[row[inside], column[inside]] = np.flatnonzero(inside)
    return target


def _batches(staff: Ints, days: Ints) -> Iterator[Ints]:
    """Units ordered by size, cut where padding or memory would grow too much."""
    order = np.lexsort((days, staff))
    order = order[staff[order] > 0]
    start = 0
    for end in range(1, len(order) + 1):
        if end == len(order) or (
            staff[order[end]] > 1.5 * staff[order[start]] + 4
            or (end + 1 - start) * int(staff[order[end]]) * int(days[order[start : end + 1]].max()) > _BATCH_NUMBERS
        ):
            yield order[start:end]
            start = end


class Prior(NamedTuple):
    """What earlier periods say about a block: mean (units, 1 + officers) and precision, dense."""

    mean: Floats
    precision: Floats


class Solution(NamedTuple):
    """Predictions of a block and their error variances; covariance is of (u, θ_1…θ_J) or None.

    unit, pev_unit: (units,) · officer, pev_officer: (units, officers) · day, pev_day: (units, days)
    """

    unit: Floats
    officer: Floats
    day: Floats
    pev_unit: Floats
    pev_officer: Floats
    pev_day: Floats
    covariance: Floats | None


def solve(block: Block, variances: Variances, prior: Prior | None = None, covariance: bool = False) -> Solution:
    """x̂ = G⁻¹Z'r/σ² and PEV = diag(G⁻¹) with G = Z'WZ/σ² + diag(1/τ_u², 1/τ_θ², 1/τ_s²).

    G is an arrowhead: the officers' block and the days' block are each diagonal, so the longer side
    is eliminated exactly and only 1 + min(officers, days) equations are inverted per unit. With a
    `prior` or when the joint covariance is wanted, the days are eliminated.

    References: Henderson (1975), Biometrics 31; Searle, Casella & McCulloch (1992), ch. 7.
    """
    if prior is None and not covariance and block.w.shape[1] > block.w.shape[2]:
        unit, days, officers, pev_unit, pev_days, pev_officers, _ = _eliminate(
            block.w.transpose(0, 2, 1), block.r.transpose(0, 2, 1), variances, variances.day, variances.officer, None
        )
        return Solution(unit, officers, days, pev_unit, pev_officers, pev_days, None)
    return _eliminate(block.w, block.r, variances, variances.officer, variances.day, prior)


def _eliminate(
    w: Floats, r: Floats, variances: Variances, kept_variance: float, other_variance: float, prior: Prior | None
) -> Solution:
    """Solve for (u, rows of w), having eliminated the columns of w."""
    kept = w.shape[1]
    w = w / variances.sigma2
    r = r / variances.sigma2
    w_kept, w_other = w.sum(axis=2), w.sum(axis=1)
    cross = np.concatenate((w_other[:, None, :], w), axis=1)
    other = w_other + 1.0 / other_variance
    cross_scaled = cross / other[:, None, :]
    system = -(cross_scaled @ cross.transpose(0, 2, 1))
    ix = np.arange(1, kept + 1)
    system[:, 0, 0] += w_kept.sum(axis=1)
    system[:, 0, 1:] += w_kept
    system[:, 1:, 0] += w_kept
    system[:, ix, ix] += w_kept
    right = np.concatenate((r.sum(axis=(1, 2))[:, None], r.sum(axis=2)), axis=1)
    r_other = r.sum(axis=1)
    right = right - np.einsum("ukd,ud->uk", cross_scaled, r_other)
    if prior is None:
        system[:, 0, 0] += 1.0 / variances.unit
        system[:, ix, ix] += 1.0 / kept_variance
    else:
        system += prior.precision
        right = right + np.einsum("ukl,ul->uk", prior.precision, prior.mean)
    inverse = np.linalg.inv(system)
    solved = np.einsum("ukl,ul->uk", inverse, right)
    eliminated = (r_other - np.einsum("ukd,uk->ud", cross, solved)) / other
    diagonal = np.diagonal(inverse, axis1=1, axis2=2)
    pev_other = 1.0 / other + np.einsum("ukd,ukd->ud", cross_scaled, inverse @ cross_scaled)
    return Solution(solved[:, 0], solved[:, 1:], eliminated, diagonal[:, 0], diagonal[:, 1:], pev_other, inverse)
