"""The linear part: a multinomial regression over hashed words, word pairs and letter groups."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from scoring.sentiment.features import Buckets, letter_buckets, tally, word_buckets
from scoring.sentiment.quantised import Quantised
from scoring.sentiment.words import Word

Floats = npt.NDArray[np.float32]


class Moved(NamedTuple):
    """What a part adds to the three logits, in all and by word (words × labels). The parts by word add up exactly."""

    logits: Floats
    by_word: Floats


def block_values(buckets: Buckets, idf: Quantised) -> Floats:
    """The value of each occurrence in one block of features: (1 + ln count) × idf, unit length over the block,
    shared equally among the occurrences of a bucket."""
    different, counts, places = tally(buckets)
    often = counts.astype(np.float32)
    values = (1 + np.log(often)) * idf.rows(different)[:, 0]
    length = float(np.sqrt(values @ values))
    shared: Floats = values / (often * np.float32(length or 1.0))
    return shared[places]


@dataclass(frozen=True, slots=True)
class LinearPart:
    """`weights` (BUCKETS × 3) and `idf` (BUCKETS × 1; 0 for a bucket never learned)."""

    weights: Quantised
    idf: Quantised

    def read(self, words: list[Word]) -> Moved:
        """What each word moves. Shape of `by_word`: (len(words), 3)."""
        by_word = np.zeros((len(words), 3), np.float32)
        if not words:
            return Moved(np.zeros(3, np.float32), by_word)
        whole = word_buckets(words)
        moves = self.weights.rows(whole) * block_values(whole, self.idf)[:, None]
        count = len(words)
        by_word += moves[:count]
        pairs = moves[count:] / 2
        by_word[:-1] += pairs
        by_word[1:] += pairs
        letters = [letter_buckets(word.meaning) for word in words]
        joined = np.concatenate(letters)
        moves = self.weights.rows(joined) * block_values(joined, self.idf)[:, None]
        starts = np.cumsum([0] + [len(part) for part in letters[:-1]])
        by_word += np.add.reduceat(moves, starts, axis=0)
        return Moved(by_word.sum(0), by_word)
