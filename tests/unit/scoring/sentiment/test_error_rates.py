"""The published error rates let a share of labels be corrected."""

import numpy as np
import pytest

from scoring.sentiment import LABELS, error_rates, load_analyzer
from scoring.sentiment.training.report import rates
from scoring.sentiment.training.rows import LabelledRow


@pytest.mark.parametrize("lang", [None, "ind", "jav", "xyz"])
def test_each_row_is_a_distribution_over_the_labels(lang: str | None) -> None:
    table = error_rates(lang)
    assert list(table) == list(LABELS)
    for true in LABELS:
        assert set(table[true]) == set(LABELS)
        assert sum(table[true].values()) == pytest.approx(1, abs=2e-4)
        assert table[true][true] == max(table[true].values())


def test_an_unmeasured_language_has_the_rates_of_all() -> None:
    assert error_rates("xyz") == error_rates(None)


def test_the_rates_can_be_inverted_to_correct_a_share() -> None:
    table = error_rates(None)
    matrix = np.array([[table[true][label] for label in LABELS] for true in LABELS])
    truth = np.array([0.5, 0.2, 0.3])
    np.testing.assert_allclose(np.linalg.solve(matrix.T, matrix.T @ truth), truth, atol=1e-9)
    assert np.linalg.cond(matrix) < 10


def test_a_reading_is_a_copy_that_cannot_spoil_the_model() -> None:
    error_rates(None)["positive"]["positive"] = 0.0
    assert error_rates(None)["positive"]["positive"] > 0.5
    assert "error_rates" in load_analyzer(None).model.metadata


def test_a_languages_rates_are_drawn_towards_the_whole() -> None:
    rows = [LabelledRow("x", "positive", "ind")] * 80 + [LabelledRow("x", "positive", "jav")] * 20
    right, wrong = [0.9, 0.05, 0.05], [0.1, 0.1, 0.8]
    found = rates(rows, np.array([right] * 80 + [wrong] * 20))
    whole = found["all"]["positive"]["negative"]
    assert whole == pytest.approx((20 + 1 / 3) / 101, abs=1e-4)
    assert found["jav"]["positive"]["negative"] == pytest.approx((20 + 20 * whole) / 40, abs=1e-4)
