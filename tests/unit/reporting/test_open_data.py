"""Open data says exactly what the pages say, suppresses what is small, and harms no spreadsheet."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from dataclasses import replace
from datetime import date

import pytest

from reporting.open_data import FEW, FIELDS, MEASURES, as_csv, as_document, rows_of
from reporting.panels.public import Handling, PublicPanel, PublicUnit, PublicUnsur, PublicWeek
from scoring.ikm import UNSUR

NOTHING = Handling(None, None, None, None, None, None, None)


def unit(code: str = "MPP", name: str = "Mal Pelayanan Publik") -> PublicUnit:
    return PublicUnit(
        unit_id=1,
        code=code,
        unit_name=name,
        agency_name="DPMPTSP",
        respondents=40,
        ikm=75.0,
        grade="C",
        performance="kurang baik",
        satisfaction=66.7,
        low=60.1,
        high=73.3,
        ratings=55,
        history=(("2026-10", 74.5),),
        trend=(PublicWeek(date(2026, 11, 16), 70.0, 61.0, 79.0, 15),),
        unsur=tuple(PublicUnsur(key, number, 3.0, 40) for key, number in UNSUR.items()),
        handling=Handling(20, 15, None, 10, 3.5, None, 0.9),
        held=10,
        held_reasons=(("same_author", 10),),
    )


def small() -> PublicUnit:
    return replace(
        unit("KECIL", "Unit Kecil"),
        respondents=None,
        ikm=None,
        grade=None,
        performance=None,
        satisfaction=None,
        low=None,
        high=None,
        ratings=None,
        history=(),
        trend=(),
        unsur=tuple(PublicUnsur(key, number, None, None) for key, number in UNSUR.items()),
        handling=NOTHING,
        held=None,
        held_reasons=(),
    )


@pytest.fixture
def panel() -> PublicPanel:
    return PublicPanel(
        today=date(2026, 11, 18),
        first_quarter="2026-Q1",
        last_quarter="2026-Q4",
        years=("2026",),
        updated=date(2026, 11, 16),
        units=(unit(), small()),
        city=unit("", ""),
        formula_version="ikm-1",
        weight="exact",
    )


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_every_column_and_every_measure_is_documented(panel: PublicPanel) -> None:
    document = as_document(panel, panel.units)
    assert all(list(row) == list(FIELDS) for row in document["rows"])
    assert {row["measure"] for row in document["rows"]} == set(MEASURES)


def test_what_is_small_is_empty_and_says_why(panel: PublicPanel) -> None:
    rows = rows_of(panel, [small()])
    assert len(rows) == 2 + len(UNSUR) + 6
    assert all((row.value, row.low, row.high, row.n, row.reason) == (None, None, None, None, FEW) for row in rows)


def test_a_figure_without_its_count_is_not_given(panel: PublicPanel) -> None:
    strange = replace(unit(), handling=replace(NOTHING, days_to_first_answer=2.0))
    row = next(row for row in rows_of(panel, [strange]) if row.measure == "first_answer_days")
    assert (row.value, row.reason) == (None, FEW)


def test_csv_and_json_say_the_same(panel: PublicPanel) -> None:
    document = as_document(panel, panel.units)
    spoken = [{key: "" if value is None else str(value) for key, value in row.items()} for row in document["rows"]]
    written = table(as_csv(panel, panel.units))
    assert [{key: row[key] for key in FIELDS} for row in written] == spoken
    assert {(row["formula_version"], row["weight"], row["rows_sha256"]) for row in written} == {
        ("ikm-1", "exact", document["rows_sha256"])
    }


def test_anyone_can_check_the_fingerprint(panel: PublicPanel) -> None:
    document = json.loads(json.dumps(as_document(panel, panel.units)))
    text = json.dumps(document["rows"], ensure_ascii=False, separators=(",", ":"))
    assert hashlib.sha256(text.encode()).hexdigest() == document["rows_sha256"]
    changed = as_document(panel, [replace(unit(), ikm=75.01)])
    assert changed["rows_sha256"] != as_document(panel, [unit()])["rows_sha256"]


@pytest.mark.parametrize("name", ["=HYPERLINK(A1)", "+62", "-2", "@x", " =1+1", "\t=1"])
def test_a_spreadsheet_takes_no_name_for_a_formula(panel: PublicPanel, name: str) -> None:
    row = table(as_csv(panel, [unit(name=name)]))[0]
    assert row["unit"] == f"'{name}"


def test_quotes_commas_and_lines_in_a_name_stay_in_their_cell(panel: PublicPanel) -> None:
    name = 'Kantor "Utama", lantai 1\nSayap kiri'
    assert table(as_csv(panel, [unit(name=name)]))[0]["unit"] == name


def test_weeks_and_months_name_their_period(panel: PublicPanel) -> None:
    rows = rows_of(panel, [unit()])
    assert ("2026-W47", "satisfaction", 70.0, 15) in [(row.period, row.measure, row.value, row.n) for row in rows]
    assert ("2026-10", "ikm", 74.5) in [(row.period, row.measure, row.value) for row in rows]
