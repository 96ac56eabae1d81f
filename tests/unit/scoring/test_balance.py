import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.balance import LABELS, comment_balance

RATES = np.array([[0.86, 0.08, 0.06], [0.12, 0.76, 0.12], [0.05, 0.08, 0.87]])
PERFECT = {label: {label: 100} for label in LABELS}


def confusion_of(matrix):
    return {t: dict(zip(LABELS, map(int, row), strict=True)) for t, row in zip(LABELS, matrix, strict=True)}


@settings(deadline=None)
@given(st.tuples(*[st.integers(0, 300)] * 3).filter(any))
def test_with_a_classifier_that_never_errs_it_is_the_plain_difference(counts):
    balance = comment_balance(dict(zip(LABELS, counts, strict=True)), PERFECT)
    assert balance.value == pytest.approx((counts[0] - counts[2]) / sum(counts), abs=1e-6)
    assert -1 <= balance.low <= balance.value <= balance.high <= 1
    assert balance.n == sum(counts)


def test_it_takes_back_the_errors_of_the_classifier():
    shares = np.array([0.5, 0.1, 0.4])
    given_labels = dict(zip(LABELS, map(int, 1e6 * shares @ RATES), strict=True))
    balance = comment_balance(given_labels, confusion_of(RATES * 1e6))
    assert balance.value == pytest.approx(0.1, abs=1e-3)


def test_the_interval_covers_the_truth_about_19_times_in_20():
    rng = np.random.default_rng(11)
    shares, covered = np.array([0.55, 0.2, 0.25]), []
    for _ in range(600):
        tested = np.array([rng.multinomial(150, row) for row in RATES])
        labels = rng.multinomial(80, shares @ RATES)
        balance = comment_balance(dict(zip(LABELS, map(int, labels), strict=True)), confusion_of(tested))
        covered.append(balance.low <= 0.3 <= balance.high)
    assert 0.93 <= np.mean(covered) <= 0.975


def test_more_comments_narrow_the_interval():
    counts = {"positive": 12, "neutral": 5, "negative": 6}
    few = comment_balance(counts, confusion_of(RATES * 1000))
    many = comment_balance({label: 20 * count for label, count in counts.items()}, confusion_of(RATES * 1000))
    assert many.high - many.low < 0.5 * (few.high - few.low)


def test_a_small_test_set_widens_it():
    counts = {"positive": 1200, "neutral": 500, "negative": 600}
    sure = comment_balance(counts, confusion_of(RATES * 10_000))
    unsure = comment_balance(counts, confusion_of(RATES * 50))
    assert unsure.high - unsure.low > 2 * (sure.high - sure.low)


def test_without_comments_it_says_nothing():
    assert comment_balance({}, PERFECT).as_dict() == {"value": None, "low": None, "high": None, "n": 0}


def test_a_classifier_that_cannot_tell_labels_apart_says_nothing():
    blind = {label: dict.fromkeys(LABELS, 30) for label in LABELS}
    assert comment_balance({"positive": 10}, blind).value is None


@pytest.mark.parametrize(
    ("counts", "confusion", "problem"),
    [
        ({"happy": 1}, PERFECT, "unknown label happy"),
        ({"positive": -1}, PERFECT, "negative"),
        ({"positive": 1}, {"positive": {"positive": 3}}, "no neutral comments"),
        ({"positive": 1}, {**PERFECT, "mixed": {"positive": 3}}, "unknown label mixed"),
    ],
)
def test_bad_input_is_refused(counts, confusion, problem):
    with pytest.raises(ValueError, match=problem):
        comment_balance(counts, confusion)
