from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.ikm import grade, performance, round_half_up


@pytest.mark.parametrize(("ikm", "letter"), [(82.71, "B"), (80.81, "B"), (83.83, "B"), (90.25, "A")])
def test_published_surveys_get_their_published_grade(ikm, letter):
    assert grade(ikm) == letter


@pytest.mark.parametrize(
    ("ikm", "letter"),
    [("88.305", "A"), ("88.304999", "B"), ("76.605", "B"), ("76.604", "C"), ("64.995", "C"), ("64.994", "D")],
)
def test_grades_change_where_the_rounded_figure_does(ikm, letter):
    assert grade(Fraction(ikm)) == grade(Decimal(ikm)) == grade(float(ikm)) == letter


def test_each_grade_has_its_word():
    assert [performance(ikm) for ikm in (95, 80, 70, 30)] == ["sangat baik", "baik", "kurang baik", "tidak baik"]


@settings(deadline=None)
@given(st.integers(2500, 10_000), st.integers(0, 9))
def test_rounding_never_passes_through_a_binary_float(hundredths, thousandth):
    exact = Fraction(hundredths * 10 + thousandth, 1000)
    assert round_half_up(exact) == Decimal(hundredths + (thousandth >= 5)) / 100
