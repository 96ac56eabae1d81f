"""Which language a comment is written in, by letter groups and words."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from scoring.sentiment.features import Buckets, letter_buckets, word_bucket
from scoring.sentiment.quantised import Quantised
from scoring.sentiment.word_memory import WordMemory
from scoring.sentiment.words import Word

LANGUAGE_BUCKETS = 1 << 17
UNDETERMINED = "und"

Told = tuple[npt.NDArray[np.float32], int]


def language_buckets(surface: str) -> Buckets:
    """The buckets a language is told by: a word as written and its letter groups, folded."""
    whole = np.array([word_bucket(surface, False)], dtype=np.int32)
    return np.concatenate([letter_buckets(surface), whole]) % LANGUAGE_BUCKETS


def spelled(words: list[Word]) -> list[str]:
    """The words, as written, that a language can be told by."""
    return [word.surface for word in words if word.surface[0].isalpha()]


@dataclass(frozen=True, slots=True)
class LanguagePart:
    """`weights` (LANGUAGE_BUCKETS × languages), `bias` (languages) and the codes the columns stand for. The score of a
    language is the sum of the weights of all buckets of a comment, over the root of their number."""

    weights: Quantised
    bias: npt.NDArray[np.float32]
    codes: tuple[str, ...]
    _known: WordMemory[str, Told] = field(default_factory=WordMemory, repr=False, compare=False)

    def read(self, words: list[Word]) -> tuple[str, float]:
        """The most likely language and its probability; ("und", 0.0) for a comment without a Latin letter."""
        if not any("a" <= word.surface[0] <= "z" for word in words):
            return UNDETERMINED, 0.0
        told = self._known.values(spelled(words), self._learn)
        sums = np.concatenate([moved for moved, _ in told]).reshape(len(told), -1).sum(axis=0)
        scores = sums / np.float32(math.sqrt(sum([count for _, count in told]))) + self.bias
        chances = np.exp(scores - scores.max())
        best = int(chances.argmax())
        return self.codes[best], float(chances[best] / chances.sum())

    def _learn(self, surfaces: list[str]) -> Iterable[Told]:
        """What words add to the sums, and how many buckets they have."""
        buckets = [language_buckets(surface) for surface in surfaces]
        counts = [len(own) for own in buckets]
        starts = np.cumsum([0, *counts[:-1]])
        return zip(np.add.reduceat(self.weights.rows(np.concatenate(buckets)), starts, axis=0), counts, strict=True)
