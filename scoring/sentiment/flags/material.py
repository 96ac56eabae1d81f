"""What the reader of the flags learns from.

The learned parts of `flag_comments.csv`, the train part of the service comments (those somebody read for flags with
what was found, all others as comments that tell of nothing, at little weight) and the phrases of `phrases.txt`. What
measures is left out, also where its text returns.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from scoring.sentiment.flags.labelled import LEARNED, MEASURED, flagged_comments
from scoring.sentiment.flags.reader import TOLD_KINDS
from scoring.sentiment.training.material import fingerprint

PHRASES = Path(__file__).with_name("phrases.txt")
CORPUS = Path(__file__).parent.parent / "corpus" / "service_comments.csv"

PHRASE_WEIGHT = 1.0
UNREAD_WEIGHT = 0.1
_GROUPS = 5


@dataclass(frozen=True, slots=True)
class TeachingRow:
    """A text, the kinds it tells of, its weight, and the group it is set aside with when the reader is tried; "" for
    one that is always learned from."""

    text: str
    kinds: frozenset[str]
    weight: float
    group: str


def teaching_rows() -> list[TeachingRow]:
    """All rows to learn from, in a fixed order."""
    unseen = {fingerprint(comment.text) for part in MEASURED for comment in flagged_comments(part)}
    own = [
        TeachingRow(comment.text, comment.kinds, 1.0, comment.hand)
        for part in LEARNED
        for comment in flagged_comments(part)
    ]
    rows = [row for row in [*own, *_service_rows()] if fingerprint(row.text) not in unseen]
    return rows + list(_phrase_rows())


def _phrase_rows() -> Iterator[TeachingRow]:
    """The phrases, `kind: phrase; phrase`; the kind "none" for what is easily mistaken."""
    for line in PHRASES.read_text(encoding="utf-8").splitlines():
        kind, colon, listed = line.partition(": ")
        if colon and kind in (*TOLD_KINDS, "none"):
            for phrase in listed.split("; "):
                yield TeachingRow(phrase, frozenset({kind} - {"none"}), PHRASE_WEIGHT, "")


def _service_rows() -> Iterator[TeachingRow]:
    with CORPUS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["part"] == "train":
                kinds = frozenset(row["flags"].replace(".", "").split())
                group = f"corpus {crc32(row['text'].encode()) % _GROUPS}"
                yield TeachingRow(row["text"], kinds, 1.0 if row["flags"] else UNREAD_WEIGHT, group)
