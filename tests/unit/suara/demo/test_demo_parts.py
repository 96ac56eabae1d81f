"""The pieces the sample city is made of."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from models import UNSUR_KEYS
from scoring.redaction import clean_text, redact
from suara.demo import truth
from suara.demo.cases import due, make_case
from suara.demo.city import planned_units, shares
from suara.demo.comments import GENERAL, LANGUAGES, MOODS, PLACES, Citizens, lines
from suara.demo.people import make_people
from suara.demo.roster import plan_roster

WIB = ZoneInfo("Asia/Jakarta")


@pytest.mark.parametrize("officers", [12, 13, 37, 60, 600])
def test_every_unit_has_somebody_and_the_shares_add_up(officers: int) -> None:
    parts = shares(officers)
    assert sum(parts) == officers
    assert min(parts) >= 1


def test_people_have_names_and_numbers_of_their_own() -> None:
    people = make_people(1500, random.Random(3), 2026)
    assert len({person.name for person in people}) == len({person.nip for person in people}) == 1500


def test_there_are_more_than_five_hundred_lines_in_seven_languages() -> None:
    found = lines()
    assert len({line.text for line in found}) == len(found) > 500
    assert {line.language for line in found} == set(LANGUAGES)
    assert {line.mood for line in found} == set(MOODS)
    assert {line.aspect for line in found} == {*UNSUR_KEYS, GENERAL}
    assert {line.place for line in found} <= {"", *PLACES.values()}


def test_no_line_holds_what_would_be_redacted() -> None:
    assert all(redact(clean_text(line.text, 4000)) == line.text for line in lines())


@pytest.mark.parametrize("mood", MOODS)
@pytest.mark.parametrize("unit", [unit.code for _, unit in planned_units()])
def test_citizens_speak_of_the_place_they_are_at(mood: str, unit: str) -> None:
    citizens = Citizens(unit, random.Random(7))
    for _ in range(200):
        line = citizens.say(mood, random.Random(1).choice(UNSUR_KEYS))
        assert line.mood == mood
        assert line.place in ("", citizens.place)


def test_a_line_returns_only_after_the_others_were_said() -> None:
    citizens = Citizens("MPP", random.Random(5))
    said = Counter(citizens.say("negative", "time").text for _ in range(120))
    indonesian = [said[line.text] for line in citizens.pool["ind", "negative", "time"]]
    assert max(indonesian) - min(indonesian) <= 1


def test_within_a_shift_nobody_stands_at_two_counters_and_everyone_gets_around() -> None:
    days = [date(2026, 11, 2) + timedelta(days=offset) for offset in range(56)]
    shifts = list(plan_roster(6, 10, days, WIB, random.Random(2), around_the_clock=False))
    assert len({(shift.starts_utc, shift.officer) for shift in shifts}) == len(shifts)
    assert len({(shift.starts_utc, shift.counter) for shift in shifts}) == len(shifts)
    seen = Counter(shift.officer for shift in shifts)
    assert set(seen) == set(range(10))
    places = {officer: {s.counter for s in shifts if s.officer == officer} for officer in seen}
    assert min(len(counters) for counters in places.values()) >= 3


def test_the_emergency_desk_is_never_empty() -> None:
    days = [date(2026, 11, 2) + timedelta(days=offset) for offset in range(9)]
    shifts = list(plan_roster(1, 5, days, WIB, random.Random(2), around_the_clock=True))
    for before, after in pairwise(shifts):
        assert before.ends_utc == after.starts_utc


def test_a_worse_experience_shows_a_worse_face() -> None:
    rng = random.Random(4)
    means = [sum(truth.face(y, rng) for _ in range(500)) / 500 for y in (10, 40, 65, 95)]
    assert means == sorted(means)
    assert means[0] < 1.4
    assert means[-1] > 3.6


def test_waits_are_longer_on_busy_days() -> None:
    rng = random.Random(4)
    calm = sum(truth.draw_wait(rng, 0.0) for _ in range(2000))
    busy = sum(truth.draw_wait(rng, 0.9) for _ in range(2000))
    assert busy > 1.2 * calm


def test_a_case_of_friday_is_due_the_next_friday_at_closing() -> None:
    friday = datetime(2026, 11, 13, 3, 0, tzinfo=UTC)
    assert due(friday, WIB) == datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def test_a_case_s_times_follow_each_other() -> None:
    rng, now = random.Random(9), datetime(2026, 11, 18, 2, 0, tzinfo=UTC)
    for day in range(1, 60):
        case = make_case(now - timedelta(days=day), "time", False, now, WIB, rng)
        times = [case.opened_utc, *(sent for _, _, sent in case.messages)]
        assert times == sorted(times)
        assert times[-1] <= now
        assert (case.state == "closed") == (case.resolved_utc is not None)
