"""Tables of weights kept as single bytes."""

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
        found: npt.NDArray[np.float32] = _LEVELS.take(self.codes.take(numbers, axis=0).view(np.uint8))
        found *= self.scale
        return found


_STEPS = np.arange(256).astype(np.uint8).view(np.int8).astype(np.float32) / 127
_LEVELS: npt.NDArray[np.float32] = (np.sign(_STEPS) * _STEPS**2).astype(np.float32)
