import numpy as np
import pytest

from scoring.indicator import OfficerIndicator, Sums, Variances
from scoring.indicator.effects import fit_effects
from scoring.indicator.ground import Ground
from scoring.indicator.part import fit_part
from tests.unit.scoring.indicator.oracle import dense_fit
from tests.unit.scoring.indicator.town import Town

VARIANCES = Variances(350.0, 25.0, 8.0, 6.0)


@pytest.mark.parametrize(
    "town",
    [
        Town(),
        Town(officers_per_unit=30, days=4, per_officer=12),
        Town(units=1, seed=5),
        Town(units=3, officers_per_unit=1),
    ],
)
def test_sums_give_the_same_figures_as_the_raw_rows_to_1e_9(town):
    encounters = town.encounters()
    indicator = OfficerIndicator(variances=VARIANCES, min_verified=10**9)
    figures = {f.officer: f for f in indicator.fit(Sums.from_encounters(encounters)).figures_}
    dense = dense_fit(encounters, VARIANCES)
    assert indicator.mean_ == pytest.approx(dense.mean, abs=1e-9)
    assert set(figures) == set(dense.effect)
    for officer, figure in figures.items():
        assert figure.effect == pytest.approx(dense.effect[officer], abs=1e-9)
        assert figure.variance == pytest.approx(dense.variance[officer], abs=1e-9)
        assert figure.reliability == pytest.approx(1 - dense.pev[officer] / 25.0, abs=1e-9)
        half = 1.959963984540054 * np.sqrt(dense.variance[officer])
        assert figure.high - figure.low == pytest.approx(
            min(figure.effect + dense.mean + half, 100) - (figure.effect + dense.mean - half), abs=1e-8
        )


def test_the_variance_of_one_rating_is_pooled_within_officer_days_as_in_the_raw_rows():
    encounters = Town().encounters()
    sums = Sums.from_encounters(encounters)
    part = fit_part(Ground.of(sums), np.arange(len(sums)), ridge=0.15)
    assert part.variances.sigma2 == pytest.approx(dense_fit(encounters, VARIANCES).sigma2, abs=1e-9)


def test_circumstances_are_estimated_as_by_least_squares_with_a_dummy_for_every_officer():
    encounters = Town().encounters()
    sums = Sums.from_encounters(encounters)
    ground = Ground.of(sums)
    cells = np.arange(len(sums))
    effects = fit_effects(ground.circumstances, cells, sums.values[:, 1], sums.values[:, 3], ridge=1e-6)
    officer = np.equal.outer(sums.keys[:, 1], np.arange(len(sums.names[0]))).astype(float)
    design = np.hstack((ground.circumstances.matrix(cells).toarray(), officer))
    root = np.sqrt(sums.values[:, 1])
    direct, *_ = np.linalg.lstsq(design * root[:, None], sums.values[:, 3] / root, rcond=None)
    services = len(sums.names[2])
    for kind in (slice(0, services), slice(services, services + 2), slice(services + 2, services + 8)):
        np.testing.assert_allclose(np.diff(effects.beta[kind]), np.diff(direct[: services + 8][kind]), atol=1e-4)


def test_the_variance_search_stops_at_a_fixed_point_of_the_em_step():
    sums = Sums.from_encounters(Town(units=12, seed=3).encounters())
    fitted = OfficerIndicator().fit(sums)
    v = fitted.variances_
    j, pseudo = len(fitted.figures_), 20
    again = OfficerIndicator(variances=v, min_verified=10**9).fit(sums.verified_only())
    step = sum(f.effect**2 + v.officer * (1 - f.reliability) for f in again.figures_)
    assert (step + pseudo * 20.0) / (j + pseudo) == pytest.approx(v.officer, abs=2e-3)
