"""`suara import`: a whole city from spreadsheets."""

from __future__ import annotations

from pathlib import Path

import click

from feedback.imports import import_organisation, import_questionnaire, import_responses, import_roster
from models import migrate
from suara import clock
from suara.output import json_option, print_json, progress_bar
from suara.settings import load_settings
from suara.upkeep import settle
from suara.wiring import House

_KINDS = ("organisation", "roster", "responses", "questionnaire")


@click.command(name="import")
@click.argument("kind", type=click.Choice(_KINDS))
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--replace",
    is_flag=True,
    help="Roster only: remove unrated duties that stand in the way.",
)
@json_option
def imports(kind: str, file: Path, replace: bool, as_json: bool) -> None:
    """Bring in FILE (CSV or XLSX); all of it or, where a cell is wrong, nothing."""
    house = House(load_settings())
    now = clock.now()
    house.database.check()
    migrate.upgrade(house.database)
    if kind == "responses":
        with progress_bar("responses") as progress:
            report = import_responses(house.desk, file, now, progress)
        settle(house, now)
    elif kind == "roster":
        report = import_roster(house.database, file, now, replace=replace)
    elif kind == "questionnaire":
        report = import_questionnaire(house.database, file, now)
    else:
        report = import_organisation(house.database, file, now)
    if as_json:
        print_json(report.as_dict())
    else:
        click.echo(str(report))
