"""Tables of weights kept as single bytes."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Quantised:
    """A table whose entries are bytes −127…127 standing for sign × (byte / 127)² × the column's `scale`: fine steps
    near zero, where most weights are."""

    codes: npt.NDArray[np.int8]
    scale: npt.NDArray[np.float32]

    @classmethod
    def of(cls, table: npt.NDArray[np.floating]) -> "Quantised":
        """`table` (rows × columns), each entry off by at most about 0.8 % of its column's largest."""
        scale = np.abs(table).max(axis=0).astype(np.float32)
        scale[scale == 0] = 1
        codes = np.rint(np.sign(table) * np.sqrt(np.abs(table) / scale) * 127).astype(np.int8)
        return cls(codes, scale)

    def rows(self, numbers: npt.NDArray[np.integer]) -> npt.NDArray[np.float32]:
        """The chosen rows as floating point numbers."""
        found: npt.NDArray[np.float32] = self.codes.take(numbers, axis=0).astype(np.float32)
        found /= 127
        found *= np.abs(found)
        found *= self.scale
        return found

    def sums(self, numbers: npt.NDArray[np.integer], counts: Sequence[int]) -> npt.NDArray[np.float32]:
        """The sums of groups of rows: of the first counts[0] of the numbered, of the next counts[1], and so on."""
        found = self.codes.take(numbers, axis=0).astype(np.float32)
        found *= np.abs(found)
        sums: npt.NDArray[np.float32] = np.add.reduceat(found, np.cumsum([0, *counts[:-1]]), axis=0)
        sums *= self.scale / np.float32(127**2)
        return sums


def beside(left: Quantised, right: Quantised) -> Quantised:
    """The columns of both, in one table."""
    return Quantised(np.hstack([left.codes, right.codes]), np.concatenate([left.scale, right.scale]))
