"""Judge officer indicators in cities whose truth is known.

Run: python -m benchmarks.indicator [--seeds 20] [--scenarios NAME ...] [--write] [--speed]
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.indicator_bars import BARS, Marks, average, mark, missed
from benchmarks.indicator_plot import plot
from benchmarks.indicator_rivals import METHODS, Verdict, verdict_of
from benchmarks.indicator_world import World, build
from scoring.indicator import Carried, OfficerIndicator, UnitState

HERE = Path(__file__).parent
OURS = "this indicator"
Kept = dict[str, Any]
QUARTERS = "four quarters, the last"
SCENARIOS = {
    "reference": World(),
    "5 % stuffed": World(stuffed=0.05),
    "10 % stuffed": World(stuffed=0.10),
    "small offices": World(officers=120, units=60, most=120),
    "drifting skill": World(drift=6.0),
    "2 % between officers": World(officer_share=0.02),
    "three tokens in ten": World(verified=0.3),
    "agencies with services of their own": World(services=180, own_services=True),
}


MAIN = ("reference", "5 % stuffed", "10 % stuffed")


def cities(scenario: str, seeds: int) -> int:
    """Cities drawn for a scenario: all seeds for the main ones, half for others, a tenth of four quarters."""
    if scenario == QUARTERS:
        return max(seeds // 10, 1)
    return seeds if scenario in MAIN else max(seeds // 2, 1)


def run(world: World, seeds: int) -> dict[str, Marks]:
    """Mean marks of every method over the seeds."""
    marks: dict[str, list[Marks]] = {name: [] for name in METHODS}
    for seed in range(seeds):
        city = build(world, seed)
        for name, method in METHODS.items():
            marks[name].append(mark(city, method(city)))
    return {name: average(of_method) for name, of_method in marks.items()}


def run_quarters(world: World, seeds: int, quarters: int = 4) -> dict[str, Marks]:
    """Marks of the last quarter: each quarter afresh, officers carried one by one, units carried whole."""
    ways: dict[str, list[Marks]] = {"afresh each quarter": [], "officers carried one by one": [], OURS: []}
    for seed in range(seeds):
        city = None
        one_by_one, whole = Carried(), Carried()
        verdicts: dict[str, Verdict] = {}
        for quarter in range(quarters):
            city = build(world, 1000 * seed + quarter, city)
            sums = city.sums()
            verdicts["afresh each quarter"] = verdict_of(OfficerIndicator().fit(sums))
            alone = OfficerIndicator(keep_state=True).fit(sums, one_by_one)
            verdicts["officers carried one by one"] = verdict_of(alone)
            one_by_one = _forget_ties(alone.carried_)
            together = OfficerIndicator(keep_state=True).fit(sums, whole)
            verdicts[OURS] = verdict_of(together)
            whole = together.carried_
        assert city is not None
        for way, verdict in verdicts.items():
            ways[way].append(mark(city, verdict))
    return {way: average(of_way) for way, of_way in ways.items()}


def _forget_ties(carried: Carried) -> Carried:
    """The same means and variances without covariances."""

    def alone(states: Iterable[tuple[str, UnitState]]) -> dict[str, UnitState]:
        return {u: replace(s, covariance=np.diag(np.diag(s.covariance))) for u, s in states}

    return Carried(alone(carried.every.items()), alone(carried.verified.items()))


def speed() -> str:
    """Processor seconds to close a quarter of a large city, from its daily sums."""
    sums = build(World(officers=10_000, units=1_000, services=60), 1).sums()
    began = time.process_time()
    fitted = OfficerIndicator().fit(sums)
    searched = time.process_time() - began
    began = time.process_time()
    OfficerIndicator(variances=fitted.variances_).fit(sums)
    fixed = time.process_time() - began
    return (
        f"{len(fitted.figures_):,} officers with {sums.n:,} ratings: {searched:.1f} processor seconds with the "
        f"variances estimated ({fitted.iterations_} steps), {fixed:.1f} with the variances given."
    )


def table(results: dict[str, Marks]) -> str:
    head = (
        "method", "RMSE", "rank ρ", "wrongly below", "… hardest fifth", "false discoveries",
        "power", "coverage", "n < 30", "n ≥ 60", "hardest fifth",
    )  # fmt: skip
    formats = (".2f", ".3f", ".2%", ".2%", ".1%", ".2f", ".3f", ".3f", ".3f", ".3f")
    lines = ["| " + " | ".join(head) + " |", "|---" * len(head) + "|"]
    for name, marks in results.items():
        cells = ["–" if v != v else format(v, f) for v, f in zip(asdict(marks).values(), formats, strict=True)]
        shown = f"**{name}**" if name == OURS else name
        lines.append("| " + " | ".join((shown, *cells)) + " |")
    return "\n".join(lines)


def report(kept: dict[str, Kept]) -> str:
    world = World()
    parts = [
        "# The officer indicator in cities whose truth is known\n",
        "Made by `python -m benchmarks.indicator --seeds 100 --write`; means over the cities drawn, kept in",
        "[indicator.json](indicator.json).",
        f"The reference city has {world.officers} officers in {world.units} units, {world.services} services,",
        f"{world.days} days, ratings per officer Poisson with a log-uniform mean of {world.fewest:.0f} to "
        f"{world.most:.0f}, {world.officer_share:.0%} of a",
        "rating's variance between officers, better officers tilted to harder counters, waiting times partly",
        f"unknown, {world.verified:.0%} of ratings with a visit token, {world.always_best:.0%} of raters who always "
        f"give four and {world.always_worst:.1%} who always give one.",
        "Truth is an officer's expected score with the city's average mix, unit and day, in closed form.\n",
        "![Error, wrongly called below, coverage](indicator.svg)\n",
    ]
    for scenario in (*SCENARIOS, QUARTERS):
        if scenario not in kept:
            continue
        of_methods = marks_of(kept[scenario])
        parts.append(f"## {scenario} ({kept[scenario]['cities']} cities)\n\n{table(of_methods)}\n")
        if scenario in BARS:
            broken = missed(scenario, of_methods[OURS])
            bars = ", ".join(f"{name} {low:g} to {high:g}" for name, (low, high) in BARS[scenario].items())
            parts.append(f"Bars: {bars}. " + (f"Missed: {', '.join(broken)}.\n" if broken else "All hold.\n"))
    if "speed" in kept:
        parts.append(f"## Speed\n\n{kept['speed']['words']}\n")
    return "\n".join(parts)


def marks_of(kept: Kept) -> dict[str, Marks]:
    nan = float("nan")
    return {
        name: Marks(**{mark: nan if value is None else value for mark, value in marks.items()})
        for name, marks in kept["methods"].items()
    }


def keep(scenario: str, drawn: int, results: dict[str, Marks]) -> None:
    """Replace the scenario's figures (without results: the speed) in the kept ones; write table and plot anew."""
    path = HERE / "indicator.json"
    kept: dict[str, Kept] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    if results:
        rounded = {
            name: {k: None if v != v else round(v, 5) for k, v in asdict(marks).items()}
            for name, marks in results.items()
        }
        kept[scenario] = {"cities": drawn, "methods": rounded}
    else:
        kept["speed"] = {"words": speed()}
    path.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    (HERE / "RESULTS-indicator.md").write_text(report(kept), encoding="utf-8")
    if "reference" in kept:
        (HERE / "indicator.svg").write_text(plot(marks_of(kept["reference"])), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--scenarios", nargs="*", default=[*SCENARIOS, QUARTERS])
    parser.add_argument("--speed", action="store_true", help="only time the closing of a large city's quarter")
    parser.add_argument("--write", action="store_true", help="keep the tables and the plot beside this file")
    arguments = parser.parse_args()
    if arguments.speed:
        if arguments.write:
            keep("speed", 0, {})
        else:
            print(speed())
        return
    broken = {}
    for name in arguments.scenarios:
        began, drawn = time.perf_counter(), cities(name, arguments.seeds)
        results = run_quarters(World(), drawn) if name == QUARTERS else run(SCENARIOS[name], drawn)
        print(f"\n{name} ({time.perf_counter() - began:.0f} s)\n\n{table(results)}", flush=True)
        if arguments.write:
            keep(name, drawn, results)
        if gaps := missed(name, results[OURS]):
            broken[name] = gaps
    if broken:
        print(json.dumps({"missed": broken}))
        sys.exit(1)


if __name__ == "__main__":
    main()
