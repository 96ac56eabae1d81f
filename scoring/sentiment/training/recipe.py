"""How much each source counts, and other choices of the training."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from scoring.sentiment.training.rows import LabelledRow

SOURCE_WEIGHTS = {
    "smsa": 1.0,
    "nusax": 1.0,
    "pln_mobile": 3.0,
    "service": 3.0,
    "prdect": 0.5,
    "hoasa_casa_doc": 0.5,
    "minangnlp": 0.4,
    "nusatranslation_senti": 0.4,
    "emot_mapped": 0.3,
    "smsa+words": 0.3,
    "pln_mobile+words": 0.3,
    "service+words": 0.3,
    "english_words": 0.3,
    "nusatranslation_emot_mapped": 0.0,
}
OTHER_SOURCE_WEIGHT = 1.0
"""For a folder of one's own, such as exported corrections."""

TRANSLATED_SOURCES = ("smsa", "pln_mobile", "service")
TRANSLATED_PER_LANGUAGE = 1500
RIDGE = 0.3
ROUNDS = 60


def row_weights(rows: Sequence[LabelledRow]) -> npt.NDArray[np.float32]:
    """The weight of each row, by its source."""
    return np.array([SOURCE_WEIGHTS.get(row.source, OTHER_SOURCE_WEIGHT) for row in rows], np.float32)
