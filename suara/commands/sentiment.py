"""`suara sentiment`: read comments, measure the reader, train it, read stored comments again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TextIO

import click

from scoring.sentiment import IndonesianAnalyzer, read_comment
from scoring.sentiment.evaluation import evaluate as measure
from scoring.sentiment.training.rows import read_rows
from suara import clock
from suara.output import json_option, print_json, progress_bar, wants_json
from suara.problems import Problem
from suara.settings import load_settings
from suara.wiring import House


@click.group()
def sentiment() -> None:
    """Sentiment of citizens' comments, offline."""


@sentiment.command()
@click.argument("file", type=click.File("r", encoding="utf-8", errors="replace"), default="-")
@json_option
def classify(file: TextIO, as_json: bool) -> None:
    """One comment a line in, one JSON object a line out (with --json: one list)."""
    if as_json:
        print_json([read_comment(line.rstrip("\r\n")).as_dict() for line in file])
        return
    for line in file:
        click.echo(json.dumps(read_comment(line.rstrip("\r\n")).as_dict(), ensure_ascii=False, allow_nan=False))


@sentiment.command()
@click.argument("file", type=click.Path(path_type=Path))
@json_option
def evaluate(file: Path, as_json: bool) -> None:
    """Accuracy, macro-F1 and confusion on FILE (CSV text,label[,lang])."""
    result = measure(read_rows(file), IndonesianAnalyzer())
    if wants_json(as_json):
        print_json(result)
        return
    click.echo(f"n {result['n']}  accuracy {result['accuracy']:.3f}  macro-F1 {result['macro_f1']:.3f}")


@sentiment.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), help="Where to write the model (default: the shipped one).")
@click.option("--seed", default=1, show_default=True)
@json_option
def train(folder: Path, out: Path | None, seed: int, as_json: bool) -> None:
    """Train the model from the data in DIR and write it with its card; tells what it reaches on what is held out."""
    try:
        from scoring.sentiment.training import train as run
    except ImportError as error:
        raise Problem(f"training needs {error.name}: install the extra with `pip install -e '.[train]'`") from error
    from scoring.sentiment import SHIPPED_FOLDER

    with progress_bar("training") as progress:
        report = run(folder, out or SHIPPED_FOLDER, seed=seed, progress=progress)
    if wants_json(as_json):
        print_json(report.as_dict())
        return
    click.echo(f"model {report.version}, {report.bytes_on_disk / 1e6:.1f} MB")
    for name, figure in report.figures.items():
        click.echo(
            f"{name:24}{figure['n']:6} comments  accuracy {figure['accuracy']:.3f}  macro-F1 {figure['macro_f1']:.3f}  "
            f"calibration error {figure['ece']:.3f}"
        )


@sentiment.command()
@click.option("--analyzer", type=click.Choice(["default", "transformer"]), default="default", show_default=True)
@click.option("--model", type=click.Path(path_type=Path), help="Folder of the transformer (Hugging Face files).")
def rescore(analyzer: str, model: Path | None) -> None:
    """Read every stored comment again with the current model; earlier readings are kept beside it."""
    from feedback.rescoring import rescore as run

    house = House(load_settings())
    reader = read_comment
    if analyzer == "transformer":
        if model is None:
            raise Problem("--analyzer transformer needs --model FOLDER")
        from scoring.sentiment.transformer import load_transformer

        reader = load_transformer(model).read
    with progress_bar("reading") as progress:
        count = run(house.desk, reader, clock.now(), progress)
    click.echo(f"{count} comments read again")


@sentiment.command()
@click.option("--out", type=click.File("w", encoding="utf-8"), default="-", help="CSV file (default: standard output).")
def corrections(out: TextIO) -> None:
    """Write readers' corrections as labelled data (text,label,lang) for the next training."""
    from feedback.rescoring import write_corrections

    count = write_corrections(House(load_settings()).desk, out)
    click.echo(f"{count} corrections", err=True)
