"""`suara demo`: the sample city."""

from __future__ import annotations

import click

from models import migrate
from suara import clock
from suara.output import progress_bar
from suara.settings import load_settings
from suara.upkeep import load_sample
from suara.wiring import House


@click.group()
def demo() -> None:
    """A made-up city to try everything on."""


@demo.command()
@click.option("--officers", default=60, show_default=True, type=click.IntRange(1, 20_000))
@click.option("--days", default=120, show_default=True, type=click.IntRange(1, 1_000))
@click.option("--seed", default=1, show_default=True)
def load(officers: int, days: int, seed: int) -> None:
    """Load the sample city; refuses a database that holds real data."""
    house = House(load_settings())
    house.database.check()
    migrate.upgrade(house.database)
    with progress_bar("sample city") as progress:
        report = load_sample(house, clock.now(), progress, officers=officers, days=days, seed=seed)
    click.echo(f"{report.encounters} ratings at {report.counters} counters loaded: everything in it is made up.")
