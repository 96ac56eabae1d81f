"""A linear reader over words: tells things that a comment may speak of, and which of its words said so.

Linear in hashed words (marked where negated), pairs of neighbours and letter groups within words, each read as what it
means in Indonesian. Values are inverse document frequencies; the words and pairs of a comment together have length
SCALE, and so have its letter groups. What a comment scores is the sum of what its words add, so the word that spoke is
known.
Fitted by `scoring.sentiment.training.spotter_fit`; needs numpy alone.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from zlib import crc32

import numpy as np
import numpy.typing as npt

from scoring.sentiment.features import letter_buckets, word_bucket
from scoring.sentiment.word_memory import WordMemory
from scoring.sentiment.words import Word

BUCKETS = 1 << 17
SCALE = 4.0

_PAIR_SEED = 0xA59EC7
_NEGATED = 0x9E3D

Floats = npt.NDArray[np.float32]
Buckets = npt.NDArray[np.int32]


def word_and_pair_buckets(found: Sequence[Word]) -> Buckets:
    """The buckets of the words (first len(found) entries) and of their neighbouring pairs (the rest)."""
    meanings = [word.gloss or word.form for word in found]
    single = [word_bucket(meaning, word.negated) % BUCKETS for meaning, word in zip(meanings, found, strict=True)]
    pairs = [
        crc32(f"{first} {second}".encode("utf-8", "replace"), _PAIR_SEED) % BUCKETS
        for first, second in itertools.pairwise(meanings)
    ]
    return np.array(single + pairs, dtype=np.int32)


def letter_group_buckets(meaning: str, negated: bool) -> Buckets:
    """The buckets of the letter groups of one word; those of a negated word stand also in buckets of their own."""
    plain = letter_buckets(meaning)
    return np.concatenate([plain, plain ^ _NEGATED]) % BUCKETS if negated else plain % BUCKETS


@dataclass(frozen=True, slots=True)
class Spotter:
    """`rows` (BUCKETS,): the row of each bucket, 0 for one never learned. For each row its `rarity` (inverse document
    frequency; row 0 has 0) and `weights` (rows × outputs, in steps of `step`); `bias` (outputs,)."""

    rows: npt.NDArray[np.int32]
    rarity: Floats
    weights: npt.NDArray[np.int8]
    step: Floats
    bias: Floats
    _known: WordMemory[tuple[str, bool], tuple[Floats, float]] = field(
        default_factory=WordMemory, repr=False, compare=False
    )

    @classmethod
    def of(cls, stored: Mapping[str, npt.NDArray[Any]]) -> Spotter:
        """The reader made of the stored arrays. Raises KeyError."""
        return cls(
            rows=stored["rows"],
            rarity=stored["rarity"].astype(np.float32),
            weights=stored["weights"],
            step=stored["step"],
            bias=stored["bias"],
        )

    def scores(self, found: Sequence[Word]) -> tuple[Floats, Floats]:
        """The outputs for a comment of at least one word, and what each word adds to them (words × outputs)."""
        count = len(found)
        rows = self.rows[word_and_pair_buckets(found)]
        values = self.rarity[rows]
        moves = self.weights[rows] * (values * _share(float(values @ values)))[:, None]
        by_word = moves[:count]
        halves = moves[count:] / 2
        by_word[:-1] += halves
        by_word[1:] += halves
        names = [(word.gloss or word.form, word.negated) for word in found]
        letters = self._known.values(names, self._learn)
        share = _share(math.fsum([square for _, square in letters]))
        by_word += np.concatenate([moved for moved, _ in letters]).reshape(count, -1) * share
        by_word *= self.step
        return by_word.sum(axis=0) + self.bias, by_word

    def _learn(self, names: Sequence[tuple[str, bool]]) -> Iterable[tuple[Floats, float]]:
        """What the letter groups of words, by (meaning, negated), add before scaling, and the sum of their squared
        values."""
        buckets = [letter_group_buckets(meaning, negated) for meaning, negated in names]
        starts = np.cumsum([0] + [len(own) for own in buckets[:-1]])
        rows = self.rows[np.concatenate(buckets)]
        values = self.rarity[rows]
        moved = np.add.reduceat(self.weights[rows] * values[:, None], starts, axis=0)
        return zip(moved, np.add.reduceat(values * values, starts).tolist(), strict=True)


def _share(square: float) -> np.float32:
    return np.float32(SCALE / math.sqrt(square) if square else 0.0)
