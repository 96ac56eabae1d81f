"""An officer's page: the figure, how it came about, and who looked at it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import FigureView, Officer, Release, Service, Staff
from reporting.means import mean_of
from reporting.panels.balance import balance_of
from reporting.panels.comments import officer_comments
from reporting.panels.parts import BalanceView, CommentView, OfficerRow, TrendPoint
from reporting.periods import Period, local_day, weeks_back
from reporting.releases.book import book_of, sum_books
from reporting.releases.read import steps_of_period
from scoring.indicator import StandingRule

TREND_WEEKS = 12
RULE = StandingRule()


@dataclass(frozen=True)
class Step:
    """One step of the explanation: a key of the method and points on 0–100 (shrinkage: a share, 0–1)."""

    key: str
    value: float


@dataclass(frozen=True)
class MixPart:
    """What a service, channel or waiting time adds; `label` is the service's name where there is one."""

    kind: str
    value: str
    label: str
    share: float
    share_overall: float
    points: float


@dataclass(frozen=True)
class View:
    by: str
    role: str
    what: str
    at_utc: datetime


@dataclass(frozen=True)
class OfficerPanel:
    """An officer's public-feedback indicator of a quarter.

    While `state` is "insufficient" every number of the figure is None and `ratings_needed`/`days_needed`
    say what is missing. `expected` is the place of an average officer at the same counters and services
    on the score's own scale; `observed` and `expected_for_mix` are the plain means before adjustment.
    """

    officer_id: int
    name: str
    unit_id: int
    unit_name: str
    agency_name: str
    timezone: str
    period: str
    state: Literal["insufficient", "shown"]
    n: int
    days: int
    ratings_needed: int
    days_needed: int
    standing: str
    score: float | None
    low: float | None
    high: float | None
    expected: float | None
    observed: float | None
    expected_for_mix: float | None
    n_effective: float | None
    reliability: float | None
    officer_share: float | None
    """Between-officer share of a single rating's variance, measured in the period."""
    steps: tuple[Step, ...]
    mix_parts: tuple[MixPart, ...]
    formula_version: str | None
    inputs_sha256: str | None
    reckoned_utc: datetime | None
    trend: tuple[TrendPoint, ...]
    balance: BalanceView
    comments: tuple[CommentView, ...]
    views: tuple[View, ...]


def officer_panel(session: Session, officer_id: int, now: datetime) -> OfficerPanel:
    """Read an officer's panel at `now`. Raises sqlalchemy NoResultFound for an unknown officer."""
    officer = session.get_one(Officer, officer_id)
    today = local_day(now, officer.unit.agency.timezone)
    quarter = Period.containing(today, "quarter")
    period, release = figure_of(session, officer_id, quarter)
    return panel_of(session, officer, period, release, Period.containing(today, "week"))


def panel_of(session: Session, officer: Officer, period: Period, release: Release | None, week: Period) -> OfficerPanel:
    """The panel of one period from its latest release."""
    shown: Mapping[str, Any] = release.figure.get("shown", {}) if release else {}
    enough = bool(shown) and shown["standing"] != "insufficient"
    explained: Mapping[str, Any] = shown["explanation"] if enough else {}
    steps = {step["key"]: float(step["value"]) for step in explained.get("steps", ())}
    book = sum_books(book_of(step) for step in steps_of_period(session, period, officer.id))

    def number(name: str) -> float | None:
        return float(shown[name]) if enough else None

    return OfficerPanel(
        officer_id=officer.id,
        name=officer.name,
        unit_id=officer.unit_id,
        unit_name=officer.unit.name,
        agency_name=officer.unit.agency.name,
        timezone=officer.unit.agency.timezone,
        period=period.key,
        state="shown" if enough else "insufficient",
        n=release.n if release else 0,
        days=len({cell[0] for cell in book.cells}),
        ratings_needed=0 if enough else ratings_needed(release),
        days_needed=0 if enough else max(0, RULE.min_days - int(shown.get("days", 0))),
        standing=str(shown["standing"]) if enough else "insufficient",
        score=number("score"),
        low=number("low"),
        high=number("high"),
        expected=steps.get("overall_mean"),
        observed=number("observed_mean"),
        expected_for_mix=number("expected_mean"),
        n_effective=number("n_effective"),
        reliability=number("reliability"),
        officer_share=shown.get("officer_share"),
        steps=tuple(Step(key, value) for key, value in steps.items()),
        mix_parts=mix_parts_of(session, explained.get("mix_parts", ())),
        formula_version=shown.get("formula_version"),
        inputs_sha256=shown.get("inputs_sha256"),
        reckoned_utc=datetime.fromisoformat(shown["reckoned_utc"]) if shown else None,
        trend=officer_trend(session, officer.id, week) if enough else (),
        balance=balance_of(book),
        comments=tuple(officer_comments(session, officer.id)),
        views=_views(session, officer.id),
    )


