"""Trains the convolution with plain numpy: forward, backward, Adam for filters, Adagrad for the vectors met."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import scipy.sparse as sparse

from scoring.sentiment.network import DIMENSIONS, FILTERS, VECTOR_BUCKETS, WIDTHS, vector_buckets
from scoring.sentiment.words import Word

Floats = npt.NDArray[Any]
Tables = dict[str, Floats]

LONGEST = 64


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices of the training."""

    epochs: int = 7
    batch: int = 64
    dropout: float = 0.5
    word_dropout: float = 0.1
    rate: float = 1e-3
    vector_rate: float = 0.03
    decay: float = 1e-4


@dataclass(frozen=True, slots=True)
class Numbered:
    """Comments as numbers of word forms (0 stands for no word), and the rows each form's vector is the mean of."""

    comments: list[npt.NDArray[np.int32]]
    means: sparse.csr_matrix


def numbered(comments: Sequence[list[Word]]) -> Numbered:
    """Numbers the word forms of the comments, each comment cut at LONGEST words."""
    numbers: dict[tuple[str, bool, str], int] = {}
    lines = [
        np.array([numbers.setdefault((w.form, w.negated, w.gloss), len(numbers) + 1) for w in words[:LONGEST]], "i4")
        for words in comments
    ]
    buckets, counts = vector_buckets(list(numbers))
    ends = np.cumsum([0, 0, *counts])
    shares = np.repeat((1 / np.array(counts)).astype(np.float32), counts)
    means = sparse.csr_matrix((shares, buckets, ends), shape=(len(numbers) + 1, VECTOR_BUCKETS))
    means.sum_duplicates()
    return Numbered(lines, means)


def start_tables(vectors: Floats, *, sources: int, chance: np.random.Generator) -> Tables:
    """Tables before the first step."""
    tables: Tables = {}
    tables["vectors"] = vectors.astype(np.float32)
    for width in WIDTHS:
        scale = np.sqrt(2 / (width * DIMENSIONS))
        tables[f"filter_{width}"] = (chance.standard_normal((width * DIMENSIONS, FILTERS)) * scale).astype(np.float32)
        tables[f"bias_{width}"] = np.zeros(FILTERS, np.float32)
    tables["output"] = (chance.standard_normal((FILTERS * len(WIDTHS), 3)) * 0.05).astype(np.float32)
    tables["source_bias"] = np.zeros((sources, 3), np.float32)
    return tables


@dataclass(slots=True)
class Pass:
    """One forward pass over a batch, kept for the way back."""

    used: npt.NDArray[np.intp]
    places: npt.NDArray[np.intp]
    padded: Floats
    at: list[npt.NDArray[np.intp]]
    hidden: Floats
    logits: Floats


def forward(tables: Tables, comments: Sequence[npt.NDArray[np.int32]], means: sparse.csr_matrix) -> Pass:
    """Logits (batch × 3), without source bias, of a batch of numbered comments."""
    longest = max(max((len(c) for c in comments), default=1), 1)
    grid = np.zeros((len(comments), longest + 2), np.int64)
    for row, comment in enumerate(comments):
        grid[row, 1 : len(comment) + 1] = comment
    used, places = np.unique(grid, return_inverse=True)
    places = places.reshape(grid.shape)
    vectors = means[used] @ tables["vectors"]
    padded = vectors[places]
    lengths = np.array([max(len(comment), 1) for comment in comments])
    hidden, found = [], []
    for width in WIDTHS:
        steps = padded.shape[1] - width + 1
        filters = tables[f"filter_{width}"].reshape(width, DIMENSIONS, FILTERS)
        responses = sum(padded[:, part : part + steps] @ filters[part] for part in range(width))
        beyond = np.arange(steps)[None, :] >= (lengths + 3 - width)[:, None]
        responses[beyond] = -np.inf
        at = responses.argmax(axis=1)
        best = np.take_along_axis(responses, at[:, None, :], axis=1)[:, 0]
        hidden.append(np.maximum(best + tables[f"bias_{width}"], 0))
        found.append(at)
    joined = np.concatenate(hidden, axis=1)
    return Pass(used, places, padded, found, joined, joined @ tables["output"])


def backward(tables: Tables, done: Pass, kept: Floats, error: Floats) -> tuple[Tables, Floats]:
    """Gradients of the dense tables, and of the vectors of the forms in `done.used`. `kept` is the dropout factor of
    the hidden values, `error` (batch × 3) the gradient at the logits."""
    slopes: Tables = {"output": (done.hidden * kept).T @ error}
    upward = (error @ tables["output"].T) * kept * (done.hidden > 0)
    to_words = np.zeros_like(done.padded)
    rows = np.arange(len(done.padded))[:, None]
    for number, width in enumerate(WIDTHS):
        own = upward[:, number * FILTERS : (number + 1) * FILTERS]
        slopes[f"bias_{width}"] = own.sum(axis=0)
        filters = tables[f"filter_{width}"].reshape(width, DIMENSIONS, FILTERS)
        slope = np.zeros_like(filters)
        steps = done.padded.shape[1] - width + 1
        spread = np.zeros((len(rows), steps, FILTERS), np.float32)
        spread[rows, done.at[number], np.arange(FILTERS)[None, :]] = own
        flat = spread.reshape(-1, FILTERS)
        active = np.flatnonzero(flat.any(axis=1))
        flat = flat[active]
        for part in range(width):
            windows = done.padded[:, part : part + steps].reshape(-1, DIMENSIONS)
            slope[part] = windows[active].T @ flat
            piece = np.zeros((len(rows) * steps, DIMENSIONS), np.float32)
            piece[active] = flat @ filters[part].T
            to_words[:, part : part + steps] += piece.reshape(len(rows), steps, DIMENSIONS)
        slopes[f"filter_{width}"] = slope.reshape(width * DIMENSIONS, FILTERS)
    places = done.places.ravel()
    gather = sparse.csr_matrix(
        (np.ones(len(places), np.float32), (places, np.arange(len(places)))), shape=(len(done.used), len(places))
    )
    return slopes, gather @ to_words.reshape(-1, DIMENSIONS)


