"""The labelled comments the flags are learned from and measured on.

`flag_comments.csv`: text, lang, flags, part, hand; our own writing, with as many lines that come close to a flag and
are none ("bunuh waktu", "tidak ada pungli"). Two parts are learned from: `build`, and `plain` by two hands that said
briefly and directly what others tell (the sentiment model leaves these out: with them it read fresh comments no
better). The others only measure: `heldout` and `fresh` are older and were looked at while earlier readers were made;
`inbox`, `week` and `post` are by three hands that wrote nothing else, the first with many flags, the second with about
as few as a city's inbox holds, the third with as many plain sentences as stories. How sure a flag must be was decided
with all three in sight.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from scoring.sentiment.flags.finder import Flag

MEASURED = ("heldout", "fresh", "inbox", "week", "post")
LEARNED = ("build", "plain")
PARTS = (*LEARNED, *MEASURED)

_FILE = Path(__file__).with_name("flag_comments.csv")


@dataclass(frozen=True, slots=True)
class FlaggedComment:
    """A comment with the kinds that should be raised."""

    text: str
    lang: str
    kinds: frozenset[str]
    part: str
    hand: str


def flagged_comments(part: str) -> list[FlaggedComment]:
    """The comments of one of PARTS."""
    with _FILE.open(encoding="utf-8", newline="") as file:
        return [
            FlaggedComment(row["text"], row["lang"], frozenset(row["flags"].split()), row["part"], row["hand"])
            for row in csv.DictReader(file)
            if row["part"] == part
        ]


def precision_recall(
    comments: Sequence[FlaggedComment], kind: str, read: Callable[[str], Iterable[Flag]]
) -> tuple[float, float, int]:
    """Precision and recall of one kind over `comments` as `read` flags them, and how many should be raised."""
    raised = [(kind in comment.kinds, any(flag.kind == kind for flag in read(comment.text))) for comment in comments]
    right = sum(wanted and found for wanted, found in raised)
    wanted_all, found_all = sum(wanted for wanted, _ in raised), sum(found for _, found in raised)
    return (right / found_all if found_all else 1.0, right / wanted_all if wanted_all else 1.0, wanted_all)
