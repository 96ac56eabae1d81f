import math
from dataclasses import asdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.indicator import OfficerIndicator, Sums, Variances
from tests.unit.scoring.indicator.town import Town, visit

FIXED = Variances(350.0, 25.0, 8.0, 6.0)


def figures(rows, **settings_):
    return {f.officer: f for f in OfficerIndicator(**settings_).fit(Sums.from_encounters(rows)).figures_}


def assert_sound(rows):
    """Every number finite and in its range."""
    fitted = figures(rows)
    assert fitted
    for figure in fitted.values():
        assert all(math.isfinite(v) for v in asdict(figure).values() if isinstance(v, float))
        assert 0 <= figure.low <= figure.score <= figure.high <= 100
        assert 0 <= figure.reliability < 1
        assert figure.variance > 0
    return fitted


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 199), st.booleans())
def test_a_better_rating_never_lowers_the_score_of_the_officer_who_got_it(position, top):
    rows = Town(units=1, officers_per_unit=5).encounters()
    better = rows[position]._replace(overall=4, **({"competence": 4, "conduct": 4} if top else {}))
    raised = [*rows[:position], better, *rows[position + 1 :]]
    officer = rows[position].officer
    assert figures(raised, variances=FIXED)[officer].effect >= figures(rows, variances=FIXED)[officer].effect - 1e-9


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 5))
def test_more_ratings_narrow_the_interval(copies):
    rows = Town(units=2).encounters()
    more = [e for copy in range(copies + 1) for e in rows if copy == 0 or e.officer == "officer 0.0"]
    before, after = (figures(r, variances=FIXED)["officer 0.0"] for r in (rows, more))
    assert after.variance < before.variance
    assert after.n_effective > before.n_effective
    assert after.reliability > before.reliability


def test_one_officer_alone_is_told_nothing_about_himself():
    (figure,) = assert_sound([visit("Ani", day, 1 + day % 4) for day in range(40)]).values()
    assert figure.standing in ("insufficient", "expected")
    assert figure.score == pytest.approx(figure.observed_mean, abs=1e-6)


def test_a_single_rating_gives_an_insufficient_figure():
    (figure,) = assert_sound([visit("Ani", 0, 4)]).values()
    assert (figure.n, figure.days, figure.standing) == (1, 1, "insufficient")


def test_one_day_is_insufficient_whatever_the_number_of_ratings():
    fitted = assert_sound([visit(name, 0, rating) for name, rating in [("Ani", 4), ("Budi", 1)] for _ in range(200)])
    assert {f.standing for f in fitted.values()} == {"insufficient"}


@pytest.mark.parametrize("rating", [1, 4])
def test_equal_ratings_make_everyone_expected(rating):
    fitted = assert_sound(
        [visit(name, day, rating) for name in ("Ani", "Budi", "Citra") for day in range(60) for _ in range(5)]
    )
    assert not {f.standing for f in fitted.values()} & {"below", "above"}
    assert {round(f.score, 9) for f in fitted.values()} == {(rating - 1) * 100 / 3}


def test_a_service_that_only_one_officer_gives_is_not_held_against_that_officer():
    rows = Town(units=1, officers_per_unit=6, days=30, per_officer=90).encounters()
    hard = [visit("alone", day % 30, 1 + (day % 3 == 0), unit="unit 0", service="hard") for day in range(90)]
    alone = assert_sound(rows + hard)["alone"]
    assert alone.standing == "expected"
    assert alone.high - alone.low > 2 * min(f.high - f.low for f in assert_sound(rows).values())


def test_agencies_whose_services_nobody_else_gives_still_get_sharp_figures():
    shared = Town(units=6, officers_per_unit=6, days=40, per_officer=80).encounters()
    own = [e._replace(service=f"{e.service} of {e.unit}") for e in shared]
    widths = [sum(f.high - f.low for f in assert_sound(rows).values()) for rows in (shared, own)]
    assert widths[1] < 1.15 * widths[0]


