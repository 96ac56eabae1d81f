"""`suara facts`: the daily sums."""

from __future__ import annotations

import click

from reporting.facts import rebuild_all
from suara.settings import load_settings
from suara.wiring import House


@click.group()
def facts() -> None:
    """The daily facts that figures are made of."""


@facts.command()
def rebuild() -> None:
    """Reckon every day's facts again from the ratings."""
    days = rebuild_all(House(load_settings()).database)
    click.echo(f"{days} unit-days rebuilt")
