"""The project's own comments: those labelled whole, and what the aspect and flag comments say about the whole."""

import csv
from collections.abc import Iterator
from importlib.resources import files

from scoring.sentiment.labels import LABELS
from scoring.sentiment.training.rows import BadRows, LabelledRow

SERVICE = "service"
ASPECTS = "aspects"
FLAGS = "flags"

_COMPLAINTS = {"levy", "danger", "discrimination", "emergency", "abuse"}


def service_comments() -> tuple[list[LabelledRow], list[LabelledRow]]:
    """The comments labelled whole: (to learn from, held out). Raises BadRows naming the row."""
    learned: list[LabelledRow] = []
    held_out: list[LabelledRow] = []
    for number, row in _records("corpus", "service_comments.csv"):
        if row["label"] not in LABELS:
            raise BadRows(f"service_comments.csv: row {number}: column 'label': {row['label']!r}")
        if row["part"] not in ("train", "heldout"):
            raise BadRows(f"service_comments.csv: row {number}: column 'part': {row['part']!r}")
        target = learned if row["part"] == "train" else held_out
        target.append(LabelledRow(row["text"], row["label"], row["lang"], SERVICE))
    return learned, held_out


def aspect_comments() -> list[LabelledRow]:
    """Of the aspect comments not held out, those whose aspects are all praised or all blamed."""
    found = []
    for _, row in _records("aspects", "aspect_comments.csv"):
        signs = {aspect[-1] for aspect in row["aspects"].split()}
        if row["part"] != "heldout" and signs in ({"+"}, {"-"}):
            label = "positive" if signs == {"+"} else "negative"
            found.append(LabelledRow(row["text"], label, row["lang"], ASPECTS))
    return found


def flag_comments() -> list[LabelledRow]:
    """Of the flag comments not held out, those that report a wrong: negative."""
    return [
        LabelledRow(row["text"], "negative", row["lang"], FLAGS)
        for _, row in _records("flags", "flag_comments.csv")
        if row["part"] != "heldout" and _COMPLAINTS & set(row["flags"].split())
    ]


def _records(folder: str, name: str) -> Iterator[tuple[int, dict[str, str]]]:
    path = files("scoring.sentiment") / folder / name
    return enumerate(csv.DictReader(path.read_text("utf-8").splitlines()), start=2)
