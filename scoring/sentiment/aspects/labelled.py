"""The labelled comments the aspects are measured on, and the measure.

`aspect_comments.csv`: text, lang, aspects ("conduct+ time-"), template, part; our own writing.
build: what the lexicon and the linear reader were made with. heldout: written before the reader existed, no
template shared with build; the lexicon's author also wrote it. outside: service comments by another
hand, labelled blind and used for nothing but measuring; the harder and more honest figure.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from scoring.sentiment.aspects.mention import ASPECT_KEYS, AspectMention

_FILE = Path(__file__).with_name("aspect_comments.csv")
_SIGNS = {"+": 1, "-": -1, "0": 0}

Reader = Callable[[str], Iterable[AspectMention]]


@dataclass(frozen=True, slots=True)
class LabelledComment:
    """A comment with the (key, polarity) pairs a reader should find."""

    text: str
    lang: str
    aspects: frozenset[tuple[str, int]]
    template: str
    part: str


@dataclass(frozen=True, slots=True)
class Score:
    """Found and right, found and wrong, and missed pairs; `f1` is 1 when there was nothing to find."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of the found that is right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Share of what was there that is found."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """2·right / (2·right + wrong + missed)."""
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else 1.0


@dataclass(frozen=True, slots=True)
class Agreement:
    """Micro-averaged scores of a reader: keys alone, keys with polarity, and each key."""

    keys: Score
    signed: Score
    per_key: dict[str, Score]


def labelled_comments(part: str) -> list[LabelledComment]:
    """The comments of one part: "build", "heldout" or "outside"."""
    with _FILE.open(encoding="utf-8", newline="") as file:
        return [
            LabelledComment(
                row["text"],
                row["lang"],
                frozenset((aspect[:-1], _SIGNS[aspect[-1]]) for aspect in row["aspects"].split()),
                row["template"],
                row["part"],
            )
            for row in csv.DictReader(file)
            if row["part"] == part
        ]


def agreement(comments: Sequence[LabelledComment], read: Reader) -> Agreement:
    """How well `read` finds the labelled aspects of `comments`."""
    counts: Counter[tuple[str, str]] = Counter()
    for comment in comments:
        found = {(mention.key, mention.polarity) for mention in read(comment.text)}
        _count(counts, "signed", comment.aspects, found)
        keys, wanted = {key for key, _ in found}, {key for key, _ in comment.aspects}
        _count(counts, "keys", wanted, keys)
        for key in ASPECT_KEYS:
            _count(counts, key, wanted & {key}, keys & {key})

    def score(name: str) -> Score:
        return Score(counts[name, "right"], counts[name, "wrong"], counts[name, "missed"])

    return Agreement(score("keys"), score("signed"), {key: score(key) for key in ASPECT_KEYS})


def _count(counts: Counter[tuple[str, str]], name: str, wanted: Iterable[object], found: Iterable[object]) -> None:
    wanted, found = set(wanted), set(found)
    counts[name, "right"] += len(wanted & found)
    counts[name, "wrong"] += len(found - wanted)
    counts[name, "missed"] += len(wanted - found)
