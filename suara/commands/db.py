"""`suara db`: the schema."""

from __future__ import annotations

import click

from models import migrate
from suara.problems import Problem
from suara.settings import load_settings
from suara.wiring import House


@click.group()
def db() -> None:
    """Bring the database to the current schema, or check it."""


@db.command()
def upgrade() -> None:
    """Run the migrations that are missing."""
    database = House(load_settings()).database
    database.check()
    migrate.upgrade(database)
    click.echo(f"{database.label} is at schema {migrate.current(database)}")


@db.command()
def check() -> None:
    """Say whether the database can be opened and has the current schema."""
    database = House(load_settings()).database
    database.check()
    at, head = migrate.current(database), migrate.head()
    if at != head:
        raise Problem(f"{database.label} is at schema {at or 'none'}, not {head}: run `suara db upgrade`", 1)
    click.echo(f"{database.label} is at schema {at}")
