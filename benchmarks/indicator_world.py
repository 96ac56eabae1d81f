"""A city whose officers' true figures are known, to judge indicators by."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.stats import norm

from scoring.indicator import OPEN_WEIGHT, Sums

Array = NDArray[np.float64]
FIRST_DAY = 739_000
WAIT_POINTS = np.array([0.0, -1.0, -3.0, -6.0, -10.0])
CHANNEL_POINTS = np.array([0.0, 3.0, -3.0])


@dataclass(frozen=True)
class World:
    """Settings of a city; all spreads are standard deviations on the 0–100 scale before rounding to faces.

    stuffed : share of all ratings that are made up, all fours through the open code, for `stuffers` of
        the officers · own_services : every unit has services of its own, as the agencies under one roof have ·
    rovers : share of officers who serve every second encounter in another unit ·
    drift : how far an officer's skill wanders within the period (SD of its end)
    """

    officers: int = 600
    units: int = 60
    services: int = 12
    days: int = 65
    fewest: float = 5.0
    most: float = 200.0
    officer_share: float = 0.05
    service_sd: float = 7.0
    unit_sd: float = 3.0
    day_sd: float = 2.7
    rater_sd: float = 11.5
    item_sd: float = 10.0
    mean: float = 72.0
    tilt: float = 0.5
    verified: float = 0.7
    always_best: float = 0.07
    always_worst: float = 0.015
    stuffed: float = 0.0
    stuffers: float = 0.2
    drift: float = 0.0
    own_services: bool = False
    rovers: float = 0.0


@dataclass(frozen=True)
class City:
    """Ratings in columns, and the truth.

    skill, unit_of : (officers,) latent skill and office · unit_points : (units,)
    truth : (officers,) expected score with the city's average mix, unit and day
    hardness : (officers,) points the officer's own services and channels cost
    """

    officer: NDArray[np.int64]
    unit: NDArray[np.int64]
    service: NDArray[np.int64]
    channel: NDArray[np.int64]
    day: NDArray[np.int64]
    wait: NDArray[np.int64]
    verified: NDArray[np.int64]
    items: NDArray[np.int64]
    y: Array
    truth: Array
    hardness: Array
    unit_of: NDArray[np.int64]
    skill: Array
    unit_points: Array

    def sums(self) -> Sums:
        w = np.where(self.verified == 1, 1.0, OPEN_WEIGHT)
        values = np.column_stack((np.ones(len(w)), w, w * w, w * self.y, w * self.y**2))
        labels = [
            [f"{prefix}{code:04}" for code in column]
            for prefix, column in (("o", self.officer), ("u", self.unit), ("s", self.service), ("c", self.channel))
        ]
        return Sums.from_columns(FIRST_DAY + self.day, labels, self.wait, self.verified, values)


def faces(latent: Array, world: World, rng: np.random.Generator) -> tuple[NDArray[np.int64], Array]:
    """Three items 1–4 (0 unanswered) and the encounter score of every latent satisfaction."""
    rows = len(latent)
    felt = latent + rng.normal(0, world.rater_sd, rows)
    items = felt[:, None] + rng.normal(0, world.item_sd, (rows, 3))
    answers = np.clip(np.rint(items / 100 * 3) + 1, 1, 4).astype(np.int64)
    habit = rng.random(rows)
    answers[habit < world.always_best] = 4
    answers[habit > 1 - world.always_worst] = 1
    answers[rng.random(rows) < 0.4, 1:] = 0
    answered = (answers > 0).sum(axis=1)
    return answers, 100.0 * (answers.sum(axis=1) - answered) / (3 * answered)


def expected_score(latent: Array, world: World) -> Array:
    """E[y] of `faces`, in closed form: the share of answers above each of the three thresholds."""
    sd = np.hypot(world.rater_sd, world.item_sd)
    felt = sum(norm.cdf((latent - threshold) / sd) for threshold in (100 / 6, 50.0, 500 / 6)) / 3
    score: Array = 100.0 * ((1 - world.always_best - world.always_worst) * felt + world.always_best)
    return score


def _officer_sd(world: World, rng: np.random.Generator) -> float:
    """Latent SD of officers that makes their true figures `officer_share` of a rating's variance."""
    rest = np.sqrt(world.service_sd**2 + world.unit_sd**2 + world.day_sd**2 + 12.0)
    ratio = 0.0
    sd = 6.0
    for _ in range(6):
        theta = rng.normal(0, sd, 40_000)
        context = world.mean + rng.normal(0, rest, 40_000)
        _, y = faces(theta + context, world, rng)
        slope = np.cov(theta, y)[0, 1] / sd**2
        ratio = (slope * sd) ** 2 / y.var()
        sd *= np.sqrt(world.officer_share / ratio)
    return float(sd)


