"""What one period hands to the next: every unit's joint belief about itself and its officers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from scoring.indicator.sums import Floats, Ints
from scoring.indicator.units import Block, Prior, Variances


@dataclass(frozen=True)
class UnitState:
    """mean (1 + officers,) and covariance of (u, θ_1…θ_J) at the end of a period, in `officers` order."""

    officers: tuple[str, ...]
    mean: Floats
    covariance: Floats


@dataclass(frozen=True)
class Carried:
    """States by unit, from all ratings and from verified ratings alone."""

    every: Mapping[str, UnitState] = field(default_factory=dict)
    verified: Mapping[str, UnitState] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """Plain lists, for keeping with a closed period."""
        return {
            name: {
                unit: {
                    "officers": list(state.officers),
                    "mean": state.mean.tolist(),
                    "covariance": state.covariance.tolist(),
                }
                for unit, state in states.items()
            }
            for name, states in (("every", self.every), ("verified", self.verified))
        }

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Carried:
        def states(name: str) -> dict[str, UnitState]:
            return {
                unit: UnitState(tuple(state["officers"]), np.asarray(state["mean"]), np.asarray(state["covariance"]))
                for unit, state in document[name].items()
            }

        return cls(states("every"), states("verified"))


def prior_of(
    block: Block,
    units: Sequence[str],
    officers: Sequence[str],
    home: Ints,
    states: Mapping[str, UnitState],
    variances: Variances,
    phi_unit: float,
    phi_officer: float,
) -> Prior:
    """m ← Fm, P ← FPF + diag((1−φ²)τ²) for every unit of a block; newcomers enter at (0, τ_θ²).

    Carrying the officers of a unit one by one would forget that they share the unit's error. An officer
    who came from another unit brings the own mean and variance along, but no covariance.

    Parameters
    ----------
    units : label of every unit code · officers : label of every posting
    home : (postings,) 1 for the posting an officer's past belongs to (one per officer)
    """
    size = block.posting.shape[1] + 1
    mean = np.zeros((len(block.unit), size))
    precision = np.zeros((len(block.unit), size, size))
    elsewhere = {
        officer: (state.mean[i], state.covariance[i, i])
        for state in states.values()
        for i, officer in enumerate(state.officers, start=1)
    }
    for row, unit in enumerate(block.unit):
        start = np.full(size, variances.officer)
        start[0] = variances.unit
        joint = np.diag(start)
        state = states.get(units[unit])
        place = {} if state is None else {name: i for i, name in enumerate(state.officers, start=1)}
        mine, theirs = ([0], [0]) if state is not None else ([], [])
        for column, posting in enumerate(block.posting[row], start=1):
            if posting < 0 or not home[posting]:
                continue
            name = officers[posting]
            if name in place:
                mine.append(column)
                theirs.append(place[name])
            elif name in elsewhere:
                old_mean, old_variance = elsewhere[name]
                mean[row, column] = phi_officer * old_mean
                joint[column, column] = phi_officer**2 * old_variance + (1 - phi_officer**2) * variances.officer
        if state is not None:
            phi = np.where(np.array(mine) == 0, phi_unit, phi_officer)
            mean[row, mine] = phi * state.mean[theirs]
            old = state.covariance[np.ix_(theirs, theirs)]
            joint[np.ix_(mine, mine)] = np.outer(phi, phi) * old + np.diag((1 - phi**2) * start[mine])
        precision[row] = np.linalg.inv(joint)
    return Prior(mean, precision)
