import numpy as np
import pytest

from scoring.indicator import OfficerIndicator, Sums
from scoring.indicator.trust import discordance_variance
from tests.unit.scoring.indicator.town import Town, visit


def stuffed(rows, officers, copies):
    """The same town after `officers` scanned their own counter's code `copies` times each."""
    fakes = [
        visit(name, copy % 20, 4, unit=f"unit {name.split()[1].split('.')[0]}", service="service 0", verified=False)
        for name in officers
        for copy in range(copies)
    ]
    return rows + fakes


def test_the_spread_of_discordance_is_found_again():
    rng = np.random.default_rng(5)
    chance = rng.uniform(5, 60, 4000)
    difference = rng.normal(0, np.sqrt(chance + 30))
    assert abs(discordance_variance(difference, chance) - 30) < 3
    assert discordance_variance(rng.normal(0, np.sqrt(chance)), chance) < 1.5


def test_honest_open_ratings_keep_their_weight():
    fitted = OfficerIndicator().fit(Sums.from_encounters(Town(units=12, per_officer=60).encounters()))
    assert fitted.variance_discordance_ < 6


def test_stuffing_the_open_code_gains_little():
    rows = Town(units=12, per_officer=60, seed=9).encounters()
    cheats = [f"officer {unit}.0" for unit in range(12)]
    honest = {f.officer: f for f in OfficerIndicator().fit(Sums.from_encounters(rows)).figures_}
    after = OfficerIndicator().fit(Sums.from_encounters(stuffed(rows, cheats, 40)))
    gained = {f.officer: f.score - honest[f.officer].score for f in after.figures_}
    observed = {f.officer: f.observed_mean - honest[f.officer].observed_mean for f in after.figures_}
    assert after.variance_discordance_ > 30
    assert np.mean([gained[name] for name in cheats]) < 2.5
    assert abs(np.mean([gained[name] for name in gained if name not in cheats])) < 1.0
    assert np.mean([observed[name] for name in cheats]) < 6.0


@pytest.mark.parametrize("face", [1, 4])
def test_a_single_stuffed_or_bombed_counter_in_an_honest_town_moves_little(face):
    rows = Town(units=12, per_officer=60, seed=9).encounters()
    before = {f.officer: f for f in OfficerIndicator().fit(Sums.from_encounters(rows)).figures_}
    fakes = [e._replace(overall=face) for e in stuffed([], ["officer 5.0"], 80)]
    after = {f.officer: f for f in OfficerIndicator().fit(Sums.from_encounters(rows + fakes)).figures_}
    assert abs(after["officer 5.0"].score - before["officer 5.0"].score) < 3.0
    others = [abs(after[name].score - before[name].score) for name in after if name != "officer 5.0"]
    assert max(others) < 1.5


def test_a_small_office_with_few_tokens_is_protected_as_well():
    rows = Town(units=1, officers_per_unit=4, per_officer=50, verified=0.8, seed=4).encounters()
    before = {f.officer: f for f in OfficerIndicator().fit(Sums.from_encounters(rows)).figures_}
    fakes = [e._replace(overall=1) for e in stuffed([], ["officer 0.0"], 80)]
    fitted = OfficerIndicator().fit(Sums.from_encounters(rows + fakes))
    after = {f.officer: f for f in fitted.figures_}
    raw = after["officer 0.0"].observed_mean - before["officer 0.0"].observed_mean
    assert abs(raw) < 5
    assert after["officer 0.0"].standing != "below"
    assert after["officer 0.0"].score > before["officer 0.0"].score - 4