PHI_UNIT, PHI_OFFICER = 0.97, 0.90


def build(world: World, seed: int, before: City | None = None) -> City:
    """Draw a city, or its next quarter: skills and offices then last by 0.90 and 0.97 from `before`.

    The same arguments give the same city.
    """
    rng = np.random.default_rng(seed)
    officer_sd = _officer_sd(world, rng)
    unit_of = np.sort(
        np.concatenate((np.arange(world.units), rng.integers(0, world.units, world.officers - world.units)))
    )
    service_points = rng.normal(0, world.service_sd, world.services)
    unit_points = rng.normal(0, world.unit_sd, world.units)
    day_points = rng.normal(0, world.day_sd, (world.units, world.days))
    theta = rng.normal(0, officer_sd, world.officers)
    if before is not None:
        unit_of = before.unit_of
        theta = PHI_OFFICER * before.skill + np.sqrt(1 - PHI_OFFICER**2) * theta
        unit_points = PHI_UNIT * before.unit_points + np.sqrt(1 - PHI_UNIT**2) * unit_points

    if world.own_services:
        offered = np.arange(world.services).reshape(world.units, -1)
    else:
        offered = np.argsort(rng.random((world.units, world.services)), axis=1)[:, : max(2, world.services // 2)]
    liking = -world.tilt * np.outer(theta / officer_sd, service_points / world.service_sd)
    liking += rng.normal(0, 1.5, liking.shape)
    allowed = np.zeros((world.officers, world.services), dtype=bool)
    np.put_along_axis(allowed, offered[unit_of], True, axis=1)
    chances = np.where(allowed, np.exp(liking), 0.0)
    chances /= chances.sum(axis=1, keepdims=True)
    channel_chances = rng.dirichlet((4.0, 1.0, 1.0), world.officers)

    n = rng.poisson(np.exp(rng.uniform(np.log(world.fewest), np.log(world.most), world.officers)))
    n = np.maximum(n, 1)
    officer = np.repeat(np.arange(world.officers), n)
    rows = len(officer)
    unit = unit_of[officer]
    if world.rovers:
        roving = (rng.random(world.officers) < world.rovers)[officer] & (rng.random(rows) < 0.5)
        unit = np.where(roving, rng.integers(0, world.units, world.officers)[officer], unit)
    day = rng.integers(0, world.days, rows)
    service = _draw(chances[officer], rng)
    channel = _draw(channel_chances[officer], rng)
    rush = np.clip(2 - 0.25 * day_points[unit, day] + rng.normal(0, 1.2, rows), 0, 4)
    wait = np.rint(rush).astype(np.int64)
    context = service_points[service] + CHANNEL_POINTS[channel] + WAIT_POINTS[wait]
    wander = rng.normal(0, world.drift, world.officers)[officer] * (2 * day / world.days - 1)
    latent = world.mean + context + unit_points[unit] + day_points[unit, day] + theta[officer] + wander
    items, y = faces(latent, world, rng)
    verified = (rng.random(rows) < world.verified).astype(np.int64)
    wait = np.where(rng.random(rows) < 0.15, -1, wait)

    setting = world.mean + context + unit_points[unit] + day_points[unit, day]
    grid = np.linspace(theta.min() - 1, theta.max() + 1, 41)
    level = [expected_score(setting + step, world).mean() for step in grid]
    truth = np.interp(theta, grid, level)
    hardness = -(chances @ service_points + channel_chances @ CHANNEL_POINTS)

    if world.stuffed:
        cheats = rng.permutation(world.officers)[: int(world.stuffers * world.officers)]
        pool = np.flatnonzero(np.isin(officer, cheats))
        copied = rng.choice(pool, int(world.stuffed / (1 - world.stuffed) * rows))
        columns = [officer, unit, service, channel, wait]
        officer, unit, service, channel, wait = (np.concatenate((c, c[copied])) for c in columns)
        day = np.concatenate((day, rng.integers(0, world.days, len(copied))))
        verified = np.concatenate((verified, np.zeros(len(copied), dtype=np.int64)))
        items = np.vstack((items, np.full((len(copied), 3), 4)))
        y = np.concatenate((y, np.full(len(copied), 100.0)))
    return City(
        officer, unit, service, channel, day, wait, verified, items, y, truth, hardness, unit_of, theta, unit_points
    )


def _draw(chances: Array, rng: np.random.Generator) -> NDArray[np.int64]:
    cumulative = np.cumsum(chances, axis=1)
    drawn: NDArray[np.int64] = (rng.random(len(chances))[:, None] > cumulative / cumulative[:, -1:]).sum(axis=1)
    return drawn
