"""Which language a comment is written in, by letter groups and words."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from scoring.sentiment.features import Buckets, letter_buckets, tally, word_bucket
from scoring.sentiment.quantised import Quantised
from scoring.sentiment.words import Word

LANGUAGE_BUCKETS = 1 << 17
UNDETERMINED = "und"


def language_buckets(words: list[Word]) -> Buckets:
    """The buckets a language is told by: every word as written and its letter groups, folded; empty without words."""
    spelled = [word.surface for word in words if word.surface[0].isalpha()]
    if not spelled:
        return np.zeros(0, np.int32)
    parts = [letter_buckets(word) for word in spelled]
    parts.append(np.array([word_bucket(word, False) for word in spelled], dtype=np.int32))
    return np.concatenate(parts) % LANGUAGE_BUCKETS


@dataclass(frozen=True, slots=True)
class LanguagePart:
    """`weights` (LANGUAGE_BUCKETS × languages), `bias` (languages) and the codes the columns stand for."""

    weights: Quantised
    bias: npt.NDArray[np.float32]
    codes: tuple[str, ...]

    def read(self, words: list[Word]) -> tuple[str, float]:
        """The most likely language and its probability; ("und", 0.0) for a comment without a Latin letter."""
        if not any("a" <= word.surface[0] <= "z" for word in words):
            return UNDETERMINED, 0.0
        buckets, counts, _ = tally(language_buckets(words))
        values = 1 + np.log(counts.astype(np.float32))
        values /= np.sqrt(values @ values)
        scores = values @ self.weights.rows(buckets) + self.bias
        chances = np.exp(scores - scores.max())
        best = int(chances.argmax())
        return self.codes[best], float(chances[best] / chances.sum())
