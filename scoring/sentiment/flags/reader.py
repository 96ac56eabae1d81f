"""The learned reader of the flags: for each kind, whether a comment tells of it, and which of its words say so.

One softmax for each kind over {not told, told}: linear in the words, and in how likely the comment is positive, neutral
and negative as a whole, since most stories of money or danger that end well are told gladly. From which log-odds a
kind counts was set by trials on comments that the reader had not seen. Fitted by `scoring.sentiment.flags.fit`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from scoring.sentiment.heard import Heard
from scoring.sentiment.occurrences import Floats
from scoring.sentiment.spotter import Spotter

FILE = Path(__file__).with_name("weights.npz")
TOLD_KINDS = ("levy", "danger", "discrimination", "emergency", "abuse", "nonsense")


@dataclass(frozen=True, slots=True)
class FlagReader:
    """`spotter` tells kind by kind; `mood` (3 × kinds): what the probabilities of the labels add to the log-odds;
    `above` (kinds,): the log-odds from which a kind counts as told."""

    spotter: Spotter
    mood: Floats
    above: Floats

    def told(self, heard: Heard) -> dict[str, Floats]:
        """The kinds told in a comment of at least one word, and what each word adds to their log-odds."""
        spotted = self.spotter.spot(heard)
        odds = spotted.outputs + heard.chances @ self.mood
        over = (odds > self.above).nonzero()[0].tolist()
        if not over:
            return {}
        added = spotted.by_word(over)
        return {TOLD_KINDS[kind]: added[:, number] for number, kind in enumerate(over)}


@lru_cache(maxsize=1)
def shipped() -> FlagReader:
    """The reader in the package, loaded once per process."""
    with np.load(FILE, allow_pickle=False) as stored:
        return FlagReader(Spotter.of(stored), stored["mood"], stored["above"])
