"""The whole organisation at a glance, for administrators."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import Agency, FactUnitDay, Officer, Release, Snapshot, Unit
from reporting.means import Mean, mean_of
from reporting.panels.cases import response_times
from reporting.panels.parts import IkmView, ResponseTimes
from reporting.panels.survey import ikm_view
from reporting.periods import Period
from reporting.releases.book import Book
from reporting.releases.read import steps_of_period, unit_books_of


@dataclass(frozen=True)
class CityUnit:
    unit_id: int
    unit_name: str
    agency_name: str
    received_today: int
    received_week: int
    mean: Mean | None
    ikm: IkmView | None
    response: ResponseTimes


@dataclass(frozen=True)
class ClosedPeriod:
    period: str
    version: int
    reason: str
    formula_version: str
    inputs_sha256: str
    officers: int


@dataclass(frozen=True)
class CityPanel:
    """Units by agency and name; figures of the running quarter. `standings` counts officers, none is named."""

    today: date
    quarter: str
    received_today: int
    received_week: int
    held: int
    units: tuple[CityUnit, ...]
    officers: int
    standings: Mapping[str, int]
    officer_share: float | None
    """Between-officer share of a single rating's variance: at 2 % almost nobody can be told apart."""
    closed: tuple[ClosedPeriod, ...]


def city_panel(session: Session, today: date, holidays: Set[date] = frozenset()) -> CityPanel:
    """Read the city's panel; `holidays` are no working days."""
    quarter, week = Period.containing(today, "quarter"), Period.containing(today, "week")
    steps = steps_of_period(session, quarter)
    books = unit_books_of(steps)
    counts = _counts(session, today, week, quarter)
    units = []
    for unit in session.scalars(
        sa.select(Unit).join(Agency, Agency.id == Unit.agency_id).order_by(Agency.name, Unit.name)
    ).unique():
        book = books.get(unit.id, Book())
        count = counts.get(unit.id, (0, 0, 0))
        units.append(
            CityUnit(
                unit_id=unit.id,
                unit_name=unit.name,
                agency_name=unit.agency.name,
                received_today=count[0],
                received_week=count[1],
                mean=mean_of(book),
                ikm=ikm_view(book.unsur),
                response=response_times(session, [unit.id], quarter, today, holidays),
            )
        )
    shown = _latest_shown(steps)
    officers = session.scalar(sa.select(sa.func.count()).select_from(Officer)) or 0
    standings = Counter(figure["standing"] for figure in shown.values())
    standings["insufficient"] += officers - len(shown)
    shares = [figure["officer_share"] for figure in shown.values() if figure.get("officer_share") is not None]
    return CityPanel(
        today=today,
        quarter=quarter.key,
        received_today=sum(count[0] for count in counts.values()),
        received_week=sum(count[1] for count in counts.values()),
        held=sum(count[2] for count in counts.values()),
        units=tuple(units),
        officers=officers,
        standings={key: standings[key] for key in ("insufficient", "below", "expected", "above")},
        officer_share=shares[-1] if shares else None,
        closed=tuple(
            ClosedPeriod(
                row.period,
                row.version,
                row.reason,
                row.formula_version,
                row.inputs_sha256,
                int(row.parameters.get("officers", 0)),
            )
            for row in session.scalars(sa.select(Snapshot).order_by(Snapshot.id.desc()).limit(12))
        ),
    )


def _counts(session: Session, today: date, week: Period, quarter: Period) -> dict[int, tuple[int, int, int]]:
    """(today, this week, held this quarter) by unit."""
    rows = session.execute(
        sa.select(FactUnitDay.unit_id, FactUnitDay.day, sa.func.sum(FactUnitDay.n), sa.func.sum(FactUnitDay.held))
        .where(FactUnitDay.day.between(min(week.first, quarter.first), quarter.last))
        .group_by(FactUnitDay.unit_id, FactUnitDay.day)
    )
    counts: dict[int, tuple[int, int, int]] = {}
    for unit_id, day, n, held in rows:
        old = counts.get(unit_id, (0, 0, 0))
        counts[unit_id] = (
            old[0] + n * (day == today),
            old[1] + n * (day in week),
            old[2] + held * (day in quarter),
        )
    return counts


def _latest_shown(steps: list[Release]) -> dict[int, dict[str, Any]]:
    shown: dict[int, dict[str, Any]] = {}
    for release in steps:
        if release.subject == "officer" and "shown" in release.figure:
            shown[release.subject_id] = release.figure["shown"]
    return shown