def test_a_hard_service_of_a_whole_agency_puts_none_of_its_officers_below():
    town = Town(units=6, officers_per_unit=6, days=40, per_officer=120, officer_sd=2.0).encounters()
    hard = [
        e._replace(service="fines", overall=1, competence=None, conduct=None) if e.unit == "unit 0" and i % 2 else e
        for i, e in enumerate(town)
    ]
    standings = {f.standing for f in assert_sound(hard).values() if f.unit == "unit 0"}
    assert "below" not in standings


def test_an_officer_alone_with_an_own_service_is_neither_below_nor_above():
    rows = Town(units=6, officers_per_unit=6, days=40, per_officer=80).encounters()
    alone = [visit("alone", day % 40, 1, unit="own unit", service="own service") for day in range(200)]
    assert assert_sound(rows + alone)["alone"].standing in ("expected", "insufficient")


def test_unverified_ratings_alone_never_put_an_officer_below_or_above():
    rows = [
        e._replace(verified=False)
        for e in Town(units=2, officers_per_unit=6, officer_sd=20, days=40, per_officer=200).encounters()
    ]
    assert not {f.standing for f in assert_sound(rows).values()} & {"below", "above"}
    trusted = assert_sound([e._replace(verified=True) for e in rows])
    assert {"below", "above"} <= {f.standing for f in trusted.values()}


def test_no_ratings_give_no_figures():
    fitted = OfficerIndicator().fit(Sums.empty())
    assert (fitted.figures_, fitted.mean_, fitted.parameters_) == ([], None, {"n": 0})


def test_an_officer_of_two_offices_gets_one_figure_from_both():
    rows = Town(units=2, officers_per_unit=4, seed=2).encounters()
    moved = [e._replace(officer="mover") if e.officer in ("officer 0.0", "officer 1.0") else e for e in rows]
    fitted = OfficerIndicator(variances=FIXED).fit(Sums.from_encounters(moved))
    mover = next(f for f in fitted.figures_ if f.officer == "mover")
    alone = figures(rows, variances=FIXED)
    assert mover.n == alone["officer 0.0"].n + alone["officer 1.0"].n
    assert mover.reliability > max(alone[name].reliability for name in ("officer 0.0", "officer 1.0"))
    assert len(fitted.figures_) == 7


@pytest.mark.parametrize("town", [Town(), Town(verified=0.0), Town(units=1, officers_per_unit=40, days=3)])
def test_the_explanation_adds_up_to_the_figure(town):
    fitted = OfficerIndicator().fit(Sums.from_encounters(town.encounters()))
    for figure in fitted.figures_:
        e = fitted.explain(figure.officer)
        assert e.overall_mean + e.mix + e.unit + e.days + e.own_difference == pytest.approx(figure.observed_mean)
        assert e.carried == pytest.approx(0, abs=1e-9)
        assert e.shrinkage * e.own_difference == pytest.approx(figure.effect)
        assert figure.score == pytest.approx(min(max(e.overall_mean + figure.effect, 0), 100))
        assert figure.expected_mean == pytest.approx(e.overall_mean + e.mix)
        assert sum(share * points for _, _, share, _, points in e.mix_parts) == pytest.approx(e.mix, abs=1e-9)


def test_explaining_an_unknown_officer_names_the_officer():
    fitted = OfficerIndicator().fit(Sums.from_encounters(Town().encounters()))
    with pytest.raises(KeyError, match="nobody"):
        fitted.explain("nobody")


def test_an_officer_whose_ratings_were_all_taken_out_has_no_figure_left():
    rows = Town().encounters()
    gone = [e for e in rows if e.officer == "officer 1.2"]
    fitted = OfficerIndicator().fit(Sums.from_encounters(rows) - Sums.from_encounters(gone))
    assert "officer 1.2" not in {f.officer for f in fitted.figures_}
    with pytest.raises(KeyError, match=r"officer 1\.2"):
        fitted.explain("officer 1.2")
