"""The linear part: a multinomial regression over hashed words, word pairs and letter groups."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from scoring.sentiment.occurrences import Floats, Occurrences
from scoring.sentiment.quantised import Quantised


class LinearReading(NamedTuple):
    """What each word moves (words × labels); the logits are its sum. `values`: what each occurrence of a feature
    counts, for other readers of the same features."""

    by_word: Floats
    values: Floats


@dataclass(frozen=True, slots=True)
class LinearPart:
    """`table` (BUCKETS × 4): the weights for the three labels, then the inverse document frequency (idf; 0 for a bucket
    never learned)."""

    table: Quantised

    @classmethod
    def of(cls, weights: npt.NDArray[np.floating], idf: npt.NDArray[np.floating]) -> "LinearPart":
        """The part with `weights` (BUCKETS × 3) and `idf` (BUCKETS,)."""
        return cls(Quantised.of(np.column_stack([weights, idf])))

    def read(self, found: Occurrences) -> LinearReading:
        """What the words of a comment move."""
        rows = self.table.rows(found.buckets)
        values = found.values(rows[:, -1])
        return LinearReading(found.by_word(rows[:, :-1] * values[:, None]), values)
