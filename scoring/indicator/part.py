"""One fit of the model: to all ratings, or to the verified ones alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from scipy import sparse

from scoring.indicator.carry import UnitState
from scoring.indicator.effects import Effects, fit_effects
from scoring.indicator.ground import Ground
from scoring.indicator.postings import Postings, predict
from scoring.indicator.response import response_to_circumstances
from scoring.indicator.sums import Floats, Ints, total
from scoring.indicator.units import Variances
from scoring.indicator.variances import estimate_variances, pooled_rating_variance


@dataclass(frozen=True)
class Officers:
    """By officer: θ̂, its error variance, V, summed weight W, weighted mean ȳ, mean circumstances x̄ (officers,
    width), and the mean effects of the offices and of the days that the ratings fell on.
    """

    effect: Floats
    pev: Floats
    variance: Floats
    w: Floats
    mean: Floats
    x: Floats
    unit: Floats
    day: Floats


@dataclass(frozen=True)
class Part:
    """What one fit found; `iterations` is 0 where the variances were given."""

    effects: Effects
    variances: Variances
    iterations: int
    postings: Postings
    officers: Officers


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
    pairs = len(ground.layout.pair_posting)
    effects = fit_effects(ground.circumstances, cells, w, sy, ridge)
    if centre is not None:
        effects = replace(effects, mean=centre.mean, x_mean=centre.x_mean)
    expected = ground.circumstances.expected(effects, cells)
    w_pair, r_pair = total(pair, w, pairs), total(pair, sy - w * expected, pairs)
    blocks = ground.layout.blocks(w_pair, r_pair)
    iterations = 0
    if variances is None:
        inverse_w = inverse(w_pair)
        squares = float((syy - 2 * expected * sy + expected**2 * w).sum() - r_pair**2 @ inverse_w)
        freedom = float(w.sum() - total(pair, w2, pairs) @ inverse_w)
        sigma2 = pooled_rating_variance(squares, freedom - effects.freedom(ridge))
        variances, iterations = estimate_variances(blocks, sigma2)
    postings = predict(ground, blocks, variances, states, phi)
    sy_officer = total(ground.sums.keys[cells, 1], sy, ground.officers)
    officers = _gather(ground, effects, variances, postings, w_pair, sy_officer)
    return Part(effects, variances, iterations, postings, officers)


def _gather(
    ground: Ground, effects: Effects, variances: Variances, postings: Postings, w_pair: Floats, sy: Floats
) -> Officers:
    """From postings to officers: several postings are independent evidence about one θ.

    Precision 1/τ_θ² + Σ_p(1/PEV_p − 1/τ_θ²), θ̂ = Σ_p θ̂_p/PEV_p over it; exact for one posting.
    """
    layout, of = ground.layout, ground.posting_officer
    shape = (ground.officers, len(of))

    def by_officer(column: Floats) -> Floats:
        return total(of, column, ground.officers)

    w_posting = total(layout.pair_posting, w_pair, len(of))
    w = by_officer(w_posting)
    per_w = inverse(w)
    pev = 1.0 / (1.0 / variances.officer + by_officer(1.0 / postings.pev - 1.0 / variances.officer))
    share = sparse.csr_matrix((w_posting * per_w[of], (of, np.arange(len(of)))), shape=shape)
    evidence = sparse.csr_matrix((pev[of] / postings.pev, (of, np.arange(len(of)))), shape=shape)
    moved = evidence @ response_to_circumstances(layout.unit, w_posting, effects.posting_x, effects.x_mean, variances)
    of_pair = of[layout.pair_posting]
    return Officers(
        effect=evidence @ postings.effect,
        pev=pev,
        variance=pev + variances.sigma2 * ((moved @ effects.spread) * moved).sum(axis=1),
        w=w,
        mean=sy * per_w,
        x=(share @ effects.posting_x).toarray(),
        unit=total(of_pair, w_pair * postings.unit[layout.day_unit[layout.pair_day]], ground.officers) * per_w,
        day=total(of_pair, w_pair * postings.day[layout.pair_day], ground.officers) * per_w,
    )


def inverse(weights: Floats) -> Floats:
    """1/w, and 0 where there is no weight."""
    return np.divide(1.0, weights, out=np.zeros_like(weights), where=weights > 0)