def figure_of(session: Session, officer_id: int, quarter: Period) -> tuple[Period, Release | None]:
    """The running quarter's latest release, or the quarter before while the running one tells too little."""
    newest = latest_release(session, officer_id, quarter)
    if newest is None or newest.figure.get("shown", {}).get("standing", "insufficient") == "insufficient":
        before = latest_release(session, officer_id, quarter.previous())
        if before is not None and before.figure.get("shown", {}).get("standing", "insufficient") != "insufficient":
            return quarter.previous(), before
    return quarter, newest


def latest_release(session: Session, officer_id: int, quarter: Period) -> Release | None:
    """The officer's newest step of a quarter that has its figure; the newest of all while none has."""
    query = sa.select(Release).where(
        Release.subject == "officer",
        Release.subject_id == officer_id,
        Release.audience == "staff",
        Release.period == quarter.key,
    )
    releases = list(session.scalars(query.order_by(Release.id.desc())))
    return next((release for release in releases if "shown" in release.figure), releases[0] if releases else None)


def ratings_needed(release: Release | None) -> int:
    """How many more ratings until a figure can be shown; an estimate where it is precision that lacks."""
    if release is None or "shown" not in release.figure:
        return max(1, RULE.min_n - (release.n if release else 0))
    shown = release.figure["shown"]
    reliability, n = float(shown["reliability"]), int(shown["n"])
    for_n = RULE.min_n - n
    odds = RULE.min_reliability / (1 - RULE.min_reliability)
    for_reliability = math.ceil(n * (odds * (1 - reliability) / max(reliability, 0.01) - 1))
    return max(1, for_n, min(for_reliability, 500))


def officer_row(session: Session, officer: Officer, quarter: Period) -> OfficerRow:
    period, release = figure_of(session, officer.id, quarter)
    shown = release.figure.get("shown", {}) if release else {}
    enough = shown.get("standing", "insufficient") != "insufficient"
    return OfficerRow(
        officer_id=officer.id,
        name=officer.name,
        period=period.key,
        standing=shown["standing"] if enough else "insufficient",
        score=shown["score"] if enough else None,
        low=shown["low"] if enough else None,
        high=shown["high"] if enough else None,
        n=release.n if release else 0,
        ratings_needed=0 if enough else ratings_needed(release),
    )


def officer_trend(session: Session, officer_id: int, week: Period, count: int = TREND_WEEKS) -> tuple[TrendPoint, ...]:
    """Plain weekly means of the officer's released ratings, oldest first."""
    weeks = weeks_back(week, count)
    span = Period(weeks[0].first, week.last, f"{weeks[0].key}/{week.key}", "week")
    steps = steps_of_period(session, span, officer_id)
    points = []
    for each in weeks:
        mean = mean_of(sum_books(book_of(step) for step in steps if step.through_day in each))
        if mean is not None:
            points.append(TrendPoint(each.key, each.first, mean))
    return tuple(points)


def mix_parts_of(session: Session, parts: Any) -> tuple[MixPart, ...]:
    """The circumstances of an officer's work with the names of the services."""
    ids = [int(part["value"]) for part in parts if part["kind"] == "service" and part["value"].isdigit()]
    names = {
        str(service_id): name
        for service_id, name in session.execute(sa.select(Service.id, Service.name).where(Service.id.in_(ids)))
    }
    return tuple(
        MixPart(
            kind=part["kind"],
            value=part["value"],
            label=names.get(part["value"], part["value"]) if part["kind"] == "service" else part["value"],
            share=part["share"],
            share_overall=part["share_overall"],
            points=part["points"],
        )
        for part in parts
    )


def _views(session: Session, officer_id: int, limit: int = 100) -> tuple[View, ...]:
    rows = session.execute(
        sa.select(Staff.name, Staff.role, FigureView.what, FigureView.at_utc)
        .join(Staff, Staff.id == FigureView.staff_id)
        .where(FigureView.officer_id == officer_id)
        .order_by(FigureView.at_utc.desc(), FigureView.id.desc())
        .limit(limit)
    )
    return tuple(View(*row) for row in rows)
