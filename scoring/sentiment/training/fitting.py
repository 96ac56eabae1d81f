"""The training: reads the material, fits the parts, calibrates, measures, writes model and card."""

import hashlib
import pathlib
from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from scoring.sentiment.features import BUCKETS
from scoring.sentiment.linear import LinearPart
from scoring.sentiment.model_file import METADATA_FILE, WEIGHTS_FILE, Model, save_model
from scoring.sentiment.network import NetworkPart, network_of
from scoring.sentiment.quantised import Quantised
from scoring.sentiment.training.calibration import Calibration, calibrate
from scoring.sentiment.training.card import write_card
from scoring.sentiment.training.language_fit import fit_language, language_samples
from scoring.sentiment.training.lesson import Lesson, lesson_of
from scoring.sentiment.training.material import PLN, Material, gather
from scoring.sentiment.training.matrix import counted, learned_idf, valued
from scoring.sentiment.training.network_fit import Settings, fit_network, network_logits, numbered
from scoring.sentiment.training.own_comments import SERVICE
from scoring.sentiment.training.recipe import (
    CALIBRATION_MASS,
    RIDGE,
    ROUNDS,
    TEACHER_SHARE,
    UNLABELLED_WEIGHT,
    USUAL_SHARES,
)
from scoring.sentiment.training.regression import fit
from scoring.sentiment.training.report import TrainingReport, rates, set_figures
from scoring.sentiment.training.rows import LabelledRow, label_numbers
from scoring.sentiment.training.sentences import vector_sentences
from scoring.sentiment.training.vectors import learned_vectors
from scoring.sentiment.words import words

Progress = Callable[[int, int], None]
_Share = Callable[[float], None]
_WHOLE = 1000
Floats = npt.NDArray[np.float32]

NETWORK = Settings()


def silent(_done: int, _total: int) -> None:
    """Shows no progress."""


def train(
    data_dir: pathlib.Path, out_dir: pathlib.Path, *, seed: int = 1, progress: Progress = silent
) -> TrainingReport:
    """Trains on `data_dir` and the project's own service comments; writes weights, metadata and MODEL_CARD.md to
    `out_dir`. `progress(done, total)` is told how far it is. The same data and seed give the same model.

    Raises BadRows naming file, row and column.
    """

    def tell(share: float) -> None:
        progress(round(_WHOLE * min(share, 1.0)), _WHOLE)

    tell(0.0)
    material = gather(data_dir, seed=seed)
    lesson = lesson_of(material.learned)
    linear, biases, linear_logits = _linear(lesson, material.held_out, tell)
    tell(0.2)
    vectors = learned_vectors(vector_sentences(material.learned, material.listed, data_dir, seed=seed), seed=seed)
    taught = _taught(lesson, material.unlabelled, linear, biases)
    network, network_held_out = _network(taught, material.held_out, vectors, seed, tell)
    tell(0.92)
    language = fit_language(*language_samples(material.learned, data_dir, seed=seed))
    tell(0.98)
    final, chances = _calibrated(material.held_out, (linear_logits, network_held_out))
    model = Model(
        linear=linear,
        network=network,
        language=language,
        blend=(final.shares[0], final.shares[1]),
        bias=final.bias,
        metadata=_metadata(material, linear, network, final, chances, seed),
    )
    save_model(model, out_dir)
    size = sum((out_dir / name).stat().st_size for name in (WEIGHTS_FILE, METADATA_FILE))
    report = TrainingReport(model.version, seed, model.metadata["learned"], model.metadata["figures"], size)
    write_card(report, out_dir)
    tell(1.0)
    return report


def _linear(lesson: Lesson, held_out: list[LabelledRow], tell: _Share) -> tuple[LinearPart, Floats, Floats]:
    """The part, the bias of each source, and the logits of the held-out rows."""
    tell(0.02)
    counts = counted(row.text for row in lesson.rows)
    idf = learned_idf(counts)
    fitted = fit(
        valued(counts, idf),
        lesson.targets,
        sources=lesson.sources,
        weights=lesson.weights,
        ridge=RIDGE,
        rounds=ROUNDS,
        masked=(lesson.masked, 1),
        progress=lambda done: tell(0.05 + 0.15 * min(done / ROUNDS, 1.0)),
    )
    part = LinearPart(Quantised.of(fitted.weights), Quantised.of(idf[:, None]))
    return part, fitted.biases, _linear_logits(part, [row.text for row in held_out])


