"""`suara import`: a whole city from spreadsheets."""

from __future__ import annotations

from pathlib import Path

import click

from feedback.imports import import_organisation, import_responses, import_roster
from suara import clock
from suara.output import json_option, print_json
from suara.settings import load_settings
from suara.upkeep import settle
from suara.wiring import House

_KINDS = ("organisation", "roster", "responses")


@click.command(name="import")
@click.argument("kind", type=click.Choice(_KINDS))
@click.argument("file", type=click.Path(path_type=Path))
@json_option
def imports(kind: str, file: Path, as_json: bool) -> None:
    """Bring in FILE (CSV or XLSX); all of it or, where a cell is wrong, nothing."""
    house = House(load_settings())
    now = clock.now()
    if kind == "responses":
        report = import_responses(house.desk, file, now)
        settle(house, now)
    elif kind == "roster":
        report = import_roster(house.database, file, now)
    else:
        report = import_organisation(house.database, file, now)
    if as_json:
        print_json(report.as_dict())
    else:
        click.echo(str(report))
