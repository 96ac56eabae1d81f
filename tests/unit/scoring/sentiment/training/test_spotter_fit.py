"""How a linear reader over the features of comments is fitted."""

import pathlib

import numpy as np

from scoring.sentiment.model_file import shipped_model
from scoring.sentiment.spotter import BUCKETS, Spotter
from scoring.sentiment.training.spotter_fit import LEAST_ROWS, SCALE, fitted, matrix, save
from scoring.sentiment.words import words

LINES = ["antre lama sekali", "petugas ramah sekali"] * 12
COMMENTS = [words(line) for line in LINES]
MODEL = shipped_model()


def test_words_and_letters_of_a_comment_count_alike():
    x = matrix(COMMENTS, MODEL.linear)
    assert x.shape == (len(LINES), BUCKETS)
    assert np.allclose(np.sqrt(x.multiply(x).sum(axis=1)), SCALE * np.sqrt(2), rtol=0.1)


def test_what_is_met_too_seldom_is_not_learned():
    rare = [*COMMENTS, *[words("becak")] * (LEAST_ROWS - 1)]
    assert matrix(rare, MODEL.linear)[-1].nnz == 0
    assert matrix([*rare, words("becak")], MODEL.linear)[-1].nnz > 0


def test_what_was_fitted_is_read_from_its_file(tmp_path: pathlib.Path):
    x = matrix(COMMENTS, MODEL.linear)
    wanted = np.array([[[0, 1]], [[1, 0]]] * 12, np.float32)
    weights, bias = fitted(x, wanted, np.ones(len(LINES), np.float32), penalty=1.0)
    assert weights.shape == (BUCKETS, 1)
    assert save(tmp_path / "weights.npz", weights, bias, above=bias) == int((weights != 0).sum())
    with np.load(tmp_path / "weights.npz", allow_pickle=False) as stored:
        spotter, above = Spotter.of(stored), stored["above"]
    assert np.allclose(above, bias)
    slow, kind = (MODEL.hear(comment) for comment in COMMENTS[:2])
    assert spotter.spot(slow).outputs[0] > 1 > -1 > spotter.spot(kind).outputs[0]
    read = [spotter.spot(slow).outputs[0], spotter.spot(kind).outputs[0]]
    assert np.allclose(read, (x[:2] @ weights + bias)[:, 0], atol=0.05)
    added = spotter.spot(slow).by_word([0])
    assert np.allclose(added.sum(axis=0) + bias, spotter.spot(slow).outputs, atol=1e-4)
    assert added[:, 0].argmax() in (0, 1), "of *antre lama sekali* the last word says least"
