"""Writing the sample city into a database, in one transaction."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session
from werkzeug.security import generate_password_hash

from feedback.keys import Keys
from feedback.questionnaire_default import DEFAULT_KEY, DEFAULT_QUESTIONS, add_version
from models import (
    Agency,
    Database,
    Encounter,
    Installation,
    Officer,
    Questionnaire,
    Rating,
    Staff,
    Subscription,
    Unit,
)
from models.bulk import empty_all_tables
from scoring.bad_input import BadInput
from suara.demo.city import TIMEZONE, PlannedAgency, planned_units, shares
from suara.demo.people import make_people
from suara.demo.premises import WrittenUnit, write_unit
from suara.demo.questionnaire import FIRST_QUESTIONS
from suara.demo.report import DemoReport
from suara.demo.staff import MAIL_DOMAIN, OFFICER_UNITS, sample_staff
from suara.demo.visits import visits_of
from suara.demo.voices import VoiceWriter

REWORDED_DAYS_AGO = 60
QUICK_HASH = "scrypt:1024:8:1"
"""The sample's passwords are printed at every start: a costly hash would protect nothing and slow the first start."""

Progress = Callable[[int, int, str], None]
"""Called with (units done, units in all, name of the unit just written)."""


class DatabaseHoldsRealData(Exception):
    """The sample would mix with real data. `str()` is one line."""


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
            written.append(write_unit(session, agencies[agency.code], plan, crew, first, now, days, seed, report))
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
