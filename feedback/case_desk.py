"""The unit's side of a case. Scope is an argument: a case outside it does not exist for the caller."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from feedback import outbox
from feedback.cases import WAITING, CaseView, view_of
from feedback.comments import acceptable_text
from feedback.desk import Desk
from feedback.errors import CaseClosed, CaseUnknown
from models import Case, CaseMessage


def list_cases(desk: Desk, unit_ids: Collection[int], now: datetime, waiting_only: bool = False) -> list[CaseView]:
    """The cases of these units, those that wait longest first."""
    query = sa.select(Case).where(Case.unit_id.in_(unit_ids))
    if waiting_only:
        query = query.where(Case.state.in_(WAITING))
    with desk.database.read() as session:
        cases = session.scalars(query.order_by(Case.due_utc)).all()
        return sorted(
            (view_of(case, now) for case in cases), key=lambda case: (case.state not in WAITING, case.due_utc)
        )


def open_at_desk(desk: Desk, case_id: int, unit_ids: Collection[int], now: datetime) -> CaseView:
    """Raises CaseUnknown."""
    with desk.database.read() as session:
        return view_of(_in_scope(session, case_id, unit_ids), now)


def reply_as_unit(
    desk: Desk, case_id: int, unit_ids: Collection[int], staff_id: int, text: str, now: datetime
) -> CaseView:
    """The unit answers; the citizen is told where they agreed to be, and finds it at the receipt in any case.

    Raises
    ------
    CaseUnknown, CaseClosed, TextEmpty, TextTooLong
    """
    with desk.database.write() as session:
        case = _in_scope(session, case_id, unit_ids)
        if case.state == "closed":
            raise CaseClosed
        kept = acceptable_text(text, desk.rules.comment_limit)
        case.messages.append(CaseMessage(side="unit", staff_id=staff_id, text=kept, sent_utc=now))
        case.first_answered_utc = case.first_answered_utc or now
        case.state = "answered"
        session.flush()
        values = {"unit": case.unit.name, "answer": kept}
        outbox.tell_citizen(session, case.rating_id, "case-answer", values, f"case-message:{case.messages[-1].id}", now)
        return view_of(case, now)


def close_case(desk: Desk, case_id: int, unit_ids: Collection[int], now: datetime) -> CaseView:
    """The unit considers it resolved; the citizen is asked whether it was, and a no opens it again.

    Raises
    ------
    CaseUnknown
    """
    with desk.database.write() as session:
        case = _in_scope(session, case_id, unit_ids)
        if case.state != "closed":
            case.state, case.resolved_utc = "closed", now
            values = {"unit": case.unit.name}
            key = f"case-solved:{case.id}:{now.isoformat()}"
            outbox.tell_citizen(session, case.rating_id, "case-ask-solved", values, key, now, ask="solved")
        return view_of(case, now)


def _in_scope(session: Session, case_id: int, unit_ids: Collection[int]) -> Case:
    case = session.get(Case, case_id)
    if case is None or case.unit_id not in unit_ids:
        raise CaseUnknown
    return case
