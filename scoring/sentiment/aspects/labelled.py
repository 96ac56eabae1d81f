"""The labelled comments the aspects are measured on, and the measure.

`aspect_comments.csv`: text, lang, aspects ("conduct+ time-"), template, part; our own writing.
build: learned from. heldout: no template shared with build. outside: service comments by another hand, labelled
blind. `corpus/service_comments.csv`: its train part is learned from where the column aspects is filled ("." is none),
its heldout part only measures. `corpus/fresh_comments.csv`: comments by another hand than the aspect comments, used
for nothing but measuring; the honest figure.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from scoring.sentiment.aspects.mention import ASPECT_KEYS, AspectMention

CORPUS = Path(__file__).parent.parent / "corpus"

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


def aspects_of(written: str) -> frozenset[tuple[str, int]]:
    """The (key, polarity) pairs of "conduct+ time-"; none of "." and of ""."""
    return frozenset((aspect[:-1], _SIGNS[aspect[-1]]) for aspect in written.split() if aspect != ".")


def labelled_comments(part: str) -> list[LabelledComment]:
    """The aspect comments of one part: "build", "heldout" or "outside"."""
    return [
        LabelledComment(row["text"], row["lang"], aspects_of(row["aspects"]), row["template"], part)
        for row in _records(_FILE)
        if row["part"] == part
    ]


def service_comments(part: str) -> list[LabelledComment]:
    """The service comments of one part, "train" or "heldout", that are labelled for aspects."""
    return [
        LabelledComment(row["text"], row["lang"], aspects_of(row["aspects"]), "", part)
        for row in _records(CORPUS / "service_comments.csv")
        if row["part"] == part and row["aspects"].strip()
    ]


def fresh_comments() -> list[LabelledComment]:
    """The fresh comments, without those of kind "mix"; their kind stands for the template."""
    return [
        LabelledComment(row["text"], row["lang"], aspects_of(row["aspects"]), row["kind"], "fresh")
        for row in _records(CORPUS / "fresh_comments.csv")
        if row["kind"] != "mix"
    ]


def _records(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


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
