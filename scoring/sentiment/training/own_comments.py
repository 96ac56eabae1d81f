"""The project's own comments: those labelled whole, and what the aspect and flag comments say about the whole."""

import csv
from collections.abc import Iterable, Iterator
from hashlib import sha256
from importlib.resources import files

from scoring.sentiment.labels import LABELS
from scoring.sentiment.training.rows import BadRows, LabelledRow

SERVICE = "service"
ASPECTS = "aspects"
FLAGS = "flags"
PARALLEL = "parallel"

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


def fresh_comments() -> list[LabelledRow]:
    """Comments by another hand that nothing was learned from or fitted to; the source names the kind ("fresh counter",
    "fresh map", "fresh app", "fresh mix")."""
    return [
        LabelledRow(row["text"], row["label"], row["lang"], f"fresh {row['kind']}")
        for _, row in _records("corpus", "fresh_comments.csv")
    ]


def parallel_rows() -> list[tuple[int, LabelledRow]]:
    """Everyday sentences in twelve languages; the same number stands for the same sentence."""
    return [
        (int(row["number"]), LabelledRow(row["text"], row["label"], row["lang"], PARALLEL))
        for _, row in _records("corpus", "parallel_sentences.csv")
    ]


def own_glosses() -> dict[str, dict[str, str]]:
    """{language: {word form: the Indonesian word it stands for}}."""
    found: dict[str, dict[str, str]] = {}
    for _, row in _records("corpus", "glosses.csv"):
        found.setdefault(row["lang"], {})[row["form"]] = row["gloss"]
    return found


def app_review_labels(texts: Iterable[tuple[str, str]], *, source: str) -> list[LabelledRow]:
    """Those of `texts` (text, language) that we labelled; our file holds their digest instead of their words."""
    ours = {row["text_sha256"]: row["label"] for _, row in _records("corpus", "pln_labels.csv")}
    found = []
    for text, lang in texts:
        label = ours.get(sha256(text.encode()).hexdigest()[:16])
        if label is not None:
            found.append(LabelledRow(text, label, lang, source))
    return found


def aspect_comments() -> list[LabelledRow]:
    """Of the aspect comments to build from, those whose aspects are all praised or all blamed."""
    found = []
    for _, row in _records("aspects", "aspect_comments.csv"):
        signs = {aspect[-1] for aspect in row["aspects"].split()}
        if row["part"] == "build" and signs in ({"+"}, {"-"}):
            label = "positive" if signs == {"+"} else "negative"
            found.append(LabelledRow(row["text"], label, row["lang"], ASPECTS))
    return found


def flag_comments() -> list[LabelledRow]:
    """Of the flag comments to build from, those that report a wrong: negative."""
    return [
        LabelledRow(row["text"], "negative", row["lang"], FLAGS)
        for _, row in _records("flags", "flag_comments.csv")
        if row["part"] == "build" and _COMPLAINTS & set(row["flags"].split())
    ]


def _records(folder: str, name: str) -> Iterator[tuple[int, dict[str, str]]]:
    path = files("scoring.sentiment") / folder / name
    return enumerate(csv.DictReader(path.read_text("utf-8").splitlines()), start=2)
