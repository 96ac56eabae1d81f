import math

import pytest

from scoring.indicator import StandingRule


def standing(n=80, days=40, reliability=0.7, effect=-6.0, variance=4.0, verified_effect=-5.0, verified_variance=6.0):
    return StandingRule().standing(n, days, reliability, effect, variance, verified_effect, verified_variance)


def test_certain_large_and_agreed_is_below_or_above():
    assert standing() == "below"
    assert standing(effect=6.0, verified_effect=5.0) == "above"


@pytest.mark.parametrize("lack", [{"n": 29}, {"days": 9}, {"reliability": 0.599}])
def test_too_little_evidence_is_insufficient_however_bad(lack):
    assert standing(effect=-50.0, **lack) == "insufficient"


@pytest.mark.parametrize("enough", [{"n": 30}, {"days": 10}, {"reliability": 0.60}])
def test_just_enough_evidence_is_enough(enough):
    assert standing(**enough) == "below"


@pytest.mark.parametrize("sign", [-1.0, 1.0])
def test_each_condition_alone_keeps_the_officer_at_expected(sign):
    word = "below" if sign < 0 else "above"
    sure = math.sqrt(4.0) * 1.96
    assert standing(effect=sign * (sure + 0.001), verified_effect=sign * 5) == word
    assert standing(effect=sign * (sure - 0.001), verified_effect=sign * 5) == "expected"
    assert standing(effect=sign * 3.0, variance=1.0, verified_effect=sign * 5) == word
    assert standing(effect=sign * 2.999, variance=1.0, verified_effect=sign * 5) == "expected"
    assert standing(effect=sign * 6.0, verified_effect=sign * 0.8417, verified_variance=1.0) == word
    assert standing(effect=sign * 6.0, verified_effect=sign * 0.8415, verified_variance=1.0) == "expected"
    assert standing(effect=sign * 6.0, verified_effect=-sign * 5.0) == "expected"
