"""The learned reader of the aspects: for each key, how likely a comment speaks of it, and how.

A softmax for each key over {not spoken of, good, neutral, bad}. Fitted by `scoring.sentiment.aspects.fit`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from scoring.sentiment.aspects.mention import ASPECT_KEYS
from scoring.sentiment.occurrences import Floats
from scoring.sentiment.spotter import Spotter

FILE = Path(__file__).with_name("weights.npz")
POLARITIES = (1, 0, -1)
SHAPE = (len(ASPECT_KEYS), len(POLARITIES))
OUTPUTS = len(ASPECT_KEYS) * len(POLARITIES)


@dataclass(frozen=True, slots=True)
class AspectReader:
    """`spotter` tells key by key, in the order of POLARITIES; `above` (keys,): the chance from which a key counts as
    spoken of."""

    spotter: Spotter
    above: Floats


def chances(logits: Floats) -> Floats:
    """How likely each key is spoken of (keys,), from its logits (keys × 3) against not being spoken of."""
    powers = np.exp(np.clip(logits, -30, 30)).sum(axis=1)
    result: Floats = powers / (1 + powers)
    return result


@lru_cache(maxsize=1)
def shipped() -> AspectReader:
    """The reader in the package, loaded once per process."""
    with np.load(FILE, allow_pickle=False) as stored:
        return AspectReader(Spotter.of(stored), stored["above"])
