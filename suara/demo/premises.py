"""Writing one unit of the sample: services, counters with codes, officers and their roster."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from models import Agency, Counter, CounterCode, Duty, Officer, Service, Unit
from models.bulk import add_rows, add_rows_for_ids
from models.counter_codes import draw_code
from suara.demo import truth
from suara.demo.city import TIMEZONE, PlannedUnit
from suara.demo.people import Person
from suara.demo.report import DemoReport
from suara.demo.roster import Shift, plan_roster
from suara.demo.visits import OUTAGE_UNIT, UnitWorld

WEEKS_AHEAD = 6


@dataclass
class WrittenUnit:
    plan: PlannedUnit
    unit_id: int
    counter_ids: list[int]
    service_ids: list[int]
    officer_ids: list[int]
    duty_ids: dict[Shift, int]
    shifts: list[Shift]
    world: UnitWorld


def write_unit(
    session: Session,
    agency: Agency,
    plan: PlannedUnit,
    crew: list[Person],
    first: datetime,
    now: datetime,
    days: int,
    seed: int,
    report: DemoReport,
) -> WrittenUnit:
    rng = random.Random(f"{seed}:{plan.code}")
    zone = ZoneInfo(TIMEZONE)
    unit = Unit(agency_id=agency.id, code=plan.code, name=plan.name, also_known_as=plan.also_known_as)
    session.add(unit)
    session.flush()
    service_ids = add_rows_for_ids(
        session, Service, [{"unit_id": unit.id, "code": s.code, "name": s.name} for s in plan.services]
    )
    counters = max(1, round(plan.counters * len(crew) / plan.officers))
    # Every other counter is kept for one service; the rest give whatever is asked.
    fixed = [
        number // 2 % len(plan.services) if number % 2 == 0 and plan.counters > 1 else None
        for number in range(counters)
    ]
    counter_ids = add_rows_for_ids(
        session,
        Counter,
        [
            {
                "unit_id": unit.id,
                "service_id": None if fixed[number] is None else service_ids[fixed[number] or 0],
                "name": f"{plan.counter_word} {number + 1}",
            }
            for number in range(counters)
        ],
    )
    _write_codes(session, counter_ids, first, now, rng, report)
    effects = truth.draw_officer_effects(len(crew), rng)
    officer_ids = add_rows_for_ids(
        session, Officer, [{"unit_id": unit.id, "nip": p.nip, "kind": p.kind, "name": p.name} for p in crew]
    )
    last_day = now.astimezone(zone).date()
    span = [last_day + timedelta(days=offset) for offset in range(-days, WEEKS_AHEAD * 7 + 1)]
    shifts = list(plan_roster(counters, len(crew), span, zone, rng, plan.around_the_clock))
    duties = add_rows_for_ids(
        session,
        Duty,
        [
            {
                "counter_id": counter_ids[shift.counter],
                "officer_id": officer_ids[shift.officer],
                "starts_utc": shift.starts_utc,
                "ends_utc": shift.ends_utc,
            }
            for shift in shifts
        ],
    )
    report.units += 1
    report.officers += len(crew)
    report.counters += counters
    report.duties += len(duties)
    report.truth.unit[plan.code] = plan.level
    report.truth.officer.update({p.nip: effect for p, effect in zip(crew, effects, strict=True)})
    report.truth.service.update({(plan.code, s.code): s.difficulty for s in plan.services})
    outage = _outage_days(last_day) if plan.code == OUTAGE_UNIT else frozenset()
    world = UnitWorld(plan, zone, effects, [*fixed], last_day, outage, rng)
    return WrittenUnit(
        plan, unit.id, counter_ids, service_ids, officer_ids, dict(zip(shifts, duties, strict=True)), shifts, world
    )


def _outage_days(last_day: date) -> frozenset[date]:
    """Two working days of the last whole week: its digest has something to tell."""
    monday = last_day - timedelta(days=last_day.weekday() + 7)
    return frozenset((monday + timedelta(days=1), monday + timedelta(days=2)))


def _write_codes(
    session: Session, counter_ids: list[int], first: datetime, now: datetime, rng: random.Random, report: DemoReport
) -> None:
    rows = [
        {"code": draw_code(rng.choice), "counter_id": counter_id, "issued_utc": first, "revoked_utc": None}
        for counter_id in counter_ids
    ]
    if not report.first_code:
        report.first_code = str(rows[0]["code"])
        report.old_code = draw_code(rng.choice)
        rows[0]["issued_utc"] = now - timedelta(days=30)
        rows.append(
            {
                "code": report.old_code,
                "counter_id": counter_ids[0],
                "issued_utc": first,
                "revoked_utc": now - timedelta(days=30),
            }
        )
    add_rows(session, CounterCode, rows)
