"""Probabilities mean what they say."""

import numpy as np

from scoring.sentiment.training.calibration import Calibration, calibrate, calibration_error, sharpened


def drawn(sharpness: float, n: int = 6000) -> tuple[np.ndarray, np.ndarray]:
    chance = np.random.default_rng(1)
    logits = chance.standard_normal((n, 3)) * 2
    chances = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    labels = np.array([chance.choice(3, p=row) for row in chances])
    return logits * sharpness, labels


def test_overconfident_logits_are_cooled_to_the_truth() -> None:
    logits, labels = drawn(sharpness=3.0)
    found = calibrate([logits], labels, np.ones(len(labels)))
    assert abs(found.shares[0] - 1 / 3) < 0.03
    assert calibration_error(found.probabilities([logits]), labels) < 0.02


def test_a_part_that_knows_nothing_gets_a_small_share() -> None:
    logits, labels = drawn(sharpness=1.0)
    noise = np.random.default_rng(2).standard_normal(logits.shape)
    found = calibrate([logits, noise], labels, np.ones(len(labels)))
    assert found.shares[0] > 0.9
    assert found.shares[1] < 0.2


def test_cautious_answers_are_sharpened_and_stay_the_same_answers() -> None:
    logits, labels = drawn(sharpness=1.0)
    cautious = Calibration((0.6,), np.zeros(3, np.float32))
    found = sharpened(cautious, [logits], labels, np.ones(len(labels)))
    assert abs(found.shares[0] - 1) < 0.05
    before, after = cautious.probabilities([logits]), found.probabilities([logits])
    assert (before.argmax(axis=1) == after.argmax(axis=1)).all()
    assert calibration_error(after, labels) < calibration_error(before, labels)


def test_without_a_weighted_row_nothing_is_sharpened() -> None:
    logits, labels = drawn(sharpness=1.0, n=10)
    cautious = Calibration((0.6,), np.zeros(3, np.float32))
    assert sharpened(cautious, [logits], labels, np.zeros(10)) is cautious


def test_the_calibration_error_is_the_mean_gap_by_hand() -> None:
    chances = np.array([[0.95, 0.05, 0.0], [0.95, 0.05, 0.0], [0.62, 0.38, 0.0], [0.62, 0.38, 0.0]])
    labels = np.array([0, 0, 0, 1])
    assert np.isclose(calibration_error(chances, labels), 0.5 * 0.05 + 0.5 * 0.12)
