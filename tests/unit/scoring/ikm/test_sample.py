import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.ikm import sample_size


@pytest.mark.parametrize(
    ("population", "needed"),
    [(10, 10), (100, 80), (500, 217), (1000, 278), (4500, 354), (10_000, 370), (1_000_000, 384), (0, 0), (1, 1)],
)
def test_it_matches_the_published_table(population, needed):
    assert sample_size(population) == needed


@settings(deadline=None)
@given(st.integers(1, 10**9))
def test_a_sample_never_exceeds_its_population_nor_shrinks_as_it_grows(population):
    assert sample_size(population) <= min(population, 384)
    assert sample_size(population) <= sample_size(population + 1)


def test_a_negative_population_is_refused():
    with pytest.raises(ValueError, match="negative"):
        sample_size(-1)
