"""Labelled comments made ready for fitting."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from scoring.sentiment.training.recipe import ONE_PRIOR, row_weights
from scoring.sentiment.training.rows import LabelledRow, label_numbers, sources_without_neutral


@dataclass(frozen=True, slots=True)
class Lesson:
    """Rows with a weight above zero, and for each: the target distribution (× 3), the number of its bias, its weight,
    and whether neutral cannot occur."""

    rows: list[LabelledRow]
    targets: npt.NDArray[np.float32]
    sources: npt.NDArray[np.intp]
    weights: npt.NDArray[np.float32]
    masked: npt.NDArray[np.bool_]


def lesson_of(learned: Sequence[LabelledRow]) -> Lesson:
    """The lesson made of labelled rows."""
    every = row_weights(learned)
    kept = np.flatnonzero(every > 0).tolist()
    rows = [learned[number] for number in kept]
    groups = ["" if row.source in ONE_PRIOR else row.source for row in rows]
    names = sorted(set(groups))
    binary = sources_without_neutral(rows)
    return Lesson(
        rows=rows,
        targets=np.eye(3, dtype=np.float32)[label_numbers(rows)],
        sources=np.array([names.index(group) for group in groups]),
        weights=every[kept],
        masked=np.array([row.source in binary for row in rows]),
    )
