"""`suara qr`: posters and bare codes, and new codes for old."""

from __future__ import annotations

from pathlib import Path

import click
import sqlalchemy as sa

from models import CounterCode, Database, Installation
from models.counter_codes import normalise_code, rotate_code
from reporting.posters import SIZES, Letterhead, NothingToPrint, poster_items, poster_pdf, qr_png, qr_svg
from suara import clock
from suara.output import progress_bar
from suara.problems import Problem
from suara.settings import load_settings
from suara.telegram_name import bot_username
from suara.wiring import House


@click.command()
@click.option("--counter", "code", help="One counter, by its code.")
@click.option("--unit", help="Every counter of a unit, by the unit's code.")
@click.option("--all", "everything", is_flag=True, help="Every counter.")
@click.option("--rotate", is_flag=True, help="With --counter: revoke its codes and issue a new one first.")
@click.option("--size", type=click.Choice(SIZES, case_sensitive=False), default="A4", show_default=True)
@click.option(
    "--out", type=click.Path(path_type=Path), required=True, help="A .pdf, or for one counter a bare .svg or .png."
)
def qr(code: str | None, unit: str | None, everything: bool, rotate: bool, size: str, out: Path) -> None:
    """Write print-ready posters (PDF), or the bare code of one counter (SVG, PNG)."""
    if sum((code is not None, unit is not None, everything)) != 1:
        raise click.UsageError("choose one of --counter CODE, --unit CODE or --all")
    if rotate and code is None:
        raise click.UsageError("--rotate goes with --counter CODE")
    settings = load_settings()
    database = House(settings).database
    if rotate:
        code = _rotated(database, str(code))
    with database.read() as session:
        try:
            items = poster_items(session, settings.public_url, code=code, unit=unit, telegram=bot_username(settings))
        except NothingToPrint as nothing:
            raise Problem(str(nothing)) from nothing
        sample = session.scalar(sa.select(Installation.sample_seed)) is not None
    kind = out.suffix.lower()
    if kind == ".svg" and len(items) == 1:
        out.write_text(qr_svg(items[0].url), encoding="utf-8")
    elif kind == ".png" and len(items) == 1:
        out.write_bytes(qr_png(items[0].url))
    elif kind == ".pdf":
        with progress_bar("posters") as progress:
            out.write_bytes(
                poster_pdf(items, size, Letterhead(settings.government, settings.emblem, sample=sample), progress)
            )
    else:
        raise click.UsageError("--out must end in .pdf, or for a single --counter in .svg or .png")
    click.echo(f"{len(items)} {'code' if len(items) == 1 else 'codes'} written to {out}")


def _rotated(database: Database, code: str) -> str:
    """The counter's new code; whoever scans the old poster is led on to it."""
    with database.write() as session:
        known = session.get(CounterCode, normalise_code(code))
        if known is None:
            raise Problem(f"no counter has the code {code!r}")
        fresh = rotate_code(session, known.counter_id, clock.now()).code
    click.echo(f"the new code is {fresh}; the old one leads on to it")
    return fresh
