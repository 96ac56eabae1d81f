"""How a linear reader over words is fitted."""

import pathlib

import numpy as np

from scoring.sentiment.spotter import BUCKETS, SCALE, Spotter
from scoring.sentiment.training.spotter_fit import blocks, fitted, matrix, rarities, save
from scoring.sentiment.words import words


def test_each_block_of_a_comment_has_the_same_length():
    rows = [blocks(words("antre lama")), blocks(words("petugas ramah sekali hari ini"))]
    rarity = rarities(rows * 4)
    lengths = np.sqrt(matrix(rows, rarity).multiply(matrix(rows, rarity)).sum(axis=1))
    assert np.allclose(lengths, SCALE * np.sqrt(2), rtol=0.1)


def test_what_was_fitted_is_read_from_its_file(tmp_path: pathlib.Path):
    lines = ["antre lama sekali", "petugas ramah sekali"] * 12
    rows = [blocks(words(line)) for line in lines]
    rarity = rarities(rows)
    wanted = np.array([[[0, 1]], [[1, 0]]] * 12, np.float32)
    weights, bias = fitted(matrix(rows, rarity), wanted, np.ones(len(rows), np.float32), penalty=1.0)
    assert weights.shape == (BUCKETS, 1)
    assert save(tmp_path / "weights.npz", rarity, weights, bias, above=bias) == int((rarity > 0).sum())
    with np.load(tmp_path / "weights.npz", allow_pickle=False) as stored:
        spotter, above = Spotter.of(stored), stored["above"]
    assert np.allclose(above, bias)
    slow, kind = (spotter.scores(words(line)) for line in lines[:2])
    assert slow[0][0] > 1 > -1 > kind[0][0]
    assert np.allclose(slow[1].sum(axis=0) + bias, slow[0], atol=1e-4)
    assert slow[1][:, 0].argmax() in (0, 1), "of *antre lama sekali* the last word says least"