def _linear_logits(part: LinearPart, texts: Sequence[str]) -> Floats:
    everything = np.arange(BUCKETS)
    rows = valued(counted(texts), part.idf.rows(everything)[:, 0])
    return np.asarray(rows @ part.weights.rows(everything))


def _taught(lesson: Lesson, texts: list[str], linear: LinearPart, biases: Floats) -> Lesson:
    """The lesson joined by unlabelled comments as the linear part reads them, with the bias of labelled ones like
    them."""
    like = lesson.source(PLN)
    if not texts or like is None:
        return lesson
    teacher = Calibration((TEACHER_SHARE,), biases[like] * TEACHER_SHARE)
    chances = teacher.probabilities([_linear_logits(linear, texts)]).astype(np.float32)
    return lesson.joined(texts, chances, UNLABELLED_WEIGHT)


def _network(
    lesson: Lesson, held_out: list[LabelledRow], vectors: Floats, seed: int, tell: _Share
) -> tuple[NetworkPart, Floats]:
    tables = fit_network(
        numbered([words(row.text) for row in lesson.rows]),
        lesson.targets,
        sources=lesson.sources,
        weights=lesson.weights,
        masked=lesson.masked,
        vectors=vectors,
        seed=seed,
        settings=NETWORK,
        progress=lambda share: tell(0.3 + 0.6 * share),
    )
    part = network_of(tables)
    tables["vectors"] = part.vectors.rows(np.arange(len(vectors)))
    return part, network_logits(tables, numbered([words(row.text) for row in held_out]))


def _metadata(
    material: Material,
    linear: LinearPart,
    network: NetworkPart,
    final: Calibration,
    chances: npt.NDArray[np.float64],
    seed: int,
) -> dict[str, object]:
    digest = hashlib.sha256(linear.weights.codes.tobytes())
    for table in (linear.idf.codes, network.vectors.codes, network.output, final.bias):
        digest.update(table.tobytes())
    service = [number for number, row in enumerate(material.held_out) if row.source in (SERVICE, PLN)]
    return {
        "version": f"1.0+{digest.hexdigest()[:8]}",
        "seed": seed,
        "learned": dict(sorted(Counter(row.source for row in material.learned).items())),
        "figures": set_figures(material.held_out, chances),
        "error_rates": rates([material.held_out[number] for number in service], chances[service]),
    }


def _calibrated(rows: list[LabelledRow], parts: tuple[Floats, ...]) -> tuple[Calibration, npt.NDArray[np.float64]]:
    """The calibration from all held-out rows, and probabilities for the figures, each half of the rows calibrated
    on the other half so that no figure is measured on what it was fitted to."""
    truth = np.array(label_numbers(rows))
    weights = _calibration_weights(rows, truth)
    final = calibrate(parts, truth, weights)
    chances = np.zeros((len(rows), 3))
    odd = np.arange(len(rows)) % 2 == 1
    for half in (odd, ~odd):
        other = calibrate([part[~half] for part in parts], truth[~half], weights[~half])
        chances[half] = other.probabilities([part[half] for part in parts])
    return final, chances


def _calibration_weights(rows: list[LabelledRow], truth: npt.NDArray[np.integer]) -> npt.NDArray[np.float64]:
    """Each source its mass, its labels brought to the usual shares: one prior for all, not that of one website."""
    sources = np.array([row.source for row in rows])
    weights = np.zeros(len(rows))
    for name, mass in CALIBRATION_MASS.items():
        inside = sources == name
        for label, share in enumerate(USUAL_SHARES):
            cell = inside & (truth == label)
            if cell.any():
                weights[cell] = mass * share / cell.sum()
    return weights if weights.any() else np.ones(len(rows))
