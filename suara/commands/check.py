"""`suara check`: is everything in order before the start?"""

from __future__ import annotations

import click

from models import migrate
from scoring.sentiment import MODEL_VERSION, read_comment
from suara.problems import Problem
from suara.settings import load_settings
from suara.wiring import House


@click.command()
def check() -> None:
    """Check settings, database, schema and sentiment model; say what is wrong in one line."""
    settings = load_settings()
    click.echo(f"settings   ok ({settings.env}, {settings.public_url})")
    house = House(settings)
    house.database.check()
    at, head = migrate.current(house.database), migrate.head()
    if at != head:
        raise Problem(f"the database is at schema {at or 'none'}, not {head}: run `suara db upgrade`", 1)
    click.echo(f"database   ok ({house.database.label}, schema {at})")
    reading = read_comment("Pelayanannya cepat dan petugasnya ramah")
    click.echo(f"sentiment  ok (model {MODEL_VERSION}; a test comment reads as {reading.label})")
    click.echo(f"telegram   {'token set' if settings.telegram_token.get_secret_value() else 'off (no token)'}")
    click.echo(f"mail       {'server set' if settings.smtp_url.get_secret_value() else 'off (digests go to a folder)'}")
