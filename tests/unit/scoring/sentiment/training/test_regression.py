"""The regression agrees with an independent one, and a source without neutral does not teach that it is rare."""

import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import LogisticRegression

from scoring.sentiment.linear import LinearPart
from scoring.sentiment.occurrences import occurrences
from scoring.sentiment.quantised import Quantised
from scoring.sentiment.training.matrix import counted, learned_idf, valued
from scoring.sentiment.training.regression import fit
from scoring.sentiment.words import words


def sample(seed: int = 1) -> tuple[sparse.csr_matrix, np.ndarray]:
    chance = np.random.default_rng(seed)
    rows = chance.standard_normal((400, 6)).astype(np.float32)
    truth = (rows @ chance.standard_normal((6, 3)) + chance.gumbel(size=(400, 3))).argmax(axis=1)
    return sparse.csr_matrix(rows), truth


def test_it_finds_what_scikit_learn_finds() -> None:
    rows, truth = sample()
    fitted = fit(
        rows,
        np.eye(3, dtype=np.float32)[truth],
        sources=np.zeros(400, np.intp),
        weights=np.ones(400, np.float32),
        ridge=1.0,
        rounds=500,
    )
    oracle = LogisticRegression(C=1.0, tol=1e-8, max_iter=2000).fit(rows, truth)
    np.testing.assert_allclose(fitted.weights.T, oracle.coef_, atol=0.02)


def test_a_source_without_neutral_does_not_make_neutral_rare() -> None:
    rows, truth = sample()
    binary = np.arange(400) % 2 == 1
    kept = ~(binary & (truth == 1))
    rows, truth, binary = rows[kept], truth[kept], binary[kept]
    common = {
        "targets": np.eye(3, dtype=np.float32)[truth],
        "sources": np.zeros(len(truth), np.intp),
        "weights": np.ones(len(truth), np.float32),
        "ridge": 1.0,
        "rounds": 200,
    }
    naive = fit(rows, **common)
    careful = fit(rows, **common, masked=(binary, 1))

    def neutral(biases: np.ndarray) -> float:
        return float(biases[0, 1] - (biases[0, 0] + biases[0, 2]) / 2)

    assert neutral(careful.biases) > neutral(naive.biases) + 0.3


def test_the_matrix_holds_what_reading_uses() -> None:
    texts = ["petugas ramah dan ramah", "tidak ramah", "antre lama, petugas ramah dan sabar", "lama"]
    comments = [words(text) for text in texts]
    counts = counted(comments)
    idf = learned_idf(counts, least=1)
    weights = np.random.default_rng(2).standard_normal((len(idf), 3)).astype(np.float32)
    part = LinearPart.of(weights, idf)
    kept = part.table.rows(np.arange(len(idf)))
    expected = valued(counts, kept[:, -1]) @ kept[:, :-1]
    found = np.stack([part.read(occurrences(comment)).by_word.sum(axis=0) for comment in comments])
    np.testing.assert_allclose(found, expected, atol=1e-4)


def test_bytes_stand_for_weights_within_one_percent_of_the_largest() -> None:
    table = np.random.default_rng(4).standard_normal((1000, 3)).astype(np.float32)
    kept = Quantised.of(table).rows(np.arange(1000))
    assert np.abs(kept - table).max() <= 0.01 * np.abs(table).max()
