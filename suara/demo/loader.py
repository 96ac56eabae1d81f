"""Writing the sample city into a database, in one transaction."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlalchemy.orm import Session
from werkzeug.security import generate_password_hash

from feedback.keys import Keys
from feedback.questionnaire_default import DEFAULT_KEY, DEFAULT_QUESTIONS, add_version
from models import (
    Agency,
    Counter,
    CounterCode,
    Database,
    Duty,
    Encounter,
    Installation,
    Officer,
    Questionnaire,
    Rating,
    Service,
    Staff,
    Subscription,
    Unit,
)
from models.bulk import add_rows, add_rows_for_ids, empty_all_tables
from models.counter_codes import draw_code
from scoring.bad_input import BadInput
from suara.demo import truth
from suara.demo.city import TIMEZONE, PlannedAgency, PlannedUnit, planned_units, shares
from suara.demo.people import Person, make_people
from suara.demo.questionnaire import FIRST_QUESTIONS
from suara.demo.roster import Shift, plan_roster
from suara.demo.staff import MAIL_DOMAIN, OFFICER_UNITS, SampleStaff, sample_staff
from suara.demo.visits import OUTAGE_UNIT, UnitWorld, visits_of
from suara.demo.voices import VoiceWriter

WEEKS_AHEAD = 6
REWORDED_DAYS_AGO = 60
QUICK_HASH = "scrypt:1024:8:1"
"""The sample's passwords are printed at every start: a costly hash would protect nothing and slow the first start."""

Progress = Callable[[int, int, str], None]
"""Called with (units done, units in all, name of the unit just written)."""


class DatabaseHoldsRealData(Exception):
    """The sample would mix with real data. `str()` is one line."""


@dataclass
class DemoReport:
    """What was written, and what a stranger needs to look around."""

    seed: int
    agencies: int = 0
    units: int = 0
    officers: int = 0
    counters: int = 0
    duties: int = 0
    encounters: int = 0
    comments: int = 0
    cases: int = 0
    first_code: str = ""
    """A counter's valid code: its form is a good first page to show."""
    old_code: str = ""
    """A revoked code of the same counter, as on a poster that was replaced."""
    staff: list[SampleStaff] = field(default_factory=list)
    truth: truth.Truth = field(default_factory=truth.Truth)


def refuse_real_data(session: Session) -> None:
    """Raise DatabaseHoldsRealData unless the database is empty or holds an earlier sample."""
    if session.scalar(sa.select(Installation.sample_seed)) is not None:
        return
    for table, word in (
        (Agency, "agencies"),
        (Staff, "staff accounts"),
        (Encounter, "encounters"),
        (Rating, "ratings"),
    ):
        count = session.scalar(sa.select(sa.func.count()).select_from(table))
        if count:
            raise DatabaseHoldsRealData(
                f"this database holds real data ({count} {word}): the sample city is loaded only into an empty one"
            )


def load(
    database: Database,
    keys: Keys,
    now: datetime,
    *,
    officers: int = 60,
    days: int = 120,
    seed: int = 1,
    progress: Progress | None = None,
) -> DemoReport:
    """Write the sample city; an earlier sample is replaced. Facts are not reckoned here.

    Parameters
    ----------
    now : aware UTC; encounters end and the current duties run at this moment
    officers : at least one a unit (12 units)
    days : days of history, 14 or more

    Raises
    ------
    DatabaseHoldsRealData : anything in the database is not sample
    BadInput : too few officers or days
    """
    if days < 14:
        raise BadInput(None, None, "the sample needs at least 14 days")
    report = DemoReport(seed=seed, staff=sample_staff(seed))
    plans = list(zip(planned_units(), shares(officers), strict=True))
    with database.write() as session:
        refuse_real_data(session)
        empty_all_tables(session)
        first = now - timedelta(days=days + 1)
        session.add(Installation(created_utc=first, sample_seed=seed))
        versions = _write_questionnaires(session, first, now)
        people = make_people(officers, random.Random(f"people:{seed}"), now.year)
        written: list[WrittenUnit] = []
        agencies: dict[str, Agency] = {}
        for (agency, plan), share in plans:
            if agency.code not in agencies:
                agencies[agency.code] = _write_agency(session, agency)
            crew, people = people[:share], people[share:]
            written.append(_write_unit(session, agencies[agency.code], plan, crew, first, now, days, seed, report))
        managers = _write_staff(session, written, now, report)
        voices = VoiceWriter(session, keys, seed, now, versions, managers)
        for done, unit in enumerate(written, start=1):
            visits = sorted(visits_of(unit.world, unit.shifts, now, seed), key=lambda visit: visit.happened_utc)
            voices.write(
                unit.unit_id,
                unit.plan.code,
                unit.counter_ids,
                unit.service_ids,
                unit.officer_ids,
                unit.duty_ids,
                visits,
            )
            if progress:
                progress(done, len(written), unit.plan.name)
        report.agencies = len(agencies)
        report.encounters, report.comments, report.cases = voices.encounters, voices.comments, voices.cases
    return report


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


def _write_questionnaires(session: Session, first: datetime, now: datetime) -> list[tuple[datetime, int]]:
    """Two versions, as (published, id): the earlier wording and, later, the default one."""
    questionnaire = Questionnaire(key=DEFAULT_KEY)
    session.add(questionnaire)
    session.flush()
    reworded = max(first + timedelta(days=7), now - timedelta(days=REWORDED_DAYS_AGO))
    versions = ((first, FIRST_QUESTIONS), (reworded, DEFAULT_QUESTIONS))
    return [(at, add_version(session, questionnaire, questions, at).id) for at, questions in versions]


def _write_agency(session: Session, planned: PlannedAgency) -> Agency:
    agency = Agency(code=planned.code, name=planned.name, timezone=TIMEZONE, is_oversight=planned.is_oversight)
    session.add(agency)
    session.flush()
    return agency


def _write_unit(
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


def _sample_officer(units: dict[str, WrittenUnit], username: str) -> int:
    code, extreme = OFFICER_UNITS[username]
    effects = units[code].world.officer_effects
    return units[code].officer_ids[effects.index(extreme(effects))]


def _write_staff(session: Session, written: list[WrittenUnit], now: datetime, report: DemoReport) -> dict[str, int]:
    """The accounts and subscriptions; returns unit code → id of the manager's account."""
    units = {unit.plan.code: unit for unit in written}
    managers: dict[str, int] = {}
    for person in report.staff:
        officer_id = _sample_officer(units, person.username) if person.role == "officer" else None
        staff = Staff(
            username=person.username,
            name=session.get_one(Officer, officer_id).name if officer_id else person.name,
            role=person.role,
            password_hash=generate_password_hash(person.password, method=QUICK_HASH),
            email=f"{person.username}@{MAIL_DOMAIN}",
            officer_id=officer_id,
            units=[session.get_one(Unit, units[code].unit_id) for code in person.units],
        )
        session.add(staff)
        session.flush()
        managers.update(dict.fromkeys(person.units, staff.id))
        if person.role == "manager":
            # The last whole week is owed at once, so that a first start shows a digest.
            since = now - timedelta(days=now.weekday() + 3)
            session.add(Subscription(staff_id=staff.id, channel="mail", since_utc=since))
    session.flush()
    return managers
