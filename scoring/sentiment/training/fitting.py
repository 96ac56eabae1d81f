"""The training: reads the material, fits the parts, calibrates, measures, writes model and card."""

import hashlib
import pathlib
from collections import Counter
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from scoring.sentiment.features import BUCKETS
from scoring.sentiment.labels import LABELS
from scoring.sentiment.linear import LinearPart
from scoring.sentiment.model_file import METADATA_FILE, WEIGHTS_FILE, Model, save_model
from scoring.sentiment.quantised import Quantised
from scoring.sentiment.training.calibration import Calibration, calibrate
from scoring.sentiment.training.card import write_card
from scoring.sentiment.training.language_fit import fit_language, language_samples
from scoring.sentiment.training.material import PLN, SERVICE, Material, gather
from scoring.sentiment.training.matrix import counted, learned_idf, valued
from scoring.sentiment.training.recipe import RIDGE, ROUNDS, row_weights
from scoring.sentiment.training.regression import Fitted, fit
from scoring.sentiment.training.report import TrainingReport, rates, set_figures
from scoring.sentiment.training.rows import LabelledRow, label_numbers, sources_without_neutral

Progress = Callable[[str, float], None]

_NEUTRAL = LABELS.index("neutral")
_CALIBRATION_MASS = {SERVICE: 0.4, PLN: 0.1, "smsa": 0.2, "nusax": 0.3}
_USUAL_SHARES = (0.4, 0.2, 0.4)


def silent(_step: str, _share: float) -> None:
    """Shows no progress."""


def train(
    data_dir: pathlib.Path, out_dir: pathlib.Path, *, seed: int = 1, progress: Progress = silent
) -> TrainingReport:
    """Trains on `data_dir` and the project's own service comments; writes weights, metadata and MODEL_CARD.md to
    `out_dir`. `progress(step, share)` is told what is done, share 0…1. The same data and seed give the same model.

    Raises BadRows naming file, row and column.
    """
    progress("reading", 0.0)
    material = gather(data_dir, seed=seed)
    progress("counting", 0.1)
    fitted, idf = _fit_linear(material.learned, lambda done: progress("fitting", 0.2 + 0.4 * done / ROUNDS))
    weights = Quantised.of(fitted.weights)
    kept_idf = Quantised.of(idf[:, None])
    progress("languages", 0.6)
    texts, codes = language_samples(material.learned, data_dir, seed=seed)
    language = fit_language(texts, codes)
    progress("calibrating", 0.9)
    everything = np.arange(BUCKETS)
    held = valued(counted(row.text for row in material.held_out), kept_idf.rows(everything)[:, 0])
    logits = np.asarray(held @ weights.rows(everything))
    start = _prior(fitted, material)
    final, chances = _calibrated(material.held_out, logits, start)
    figures = set_figures(material.held_out, chances)
    service = [number for number, row in enumerate(material.held_out) if row.source in (SERVICE, PLN)]
    learned = dict(sorted(Counter(row.source for row in material.learned).items()))
    digest = hashlib.sha256(weights.codes.tobytes() + kept_idf.codes.tobytes() + final.bias.tobytes())
    version = f"1.0+{digest.hexdigest()[:8]}"
    model = Model(
        linear=LinearPart(weights, kept_idf),
        language=language,
        bias=final.bias,
        temperature=final.temperature,
        metadata={
            "version": version,
            "seed": seed,
            "learned": learned,
            "figures": figures,
            "error_rates": rates([material.held_out[number] for number in service], chances[service]),
        },
    )
    save_model(model, out_dir)
    size = sum((out_dir / name).stat().st_size for name in (WEIGHTS_FILE, METADATA_FILE))
    report = TrainingReport(version, seed, learned, figures, size)
    write_card(report, out_dir)
    progress("done", 1.0)
    return report


def _fit_linear(rows: list[LabelledRow], progress: Callable[[int], None]) -> tuple[Fitted, npt.NDArray[np.float32]]:
    weights = row_weights(rows)
    kept = np.flatnonzero(weights > 0)
    rows = [rows[number] for number in kept]
    counts = counted(row.text for row in rows)
    idf = learned_idf(counts)
    names = sorted({row.source for row in rows})
    binary = sources_without_neutral(rows)
    targets = np.eye(3, dtype=np.float32)[label_numbers(rows)]
    fitted = fit(
        valued(counts, idf),
        targets,
        sources=np.array([names.index(row.source) for row in rows]),
        weights=weights[kept],
        ridge=RIDGE,
        rounds=ROUNDS,
        masked=(np.array([row.source in binary for row in rows]), _NEUTRAL),
        progress=progress,
    )
    return fitted, idf


def _prior(fitted: Fitted, material: Material) -> npt.NDArray[np.float32]:
    """Where the calibration of the bias starts: the mean bias of the sources with all three labels."""
    names = sorted({row.source for row in material.learned if row_weights([row])[0] > 0})
    binary = sources_without_neutral(material.learned)
    full = [number for number, name in enumerate(names) if name not in binary and "+" not in name]
    chosen: npt.NDArray[np.float32] = fitted.biases[full or slice(None)].mean(axis=0)
    return chosen


def _calibrated(
    rows: list[LabelledRow], logits: npt.NDArray[np.float32], start: npt.NDArray[np.float32]
) -> tuple[Calibration, npt.NDArray[np.float64]]:
    """The calibration from all held-out rows, and probabilities for the figures, each half of the rows calibrated
    on the other half so that no figure is measured on what it was fitted to."""
    truth = np.array(label_numbers(rows))
    weights = _calibration_weights(rows, truth)
    final = calibrate(logits, truth, weights, start)
    chances = np.zeros((len(rows), 3))
    odd = np.arange(len(rows)) % 2 == 1
    for half in (odd, ~odd):
        other = calibrate(logits[~half], truth[~half], weights[~half], start)
        chances[half] = other.probabilities(logits[half])
    return final, chances


def _calibration_weights(rows: list[LabelledRow], truth: npt.NDArray[np.integer]) -> npt.NDArray[np.float64]:
    """Each source its mass, its labels brought to the usual shares: one prior for all, not that of one website."""
    sources = np.array([row.source for row in rows])
    weights = np.zeros(len(rows))
    for name, mass in _CALIBRATION_MASS.items():
        inside = sources == name
        for label, share in enumerate(_USUAL_SHARES):
            cell = inside & (truth == label)
            if cell.any():
                weights[cell] = mass * share / cell.sum()
    return weights if weights.any() else np.ones(len(rows))
