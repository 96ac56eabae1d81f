"""A linear reader over the features of a comment: tells things that it may speak of, and which of its words said so.

It reads the features of the sentiment model with the values they have there. What a comment scores is the sum of what
its words add, so the word that spoke is known.
Fitted by `scoring.sentiment.training.spotter_fit`; needs numpy alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from scoring.sentiment.heard import Heard
from scoring.sentiment.occurrences import Floats

BUCKETS = 1 << 17
"""The buckets of the features, folded."""


class Spotted(NamedTuple):
    """The `outputs` for a comment, and the weights they come from (occurrences × outputs, in steps of `step`)."""

    outputs: Floats
    weights: Floats
    heard: Heard
    step: Floats

    def by_word(self, outputs: Sequence[int]) -> Floats:
        """What each word adds to some of the outputs (words × those)."""
        chosen = list(outputs)
        moves = self.weights[:, chosen] * self.heard.values[:, None]
        return self.heard.found.by_word(moves) * self.step[chosen]


@dataclass(frozen=True, slots=True)
class Spotter:
    """`rows` (BUCKETS,): the row of each bucket in `weights` (rows × outputs, in steps of `step`), 0 for one never
    learned, whose weights are 0; `bias` (outputs,)."""

    rows: npt.NDArray[np.int32]
    weights: npt.NDArray[np.int8]
    step: Floats
    bias: Floats

    @classmethod
    def of(cls, stored: Mapping[str, npt.NDArray[Any]]) -> Spotter:
        """The reader made of the stored arrays. Raises KeyError."""
        return cls(rows=stored["rows"], weights=stored["weights"], step=stored["step"], bias=stored["bias"])

    def spot(self, heard: Heard) -> Spotted:
        """What is told by a comment that was heard."""
        rows = self.weights.take(self.rows.take(heard.found.buckets % BUCKETS), axis=0).astype(np.float32)
        return Spotted((heard.values @ rows) * self.step + self.bias, rows, heard, self.step)
