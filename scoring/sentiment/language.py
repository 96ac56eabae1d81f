"""Which language a comment is written in, by letter groups and words."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from scoring.sentiment.features import Buckets, joined, packed_letters, word_bucket
from scoring.sentiment.occurrences import Floats
from scoring.sentiment.quantised import Quantised
from scoring.sentiment.word_memory import LONGEST_KEPT, WordMemory
from scoring.sentiment.words import Word

LANGUAGE_BUCKETS = 1 << 17
UNDETERMINED = "und"


def language_buckets(surfaces: Sequence[str]) -> tuple[Buckets, list[int]]:
    """The buckets a language is told by, folded: those of the letter groups of words as written, and of each word, one
    word after the other; and how many each has."""
    packed = [packed_letters(surface) + np.int32(word_bucket(surface, False)).tobytes() for surface in surfaces]
    buckets, counts = joined(packed)
    return buckets % LANGUAGE_BUCKETS, counts


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
    _known: WordMemory[str, Floats] = field(default_factory=WordMemory, repr=False, compare=False)

    def read(self, words: list[Word]) -> tuple[str, float]:
        """The most likely language and its probability; ("und", 0.0) for a comment without a Latin letter."""
        if not any("a" <= word.surface[0] <= "z" for word in words):
            return UNDETERMINED, 0.0
        surfaces = spelled(words)
        told = self._known.values([surface for surface in surfaces if len(surface) <= LONGEST_KEPT], self._learn)
        if len(told) < len(surfaces):
            told += list(self._learn([surface for surface in surfaces if len(surface) > LONGEST_KEPT]))
        total = np.concatenate(told).reshape(len(told), -1).sum(axis=0)
        scores = total[:-1] / np.sqrt(total[-1]) + self.bias
        chances = np.exp(scores - scores.max())
        best = int(chances.argmax())
        return self.codes[best], float(chances[best] / chances.sum())

    def _learn(self, surfaces: list[str]) -> Floats:
        """What words add to the sums, a row each; in the last column, how many buckets they have."""
        buckets, counts = language_buckets(surfaces)
        return np.column_stack([self.weights.sums(buckets, counts), np.array(counts, np.float32)])
