"""`suara ikm`: the official index from a file of answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from scoring.ikm import UNSUR, Weight, compute_ikm, read_responses_csv
from suara.output import json_option, print_json, wants_json


@click.group()
def ikm() -> None:
    """Indeks Kepuasan Masyarakat (Permenpan RB 14/2017)."""


@ikm.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--weight", type=click.Choice(["exact", "0.111", "0.11"]), default="exact", show_default=True)
@json_option
def compute(file: Path, weight: Weight, as_json: bool) -> None:
    """Compute the IKM of FILE (CSV, one respondent a row)."""
    with file.open(encoding="utf-8-sig", newline="") as lines:
        result = compute_ikm(read_responses_csv(lines), weight=weight)
    document: dict[str, Any] = result.as_dict()
    if wants_json(as_json):
        print_json(document)
        return
    click.echo(f"respondents   {document['n']}")
    for key in UNSUR:
        nrr = document["unsur"][key]["nrr"]
        click.echo(f"{key:<14}{'–' if nrr is None else format(nrr, '.3f')}")
    click.echo(
        f"IKM           {document['ikm']} {document['grade']} ({document['performance']}), weight {document['weight']}"
    )
    click.echo(f"made with     {document['formula_version']}, inputs {document['inputs_sha256'][:16]}")
