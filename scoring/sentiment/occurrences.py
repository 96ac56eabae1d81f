"""Where the features of a comment occur, and what each occurrence counts."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from scoring.sentiment.features import WORD_BUCKETS, Buckets, joined, packed_letters, word_buckets
from scoring.sentiment.words import Word

Floats = npt.NDArray[np.float32]


class Occurrences(NamedTuple):
    """The features of a comment: its words, then the pairs of neighbours, then the letter groups word by word.
    `letters` counts those of each word."""

    words: Sequence[Word]
    buckets: Buckets
    letters: list[int]

    def values(self, idf: Floats) -> Floats:
        """The value of each occurrence: (1 + ln count) × idf of its bucket, shared equally by the occurrences of the
        bucket; words with pairs together have length 1, and so have the letter groups. `idf`: one an occurrence."""
        if not self.words:
            return np.zeros(0, np.float32)
        order = self.buckets.argsort()
        ascending = self.buckets.take(order)
        new = np.empty(len(order) + 1, bool)
        new[0] = new[-1] = True
        np.not_equal(ascending[1:], ascending[:-1], out=new[1:-1])
        edges = new.nonzero()[0]
        counts = edges[1:] - edges[:-1]
        times = counts.astype(np.float32)
        shares = 1 + np.log(times)
        lengths = idf.take(order.take(edges[:-1])) * shares
        lengths *= lengths
        shares /= times
        whole = int(ascending.take(edges[:-1]).searchsorted(WORD_BUCKETS))
        for block in (slice(0, whole), slice(whole, None)):
            shares[block] /= float(lengths[block].sum()) ** 0.5 or 1.0
        values = np.empty(len(order), np.float32)
        values[order] = shares.repeat(counts)
        values *= idf
        return values

    def by_word(self, moves: Floats) -> Floats:
        """What each word adds (words × outputs), from what each occurrence adds (occurrences × outputs). A pair counts
        half for either word."""
        count = len(self.words)
        if not count:
            return np.zeros((0, moves.shape[1]), np.float32)
        starts = np.cumsum([2 * count - 1, *self.letters[:-1]])
        added: Floats = np.add.reduceat(moves, starts, axis=0)
        added += moves[:count]
        halves = moves[count : 2 * count - 1] / 2
        added[:-1] += halves
        added[1:] += halves
        return added


def occurrences(words: Sequence[Word]) -> Occurrences:
    """The features of what the words mean."""
    letters, counts = joined([packed_letters(word.gloss or word.form) for word in words])
    return Occurrences(words, np.concatenate([word_buckets(words), letters]), counts)
