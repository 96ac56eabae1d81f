"""`suara indicator`: the officer's figure, from a file or from the database."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click
import sqlalchemy as sa

from models import Officer
from reporting.evidence import evidence_sheet, to_html, to_pdf
from reporting.exports import IndicatorExport, indicator_export, to_csv, to_json, to_xlsx
from reporting.periods import Period, PeriodUnknown, local_day
from reporting.snapshots import PeriodStillRunning, close_period
from scoring.indicator import compute_indicator_csv
from suara import clock
from suara.output import json_option, print_json, wants_json
from suara.problems import Problem
from suara.settings import Settings, load_settings
from suara.wiring import House


@click.group()
def indicator() -> None:
    """The officer's public-feedback indicator."""


@indicator.command()
@click.argument("file", type=click.Path(path_type=Path))
@json_option
def compute(file: Path, as_json: bool) -> None:
    """Compute the indicator from FILE (CSV, one encounter a row), by the code that publishes it."""
    with file.open(encoding="utf-8-sig", newline="") as lines:
        document = compute_indicator_csv(lines)
    if wants_json(as_json):
        print_json(document)
        return
    click.echo(f"{'officer':<20} {'unit':<16} {'n':>6}  {'score':>6}  {'interval':<13}  standing")
    for figure in document["officers"]:
        click.echo(_line(figure))
    click.echo(f"made with {document['formula_version']}")


@indicator.command()
@click.option("--period", help='"2026-11", "2026-Q4" or "2026" (default: the running quarter).')
@json_option
def show(period: str | None, as_json: bool) -> None:
    """Show the published figures of a period."""
    export = _export(period)
    if wants_json(as_json):
        click.echo(to_json(export))
    else:
        click.echo(to_csv(export), nl=False)


@indicator.command()
@click.option("--period", required=True, help='"2026-11", "2026-Q4" or "2026".')
@click.option("--format", "kind", type=click.Choice(["csv", "xlsx", "json"]), default="csv", show_default=True)
@click.option("--out", type=click.Path(path_type=Path), help="Where to write (default: standard output).")
def export(period: str, kind: str, out: Path | None) -> None:
    """Export the published figures of a period."""
    figures = _export(period)
    if kind == "xlsx":
        content = to_xlsx(figures)
    else:
        content = (to_json(figures) if kind == "json" else to_csv(figures)).encode()
    if out is not None:
        out.write_bytes(content)
        click.echo(f"{len(figures.rows)} officers written to {out}", err=True)
    elif kind == "xlsx" and sys.stdout.isatty():
        raise Problem("an .xlsx file cannot be shown here: give --out FILE.xlsx")
    else:
        sys.stdout.buffer.write(content)


@indicator.command()
@click.argument("nip")
@click.option("--period", help='"2026-11", "2026-Q4" or "2026" (default: the running quarter).')
@click.option("--out", type=click.Path(path_type=Path), required=True, help="A .pdf or .html file.")
def evidence(nip: str, period: str | None, out: Path) -> None:
    """Write the evidence sheet of one officer."""
    settings = load_settings()
    now = clock.now()
    with House(settings).database.read() as session:
        officer_id = session.scalar(sa.select(Officer.id).where(Officer.nip == nip))
        if officer_id is None:
            raise Problem(f"there is no officer with the NIP {nip}")
        sheet = evidence_sheet(session, officer_id, _period(period, settings, now), now, settings.holiday_dates)
    if out.suffix.lower() == ".pdf":
        out.write_bytes(to_pdf(sheet))
    elif out.suffix.lower() in (".html", ".htm"):
        out.write_text(to_html(sheet), encoding="utf-8")
    else:
        raise Problem("--out must end in .pdf or .html")
    click.echo(f"written to {out}", err=True)


@indicator.command()
@click.argument("period")
@click.option("--reason", default="", help="Kept with the version: why it was closed again.")
def close(period: str, reason: str) -> None:
    """Close a period into an immutable version; again only if what was published of it has changed."""
    settings = load_settings()
    now = clock.now()
    try:
        snapshot = close_period(House(settings).database, _period(period, settings, now), now, reason)
    except PeriodStillRunning as running:
        raise Problem(str(running)) from running
    click.echo(
        f"{snapshot.period} version {snapshot.version} ({snapshot.reason}), inputs {snapshot.inputs_sha256[:16]}"
    )


def _export(period: str | None) -> IndicatorExport:
    settings = load_settings()
    with House(settings).database.read() as session:
        return indicator_export(session, _period(period, settings, clock.now()))


def _period(text: str | None, settings: Settings, now: datetime) -> Period:
    if text is None:
        return Period.containing(local_day(now, settings.timezone), "quarter")
    try:
        return Period.parse(text)
    except PeriodUnknown as unknown:
        raise Problem(str(unknown)) from unknown


def _line(figure: dict[str, object]) -> str:
    score, low, high = (figure[name] for name in ("score", "low", "high"))
    if score is None or figure["standing"] == "insufficient":
        return f"{figure['officer']!s:<20} {figure['unit']!s:<16} {figure['n']:>6}  {'–':>6}  {'':<13}  insufficient"
    interval = f"{low:.1f}–{high:.1f}"
    name = f"{figure['officer']!s:<20} {figure['unit']!s:<16}"
    return f"{name} {figure['n']:>6}  {score:>6.1f}  {interval:<13}  {figure['standing']}"
