"""`suara ikm`: the official index from a file of answers."""

from __future__ import annotations

from pathlib import Path

import click

from scoring.ikm import UNSUR, compute_ikm, read_responses_csv
from suara.output import json_option, print_json, print_lines


@click.group()
def ikm() -> None:
    """Indeks Kepuasan Masyarakat (Permenpan RB 14/2017)."""


@ikm.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--weight", type=click.Choice(["exact", "0.111", "0.11"]), default="exact", show_default=True)
@json_option
def compute(file: Path, weight: str, as_json: bool) -> None:
    """Compute the IKM of FILE (CSV, one respondent a row)."""
    with file.open(encoding="utf-8-sig", newline="") as lines:
        result = compute_ikm(read_responses_csv(lines), weight=weight)
    if as_json:
        print_json(result.as_dict())
        return
    document = result.as_dict()
    print_lines(
        [
            f"n        {document['n']}",
            *(f"{item.key:<14}{document['unsur'][item.key]['nrr'] or '–'}" for item in UNSUR),
            f"IKM      {document['ikm']}  ({document['grade']}, {document['performance']}; weight {document['weight']})",
            f"formula  {document['formula_version']}  inputs {document['inputs_sha256'][:16]}…",
        ]
    )
