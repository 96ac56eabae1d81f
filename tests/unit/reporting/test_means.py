from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reporting.means import Mean, mean_of_cells, surely_differ

FACES = st.lists(st.tuples(st.integers(1, 4), st.sampled_from([0.5, 1.0])), min_size=1, max_size=80)


def cell(ratings: list[tuple[int, float]]) -> tuple[float, ...]:
    rows = [(1.0, w, w * w, w * y, w * y * y) for face, w in ratings for y in (100 * (face - 1) / 3,)]
    return tuple(sum(column) for column in zip(*rows, strict=True))


@given(FACES)
def test_the_mean_is_numpys_weighted_mean_and_lies_in_its_interval(ratings: list[tuple[int, float]]) -> None:
    mean = mean_of_cells([cell(ratings)])
    assert mean is not None
    expected = np.average([100 * (face - 1) / 3 for face, _ in ratings], weights=[w for _, w in ratings])
    assert mean.value == pytest.approx(float(expected), abs=1e-9)
    assert 0 <= mean.low <= mean.value + 1e-9
    assert mean.value - 1e-9 <= mean.high <= 100
    assert mean.n == len(ratings)


@given(FACES, st.integers(1, 79))
def test_splitting_the_cells_changes_nothing(ratings: list[tuple[int, float]], at: int) -> None:
    whole = mean_of_cells([cell(ratings)])
    parts = [part for part in (ratings[:at], ratings[at:]) if part]
    split = mean_of_cells([cell(part) for part in parts])
    assert whole is not None
    assert split is not None
    assert split.low == pytest.approx(whole.low, abs=1e-6)


def test_five_equal_ratings_are_not_certain() -> None:
    mean = mean_of_cells([cell([(4, 1.0)] * 5)])
    assert mean is not None
    assert mean.high - mean.low > 10


def test_no_rating_has_no_mean() -> None:
    assert mean_of_cells([]) is None


def test_the_interval_covers_the_truth_about_as_often_as_it_says() -> None:
    chance = random.Random(3)
    hits = 0
    for _ in range(1500):
        faces = chance.choices([1, 2, 3, 4], weights=[1, 2, 5, 4], k=25)
        mean = mean_of_cells([cell([(face, 1.0) for face in faces])])
        assert mean is not None
        hits += mean.low <= 100 * (1 * 2 + 2 * 5 + 3 * 4) / 12 / 3 <= mean.high
    assert 0.93 <= hits / 1500 <= 0.98


def test_a_change_is_sure_only_beyond_chance() -> None:
    assert surely_differ(Mean(80, 77, 83, 60), Mean(70, 67, 73, 60))
    assert not surely_differ(Mean(74, 71, 77, 60), Mean(70, 67, 73, 60))


def test_two_weeks_of_the_same_service_rarely_seem_to_differ() -> None:
    chance = random.Random(4)
    alarms = 0
    for _ in range(1500):
        one, two = (
            mean_of_cells([cell([(face, 1.0) for face in chance.choices([1, 2, 3, 4], [1, 2, 5, 4], k=30)])])
            for _ in range(2)
        )
        assert one is not None
        assert two is not None
        alarms += surely_differ(one, two)
    assert alarms / 1500 <= 0.06
