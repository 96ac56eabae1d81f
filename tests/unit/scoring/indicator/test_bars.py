"""The promises of the indicator in cities whose truth is known; the benchmark holds them over many more."""

import pytest

from benchmarks.indicator_bars import average, mark
from benchmarks.indicator_rivals import ours, raw_mean
from benchmarks.indicator_world import World, build

SEEDS = range(500, 506)


def marks(world):
    cities = [build(world, seed) for seed in SEEDS]
    return average([mark(city, ours(city)) for city in cities]), average(
        [mark(city, raw_mean(city)) for city in cities]
    )


@pytest.fixture(scope="module")
def reference():
    return marks(World())


def test_scores_lie_near_the_truth_and_far_nearer_than_raw_means(reference):
    ours_, raw = reference
    assert ours_.rmse <= 3.3
    assert ours_.rank >= 0.70
    assert raw.rmse > 2 * ours_.rmse


def test_hardly_anyone_average_or_better_is_called_below_even_at_the_hardest_counters(reference):
    ours_, raw = reference
    assert ours_.wrongly_below <= 0.005
    assert ours_.wrongly_below_hardest <= 0.01 < raw.wrongly_below_hardest
    assert ours_.false_discoveries <= 0.03


def test_truly_poor_service_is_found(reference):
    assert reference[0].power >= 0.58


def test_intervals_hold_the_truth_as_often_as_they_say(reference):
    ours_, _ = reference
    for cover in (ours_.cover, ours_.cover_few, ours_.cover_many, ours_.cover_hardest):
        assert 0.925 <= cover <= 0.98


@pytest.mark.parametrize("share", [0.05, 0.10])
def test_ballot_stuffing_moves_little(share):
    ours_, raw = marks(World(stuffed=share))
    assert ours_.rmse <= 3.4 < raw.rmse
    assert ours_.rank >= 0.68
    assert ours_.cover >= 0.93
    assert ours_.wrongly_below <= 0.005


def test_where_officers_hardly_differ_hardly_anyone_is_told_apart():
    ours_, _ = marks(World(officer_share=0.02))
    assert ours_.wrongly_below <= 0.002
    assert ours_.power < 0.45