@dataclass(slots=True)
class Optimiser:
    """Adam for the dense tables, row-wise Adagrad for the vectors."""

    settings: Settings
    first: Tables
    second: Tables
    rows: Floats
    steps: int = 0

    @classmethod
    def of(cls, tables: Tables, settings: Settings) -> "Optimiser":
        dense = {name: np.zeros_like(table) for name, table in tables.items() if name != "vectors"}
        return cls(settings, dense, {k: v.copy() for k, v in dense.items()}, np.full(VECTOR_BUCKETS, 1e-6, "f4"))

    def step(self, tables: Tables, slopes: Tables, rate: float) -> None:
        """Moves the dense tables."""
        self.steps += 1
        for name, slope in slopes.items():
            decayed = slope if "bias" in name else slope + self.settings.decay * tables[name]
            self.first[name] = 0.9 * self.first[name] + 0.1 * decayed
            self.second[name] = 0.999 * self.second[name] + 0.001 * decayed * decayed
            mean = self.first[name] / (1 - 0.9**self.steps)
            spread = self.second[name] / (1 - 0.999**self.steps)
            tables[name] -= (rate * mean / (np.sqrt(spread) + 1e-8)).astype(np.float32)

    def step_vectors(self, table: Floats, means: sparse.csr_matrix, slope: Floats, rate: float) -> None:
        """Moves the vectors that the forms of a batch (`means`: forms × buckets) are made of."""
        chosen, inverse = np.unique(means.indices, return_inverse=True)
        local = sparse.csr_matrix((means.data, inverse, means.indptr), shape=(means.shape[0], len(chosen)))
        moved = local.T @ slope
        self.rows[chosen] += (moved * moved).mean(axis=1)
        table[chosen] -= rate * moved / np.sqrt(self.rows[chosen])[:, None]


def fit_network(
    data: Numbered,
    targets: Floats,
    *,
    sources: npt.NDArray[np.integer],
    weights: Floats,
    masked: npt.NDArray[np.bool_],
    vectors: Floats,
    seed: int,
    settings: Settings | None = None,
    progress: Callable[[float], None] = lambda _: None,
) -> Tables:
    """Trains on rows with target distributions (rows × 3), a number of the source, a weight, and whether the neutral
    label (the second) cannot occur. A row of a weight below 1 is taken that often. `vectors` is the table to start
    from. Returns the tables."""
    settings = settings or Settings()
    chance = np.random.default_rng(seed)
    tables = start_tables(vectors, sources=int(sources.max()) + 1, chance=chance)
    optimiser = Optimiser.of(tables, settings)
    lengths = np.array([len(comment) for comment in data.comments])
    chance_of_row = np.minimum(weights, 1)
    total = settings.epochs * (int(chance_of_row.sum()) // settings.batch + 1)
    done = 0
    for _ in range(settings.epochs):
        taken = np.flatnonzero(chance.random(len(targets)) < chance_of_row)
        for places in _batches(lengths[taken], settings.batch, chance):
            chosen = taken[places]
            rate = max(1 - done / total, 0.01)
            comments = [_thinned(data.comments[number], settings.word_dropout, chance) for number in chosen]
            ahead = forward(tables, comments, data.means)
            keep = (chance.random(ahead.hidden.shape) >= settings.dropout).astype(np.float32)
            keep /= 1 - settings.dropout
            logits = (ahead.hidden * keep) @ tables["output"] + tables["source_bias"][sources[chosen]]
            logits[masked[chosen], 1] -= 30
            logits -= logits.max(axis=1, keepdims=True)
            chances = np.exp(logits)
            chances /= chances.sum(axis=1, keepdims=True)
            error = (chances - targets[chosen]) * (np.maximum(weights[chosen], 1) / len(chosen))[:, None]
            slopes, to_forms = backward(tables, ahead, keep, error)
            slopes["source_bias"] = np.zeros_like(tables["source_bias"])
            np.add.at(slopes["source_bias"], sources[chosen], error)
            optimiser.step_vectors(tables["vectors"], data.means[ahead.used], to_forms, settings.vector_rate * rate)
            optimiser.step(tables, slopes, settings.rate * rate)
            done += 1
            if done % 50 == 0:
                progress(min(done / total, 1.0))
    return tables


def _batches(lengths: npt.NDArray[np.integer], size: int, chance: np.random.Generator) -> list[npt.NDArray[np.intp]]:
    """Batches of comments of similar length, in random order."""
    order = np.argsort(lengths + chance.random(len(lengths)) * 4, kind="stable")
    batches = [order[start : start + size] for start in range(0, len(order), size)]
    return [batches[number] for number in chance.permutation(len(batches))]


def _thinned(comment: npt.NDArray[np.int32], share: float, chance: np.random.Generator) -> npt.NDArray[np.int32]:
    kept = chance.random(len(comment)) >= share
    return comment[kept] if kept.any() else comment


def network_logits(tables: Tables, data: Numbered, *, batch: int = 256) -> Floats:
    """Logits (rows × 3) of numbered comments, without source bias."""
    parts = [
        forward(tables, data.comments[start : start + batch], data.means).logits
        for start in range(0, len(data.comments), batch)
    ]
    return np.concatenate(parts) if parts else np.zeros((0, 3), np.float32)
