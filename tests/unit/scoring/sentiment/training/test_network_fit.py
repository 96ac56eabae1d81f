"""The convolution's training: gradients are right, and reading gives what training saw."""

import numpy as np
import pytest

from scoring.sentiment.network import DIMENSIONS, FILTERS, VECTOR_BUCKETS, network_of
from scoring.sentiment.training.network_fit import (
    Settings,
    backward,
    fit_network,
    forward,
    network_logits,
    numbered,
    start_tables,
)
from scoring.sentiment.words import words

TEXTS = [
    "petugas ramah sekali",
    "tidak ramah dan lambat",
    "ya",
    "antre tiga jam tapi petugas tetap sabar membantu warga yang sudah tua",
]


def random_tables(seed: int = 3) -> dict[str, np.ndarray]:
    chance = np.random.default_rng(seed)
    vectors = chance.standard_normal((VECTOR_BUCKETS, DIMENSIONS)).astype(np.float32)
    tables = start_tables(vectors, sources=1, chance=chance)
    for width in (1, 2, 3):
        tables[f"bias_{width}"] += chance.standard_normal(tables[f"bias_{width}"].shape).astype(np.float32) * 0.1
    return tables


def test_reading_gives_the_logits_that_training_computes() -> None:
    tables = random_tables()
    part = network_of(tables)
    tables["vectors"] = part.vectors.rows(np.arange(VECTOR_BUCKETS))
    together = network_logits(tables, numbered([words(text) for text in TEXTS]))
    alone = np.stack([part.read(words(text)).sum(axis=0) for text in TEXTS])
    np.testing.assert_allclose(alone, together, rtol=1e-3, atol=1e-3)


def test_what_two_places_give_alike_is_shared_by_both() -> None:
    tables = random_tables()
    tables["output"][FILTERS:] = 0
    moves = network_of(tables).read(words("bagus bagus bagus"))
    np.testing.assert_allclose(moves[0], moves[2], atol=1e-5)
    assert np.abs(moves).min() > 0


def test_gradients_agree_with_finite_differences() -> None:
    tables = {name: table.astype(np.float64) for name, table in random_tables().items()}
    data = numbered([words(text) for text in TEXTS])
    means = data.means.astype(np.float64)
    aim = np.random.default_rng(5).standard_normal((len(TEXTS), 3))

    def value() -> float:
        return float((forward(tables, data.comments, means).logits * aim).sum())

    ahead = forward(tables, data.comments, means)
    slopes, to_forms = backward(tables, ahead, np.ones_like(ahead.hidden), aim)
    slopes["vectors"] = means[ahead.used].T @ to_forms
    chance = np.random.default_rng(7)
    for name in ("filter_1", "filter_2", "filter_3", "bias_2", "output", "vectors"):
        busy = np.argwhere(np.abs(slopes[name]) > 1e-3)
        for place in busy[chance.choice(len(busy), 5)]:
            spot, table, step = tuple(place), tables[name], 1e-6
            table[spot] += step
            above = value()
            table[spot] -= 2 * step
            below = value()
            table[spot] += step
            assert slopes[name][spot] == pytest.approx((above - below) / (2 * step), rel=2e-3, abs=1e-5), name


def learn(seed: int) -> np.ndarray:
    texts = ["petugas ramah", "petugas judes", "loket buka pukul delapan"] * 30
    comments = [words(text) for text in texts]
    targets = np.tile(np.eye(3, dtype=np.float32)[[0, 2, 1]], (30, 1))
    tables = fit_network(
        numbered(comments),
        targets,
        sources=np.zeros(90, np.intp),
        weights=np.ones(90, np.float32),
        masked=np.zeros(90, bool),
        vectors=np.random.default_rng(0).standard_normal((VECTOR_BUCKETS, DIMENSIONS)).astype(np.float32) * 0.1,
        seed=seed,
        settings=Settings(epochs=4, batch=8),
    )
    return network_logits(tables, numbered(comments[:3]))


def test_it_learns_and_the_same_seed_learns_the_same() -> None:
    first = learn(1)
    assert first.argmax(axis=1).tolist() == [0, 2, 1]
    np.testing.assert_array_equal(first, learn(1))
    assert not np.array_equal(first, learn(2))
