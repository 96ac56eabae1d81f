"""The sample's encounters: a day at each counter, who came, what they tapped, answered and wrote."""

from __future__ import annotations

import hashlib
import math
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from suara.demo import truth
from suara.demo.city import PlannedUnit
from suara.demo.comments import GENERAL, Citizens
from suara.demo.roster import Shift

TREND_DAYS = 42
OUTAGE_UNIT = "DUKCAPIL-DAFDUK"
OUTAGE_SHOCK = -24.0
NINE_SHARE, PERSON_SHARE = 0.30, 0.30
COMMENT_SHARE = {1: 0.62, 2: 0.42, 3: 0.17, 4: 0.26}
QUEUE_MACHINES = {
    "DUKCAPIL-DAFDUK": 0.7,
    "DUKCAPIL-CAPIL": 0.7,
    "PKM-MELATI": 0.5,
    "PKM-KENANGA": 0.5,
    "PKM-TERATAI": 0.5,
    "RSUD-RAJAL": 0.7,
    "MPP": 0.75,
}
"""Units whose tickets carry a visit token, and the share of ratings that come by it."""

PROFILE = {
    "sex": ("female", "male"),
    "age_band": ("under_20", "20_29", "30_39", "40_49", "50_59", "60_up"),
    "education": ("sd", "smp", "sma", "sma", "s1", "s1", "s2"),
    "occupation": ("pns", "swasta", "swasta", "wirausaha", "wirausaha", "lainnya", "lainnya", "polri"),
}


@dataclass
class Visit:
    """One encounter and what its citizen said; positions of counter, officer and service within the unit."""

    shift: Shift
    service: int
    happened_utc: datetime
    day: date
    channel: str
    tier: str
    wait: int
    overall: int
    author: str
    language: str = "id"
    answers: dict[str, int] = field(default_factory=dict)
    mentions: dict[str, int] = field(default_factory=dict)
    profile: dict[str, str] | None = None
    comment: str | None = None
    mood: str | None = None
    aspect: str | None = None
    held: bool = False
    withdrawn: bool = False


@dataclass
class UnitWorld:
    """What is true of one unit during the whole sample."""

    plan: PlannedUnit
    zone: ZoneInfo
    officer_effects: list[float]
    counter_services: list[int | None]
    last_day: date
    outage_days: frozenset[date]
    rng: random.Random
    shocks: dict[date, float] = field(default_factory=dict)

    def shock(self, day: date) -> float:
        if day not in self.shocks:
            self.shocks[day] = self.rng.gauss(0, truth.DAY_SD) + (OUTAGE_SHOCK if day in self.outage_days else 0)
        return self.shocks[day]

    def trend(self, day: date) -> float:
        """Rises from 0 to the unit's trend over the last weeks."""
        return self.plan.trend * max(0.0, 1 - (self.last_day - day).days / TREND_DAYS)


def visits_of(world: UnitWorld, shifts: list[Shift], now: datetime, seed: int) -> Iterator[Visit]:
    """Every visit of a unit up to `now`, in the order of the shifts."""
    citizens = Citizens(world.plan.code, world.rng)
    number = 0
    for shift in shifts:
        if shift.starts_utc >= now:
            continue
        until = min(shift.ends_utc, now)
        seconds = (until - shift.starts_utc).total_seconds()
        share = seconds / (shift.ends_utc - shift.starts_utc).total_seconds()
        surge = 1.3 if shift.starts_utc.astimezone(world.zone).weekday() == 0 else 1.0
        for _ in range(_poisson(world.plan.encounters_a_shift * surge * share, world.rng)):
            number += 1
            happened = shift.starts_utc + timedelta(seconds=int(world.rng.random() * seconds))
            author = hashlib.sha256(f"{seed}:{world.plan.code}:{number}".encode()).hexdigest()
            yield _visit(world, citizens, shift, happened, author)
    if world.outage_days:
        yield from _angry_account(world, shifts, now, seed)


