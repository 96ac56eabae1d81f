"""One fit of the model: to all ratings, or to the verified ones alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from scipy import sparse

from scoring.indicator.carry import UnitState, prior_of
from scoring.indicator.effects import Circumstances, Effects, fit_effects
from scoring.indicator.response import response_to_circumstances
from scoring.indicator.sums import Floats, Ints, Sums, total
from scoring.indicator.units import Layout, Variances, solve
from scoring.indicator.variances import estimate_variances, pooled_rating_variance


@dataclass(frozen=True)
class Ground:
    """Who worked where and when: shared by the fit to all ratings and the fit to verified ones.

    posting_officer (postings,) · home (postings,) is 1 where the officer has the most ratings ·
    cell_pair (cells,) leads from a cell to its posting × unit-day
    """

    sums: Sums
    layout: Layout
    circumstances: Circumstances
    posting_officer: Ints
    home: Ints
    cell_pair: Ints

    @classmethod
    def of(cls, sums: Sums) -> Ground:
        day, officer, unit = sums.keys[:, 0], sums.keys[:, 1], sums.keys[:, 2]
        units = len(sums.names[1])
        postings, posting = np.unique(officer * units + unit, return_inverse=True)
        posting_officer, posting_unit = postings // units, postings % units
        first_day = int(day.min())
        span = int(day.max()) - first_day + 1
        unit_days, unit_day = np.unique(unit * span + day - first_day, return_inverse=True)
        pairs, cell_pair = np.unique(posting * len(unit_days) + unit_day, return_inverse=True)
        n = np.bincount(posting, weights=sums.values[:, 0])
        home = np.zeros(len(postings), dtype=np.int64)
        best_last = np.lexsort((-np.arange(len(postings)), n, posting_officer))
        last = np.append(np.diff(posting_officer[best_last]) != 0, True)
        home[best_last[last]] = 1
        layout = Layout(posting_unit, unit_days // span, pairs // len(unit_days), pairs % len(unit_days))
        circumstances = Circumstances.of(sums, posting, len(postings))
        return cls(sums, layout, circumstances, posting_officer, home, cell_pair)


@dataclass(frozen=True)
class Part:
    """Fitted values by posting and by officer.

    effect, pev (postings,) · unit (units,) · day (unit-days,) · w_pair (pairs,)
    officer_effect θ̂, officer_pev, officer_variance V, officer_w, officer_mean ȳ (officers,) ·
    officer_x (officers, width) x̄_j · officer_unit, officer_day (officers,) effects of the office and the
    days met by the officer's ratings, on average
    """

    effects: Effects
    variances: Variances
    iterations: int
    unit: Floats
    day: Floats
    effect: Floats
    w_pair: Floats
    officer_effect: Floats
    officer_pev: Floats
    officer_variance: Floats
    officer_w: Floats
    officer_mean: Floats
    officer_x: Floats
    officer_unit: Floats
    officer_day: Floats
    states: Mapping[str, UnitState] = field(default_factory=dict)


def fit_part(
    ground: Ground,
    cells: Ints,
    ridge: float,
    variances: Variances | None = None,
    centre: Effects | None = None,
    trust: Floats | None = None,
    states: Mapping[str, UnitState] | None = None,
    phi: tuple[float, float] | None = None,
) -> Part:
    """Fit steps 1–6 to the chosen cells; variances are estimated where not given.

    `centre` lends its overall mean and average circumstances; `trust` (cells,) multiplies the weights.
    With `phi` the joint states are kept, and `states` of the period before enter as the prior.
    """
    w, w2, sy, syy = ground.sums.values[cells, 1:].T
    if trust is not None:
        w, w2, sy, syy = w * trust, w2 * trust**2, sy * trust, syy * trust
    pair = ground.cell_pair[cells]
    layout = ground.layout
    pairs = len(layout.pair_posting)

    def by_pair(column: Floats) -> Floats:
        return total(pair, column, pairs)

    w_pair = by_pair(w)
    inverse_w = np.divide(1.0, w_pair, out=np.zeros_like(w_pair), where=w_pair > 0)
    freedom = float(w.sum() - by_pair(w2) @ inverse_w)
    effects = fit_effects(ground.circumstances, cells, w, sy, ridge=ridge)
    if centre is not None:
        effects = replace(effects, mean=centre.mean, x_mean=centre.x_mean)
    expected = ground.circumstances.expected(effects, cells)
    r_pair = by_pair(sy - w * expected)
    iterations = 0
    blocks = layout.blocks(w_pair, r_pair)
    if variances is None:
        squares = float((syy - 2 * expected * sy + expected**2 * w).sum() - r_pair**2 @ inverse_w)
        used = effects_used(effects, ridge)
        variances, iterations = estimate_variances(blocks, pooled_rating_variance(squares, freedom - used))

    posting_count = len(layout.unit)
    unit_names = ground.sums.names[1]
    officer_of_posting = [ground.sums.names[0][code] for code in ground.posting_officer]
    effect, pev = np.zeros(posting_count), np.zeros(posting_count)
    unit, day = np.zeros(len(unit_names)), np.zeros(len(layout.day_unit))
    kept: dict[str, UnitState] = {}
    for block in blocks:
        prior = None
        if phi is not None and states:
            prior = prior_of(block, unit_names, officer_of_posting, ground.home, states, variances, *phi)
        solution = solve(block, variances, prior, covariance=phi is not None)
        here, days = block.posting >= 0, block.unit_day >= 0
        effect[block.posting[here]] = solution.officer[here]
        pev[block.posting[here]] = solution.pev_officer[here]
        unit[block.unit] = solution.unit
        day[block.unit_day[days]] = solution.day[days]
        if solution.covariance is not None and phi is not None:
            for row, code in enumerate(block.unit):
                chosen = np.flatnonzero(here[row])
                ix = np.concatenate(([0], chosen + 1))
                kept[unit_names[code]] = UnitState(
                    tuple(officer_of_posting[p] for p in block.posting[row, chosen]),
                    np.concatenate((solution.unit[row : row + 1], solution.officer[row, chosen])),
                    solution.covariance[row][np.ix_(ix, ix)],
                )

    w_posting = total(layout.pair_posting, w_pair, posting_count)
    officers = int(ground.posting_officer.max()) + 1

    def by_officer(column: Floats) -> Floats:
        return total(ground.posting_officer, column, officers)

    precision = 1.0 / variances.officer + by_officer(1.0 / pev - 1.0 / variances.officer)
    officer_pev = 1.0 / precision
    officer_effect = by_officer(effect / pev) / precision
    officer_w = by_officer(w_posting)
    inverse_officer = np.divide(1.0, officer_w, out=np.zeros_like(officer_w), where=officer_w > 0)
    share = sparse.csr_matrix(
        (w_posting * inverse_officer[ground.posting_officer], (ground.posting_officer, np.arange(posting_count))),
        shape=(officers, posting_count),
    )
    officer_x = (share @ effects.posting_x).toarray()
    moved = response_to_circumstances(layout.unit, w_posting, effects.posting_x, effects.x_mean, variances)
    combine = sparse.csr_matrix(
        (1.0 / (pev * precision[ground.posting_officer]), (ground.posting_officer, np.arange(posting_count))),
        shape=(officers, posting_count),
    )
    moved = combine @ moved
    from_circumstances = variances.sigma2 * ((moved @ effects.spread) * moved).sum(axis=1)
    officer_sy = total(ground.posting_officer[ground.circumstances.posting[cells]], sy, officers)
    officer_of_pair = ground.posting_officer[layout.pair_posting]
    met_unit, met_day = (
        total(officer_of_pair, w_pair * effects_met, officers) * inverse_officer
        for effects_met in (unit[layout.day_unit[layout.pair_day]], day[layout.pair_day])
    )
    return Part(
        effects=effects,
        variances=variances,
        iterations=iterations,
        unit=unit,
        day=day,
        effect=effect,
        w_pair=w_pair,
        officer_effect=officer_effect,
        officer_pev=officer_pev,
        officer_variance=officer_pev + from_circumstances,
        officer_w=officer_w,
        officer_mean=officer_sy * inverse_officer,
        officer_x=officer_x,
        officer_unit=met_unit,
        officer_day=met_day,
        states=kept,
    )


def effects_used(effects: Effects, ridge: float) -> float:
    """Degrees of freedom β̂ took: trace of I − ridge·C."""
    return float(len(effects.beta) - ridge * np.trace(effects.spread))
