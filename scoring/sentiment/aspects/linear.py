"""A small linear reader for comments in which the lexicon finds nothing.

Hashed character n-grams (2-5 within words), words and word pairs; one logistic output for each key and
three for the mood of the comment. Fitted by `scoring.sentiment.aspects.fit`; needs numpy alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from zlib import crc32

import numpy as np
import numpy.typing as npt

from scoring.sentiment.aspects.mention import ASPECT_KEYS
from scoring.sentiment.aspects.tokens import tokens

FILE = Path(__file__).with_name("linear.npz")
BUCKETS = 1 << 14
#: Characters read; the beginning of a comment names what it is about.
READ_LIMIT = 600
MOODS = (-1, 0, 1)
OUTPUTS = len(ASPECT_KEYS) + len(MOODS)

Floats = npt.NDArray[np.float32]


def buckets(text: str) -> npt.NDArray[np.int64]:
    """The distinct feature buckets of a comment, ascending; empty without a word of three letters."""
    words = [token.plain for token in tokens(text[:READ_LIMIT]) if token.kind in ("word", "sign")]
    if not any(len(word) >= 3 for word in words):
        return np.empty(0, dtype=np.int64)
    grams: set[str] = {f"{a} {b}" for a, b in pairwise(words)}
    for word in set(words):
        grams.add(f"={word}")
        padded = f" {word} "
        for size in range(2, 6):
            grams.update(padded[i : i + size] for i in range(len(padded) - size + 1))
    return np.array(sorted({crc32(gram.encode("utf-8", "replace")) % BUCKETS for gram in grams}), dtype=np.int64)


@dataclass(frozen=True, slots=True)
class LinearReader:
    """`rarity` (BUCKETS,), `weights` (BUCKETS, OUTPUTS) in steps of `step` (OUTPUTS,), `bias` (OUTPUTS,)."""

    rarity: Floats
    weights: npt.NDArray[np.int8]
    step: Floats
    bias: Floats

    def read(self, text: str) -> tuple[dict[str, float], int] | None:
        """The chance of each key and the comment's mood (-1, 0, 1); None where there is nothing to read."""
        found = buckets(text)
        if not found.size:
            return None
        values = self.rarity[found]
        values = values / max(float(np.sqrt(values @ values)), 1e-9)
        logits = (values @ self.weights[found].astype(np.float32)) * self.step + self.bias
        chances = 1.0 / (1.0 + np.exp(-np.clip(logits[: len(ASPECT_KEYS)], -30, 30)))
        mood = MOODS[int(np.argmax(logits[len(ASPECT_KEYS) :]))]
        return dict(zip(ASPECT_KEYS, chances.tolist(), strict=True)), mood


@lru_cache(maxsize=1)
def shipped() -> LinearReader:
    """The reader in the package, loaded once per process."""
    with np.load(FILE, allow_pickle=False) as stored:
        return LinearReader(
            stored["rarity"].astype(np.float32),
            stored["weights"],
            stored["step"].astype(np.float32),
            stored["bias"].astype(np.float32),
        )
