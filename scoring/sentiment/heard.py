"""What the model makes of the words of a comment, for all who read on from there."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from scoring.sentiment.occurrences import Floats, Occurrences
from scoring.sentiment.words import Word


class Heard(NamedTuple):
    """The features of a comment and the value of each; what each word moves (`by_word`, words × labels) and the
    calibrated probabilities of the labels (`chances`)."""

    found: Occurrences
    values: Floats
    by_word: Floats
    chances: npt.NDArray[np.float64]

    @property
    def words(self) -> Sequence[Word]:
        """The words."""
        return self.found.words


def probabilities(logits: npt.NDArray[np.floating]) -> npt.NDArray[np.float64]:
    """Softmax of the logits of the labels."""
    powers = np.exp(logits.astype(np.float64) - float(logits.max()))
    result: npt.NDArray[np.float64] = powers / powers.sum()
    return result
