from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.ikm import UNSUR, ServiceSums, compute_ikm, sums_of_rows

PUBLISHED = dict(zip(UNSUR, (105, 101, 100, 116, 102, 105, 106, 105, 115), strict=True))
answers = st.one_of(st.none(), st.integers(1, 4))
respondents = st.lists(
    st.fixed_dictionaries({"service": st.sampled_from(["KTP", "KK", "izin"]), **dict.fromkeys(UNSUR, answers)}),
    min_size=1,
    max_size=40,
)


def survey(totals: dict[str, int], n: int) -> dict[str, ServiceSums]:
    return {"": ServiceSums(n, {key: (n, total) for key, total in totals.items()})}


def even(total: int, respondents: int) -> dict[str, ServiceSums]:
    """Nine unsur whose sums add up to `total`."""
    parts = [total // 9 + (position < total % 9) for position in range(9)]
    return survey(dict(zip(UNSUR, parts, strict=True)), respondents)


def test_a_published_survey_of_29_respondents_is_91_48_and_a():
    result = compute_ikm(survey(PUBLISHED, 29))
    assert float(result.ikm) == pytest.approx(91.475, abs=5e-4)
    document = result.as_dict()
    assert document["ikm_rounded"] == 91.48
    assert (document["grade"], document["performance"], document["n"]) == ("A", "sangat baik", 29)


def test_the_same_survey_under_the_weight_0_11_is_the_published_90_56():
    result = compute_ikm(survey(PUBLISHED, 29), weight="0.11")
    assert (result.as_dict()["ikm_rounded"], result.weight) == (90.56, "0.11")


@pytest.mark.parametrize(("weight", "best"), [("exact", 100), ("0.111", Fraction("99.9")), ("0.11", 99)])
def test_all_fours_reach_the_best_of_each_weight(weight, best):
    assert compute_ikm([dict.fromkeys(UNSUR, 4)] * 3, weight=weight).ikm == best


@pytest.mark.parametrize(("total", "respondents", "ikm"), [(165, 5, 91.67), (100, 3, 92.59), (67, 2, 93.06)])
def test_published_totals_give_the_published_ikm(total, respondents, ikm):
    assert compute_ikm(even(total, respondents)).as_dict()["ikm_rounded"] == ikm


def test_every_prefix_of_the_respondents_agrees_with_numpy():
    rng = np.random.default_rng(4)
    rows = rng.integers(1, 5, (60, 9))
    responses = [dict(zip(UNSUR, row.tolist(), strict=True)) for row in rows]
    for end in range(1, len(rows) + 1):
        expected = 25 * rows[:end].mean(axis=0).mean()
        assert float(compute_ikm(responses[:end]).ikm) == pytest.approx(expected, abs=1e-9)


def test_unanswered_items_count_in_no_mean():
    rows = [dict.fromkeys(UNSUR, 4), {**dict.fromkeys(UNSUR, 2), "cost": None}]
    result = compute_ikm(rows).as_dict()
    assert result["unsur"]["cost"] == {"n": 1, "sum": 4, "nrr": 4.0}
    assert result["ikm"] == pytest.approx(25 * (8 * 3 + 4) / 9)


def test_an_unsur_nobody_answers_leaves_the_others_to_weigh_the_same():
    rows = [{key: 4 for key in UNSUR if key != "complaints"}]
    exact, rounded = compute_ikm(rows), compute_ikm(rows, weight="0.11")
    assert (exact.ikm, rounded.ikm) == (100, 99)
    assert exact.as_dict()["unanswered"] == ["complaints"]


def test_a_survey_nobody_answers_has_no_figure():
    document = compute_ikm([dict.fromkeys(UNSUR)]).as_dict()
    assert (document["n"], document["ikm"], document["grade"], document["ikm_mean_of_services"]) == (
        0,
        None,
        None,
        None,
    )


def test_a_report_of_several_services_gives_both_the_pooled_ikm_and_the_mean_of_services():
    rows = [{"service": "KTP", **dict.fromkeys(UNSUR, 4)}] * 3 + [{"service": "KK", **dict.fromkeys(UNSUR, 2)}]
    result = compute_ikm(rows)
    assert result.ikm == Fraction(175, 2)
    assert result.ikm_mean_of_services == 75
    services = result.as_dict()["services"]
    assert [(s["service"], s["ikm"], s["grade"]) for s in services] == [("KK", 50.0, "D"), ("KTP", 100.0, "A")]


@settings(deadline=None)
@given(respondents, st.randoms())
def test_the_order_of_respondents_changes_nothing(rows, random):
    shuffled = rows[:]
    random.shuffle(shuffled)
    assert compute_ikm(shuffled).as_dict() == compute_ikm(rows).as_dict()


@settings(deadline=None)
@given(respondents)
def test_kept_sums_give_the_same_figures_and_the_same_hash_as_questionnaires(rows):
    assert compute_ikm(sums_of_rows(rows)).as_dict() == compute_ikm(rows).as_dict()


@settings(deadline=None)
@given(respondents, respondents)
def test_adding_and_taking_out_again_is_as_if_never_added(rows, others):
    first, second = sums_of_rows(rows), sums_of_rows(others)
    for service, sums in first.items():
        assert (sums + second.get(service, ServiceSums(0, {}))) - second.get(service, ServiceSums(0, {})) == sums


@settings(deadline=None)
@given(respondents)
def test_the_ikm_lies_between_25_and_100(rows):
    value = compute_ikm(rows).ikm
    assert value is None or 25 <= value <= 100


def test_the_hash_tells_different_inputs_apart():
    one, two = [{"conduct": 4, "service": "KTP"}], [{"conduct": 3, "service": "KTP"}]
    assert compute_ikm(one).inputs_sha256 != compute_ikm(two).inputs_sha256
    assert len(compute_ikm(one).inputs_sha256) == 64


@pytest.mark.parametrize("wrong", [0, 5, "4", 2.5])
def test_an_answer_off_the_scale_is_refused(wrong):
    with pytest.raises(ValueError, match="conduct"):
        compute_ikm([{"conduct": wrong}])


def test_sums_that_no_answers_can_give_are_refused():
    with pytest.raises(ValueError, match="cannot give"):
        compute_ikm({"KTP": ServiceSums(2, {"conduct": (2, 9)})})


def test_an_unknown_weight_is_refused():
    with pytest.raises(ValueError, match=r"0\.12"):
        compute_ikm([{"conduct": 4}], weight="0.12")
