"""`suara staff`: accounts."""

from __future__ import annotations

import click
import sqlalchemy as sa
from werkzeug.security import generate_password_hash

from models import DIGEST_CHANNELS, ROLES, Officer, Staff, Subscription, Unit
from suara import clock
from suara.problems import Problem
from suara.settings import load_settings
from suara.wiring import House

_MINIMUM = 12


@click.group()
def staff() -> None:
    """Accounts of administrators, managers and officers."""


@staff.command()
@click.argument("username")
@click.option("--name", required=True)
@click.option("--role", type=click.Choice(ROLES), required=True)
@click.option("--unit", "unit_codes", multiple=True, help="Unit code a manager answers for; repeat for more.")
@click.option("--nip", help="The officer's NIP, for the role officer.")
@click.option("--email", help="Where the weekly digest goes.")
@click.password_option(help="At least 12 characters; asked for when not given.")
def add(
    username: str, name: str, role: str, unit_codes: tuple[str, ...], nip: str | None, email: str | None, password: str
) -> None:
    """Add an account."""
    if len(password) < _MINIMUM:
        raise Problem(f"the password must have at least {_MINIMUM} characters")
    now = clock.now()
    with House(load_settings()).database.write() as session:
        if session.scalar(sa.select(Staff.id).where(Staff.username == username)) is not None:
            raise Problem(f"the username {username} is taken: choose another")
        officer = session.scalar(sa.select(Officer).where(Officer.nip == nip)) if nip else None
        if role == "officer" and officer is None:
            raise Problem("the role officer needs --nip of an officer who is already imported")
        units = []
        for code in unit_codes:
            unit = session.scalar(sa.select(Unit).where(Unit.code == code))
            if unit is None:
                raise Problem(f"there is no unit {code}: import the organisation first")
            units.append(unit)
        account = Staff(
            username=username,
            name=name,
            role=role,
            email=email,
            password_hash=generate_password_hash(password),
            officer=officer if role == "officer" else None,
            units=units,
        )
        session.add(account)
        session.flush()
        if role == "manager" and email:
            session.add(Subscription(staff_id=account.id, channel=DIGEST_CHANNELS[0], since_utc=now))
    click.echo(f"{role} {username} added")
