"""Hashed features of a comment: words, word pairs, and the letters inside words.

A feature is a bucket number. Word and pair buckets fill [0, WORD_BUCKETS); letter buckets (2 to 5 letters within
one word, its ends marked) fill the rest up to BUCKETS. Hashing is CRC-32, so the same on every machine.
"""

import itertools
from array import array
from collections.abc import Sequence
from functools import lru_cache
from zlib import crc32

import numpy as np
import numpy.typing as npt

from scoring.sentiment.word_memory import LONGEST_KEPT, MOST_KEPT
from scoring.sentiment.words import Word

WORD_BUCKETS = 1 << 19
LETTER_BUCKETS = 1 << 20
BUCKETS = WORD_BUCKETS + LETTER_BUCKETS

Buckets = npt.NDArray[np.int32]

_WORD_SEED, _NEGATED_SEED, _PAIR_SEED, _LETTER_SEED = 0x5EED01, 0x5EED02, 0x5EED03, 0x5EED04


def packed_letters(form: str) -> bytes:
    """The buckets of the letter groups of a word form, as the bytes of 32-bit integers."""
    return _letters(form) if len(form) <= LONGEST_KEPT else _letters.__wrapped__(form)


@lru_cache(maxsize=MOST_KEPT)
def _letters(form: str) -> bytes:
    marked = f" {form} ".encode("utf-8", "replace")
    size = len(marked)
    found = [
        crc32(marked[start : start + width], _LETTER_SEED) % LETTER_BUCKETS + WORD_BUCKETS
        for width in (2, 3, 4, 5)
        for start in range(size - width + 1)
    ]
    found.append(crc32(marked, _LETTER_SEED) % LETTER_BUCKETS + WORD_BUCKETS)
    return array("i", found).tobytes()


def joined(packed: Sequence[bytes]) -> tuple[Buckets, list[int]]:
    """Packed buckets one after the other, and how many each has."""
    return np.frombuffer(b"".join(packed), np.int32), [len(own) >> 2 for own in packed]


def word_bucket(form: str, negated: bool) -> int:
    """The bucket of one word form, another one when it stands under a negation."""
    return _word(form, negated) if len(form) <= LONGEST_KEPT else _word.__wrapped__(form, negated)


@lru_cache(maxsize=MOST_KEPT)
def _word(form: str, negated: bool) -> int:
    return crc32(form.encode("utf-8", "replace"), _NEGATED_SEED if negated else _WORD_SEED) % WORD_BUCKETS


def pair_bucket(first: str, second: str) -> int:
    """The bucket of two neighbouring word forms."""
    return crc32(f"{first} {second}".encode("utf-8", "replace"), _PAIR_SEED) % WORD_BUCKETS


def word_buckets(words: Sequence[Word]) -> Buckets:
    """The buckets of what the words mean (first len(words) entries) and of neighbouring pairs (the rest)."""
    meanings = [word.gloss or word.form for word in words]
    single = [word_bucket(meaning, word.negated) for meaning, word in zip(meanings, words, strict=True)]
    pairs = [pair_bucket(*pair) for pair in itertools.pairwise(meanings)]
    return np.array(single + pairs, dtype=np.int32)
