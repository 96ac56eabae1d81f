"""Everything the training learns from and is judged on."""

import pathlib
from dataclasses import dataclass
from zlib import crc32

from scoring.sentiment.training.alignment import induced_dictionaries, merged
from scoring.sentiment.training.english import english_word_rows
from scoring.sentiment.training.own_comments import (
    SERVICE,
    app_review_labels,
    aspect_comments,
    flag_comments,
    fresh_comments,
    parallel_rows,
    service_comments,
)
from scoring.sentiment.training.parallel import parallel_sentences
from scoring.sentiment.training.phrases import phrase_rows
from scoring.sentiment.training.recipe import TRANSLATED_PER_LANGUAGE
from scoring.sentiment.training.rows import BadRows, LabelledRow, read_folder, read_rows, read_texts
from scoring.sentiment.training.translation import Dictionary, read_dictionaries, translated_rows

PLN = "pln_mobile"


@dataclass(frozen=True, slots=True)
class Material:
    """`learned` rows are fitted; `held_out` rows never are. `listed` are word lists of Indonesian
    and other words. `held_out` sets the prior and the calibration; `fresh` sets no number."""

    learned: list[LabelledRow]
    held_out: list[LabelledRow]
    fresh: list[LabelledRow]
    listed: dict[str, Dictionary]


def gather(data_dir: pathlib.Path, *, seed: int) -> Material:
    """Reads `<data_dir>/<source>/train.csv` and `valid.csv`, `pln_mobile/labelled.csv`, the word lists in `lexicons`
    and the project's own comments. Rows of a held-out text are taken out of what is learned.

    Raises BadRows for an unreadable file or when nothing was found.
    """
    learned = [row for row in read_folder(data_dir, "train.csv") if row.source not in (SERVICE, PLN)]
    held_out = read_folder(data_dir, "valid.csv")
    if not learned:
        raise BadRows(f"{data_dir}: no <source>/train.csv below it")
    for row in _app_reviews(data_dir / PLN):
        (held_out if crc32(row.text.encode()) % 5 == 0 else learned).append(row)
    own_learned, own_held_out = service_comments()
    learned += own_learned + aspect_comments() + flag_comments() + [row for _, row in parallel_rows()]
    held_out += own_held_out
    fresh = fresh_comments()
    unseen = {fingerprint(row.text) for row in [*held_out, *fresh]}
    learned = _without(learned, unseen)
    listed = read_dictionaries(data_dir / "lexicons")
    dictionaries = merged(listed, induced_dictionaries(parallel_sentences(data_dir)))
    for source, most in TRANSLATED_PER_LANGUAGE.items():
        own = [row for row in learned if row.source == source and row.lang == "ind"]
        learned += translated_rows(own, dictionaries, per_language=most, seed=seed)
    learned += english_word_rows() + phrase_rows()
    return Material(_without(learned, unseen), held_out, fresh, listed)


def _app_reviews(folder: pathlib.Path) -> list[LabelledRow]:
    """The reviews that came with labels, and those that have one of ours; the same words once."""
    labelled, unlabelled = folder / "labelled.csv", folder / "unlabelled.csv"
    found = read_rows(labelled, source=PLN) if labelled.is_file() else []
    if unlabelled.is_file():
        found += app_review_labels(read_texts(unlabelled), source=PLN)
    return list({fingerprint(row.text): row for row in reversed(found)}.values())[::-1]


def _without(rows: list[LabelledRow], unseen: set[str]) -> list[LabelledRow]:
    return [row for row in rows if fingerprint(row.text) not in unseen]


def fingerprint(text: str) -> str:
    """A text without case, spaces and punctuation, equal for copies of one comment; signs alone stay as they are."""
    return "".join(letter for letter in text.lower() if letter.isalnum()) or text.strip()
