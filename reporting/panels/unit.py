"""A unit's page: what its manager reads."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import FactUnitDay, Officer, Unit
from reporting.means import Mean, mean_of
from reporting.panels.balance import balance_of
from reporting.panels.cases import response_times, waiting_cases
from reporting.panels.comments import released_comments
from reporting.panels.officer import officer_row
from reporting.panels.parts import (
    BalanceView,
    CaseView,
    CommentView,
    IkmView,
    MentionRow,
    OfficerRow,
    Received,
    ResponseTimes,
    TrendPoint,
    UnsurRow,
)
from reporting.panels.survey import ikm_view, unsur_rows
from reporting.periods import Period, weeks_back
from reporting.releases.book import Book, sum_books
from reporting.releases.read import steps_of_period, unit_books_of

TREND_WEEKS = 12
SHOWN_COMMENTS = 60


@dataclass(frozen=True)
class UnitPanel:
    """All that a unit's manager may see of it on a day. Figures cover the running quarter."""

    unit_id: int
    unit_name: str
    agency_name: str
    timezone: str
    today: date
    quarter: str
    received: Received
    mean: Mean | None
    """Released mean of all ratings of the quarter, 0–100; None before the first release."""
    ikm: IkmView | None
    trend: tuple[TrendPoint, ...]
    unsur: tuple[UnsurRow, ...]
    mentions: tuple[MentionRow, ...]
    """Named most often badly first."""
    balance: BalanceView
    comments: tuple[CommentView, ...]
    cases: tuple[CaseView, ...]
    response: ResponseTimes
    officers: tuple[OfficerRow, ...]


def unit_panel(session: Session, unit_id: int, today: date, holidays: Set[date] = frozenset()) -> UnitPanel:
    """Read a unit's panel; `today` is the date at the unit, `holidays` are no working days.

    Raises sqlalchemy NoResultFound for an unknown unit.
    """
    unit = session.get_one(Unit, unit_id)
    quarter = Period.containing(today, "quarter")
    book = unit_book(session, unit_id, quarter)
    return UnitPanel(
        unit_id=unit_id,
        unit_name=unit.name,
        agency_name=unit.agency.name,
        timezone=unit.agency.timezone,
        today=today,
        quarter=quarter.key,
        received=received(session, unit_id, today, book.n),
        mean=mean_of(book),
        ikm=ikm_view(book.unsur),
        trend=unit_trend(session, unit_id, Period.containing(today, "week")),
        unsur=unsur_rows(book.unsur),
        mentions=mention_rows(book),
        balance=balance_of(book),
        comments=tuple(released_comments(session, [unit_id], limit=SHOWN_COMMENTS)),
        cases=tuple(waiting_cases(session, [unit_id], today, holidays)),
        response=response_times(session, [unit_id], quarter, today, holidays),
        officers=unit_officers(session, unit_id, quarter),
    )


def unit_book(session: Session, unit_id: int, period: Period) -> Book:
    return unit_books_of(steps_of_period(session, period, units=[unit_id]), [unit_id]).get(unit_id, Book())


def received(session: Session, unit_id: int, today: date, released: int) -> Received:
    """Counts of the day, the week and the quarter from the daily facts."""
    quarter, week = Period.containing(today, "quarter"), Period.containing(today, "week")
    first = min(quarter.first, week.first)
    rows = session.execute(
        sa.select(
            FactUnitDay.day,
            sa.func.sum(FactUnitDay.n),
            sa.func.sum(FactUnitDay.held),
            sa.func.sum(FactUnitDay.withdrawn),
        )
        .where(FactUnitDay.unit_id == unit_id, FactUnitDay.day.between(first, quarter.last))
        .group_by(FactUnitDay.day)
    ).all()
    of_quarter = [row for row in rows if row[0] in quarter]
    counted = sum(row[1] for row in of_quarter)
    return Received(
        today=sum(row[1] for row in rows if row[0] == today),
        this_week=sum(row[1] for row in rows if row[0] in week),
        this_quarter=counted,
        unreleased=max(0, counted - released),
        held=sum(row[2] for row in of_quarter),
        withdrawn=sum(row[3] for row in of_quarter),
    )


def unit_trend(session: Session, unit_id: int, week: Period, count: int = TREND_WEEKS) -> tuple[TrendPoint, ...]:
    """Weekly means up to and including `week`, oldest first."""
    weeks = weeks_back(week, count)
    span = Period(weeks[0].first, week.last, f"{weeks[0].key}/{week.key}", "week")
    steps = steps_of_period(session, span, units=[unit_id])
    points = []
    for each in weeks:
        book = sum_books(unit_books_of([step for step in steps if step.through_day in each], [unit_id]).values())
        if (mean := mean_of(book)) is not None:
            points.append(TrendPoint(each.key, each.first, mean))
    return tuple(points)


def mention_rows(book: Book) -> tuple[MentionRow, ...]:
    rows = [MentionRow(key, well, badly) for key, (well, badly) in book.mentions.items()]
    return tuple(sorted(rows, key=lambda row: (-row.badly, -row.well, row.key)))


def unit_officers(session: Session, unit_id: int, quarter: Period) -> tuple[OfficerRow, ...]:
    """The unit's officers by name: there is no rank."""
    officers = session.scalars(sa.select(Officer).where(Officer.unit_id == unit_id).order_by(Officer.name))
    return tuple(officer_row(session, officer, quarter) for officer in officers)
