"""The learned reader: for each key, how likely a comment speaks of it, and how.

A softmax for each key over {not spoken of, good, neutral, bad}, linear in hashed words (marked where negated), pairs
of neighbours and letter groups within words. Values are inverse document frequencies; the words and pairs of a comment
together have length SCALE, and so have its letter groups. What a comment scores is the sum of what its words add, so
the word that spoke is known. Fitted by `scoring.sentiment.aspects.fit`; needs numpy alone.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from zlib import crc32

import numpy as np
import numpy.typing as npt

from scoring.sentiment.aspects.mention import ASPECT_KEYS
from scoring.sentiment.features import letter_buckets, word_bucket
from scoring.sentiment.words import Word

FILE = Path(__file__).with_name("weights.npz")
BUCKETS = 1 << 17
POLARITIES = (1, 0, -1)
OUTPUTS = len(ASPECT_KEYS) * len(POLARITIES)
SCALE = 4.0

_PAIR_SEED = 0xA59EC7
_NEGATED = 0x9E3D
_MOST_KNOWN = 20_000

Floats = npt.NDArray[np.float32]
Buckets = npt.NDArray[np.int32]


def word_and_pair_buckets(found: Sequence[Word]) -> Buckets:
    """The buckets of the words (first len(found) entries) and of their neighbouring pairs (the rest)."""
    single = [word_bucket(word.form, word.negated) % BUCKETS for word in found]
    pairs = [
        crc32(f"{a.form} {b.form}".encode("utf-8", "replace"), _PAIR_SEED) % BUCKETS
        for a, b in itertools.pairwise(found)
    ]
    return np.array(single + pairs, dtype=np.int32)


def letter_group_buckets(word: Word) -> Buckets:
    """The buckets of the letter groups of one word; those of a negated word stand also in buckets of their own."""
    plain = letter_buckets(word.form)
    return np.concatenate([plain, plain ^ _NEGATED]) % BUCKETS if word.negated else plain % BUCKETS


@dataclass(frozen=True, slots=True)
class AspectReader:
    """`rows` (BUCKETS,): the row of each bucket, 0 for one never learned. For each row its `rarity` (inverse document
    frequency; row 0 has 0) and `weights` (rows × OUTPUTS, in steps of `step`); `bias` (OUTPUTS,); `above` (keys,): the
    chance from which a key counts as spoken of. Outputs are key by key, in the order of POLARITIES."""

    rows: npt.NDArray[np.int32]
    rarity: Floats
    weights: npt.NDArray[np.int8]
    step: Floats
    bias: Floats
    above: Floats
    _known: dict[tuple[str, bool], tuple[Floats, float]] = field(default_factory=dict, repr=False, compare=False)

    def scores(self, found: Sequence[Word]) -> tuple[Floats, Floats]:
        """Logits (keys × 3) against not being spoken of, and what each word adds to them (words × keys × 3)."""
        count = len(found)
        rows = self.rows[word_and_pair_buckets(found)]
        values = self.rarity[rows]
        moves = self.weights[rows] * (values * _share(float(values @ values)))[:, None]
        by_word = moves[:count]
        halves = moves[count:] / 2
        by_word[:-1] += halves
        by_word[1:] += halves
        letters = [self._letters(word) for word in found]
        share = _share(math.fsum(square for _, square in letters))
        by_word += np.array([moved for moved, _ in letters]) * np.float32(share)
        by_word *= self.step
        shape = (len(ASPECT_KEYS), len(POLARITIES))
        return (by_word.sum(axis=0) + self.bias).reshape(shape), by_word.reshape(count, *shape)

    def _letters(self, word: Word) -> tuple[Floats, float]:
        known = self._known.get((word.form, word.negated))
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            rows = self.rows[letter_group_buckets(word)]
            values = self.rarity[rows]
            known = values @ self.weights[rows].astype(np.float32), float(values @ values)
            self._known[word.form, word.negated] = known
        return known


def _share(square: float) -> np.float32:
    return np.float32(SCALE / math.sqrt(square) if square else 0.0)


def chances(logits: Floats) -> Floats:
    """How likely each key is spoken of (keys,), from its logits (keys × 3) against not being spoken of."""
    powers = np.exp(np.clip(logits, -30, 30)).sum(axis=1)
    result: Floats = powers / (1 + powers)
    return result


@lru_cache(maxsize=1)
def shipped() -> AspectReader:
    """The reader in the package, loaded once per process."""
    with np.load(FILE, allow_pickle=False) as stored:
        return AspectReader(
            rows=stored["rows"],
            rarity=stored["rarity"].astype(np.float32),
            weights=stored["weights"],
            step=stored["step"],
            bias=stored["bias"],
            above=stored["above"],
        )
