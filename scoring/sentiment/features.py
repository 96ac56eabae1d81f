"""Hashed features of a comment: words, word pairs, and the letters inside words.

A feature is a bucket number. Word and pair buckets fill [0, WORD_BUCKETS); letter buckets (2 to 5 letters within
one word, its ends marked) fill the rest up to BUCKETS. Hashing is CRC-32, so the same on every machine.
"""

import itertools
from functools import lru_cache
from typing import NamedTuple
from zlib import crc32

import numpy as np
import numpy.typing as npt

from scoring.sentiment.words import Word

WORD_BUCKETS = 1 << 19
LETTER_BUCKETS = 1 << 20
BUCKETS = WORD_BUCKETS + LETTER_BUCKETS

Buckets = npt.NDArray[np.int32]

_WORD_SEED, _NEGATED_SEED, _PAIR_SEED, _LETTER_SEED = 0x5EED01, 0x5EED02, 0x5EED03, 0x5EED04


@lru_cache(maxsize=20_000)
def letter_buckets(form: str) -> Buckets:
    """The buckets of the letter groups of one word form."""
    marked = f" {form} ".encode("utf-8", "replace")
    size = len(marked)
    found = [
        crc32(marked[start : start + width], _LETTER_SEED) % LETTER_BUCKETS + WORD_BUCKETS
        for width in (2, 3, 4, 5)
        for start in range(size - width + 1)
    ]
    found.append(crc32(marked, _LETTER_SEED) % LETTER_BUCKETS + WORD_BUCKETS)
    return np.array(found, dtype=np.int32)


@lru_cache(maxsize=20_000)
def word_bucket(form: str, negated: bool) -> int:
    """The bucket of one word form, another one when it stands under a negation."""
    return crc32(form.encode("utf-8", "replace"), _NEGATED_SEED if negated else _WORD_SEED) % WORD_BUCKETS


def pair_bucket(first: str, second: str) -> int:
    """The bucket of two neighbouring word forms."""
    return crc32(f"{first} {second}".encode("utf-8", "replace"), _PAIR_SEED) % WORD_BUCKETS


class Tally(NamedTuple):
    """`different` buckets ascending, how often each occurs, and for each occurrence the place of its bucket."""

    different: Buckets
    counts: npt.NDArray[np.intp]
    places: npt.NDArray[np.intp]


def tally(buckets: Buckets) -> Tally:
    """numpy.unique of at least one bucket, in half its time."""
    order = buckets.argsort()
    ascending = buckets[order]
    new = np.empty(len(buckets), bool)
    new[0] = True
    np.not_equal(ascending[1:], ascending[:-1], out=new[1:])
    starts = new.nonzero()[0]
    counts = np.empty(len(starts), np.intp)
    counts[:-1] = starts[1:] - starts[:-1]
    counts[-1] = len(buckets) - starts[-1]
    places = np.empty(len(buckets), np.intp)
    places[order] = new.cumsum() - 1
    return Tally(ascending[starts], counts, places)


def word_buckets(words: list[Word]) -> Buckets:
    """The buckets of what the words mean (first len(words) entries) and of neighbouring pairs (the rest)."""
    meanings = [word.gloss or word.form for word in words]
    single = [word_bucket(meaning, word.negated) for meaning, word in zip(meanings, words, strict=True)]
    pairs = [pair_bucket(*pair) for pair in itertools.pairwise(meanings)]
    return np.array(single + pairs, dtype=np.int32)
