"""Who is signed in. The session names the account and its password's fingerprint: a new password ends old sessions."""

from __future__ import annotations

import hashlib
from typing import cast

import sqlalchemy as sa
from flask import Flask
from flask_login import LoginManager, UserMixin, current_user
from sqlalchemy.orm import selectinload

from models import Staff, Unit
from web.context import database


class Account(UserMixin):  # type: ignore[misc]
    """A staff account as the session knows it."""

    def __init__(self, staff: Staff) -> None:
        self.staff = staff

    @property
    def is_active(self) -> bool:
        return self.staff.active

    def get_id(self) -> str:
        return f"{self.staff.id}:{fingerprint(self.staff)}"


def fingerprint(staff: Staff) -> str:
    return hashlib.sha256(staff.password_hash.encode()).hexdigest()[:16]


def account_by_username(username: str) -> Staff | None:
    return _account(Staff.username == username)


def signed_in() -> Staff:
    """The account of the present request, which has passed the login check."""
    return cast(Account, current_user).staff


def manages(staff: Staff, unit: Unit) -> bool:
    """Whether the account may look at this unit as a whole."""
    return staff.role == "administrator" or (
        staff.role == "manager" and unit.id in {managed.id for managed in staff.units}
    )


def install(app: Flask) -> None:
    manager = LoginManager()
    manager.login_view = "staff.sign_in"
    manager.login_message = None
    manager.session_protection = "basic"
    manager.init_app(app)

    @manager.user_loader  # type: ignore[untyped-decorator]
    def load(session_id: str) -> Account | None:
        number, _, mark = session_id.partition(":")
        staff = _account(Staff.id == int(number)) if number.isdigit() else None
        if staff is None or not staff.active or fingerprint(staff) != mark:
            return None
        return Account(staff)


def _account(condition: sa.ColumnElement[bool]) -> Staff | None:
    with database().read() as session:
        return session.scalar(sa.select(Staff).where(condition).options(selectinload(Staff.units)))
