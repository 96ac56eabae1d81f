import datetime as dt
import json

import numpy as np
import pytest

from scoring.indicator import Carried, OfficerIndicator, Sums, Variances
from tests.unit.scoring.indicator.oracle import score
from tests.unit.scoring.indicator.town import Town

FIXED = Variances(350.0, 25.0, 8.0, 6.0)
PHI_UNIT, PHI_OFFICER = 0.97, 0.90


def plain(rows, later=0):
    """The same circumstances for all, so that only unit, officer and day differ."""
    return [
        e._replace(service="KTP", channel="counter", wait=None, verified=True, day=e.day + dt.timedelta(days=later))
        for e in rows
    ]


def two_periods():
    town = Town(units=2, officers_per_unit=4, days=10, per_officer=15)
    return plain(town.encounters()), plain(
        Town(units=2, officers_per_unit=4, days=10, per_officer=15, seed=2).encounters(), 90
    )


def carried_fit(first, second):
    indicator = OfficerIndicator(variances=FIXED, keep_state=True, min_verified=1)
    state = indicator.fit(Sums.from_encounters(first)).carried_
    return indicator.fit(Sums.from_encounters(second), state)


def joint_oracle(first, second, unit):
    """(u, θ) of the second period from both periods at once, by the normal conditional distribution."""
    y, columns = [], []
    staff = sorted({e.officer for e in first + second if e.unit == unit})
    days = sorted({e.day for e in first + second if e.unit == unit})
    for period, rows in enumerate((first, second)):
        mean = np.mean([score(e) for e in rows])
        for e in rows:
            if e.unit == unit:
                y.append(score(e) - mean)
                columns.append((period, staff.index(e.officer), days.index(e.day)))
    period, officer, day = np.array(columns).T
    size = 1 + len(staff)
    z = np.zeros((len(y), 2 * size + len(days)))
    for row in range(len(y)):
        z[row, [period[row] * size, period[row] * size + 1 + officer[row], 2 * size + day[row]]] = 1
    stationary = np.diag([FIXED.unit] + [FIXED.officer] * len(staff))
    phi = np.diag([PHI_UNIT] + [PHI_OFFICER] * len(staff))
    prior = np.block(
        [
            [stationary, stationary @ phi, np.zeros((size, len(days)))],
            [phi @ stationary, stationary, np.zeros((size, len(days)))],
            [np.zeros((len(days), 2 * size)), FIXED.day * np.eye(len(days))],
        ]
    )
    gain = prior @ z.T @ np.linalg.inv(z @ prior @ z.T + FIXED.sigma2 * np.eye(len(y)))
    mean, covariance = gain @ np.array(y), prior - gain @ z @ prior
    later = slice(size, 2 * size)
    return staff, mean[later][1:], np.diag(covariance)[later][1:]


def test_carrying_the_joint_state_equals_fitting_both_periods_at_once():
    first, second = two_periods()
    fitted = {f.officer: f for f in carried_fit(first, second).figures_}
    for unit in ("unit 0", "unit 1"):
        staff, effects, variances = joint_oracle(first, second, unit)
        for name, effect, variance in zip(staff, effects, variances, strict=True):
            assert fitted[name].effect == pytest.approx(effect, abs=1e-8)
            assert FIXED.officer * (1 - fitted[name].reliability) == pytest.approx(variance, abs=1e-8)


def test_the_past_narrows_the_interval_and_a_newcomer_starts_from_nothing():
    first, second = two_periods()
    newcomer = [e._replace(officer="new") if e.officer == "officer 0.0" else e for e in second]
    carried = {f.officer: f for f in carried_fit(first, newcomer).figures_}
    fresh = {f.officer: f for f in OfficerIndicator(variances=FIXED).fit(Sums.from_encounters(newcomer)).figures_}
    assert carried["officer 0.1"].variance < 0.9 * fresh["officer 0.1"].variance
    assert carried["new"].variance > carried["officer 0.1"].variance


def test_an_officer_who_changes_office_brings_the_past_along():
    first, second = two_periods()
    moved = [e._replace(unit="unit 1") if e.officer == "officer 0.0" else e for e in second]
    stranger = [e._replace(officer="stranger") if e.officer == "officer 0.0" else e for e in moved]
    known = {f.officer: f for f in carried_fit(first, moved).figures_}
    unknown = {f.officer: f for f in carried_fit(first, stranger).figures_}
    assert known["officer 0.0"].variance < unknown["stranger"].variance


def test_the_state_survives_being_kept_as_json():
    first, second = two_periods()
    indicator = OfficerIndicator(variances=FIXED, keep_state=True)
    state = indicator.fit(Sums.from_encounters(first)).carried_
    restored = Carried.from_dict(json.loads(json.dumps(state.as_dict())))
    sums = Sums.from_encounters(second)
    assert indicator.fit(sums, restored).figures_ == indicator.fit(sums, state).figures_


def test_the_explanation_shows_what_earlier_periods_added():
    first, second = two_periods()
    fitted = carried_fit(first, second)
    for figure in fitted.figures_:
        e = fitted.explain(figure.officer)
        assert e.shrinkage * e.own_difference + e.carried == pytest.approx(figure.effect)
        assert abs(e.carried) > 1e-6
