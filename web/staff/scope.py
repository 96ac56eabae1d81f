"""Which unit or officer a page is about, and whether this account may look."""

from __future__ import annotations

import sqlalchemy as sa
from flask import abort
from sqlalchemy.orm import Session

from models import FigureView, Officer, Staff, Unit
from web.context import database, now
from web.staff.accounts import manages, signed_in


def unit_in_scope(session: Session, code: str) -> Unit:
    """The unit with this code or, as mails name it, this number.

    404 where there is none, 403 where it is not this account's to see.
    """
    unit = session.scalar(sa.select(Unit).where(Unit.code == code.replace("\0", "")))
    if unit is None and code.isascii() and code.isdigit() and len(code) < 10:
        unit = session.get(Unit, int(code))
    if unit is None:
        abort(404)
    if not manages(signed_in(), unit):
        abort(403)
    return unit


def officer_in_scope(session: Session, officer_id: int) -> Officer:
    """The officer; 403 alike for one elsewhere and one who does not exist, unless the account sees everyone."""
    staff = signed_in()
    officer = session.get(Officer, officer_id) if officer_id < 2**31 else None
    if officer is None:
        abort(404 if staff.role == "administrator" else 403)
    if staff.officer_id != officer.id and not manages(staff, officer.unit):
        abort(403)
    return officer


def record_look(staff: Staff, officer_ids: list[int], what: str) -> None:
    """Write down that somebody else looked at these officers' figures. They see this list."""
    looked_at = [officer_id for officer_id in officer_ids if officer_id != staff.officer_id]
    if not looked_at:
        return
    with database().write() as session:
        session.add_all(
            FigureView(officer_id=officer_id, staff_id=staff.id, what=what, at_utc=now()) for officer_id in looked_at
        )