def _visit(world: UnitWorld, citizens: Citizens, shift: Shift, happened: datetime, author: str) -> Visit:
    rng, plan = world.rng, world.plan
    day = happened.astimezone(world.zone).date()
    fixed = world.counter_services[shift.counter]
    service = fixed if fixed is not None else rng.randrange(len(plan.services))
    outage = day in world.outage_days
    wait = truth.draw_wait(rng, (0.9 if outage else 0.0) - plan.strengths.get("time", 0) / 20)
    y = (
        truth.MEAN
        + plan.level
        + world.trend(day)
        + world.officer_effects[shift.officer]
        + plan.services[service].difficulty
        + truth.WAIT_SLOPE * wait
        + world.shock(day)
        + rng.gauss(0, truth.NOISE_SD)
    )
    verified = rng.random() < QUEUE_MACHINES.get(plan.code, 0.0)
    visit = Visit(
        shift=shift,
        service=service,
        happened_utc=happened,
        day=day,
        channel=rng.choices(("web", "telegram", "kiosk"), (0.68, 0.26, 0.06))[0],
        tier="verified" if verified else "open",
        wait=wait,
        overall=truth.face(y, rng),
        author=author,
    )
    _add_answers(visit, world, y)
    _add_words(visit, world, citizens, outage)
    visit.withdrawn = visit.comment is None and rng.random() < 0.004
    return visit


def _add_answers(visit: Visit, world: UnitWorld, y: float) -> None:
    rng, depth = world.rng, world.rng.random()
    all_nine = truth.answers(y, world.plan.strengths, rng)
    if depth < NINE_SHARE:
        visit.answers = all_nine
        if rng.random() < 0.6:
            visit.profile = {name: rng.choice(choices) for name, choices in PROFILE.items()}
    elif depth < NINE_SHARE + PERSON_SHARE:
        visit.answers = {key: all_nine[key] for key in truth.PERSON_ITEMS}
    visit.aspect = _aspect(visit, world, all_nine)
    if visit.aspect != GENERAL and rng.random() < (0.6 if visit.overall <= 2 else 0.25):
        visit.mentions[visit.aspect] = -1 if visit.overall <= 2 else 1


def _aspect(visit: Visit, world: UnitWorld, all_nine: dict[str, int]) -> str:
    """What the citizen noticed most: the unit's weak sides after a bad visit, its strong sides after a good one."""
    if world.rng.random() < 0.22:
        return GENERAL
    if visit.day in world.outage_days and visit.overall <= 2:
        return world.rng.choice(("time", "time", "procedure", "product"))
    sign = -1 if visit.overall <= 2 else 1
    weights = []
    for key, value in all_nine.items():
        strength = world.plan.strengths.get(key, 0.0) + 4 * (value - visit.overall)
        person = 1.8 if key in truth.PERSON_ITEMS or key == "time" else 1.0
        weights.append(person * math.exp(sign * strength / 8))
    return world.rng.choices(list(all_nine), weights)[0]


def _add_words(visit: Visit, world: UnitWorld, citizens: Citizens, outage: bool) -> None:
    if world.rng.random() >= COMMENT_SHARE[visit.overall] * (1.3 if outage else 1.0):
        return
    visit.mood = citizens.mood(visit.overall)
    line = citizens.say(visit.mood, visit.aspect or GENERAL)
    visit.comment, visit.language = line.text, "en" if line.language == "eng" else "id"


def _angry_account(world: UnitWorld, shifts: list[Shift], now: datetime, seed: int) -> Iterator[Visit]:
    """One account rates the same officer again and again on the day of the outage: what is held is seen, too."""
    day = min(world.outage_days)
    there = [s for s in shifts if s.starts_utc.astimezone(world.zone).date() == day and s.ends_utc <= now]
    if not there:
        return
    author = hashlib.sha256(f"{seed}:angry".encode()).hexdigest()
    for minute in range(6):
        happened = there[0].starts_utc + timedelta(minutes=60 + 4 * minute)
        yield Visit(there[0], 0, happened, day, "web", "open", 4, 1, author, held=True)


def _poisson(mean: float, rng: random.Random) -> int:
    """Knuth's method: means here are small."""
    limit, product, count = math.exp(-mean), rng.random(), 0
    while product > limit:
        product *= rng.random()
        count += 1
    return count
