"""Judge officer indicators in cities whose truth is known.

Run: python -m benchmarks.indicator [--seeds 100] [--scenarios NAME ...] [--write]
"""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass

import numpy as np
from scipy.stats import spearmanr

from benchmarks.indicator_rivals import METHODS, Verdict
from benchmarks.indicator_world import City, World, build

SCENARIOS = {
    "reference": World(),
    "5 % stuffed": World(stuffed=0.05),
    "10 % stuffed": World(stuffed=0.10),
    "small offices": World(officers=120, units=60, fewest=5, most=120),
    "drifting skill": World(drift=6.0),
    "2 % between officers": World(officer_share=0.02),
}


@dataclass(frozen=True)
class Marks:
    """Figures of one method in one city; NaN where a city has no such officer."""

    rmse: float
    rank: float
    wrongly_below: float
    wrongly_below_hardest: float
    false_discoveries: float
    flagged: float
    power: float
    cover: float
    cover_few: float
    cover_many: float
    cover_hardest: float
    wrongly_above: float


def mark(city: City, verdict: Verdict) -> Marks:
    truth = city.truth
    n = np.bincount(city.officer, minlength=len(truth))
    centre = truth.mean()
    fine = truth >= centre
    hardest = city.hardness >= np.quantile(city.hardness, 0.8)
    covered = (verdict.low <= truth) & (truth <= verdict.high)
    poor = (n >= 60) & (truth < centre - truth.std())

    def share(of: np.ndarray, among: np.ndarray) -> float:
        return float(of[among].mean()) if among.any() else float("nan")

    return Marks(
        rmse=float(np.sqrt(np.mean((verdict.score - truth) ** 2))),
        rank=float(spearmanr(verdict.score, truth).statistic),
        wrongly_below=share(verdict.below, fine),
        wrongly_below_hardest=share(verdict.below, fine & hardest),
        false_discoveries=share(fine, verdict.below),
        flagged=float(verdict.below.mean()),
        power=share(verdict.below, poor),
        cover=float(covered.mean()),
        cover_few=share(covered, n < 30),
        cover_many=share(covered, n >= 60),
        cover_hardest=share(covered, hardest),
        wrongly_above=share(verdict.above, ~fine),
    )


def run(world: World, seeds: int) -> dict[str, Marks]:
    """Mean marks of every method over the seeds."""
    marks: dict[str, list[Marks]] = {name: [] for name in METHODS}
    for seed in range(seeds):
        city = build(world, seed)
        for name, method in METHODS.items():
            marks[name].append(mark(city, method(city)))
    fields = Marks.__dataclass_fields__
    return {
        name: Marks(**{field: float(np.nanmean([getattr(m, field) for m in list_])) for field in fields})
        for name, list_ in marks.items()
    }


def table(results: dict[str, Marks]) -> str:
    lines = [
        "| method | RMSE | rank ρ | wrongly below | … at the hardest fifth | false discoveries | power | coverage | n < 30 | n ≥ 60 | hardest fifth |",
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for name, m in results.items():
        lines.append(
            f"| {name} | {m.rmse:.2f} | {m.rank:.3f} | {m.wrongly_below:.2%} | {m.wrongly_below_hardest:.2%} | "
            f"{m.false_discoveries:.1%} | {m.power:.2f} | {m.cover:.3f} | {m.cover_few:.3f} | {m.cover_many:.3f} | {m.cover_hardest:.3f} |"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=100)
    parser.add_argument("--scenarios", nargs="*", default=list(SCENARIOS))
    arguments = parser.parse_args()
    for name in arguments.scenarios:
        began = time.perf_counter()
        results = run(SCENARIOS[name], arguments.seeds)
        print(
            f"\n{name} ({arguments.seeds} seeds, {time.perf_counter() - began:.0f} s)\n\n{table(results)}", flush=True
        )


if __name__ == "__main__":
    main()
