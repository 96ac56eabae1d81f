"""`suara indicator`: the officer's figure, from a file or from the database."""

from __future__ import annotations

from pathlib import Path

import click

from scoring.indicator import compute_indicator_csv
from suara.output import json_option, print_json, wants_json


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


def _line(figure: dict[str, object]) -> str:
    score, low, high = (figure[name] for name in ("score", "low", "high"))
    if score is None or figure["standing"] == "insufficient":
        return f"{figure['officer']!s:<20} {figure['unit']!s:<16} {figure['n']:>6}  {'–':>6}  {'':<13}  insufficient"
    interval = f"{low:.1f}–{high:.1f}"
    name = f"{figure['officer']!s:<20} {figure['unit']!s:<16}"
    return f"{name} {figure['n']:>6}  {score:>6.1f}  {interval:<13}  {figure['standing']}"
