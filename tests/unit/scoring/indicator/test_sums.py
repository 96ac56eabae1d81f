import datetime as dt
import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.indicator import DailyCell, Encounter, OfficerIndicator, Sums, Variances, encounter_score
from tests.unit.scoring.indicator.town import FIRST, Town, visit

rating = st.one_of(st.none(), st.integers(1, 4))
encounters = st.lists(
    st.builds(
        Encounter,
        officer=st.sampled_from(["Ani", "Budi", "Citra"]),
        unit=st.sampled_from(["Dukcapil", "Samsat"]),
        service=st.sampled_from(["KTP", "KK"]),
        channel=st.sampled_from(["counter", "online"]),
        day=st.integers(0, 4).map(lambda d: FIRST + dt.timedelta(days=d)),
        wait=st.one_of(st.none(), st.integers(0, 4)),
        verified=st.booleans(),
        overall=rating,
        competence=rating,
        conduct=rating,
    ),
    max_size=30,
)


def same(one: Sums, two: Sums) -> bool:
    cells, others = sorted(one, key=repr), sorted(two, key=repr)
    return [c[:8] for c in cells] == [c[:8] for c in others] and np.allclose(
        np.array([c[8:] for c in cells]), np.array([c[8:] for c in others]), rtol=0, atol=1e-9
    )


@settings(deadline=None)
@given(encounters)
def test_each_cell_holds_what_its_encounters_add_up_to(rows):
    scored = [e for e in rows if encounter_score(e.overall, e.competence, e.conduct) is not None]
    for cell in Sums.from_encounters(rows):
        mine = [
            e
            for e in scored
            if (e.day, e.officer, e.unit, e.service, e.channel, e.wait) == cell[:6]
            and e.verified == (cell.tier == "verified")
        ]
        w = 1.0 if cell.tier == "verified" else 0.5
        y = np.array([encounter_score(e.overall, e.competence, e.conduct) for e in mine])
        assert cell.n == len(mine) > 0
        assert cell[8:] == pytest.approx((w * len(y), w * w * len(y), w * y.sum(), w * (y**2).sum()))
    assert Sums.from_encounters(rows).n == len(scored)


@settings(deadline=None)
@given(encounters, st.randoms())
def test_the_order_of_encounters_changes_neither_the_sums_nor_their_hash(rows, shuffler):
    shuffled = rows[:]
    shuffler.shuffle(shuffled)
    one, two = Sums.from_encounters(rows), Sums.from_encounters(shuffled)
    assert same(one, two)
    assert one.sha256() == two.sha256()


@settings(deadline=None)
@given(encounters, st.integers(0, 30))
def test_two_halves_merge_into_the_whole(rows, cut):
    whole = Sums.from_encounters(rows)
    merged = Sums.from_encounters(rows[:cut]) + Sums.from_encounters(rows[cut:])
    assert same(whole, merged)
    assert whole.sha256() == merged.sha256()


@settings(deadline=None)
@given(encounters, encounters)
def test_taking_encounters_out_is_as_if_they_had_never_been_added(rows, held):
    kept = Sums.from_encounters(rows)
    assert same(kept + Sums.from_encounters(held) - Sums.from_encounters(held), kept)
    assert (kept + Sums.from_encounters(held) - Sums.from_encounters(held)).sha256() == kept.sha256()


@settings(deadline=None)
@given(encounters)
def test_the_daily_table_gives_the_sums_back(rows):
    sums = Sums.from_encounters(rows)
    assert same(Sums.from_daily_cells(sums), sums)


def test_figures_after_taking_a_rating_out_equal_those_without_it():
    rows = Town().encounters()
    held = random.Random(3).sample(rows, 60)
    kept = [e for e in rows if e not in held]
    without = OfficerIndicator().fit(Sums.from_encounters(kept)).figures_
    taken_out = (
        OfficerIndicator()
        .fit(Sums.from_encounters(rows) - Sums.from_encounters([e for e in rows if e in held]))
        .figures_
    )
    for a, b in zip(without, taken_out, strict=True):
        assert (a.officer, a.n, a.days, a.standing) == (b.officer, b.n, b.days, b.standing)
        assert (a.score, a.low, a.high, a.expected_mean) == pytest.approx(
            (b.score, b.low, b.high, b.expected_mean), abs=1e-9
        )


@settings(max_examples=25, deadline=None)
@given(st.permutations(range(6)))
def test_figures_do_not_depend_on_what_officers_are_called(order):
    rows = Town(units=2, officers_per_unit=3, days=8).encounters()
    names = sorted({e.officer for e in rows})
    renamed = {name: f"renamed {order[i]}" for i, name in enumerate(names)}
    indicator = OfficerIndicator(variances=Variances(350, 25, 8, 6))
    before = {f.officer: f for f in indicator.fit(Sums.from_encounters(rows)).figures_}
    after = {
        f.officer: f
        for f in indicator.fit(Sums.from_encounters([e._replace(officer=renamed[e.officer]) for e in rows])).figures_
    }
    for name in names:
        assert after[renamed[name]].score == pytest.approx(before[name].score, abs=1e-9)
        assert after[renamed[name]].variance == pytest.approx(before[name].variance, abs=1e-9)


def test_an_unknown_tier_or_wait_is_refused():
    cell = DailyCell(FIRST, "o", "u", "s", "c", 1, "verified", 1, 1.0, 1.0, 50.0, 2500.0)
    with pytest.raises(ValueError, match="tier"):
        Sums.from_daily_cells([cell._replace(tier="sealed")])
    with pytest.raises(ValueError, match="wait"):
        Sums.from_daily_cells([cell._replace(wait=7)])


def test_an_encounter_that_rates_no_person_counts_nowhere():
    assert Sums.from_encounters([visit("Ani", 0, 4)._replace(overall=None)]).n == 0
