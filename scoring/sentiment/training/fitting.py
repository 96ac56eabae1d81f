"""The training: reads the material, fits the parts, calibrates, measures, writes model and card."""

import hashlib
import pathlib
from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt
from threadpoolctl import threadpool_limits

from scoring.sentiment.features import BUCKETS
from scoring.sentiment.glossary import Glossary
from scoring.sentiment.language import LanguagePart
from scoring.sentiment.linear import LinearPart
from scoring.sentiment.model_file import METADATA_FILE, WEIGHTS_FILE, Model, save_model, words_in
from scoring.sentiment.network import NetworkPart, network_of
from scoring.sentiment.training.calibration import Calibration, calibrate, sharpened
from scoring.sentiment.training.card import write_card
from scoring.sentiment.training.glossary_fit import fit_glossary
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
    USUAL_SHARES,
)
from scoring.sentiment.training.regression import fit
from scoring.sentiment.training.report import TrainingReport, rates, set_figures
from scoring.sentiment.training.rows import LabelledRow, label_numbers
from scoring.sentiment.training.sentences import vector_sentences
from scoring.sentiment.training.vectors import learned_vectors
from scoring.sentiment.words import Word

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
    `out_dir`. `progress(done, total)` is told how far it is. The same data and seed give the same model: it is fitted
    on one thread, since the last digits of a sum depend on how many threads share it.

    Raises BadRows naming file, row and column.
    """
    with threadpool_limits(1):
        return _train(data_dir, out_dir, seed, progress)


def _train(data_dir: pathlib.Path, out_dir: pathlib.Path, seed: int, progress: Progress) -> TrainingReport:
    def tell(share: float) -> None:
        progress(round(_WHOLE * min(share, 1.0)), _WHOLE)

    tell(0.0)
    material = gather(data_dir, seed=seed)
    glossary = fit_glossary(material.learned, material.listed, data_dir)
    lesson = lesson_of(material.learned)
    language = fit_language(*language_samples(material.learned, data_dir, seed=seed))
    tell(0.05)
    taught = _comments(lesson.rows, language, glossary)
    judged = _comments([*material.held_out, *material.fresh], language, glossary)
    linear, by_linear = _linear(lesson, taught, judged, tell)
    tell(0.2)
    vectors = learned_vectors(vector_sentences(material.learned, material.listed, data_dir, seed=seed), seed=seed)
    tell(0.3)
    network, by_network = _network(lesson, taught, judged, vectors, seed, tell)
    tell(0.98)
    final, chances = _calibrated(material.held_out, (by_linear, by_network))
    model = Model(
        linear=linear,
        network=network,
        language=language,
        glossary=glossary,
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


def _comments(rows: Sequence[LabelledRow], language: LanguagePart, glossary: Glossary) -> list[list[Word]]:
    return [words_in(row.text, language, glossary)[0] for row in rows]


def _linear(
    lesson: Lesson, taught: list[list[Word]], judged: list[list[Word]], tell: _Share
) -> tuple[LinearPart, Floats]:
    """The part, and the logits of the `judged` comments."""
    counts = counted(taught)
    idf = learned_idf(counts)
    fitted = fit(
        valued(counts, idf),
        lesson.targets,
        sources=lesson.sources,
        weights=lesson.weights,
        ridge=RIDGE,
        rounds=ROUNDS,
        masked=(lesson.masked, 1),
        progress=lambda done: tell(0.08 + 0.12 * min(done / ROUNDS, 1.0)),
    )
    part = LinearPart.of(fitted.weights, idf)
    kept = part.table.rows(np.arange(BUCKETS))
    return part, np.asarray(valued(counted(judged), kept[:, -1]) @ kept[:, :-1])


def _network(
    lesson: Lesson, taught: list[list[Word]], judged: list[list[Word]], vectors: Floats, seed: int, tell: _Share
) -> tuple[NetworkPart, Floats]:
    """The part, and the logits of the `judged` comments."""
    tables = fit_network(
        numbered(taught),
        lesson.targets,
        sources=lesson.sources,
        weights=lesson.weights,
        masked=lesson.masked,
        vectors=vectors,
        seed=seed,
        settings=NETWORK,
        progress=lambda share: tell(0.3 + 0.66 * share),
    )
    part = network_of(tables)
    tables["vectors"] = part.vectors.rows(np.arange(len(vectors)))
    return part, network_logits(tables, numbered(judged))


def _metadata(
    material: Material,
    linear: LinearPart,
    network: NetworkPart,
    final: Calibration,
    chances: npt.NDArray[np.float64],
    seed: int,
) -> dict[str, object]:
    digest = hashlib.sha256(linear.table.codes[:, :-1].tobytes())
    for table in (linear.table.codes[:, -1], network.vectors.codes, network.output, final.bias):
        digest.update(table.tobytes())
    service = [number for number, row in enumerate(material.held_out) if row.source in (SERVICE, PLN)]
    return {
        "version": f"1.0+{digest.hexdigest()[:8]}",
        "seed": seed,
        "learned": dict(sorted(Counter(row.source for row in material.learned).items())),
        "figures": set_figures([*material.held_out, *material.fresh], chances),
        "error_rates": rates([material.held_out[number] for number in service], chances[service]),
    }


def _calibrated(rows: list[LabelledRow], parts: tuple[Floats, ...]) -> tuple[Calibration, npt.NDArray[np.float64]]:
    """The calibration from all held-out rows, and probabilities for the figures: each half of the held-out rows
    calibrated on the other half, so that no figure is measured on what it was fitted to. Logits beyond the held-out
    rows get the final calibration."""
    truth = np.array(label_numbers(rows))
    prior, surety = _prior_weights(rows, truth), _surety_weights(rows)
    own = [part[: len(rows)] for part in parts]

    def fitted(to: npt.NDArray[np.bool_]) -> Calibration:
        chosen = [part[to] for part in own]
        return sharpened(calibrate(chosen, truth[to], prior[to]), chosen, truth[to], surety[to])

    final = fitted(np.ones(len(rows), bool))
    chances = final.probabilities(parts)
    odd = np.arange(len(rows)) % 2 == 1
    for half in (odd, ~odd):
        chances[: len(rows)][half] = fitted(~half).probabilities([part[half] for part in own])
    return final, chances


def _prior_weights(rows: list[LabelledRow], truth: npt.NDArray[np.integer]) -> npt.NDArray[np.float64]:
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


def _surety_weights(rows: list[LabelledRow]) -> npt.NDArray[np.float64]:
    """How sure to be is set on comments about services as they come, real ones and our own at equal mass."""
    sources = np.array([row.source for row in rows])
    weights = np.zeros(len(rows))
    for name in (SERVICE, PLN):
        inside = sources == name
        weights[inside] = 1 / max(1, inside.sum())
    return weights
