"""`suara backup` and `suara restore`: one file with everything, for either database."""

from __future__ import annotations

from pathlib import Path

import click

from models import archive
from suara.problems import Problem
from suara.settings import load_settings
from suara.wiring import House


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
def backup(file: Path) -> None:
    """Write everything in the database and the evidence photos to FILE (zip). Keep it as safe as the database."""
    settings = load_settings()
    database = House(settings).database
    database.check()
    if file.exists():
        raise Problem(f"{file} exists already: choose another name")
    rows = archive.write(database, file, settings.data_dir / "evidence")
    click.echo(f"{rows} rows written to {file}")


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
def restore(file: Path) -> None:
    """Read FILE into an empty database (SQLite or PostgreSQL, whichever SUARA_DATABASE_URL names)."""
    settings = load_settings()
    database = House(settings).database
    database.check()
    try:
        rows = archive.read(database, file, settings.data_dir / "evidence")
    except archive.NotRestorable as error:
        raise Problem(str(error)) from error
    click.echo(f"{rows} rows restored from {file}")
