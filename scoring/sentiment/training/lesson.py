"""Labelled comments made ready for fitting."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from scoring.sentiment.training.recipe import row_weights
from scoring.sentiment.training.rows import LabelledRow, label_numbers, sources_without_neutral

UNLABELLED = "unlabelled"


@dataclass(frozen=True, slots=True)
class Lesson:
    """Rows with a weight above zero, and for each: the target distribution (× 3), the number of its source, its weight,
    and whether neutral cannot occur."""

    rows: list[LabelledRow]
    targets: npt.NDArray[np.float32]
    sources: npt.NDArray[np.intp]
    weights: npt.NDArray[np.float32]
    masked: npt.NDArray[np.bool_]

    def source(self, name: str) -> int | None:
        """The number of a source, None when no row came from it."""
        return next((int(n) for row, n in zip(self.rows, self.sources, strict=True) if row.source == name), None)

    def joined(self, texts: Sequence[str], targets: npt.NDArray[np.float32], weight: float) -> "Lesson":
        """This lesson and `texts` without labels, for which a teacher gave `targets` (× 3), as one more source."""
        count = len(texts)
        return Lesson(
            rows=self.rows + [LabelledRow(text, "", "", UNLABELLED) for text in texts],
            targets=np.concatenate([self.targets, targets]),
            sources=np.concatenate([self.sources, np.full(count, self.sources.max() + 1)]),
            weights=np.concatenate([self.weights, np.full(count, weight, np.float32)]),
            masked=np.concatenate([self.masked, np.zeros(count, bool)]),
        )


def lesson_of(learned: Sequence[LabelledRow]) -> Lesson:
    """The lesson made of labelled rows."""
    every = row_weights(learned)
    kept = np.flatnonzero(every > 0).tolist()
    rows = [learned[number] for number in kept]
    names = sorted({row.source for row in rows})
    binary = sources_without_neutral(rows)
    return Lesson(
        rows=rows,
        targets=np.eye(3, dtype=np.float32)[label_numbers(rows)],
        sources=np.array([names.index(row.source) for row in rows]),
        weights=every[kept],
        masked=np.array([row.source in binary for row in rows]),
    )
