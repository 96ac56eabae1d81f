"""What a training measured."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from scoring.sentiment.evaluation import confusion, scores
from scoring.sentiment.labels import LABELS
from scoring.sentiment.training.calibration import calibration_error
from scoring.sentiment.training.rows import LabelledRow

_DRAW = 20.0
_LEAST_FOR_LANGUAGE = 15


@dataclass(frozen=True, slots=True)
class TrainingReport:
    """The outcome of a training: version, rows learned by source, figures per held-out set, file size in bytes."""

    version: str
    seed: int
    learned: dict[str, int]
    figures: dict[str, dict[str, Any]]
    bytes_on_disk: int

    def as_dict(self) -> dict[str, Any]:
        """The report as plain values."""
        return {
            "version": self.version,
            "seed": self.seed,
            "learned": self.learned,
            "figures": self.figures,
            "bytes_on_disk": self.bytes_on_disk,
        }


def set_figures(rows: Sequence[LabelledRow], chances: npt.NDArray[np.float64]) -> dict[str, dict[str, Any]]:
    """{set: {n, accuracy, macro_f1, ece, per_lang}} over the held-out rows; set = source."""
    names = sorted({row.source for row in rows})
    found = {}
    for name in names:
        chosen = [number for number, row in enumerate(rows) if row.source == name]
        found[name] = _figures([rows[number] for number in chosen], chances[chosen])
    return found


def _figures(rows: Sequence[LabelledRow], chances: npt.NDArray[np.float64]) -> dict[str, Any]:
    truth = np.array([LABELS.index(row.label) for row in rows])
    pairs = [(row.label, LABELS[best]) for row, best in zip(rows, chances.argmax(axis=1), strict=True)]
    whole = scores(pairs)
    langs: dict[str, list[tuple[str, str]]] = {}
    for row, pair in zip(rows, pairs, strict=True):
        langs.setdefault(row.lang or "und", []).append(pair)
    return {
        "n": whole["n"],
        "accuracy": whole["accuracy"],
        "macro_f1": whole["macro_f1"],
        "ece": round(calibration_error(chances, truth), 4),
        "per_lang": {
            lang: {key: scores(found)[key] for key in ("n", "accuracy", "macro_f1")}
            for lang, found in sorted(langs.items())
        },
    }


def rates(rows: Sequence[LabelledRow], chances: npt.NDArray[np.float64]) -> dict[str, dict[str, Any]]:
    """P(predicted | true) of all rows under "all" and by language, a language drawn towards the whole."""
    pairs = [(row.label, LABELS[best]) for row, best in zip(rows, chances.argmax(axis=1), strict=True)]
    third = {true: dict.fromkeys(LABELS, 1 / 3) for true in LABELS}
    found = {"all": _rates(pairs, third, 1.0)}
    for lang in sorted({row.lang for row in rows}):
        own = [pair for row, pair in zip(rows, pairs, strict=True) if row.lang == lang]
        if lang and len(own) >= _LEAST_FOR_LANGUAGE:
            found[lang] = _rates(own, found["all"], _DRAW)
    return found


def _rates(
    pairs: Sequence[tuple[str, str]], towards: dict[str, dict[str, float]], draw: float
) -> dict[str, dict[str, float]]:
    table = confusion(pairs)
    return {
        true: {
            label: round((table[true][label] + draw * towards[true][label]) / (sum(table[true].values()) + draw), 4)
            for label in LABELS
        }
        for true in LABELS
    }
