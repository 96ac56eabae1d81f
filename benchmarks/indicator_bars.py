"""The marks a city's figures get, and what they must reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.stats import spearmanr

from benchmarks.indicator_rivals import Verdict
from benchmarks.indicator_world import City


@dataclass(frozen=True)
class Marks:
    """Figures of one method in one city; NaN where a city has no such officer.

    rmse : points · rank : Spearman's ρ with the truth · wrongly_below : of officers truly average or
    better, the share called below; _hardest : the same among the fifth with the hardest counters ·
    false_discoveries : of those called below, the share truly average or better · power : of officers
    with n ≥ 60 truly worse than −1 SD, the share called below · cover… : truth inside the 95 % interval
    """

    rmse: float
    rank: float
    wrongly_below: float
    wrongly_below_hardest: float
    false_discoveries: float
    power: float
    cover: float
    cover_few: float
    cover_many: float
    cover_hardest: float


def mark(city: City, verdict: Verdict) -> Marks:
    truth = city.truth
    n = np.bincount(city.officer, minlength=len(truth))
    centre = truth.mean()
    fine = truth >= centre
    hardest = city.hardness >= np.quantile(city.hardness, 0.8)
    covered = (verdict.low <= truth) & (truth <= verdict.high)
    poor = (n >= 60) & (truth < centre - truth.std())

    def share(of: NDArray[np.bool_], among: NDArray[np.bool_]) -> float:
        return float(of[among].mean()) if among.any() else float("nan")

    return Marks(
        rmse=float(np.sqrt(np.mean((verdict.score - truth) ** 2))),
        rank=float(spearmanr(verdict.score, truth).statistic),
        wrongly_below=share(verdict.below, fine),
        wrongly_below_hardest=share(verdict.below, fine & hardest),
        false_discoveries=share(fine, verdict.below),
        power=share(verdict.below, poor),
        cover=float(covered.mean()),
        cover_few=share(covered, n < 30),
        cover_many=share(covered, n >= 60),
        cover_hardest=share(covered, hardest),
    )


def average(marks: Sequence[Marks]) -> Marks:
    """Mean over cities, leaving out those where a mark does not exist."""
    means = {}
    for field in Marks.__dataclass_fields__:
        known = [value for mark in marks if not np.isnan(value := getattr(mark, field))]
        means[field] = float(np.mean(known)) if known else float("nan")
    return Marks(**means)


BARS: dict[str, dict[str, tuple[float, float]]] = {
    "reference": {
        "rmse": (0, 3.3),
        "rank": (0.70, 1),
        "wrongly_below": (0, 0.005),
        "wrongly_below_hardest": (0, 0.01),
        "false_discoveries": (0, 0.03),
        "power": (0.58, 1),
        "cover": (0.93, 0.97),
        "cover_few": (0.93, 0.97),
        "cover_many": (0.93, 0.97),
        "cover_hardest": (0.93, 0.97),
    },
    "5 % stuffed": {"rmse": (0, 3.4), "rank": (0.68, 1)},
}
"""Scenario → mark → the range its mean must lie in."""


def missed(scenario: str, marks: Marks) -> list[str]:
    """Names of the bars that do not hold."""
    return [name for name, (low, high) in BARS.get(scenario, {}).items() if not low <= getattr(marks, name) <= high]
