"""Managers are reminded of a case before and after its deadline, once each."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from feedback import outbox
from feedback.cases import WAITING
from feedback.desk import Desk
from models import Case, CaseReminder
from scoring.working_days import deadline


def remind(desk: Desk, now: datetime) -> int:
    """Write the reminders that are due at `now`; returns how many. A repeated tick writes none."""
    written = 0
    with desk.database.write() as session:
        waiting = session.scalars(sa.select(Case).where(Case.state.in_(WAITING))).all()
        for case in waiting:
            timezone = case.unit.agency.timezone
            ahead = deadline(now, desk.rules.reminder_before_working_days, timezone, desk.rules.holidays)
            kind = "after_due" if now > case.due_utc else "before_due" if ahead >= case.due_utc else None
            if kind is None:
                continue
            known = session.scalar(
                sa.select(CaseReminder.id).where(
                    CaseReminder.case_id == case.id, CaseReminder.kind == kind, CaseReminder.due_utc == case.due_utc
                )
            )
            if known is None:
                session.add(CaseReminder(case_id=case.id, kind=kind, due_utc=case.due_utc, at_utc=now))
                text = "case-overdue" if kind == "after_due" else "case-due-soon"
                key = f"{text}:{case.id}:{case.due_utc.isoformat()}"
                outbox.tell_managers(session, case.unit_id, text, {"case": case.id}, key, now)
                written += 1
    return written
