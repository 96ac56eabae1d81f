import warnings

import numpy as np
import pandas as pd
import pytest
import statsmodels.formula.api as smf

from scoring.indicator import OfficerIndicator, Sums, Variances
from tests.unit.scoring.indicator.oracle import score
from tests.unit.scoring.indicator.town import Town


@pytest.fixture(scope="module")
def both():
    """One town of 60 officers, fitted by statsmodels' restricted likelihood and by the indicator."""
    town = Town(units=12, officers_per_unit=5, days=8, per_officer=30, verified=1.0, seed=8)
    encounters = town.encounters()
    columns = {
        "y": [score(e) for e in encounters],
        **{
            name: [str(getattr(e, name)) for e in encounters]
            for name in ("officer", "unit", "service", "channel", "wait")
        },
        "day": [e.day.isoformat() for e in encounters],
    }
    components = {"officer": "0 + C(officer)", "day": "0 + C(day)"}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = smf.mixedlm(
            "y ~ C(service) + C(channel) + C(wait)",
            pd.DataFrame(columns),
            groups="unit",
            re_formula="1",
            vc_formula=components,
        )
        reference = model.fit(reml=True, method="nm")
    assert reference.converged
    return encounters, reference, dict(zip(model.exog_vc.names, reference.vcomp, strict=True))


def test_variance_components_agree_with_restricted_likelihood(both):
    encounters, reference, components = both
    ours = OfficerIndicator().fit(Sums.from_encounters(encounters)).variances_
    assert ours.sigma2 == pytest.approx(reference.scale, rel=0.05)
    assert ours.officer == pytest.approx(components["officer"], rel=0.25)
    # units and days stand under a prior that 12 units and 96 unit-days do not overrule
    assert abs(ours.unit - float(np.asarray(reference.cov_re)[0, 0])) < 8
    assert abs(ours.day - components["day"]) < 2


def test_officer_effects_agree_when_the_variances_are_the_same(both):
    encounters, reference, components = both
    variances = Variances(
        float(reference.scale), components["officer"], float(np.asarray(reference.cov_re)[0, 0]), components["day"]
    )
    fitted = OfficerIndicator(variances=variances).fit(Sums.from_encounters(encounters))
    ours = {figure.officer: figure.effect for figure in fitted.figures_}
    theirs = {
        label.removeprefix("officer[C(officer)[").rstrip("]"): float(value)
        for effects in reference.random_effects.values()
        for label, value in effects.items()
        if label.startswith("officer[")
    }
    assert set(ours) == set(theirs)
    names = sorted(ours)
    a, b = (np.array([side[name] for name in names]) for side in (ours, theirs))
    assert np.corrcoef(a, b)[0, 1] > 0.998
    assert np.abs(a - b).max() < 0.6
