"""Everything the training learns from and is judged on."""

import csv
import pathlib
from dataclasses import dataclass
from importlib.resources import files
from zlib import crc32

from scoring.sentiment.training.english import english_word_rows
from scoring.sentiment.training.recipe import TRANSLATED_PER_LANGUAGE, TRANSLATED_SOURCES
from scoring.sentiment.training.rows import LABELS, BadRows, LabelledRow, read_folder, read_rows
from scoring.sentiment.training.translation import read_dictionaries, translated_rows

SERVICE = "service"
PLN = "pln_mobile"


@dataclass(frozen=True, slots=True)
class Material:
    """`learned` rows are fitted; `held_out` rows never are."""

    learned: list[LabelledRow]
    held_out: list[LabelledRow]


def gather(data_dir: pathlib.Path, *, seed: int) -> Material:
    """Reads `<data_dir>/<source>/train.csv` and `valid.csv`, `pln_mobile/labelled.csv`, the word lists in `lexicons`
    and the project's own service comments. Rows of a held-out text are taken out of what is learned.

    Raises BadRows for an unreadable file or when nothing was found.
    """
    learned = [row for row in read_folder(data_dir, "train.csv") if row.source not in (SERVICE, PLN)]
    held_out = read_folder(data_dir, "valid.csv")
    if not learned:
        raise BadRows(f"{data_dir}: no <source>/train.csv below it")
    labelled = data_dir / PLN / "labelled.csv"
    if labelled.is_file():
        for row in read_rows(labelled, source=PLN):
            (held_out if crc32(row.text.encode()) % 3 == 0 else learned).append(row)
    own_learned, own_held_out = service_comments()
    learned += own_learned
    held_out += own_held_out
    unseen = {fingerprint(row.text) for row in held_out}
    learned = [row for row in learned if fingerprint(row.text) not in unseen]
    translatable = [row for row in learned if row.source in TRANSLATED_SOURCES and row.lang == "ind"]
    learned += translated_rows(
        translatable, read_dictionaries(data_dir / "lexicons"), per_language=TRANSLATED_PER_LANGUAGE, seed=seed
    )
    learned += english_word_rows()
    return Material(learned, held_out)


def service_comments() -> tuple[list[LabelledRow], list[LabelledRow]]:
    """The project's own comments: (to learn from, held out). Raises BadRows naming the row."""
    path = files("scoring.sentiment") / "corpus" / "service_comments.csv"
    learned: list[LabelledRow] = []
    held_out: list[LabelledRow] = []
    for number, row in enumerate(csv.DictReader(path.read_text("utf-8").splitlines()), start=2):
        if row["label"] not in LABELS:
            raise BadRows(f"service_comments.csv: row {number}: column 'label': {row['label']!r}")
        if row["part"] not in ("train", "heldout"):
            raise BadRows(f"service_comments.csv: row {number}: column 'part': {row['part']!r}")
        target = learned if row["part"] == "train" else held_out
        target.append(LabelledRow(row["text"], row["label"], row["lang"], SERVICE))
    return learned, held_out


def fingerprint(text: str) -> str:
    """What is left of a text without case, spaces and punctuation: equal for copies of one comment."""
    return "".join(letter for letter in text.lower() if letter.isalnum())
