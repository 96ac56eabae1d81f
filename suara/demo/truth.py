"""The known truth behind the sample: effects on a 0–100 scale, and how an encounter becomes faces and answers.

y = mean + unit + trend + officer + service + wait + shock of the unit's day + noise; each item shown to the
citizen is y with its own noise and the unit's own strength in that unsur, cut into 1–4.
"""

from __future__ import annotations

import random
from bisect import bisect_left
from dataclasses import dataclass, field

from models import UNSUR_KEYS

MEAN = 76.0
OFFICER_SD = 7.0
DAY_SD = 3.5
NOISE_SD = 17.0
ITEM_SD = 8.0
WAIT_SLOPE = -3.0
WAIT_SHARES = (0.22, 0.34, 0.24, 0.13, 0.07)
CUTS = (30.0, 52.0, 76.0)
"""Below the first a 1, below the second a 2, below the third a 3, else a 4."""

MONEY_CUTS = (14.0, 40.0, 74.0)
PERSON_ITEMS = ("competence", "conduct")


@dataclass
class Truth:
    """What the generator used, so that a reckoning can be compared with it."""

    officer: dict[str, float] = field(default_factory=dict)
    """NIP → the officer's effect in points."""
    unit: dict[str, float] = field(default_factory=dict)
    service: dict[tuple[str, str], float] = field(default_factory=dict)
    """(unit code, service code) → points."""


def draw_officer_effects(count: int, rng: random.Random) -> list[float]:
    return [rng.gauss(0, OFFICER_SD) for _ in range(count)]


def draw_wait(rng: random.Random, busy: float) -> int:
    """A class of waiting time 0–4; `busy` > 0 shifts towards long waits."""
    at = rng.random() ** (1 / (1 + max(-0.6, busy)))
    total = 0.0
    for wait, share in enumerate(WAIT_SHARES):
        total += share
        if at < total:
            return wait
    return len(WAIT_SHARES) - 1


def face(y: float, rng: random.Random) -> int:
    """One item 1–4 of a latent experience."""
    return 1 + bisect_left(CUTS, y + rng.gauss(0, ITEM_SD))


def answers(y: float, strengths: dict[str, float], rng: random.Random) -> dict[str, int]:
    """All nine unsur of one citizen."""
    given = {}
    for key in UNSUR_KEYS:
        if key == "cost":
            given[key] = 1 + bisect_left(MONEY_CUTS, y + strengths.get(key, 0.0) + rng.gauss(0, ITEM_SD))
        else:
            given[key] = face(y + strengths.get(key, 0.0), rng)
    return given
