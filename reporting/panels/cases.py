"""Cases waiting for a unit, and how long answers took."""

from __future__ import annotations

from collections.abc import Collection, Set
from datetime import date
from statistics import median

import sqlalchemy as sa
from sqlalchemy.orm import Session, joinedload, selectinload

from models import Case, Comment, Unit
from reporting.case_days import days_left, days_taken
from reporting.panels.comments import masked, officer_names
from reporting.panels.parts import CaseView, ResponseTimes
from reporting.periods import Period, local_day

EXCERPT = 160


def waiting_cases(session: Session, units: Collection[int], today: date, holidays: Set[date]) -> list[CaseView]:
    """Open and reopened cases, the most urgent first."""
    query = (
        sa.select(Case)
        .where(Case.unit_id.in_(list(units)), Case.state.in_(("open", "reopened")))
        .options(selectinload(Case.messages), joinedload(Case.unit).joinedload(Unit.agency))
        .order_by(Case.due_utc, Case.id)
    )
    cases = list(session.scalars(query).unique())
    names = officer_names(session, units)
    about = [case.rating_id for case in cases]
    texts = dict(session.execute(sa.select(Comment.rating_id, Comment.text).where(Comment.rating_id.in_(about))).all())
    views = []
    for case in cases:
        said = [message.text for message in case.messages if message.side == "citizen"]
        text = said[-1] if said else texts.get(case.rating_id, "")
        views.append(
            CaseView(
                case_id=case.id,
                unit_id=case.unit_id,
                unit_name=case.unit.name,
                kind=case.kind,
                text=excerpt(masked(text, names)),
                opened_utc=case.opened_utc,
                due_utc=case.due_utc,
                working_days_left=days_left(case, today, holidays),
            )
        )
    return views


def response_times(
    session: Session, units: Collection[int], period: Period, today: date, holidays: Set[date]
) -> ResponseTimes:
    """Of the cases opened in the period, in working days of the unit's own time zone, less the `holidays`."""
    query = (
        sa.select(Case)
        .where(Case.unit_id.in_(list(units)))
        .options(joinedload(Case.unit).joinedload(Unit.agency))
        .order_by(Case.id)
    )
    first: list[int] = []
    resolved: list[int] = []
    opened = in_time = waiting = overdue = 0
    for case in session.scalars(query).unique():
        zone = case.unit.agency.timezone
        if local_day(case.opened_utc, zone) not in period:
            continue
        opened += 1
        if case.first_answered_utc is not None:
            first.append(days_taken(case, case.first_answered_utc, holidays))
            in_time += case.first_answered_utc <= case.due_utc
        if case.resolved_utc is not None:
            resolved.append(days_taken(case, case.resolved_utc, holidays))
        if case.state in ("open", "reopened"):
            waiting += 1
            overdue += local_day(case.due_utc, zone) < today
    return ResponseTimes(
        opened=opened,
        answered=len(first),
        waiting=waiting,
        overdue=overdue,
        median_first_answer=float(median(first)) if first else None,
        median_resolution=float(median(resolved)) if resolved else None,
        within_deadline=in_time / len(first) if first else None,
    )


def excerpt(text: str, limit: int = EXCERPT) -> str:
    """
    >>> excerpt("antre dua jam", 9)
    'antre…'
    """
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,.;:") + "…"
