"""The labelled comments the flags are measured on.

`flag_comments.csv`: text, lang, flags, part; our own writing, with hard negatives ("bunuh waktu",
"tidak ada pungli"). Nothing was taken from the parts heldout and fresh. Fresh is half of a round by another
hand, drawn by the checksum of the text; the other half, and earlier rounds, each written unseen and then
learned from, are the build part. A wish to die is labelled both danger and emergency, in the last round
emergency alone.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from scoring.sentiment.flags.finder import find_flags

_FILE = Path(__file__).with_name("flag_comments.csv")


@dataclass(frozen=True, slots=True)
class FlaggedComment:
    """A comment with the kinds that should be raised."""

    text: str
    lang: str
    kinds: frozenset[str]
    part: str


def flagged_comments(part: str) -> list[FlaggedComment]:
    """The comments of one part: "build", "heldout" or "fresh"."""
    with _FILE.open(encoding="utf-8", newline="") as file:
        return [
            FlaggedComment(row["text"], row["lang"], frozenset(row["flags"].split()), row["part"])
            for row in csv.DictReader(file)
            if row["part"] == part
        ]


def precision_recall(comments: list[FlaggedComment], kind: str) -> tuple[float, float, int]:
    """Precision and recall of one kind over `comments`, and how many should be raised."""
    raised = [
        (kind in comment.kinds, any(flag.kind == kind for flag in find_flags(comment.text))) for comment in comments
    ]
    right = sum(wanted and found for wanted, found in raised)
    wanted_all, found_all = sum(wanted for wanted, _ in raised), sum(found for _, found in raised)
    return (right / found_all if found_all else 1.0, right / wanted_all if wanted_all else 1.0, wanted_all)
