"""Steps 4 and 5 over all units: the effect of every posting, unit and unit-day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from scoring.indicator.carry import UnitState, prior_of
from scoring.indicator.ground import Ground
from scoring.indicator.sums import Floats
from scoring.indicator.units import Block, Solution, Variances, solve


@dataclass(frozen=True)
class Postings:
    """Predictions θ̂ and their error variances by posting, û by unit, ŝ by unit-day; states kept for carrying."""

    effect: Floats
    pev: Floats
    unit: Floats
    day: Floats
    states: Mapping[str, UnitState] = field(default_factory=dict)


def predict(
    ground: Ground,
    blocks: Sequence[Block],
    variances: Variances,
    states: Mapping[str, UnitState] | None,
    phi: tuple[float, float] | None,
) -> Postings:
    """Solve every unit. With `phi` (unit, officer) states are kept, and `states` enter as the prior."""
    layout = ground.layout
    effect, pev = np.zeros(len(layout.unit)), np.zeros(len(layout.unit))
    unit, day = np.zeros(ground.units), np.zeros(len(layout.day_unit))
    officers = [ground.officer_of(posting) for posting in range(len(layout.unit))]
    kept: dict[str, UnitState] = {}
    for block in blocks:
        prior = None
        if phi is not None and states:
            prior = prior_of(block, ground.sums.names[1], officers, ground.home, states, variances, *phi)
        solution = solve(block, variances, prior, covariance=phi is not None)
        here, days = block.posting >= 0, block.unit_day >= 0
        effect[block.posting[here]] = solution.officer[here]
        pev[block.posting[here]] = solution.pev_officer[here]
        unit[block.unit] = solution.unit
        day[block.unit_day[days]] = solution.day[days]
        if phi is not None:
            kept |= _states(ground, block, solution, officers)
    return Postings(effect, pev, unit, day, kept)


def _states(ground: Ground, block: Block, solution: Solution, officers: Sequence[str]) -> dict[str, UnitState]:
    assert solution.covariance is not None
    states = {}
    for row, code in enumerate(block.unit):
        chosen = np.flatnonzero(block.posting[row] >= 0)
        ix = np.concatenate(([0], chosen + 1))
        states[ground.sums.names[1][code]] = UnitState(
            tuple(officers[posting] for posting in block.posting[row, chosen]),
            np.concatenate((solution.unit[row : row + 1], solution.officer[row, chosen])),
            solution.covariance[row][np.ix_(ix, ix)],
        )
    return states
