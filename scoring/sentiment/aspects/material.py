"""What the reader of the aspects learns from.

The build part of `aspect_comments.csv`, the train part of the service comments that are labelled for aspects, the
phrases of `phrases.txt`, and, where the data folder is given, the app reviews that `pln_labels.csv` labels by the hash
of their text. What is held out anywhere, and every comment of the fresh set, is left out, also where its text returns.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scoring.sentiment.aspects.labelled import (
    CORPUS,
    LabelledComment,
    aspects_of,
    fresh_comments,
    labelled_comments,
    service_comments,
)
from scoring.sentiment.aspects.mention import ASPECT_KEYS
from scoring.sentiment.training.material import fingerprint

PHRASES = Path(__file__).with_name("phrases.txt")
REVIEWS = Path("pln_mobile") / "unlabelled.csv"

PHRASE_WEIGHT = 0.5
OWN_WEIGHT = 2.0

_BLOCK = 50
_EVERY = 5


@dataclass(frozen=True, slots=True)
class TeachingRow:
    """A text, the polarity of each key it speaks of (None: any), its weight, and whether the thresholds are set on it
    rather than the trial weights learned from it."""

    text: str
    aspects: dict[str, int | None]
    weight: float
    for_thresholds: bool


def teaching_rows(data_dir: Path | None) -> list[TeachingRow]:
    """All rows to learn from, in a fixed order; `data_dir` may hold the app reviews."""
    unseen = {fingerprint(comment.text) for comment in _never_learned()}
    own, service = labelled_comments("build"), service_comments("train")
    reviews = _reviews(data_dir) if data_dir is not None else []
    rows = [
        *_of(own, OWN_WEIGHT),
        *_of(service, 1.0),
        *_of(reviews, 1.0),
    ]
    return [row for row in rows if fingerprint(row.text) not in unseen] + list(phrase_rows())


def phrase_rows() -> Iterator[TeachingRow]:
    """The phrases of `phrases.txt`, each one row."""
    for line in PHRASES.read_text(encoding="utf-8").splitlines():
        head, colon, listed = line.partition(": ")
        key, _, sign = head.partition(" ")
        if colon and key in ASPECT_KEYS:
            polarity = {"+": 1, "-": -1, "?": None}[sign]
            for phrase in listed.split("; "):
                yield TeachingRow(phrase, {key: polarity}, PHRASE_WEIGHT, for_thresholds=False)


def _never_learned() -> list[LabelledComment]:
    return [
        *labelled_comments("heldout"),
        *labelled_comments("outside"),
        *service_comments("heldout"),
        *fresh_comments(),
    ]


def _of(comments: list[LabelledComment], weight: float) -> Iterator[TeachingRow]:
    for number, comment in enumerate(comments):
        yield TeachingRow(comment.text, dict(comment.aspects), weight, number // _BLOCK % _EVERY == 2)


def _reviews(data_dir: Path) -> list[LabelledComment]:
    with (data_dir / REVIEWS).open(encoding="utf-8", newline="") as file:
        texts = {hashlib.sha256(row["text"].encode()).hexdigest()[:16]: row["text"] for row in csv.DictReader(file)}
    with (CORPUS / "pln_labels.csv").open(encoding="utf-8", newline="") as file:
        return [
            LabelledComment(texts[row["text_sha256"]], "ind", aspects_of(row["aspects"]), "", "train")
            for row in csv.DictReader(file)
            if row["text_sha256"] in texts and row["aspects"].strip()
        ]
