"""How much each source counts, and other choices of the training."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from scoring.sentiment.training.rows import LabelledRow

SOURCE_WEIGHTS = {
    "smsa": 1.3,
    "nusax": 2.0,
    "pln_mobile": 1.0,
    "service": 1.2,
    "parallel": 2.0,
    "aspects": 2.0,
    "flags": 0.8,
    "prdect": 0.5,
    "hoasa_casa_doc": 0.5,
    "minangnlp": 0.4,
    "nusatranslation_senti": 0.4,
    "emot_mapped": 0.3,
    "smsa+words": 0.3,
    "pln_mobile+words": 0.3,
    "service+words": 0.3,
    "english_words": 0.3,
    "phrases": 0.7,
    "nusatranslation_emot_mapped": 0.0,
}
OTHER_SOURCE_WEIGHT = 1.0
"""For a folder of one's own, such as exported corrections."""

TRANSLATED_PER_LANGUAGE = {"smsa": 500, "pln_mobile": 250, "service": 600}
"""How many Indonesian rows of a source are also taught word by word in each other language, at most."""

ONE_PRIOR = ("smsa", "nusax", "service", "parallel", "pln_mobile")
"""Sources that share one bias: what their comments say, not where they come from, must tell how likely neutral is.
Every other source has a bias of its own, which is not used in reading."""

RIDGE = 0.3
ROUNDS = 60


def row_weights(rows: Sequence[LabelledRow]) -> npt.NDArray[np.float32]:
    """The weight of each row, by its source."""
    return np.array([SOURCE_WEIGHTS.get(row.source, OTHER_SOURCE_WEIGHT) for row in rows], np.float32)


CALIBRATION_MASS = {"service": 0.4, "pln_mobile": 0.1, "smsa": 0.2, "nusax": 0.3}
"""How much each held-out source says about the one prior."""

USUAL_SHARES = (0.4, 0.2, 0.4)
"""The shares of positive, neutral and negative that the prior is set for."""
