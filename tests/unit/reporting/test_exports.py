from __future__ import annotations

import csv
import io
import json

import openpyxl
import pytest

from reporting.exports import IndicatorExport, OfficerFigureRow, to_csv, to_json, to_xlsx
from reporting.exports.files import COLUMNS, safe


def row(name: str, score: float | None = 81.26) -> OfficerFigureRow:
    told = score is not None
    return OfficerFigureRow(
        officer_id=1,
        nip="199001012015012001",
        officer=name,
        unit="-2+3 Loket",
        agency="@Dinas",
        n=64,
        score=score,
        low=77.0 if told else None,
        high=85.0 if told else None,
        expected=78.3 if told else None,
        n_effective=20.0 if told else None,
        reliability=0.7 if told else None,
        standing="expected" if told else "insufficient",
        explanation={},
    )


EXPORT = IndicatorExport(
    "2026-Q4",
    "closed",
    2,
    "=late",
    "indicator-1",
    "ab" * 32,
    {"mean": 72.0},
    (row("=cmd|' /C calc'!A0"), row("Tono", None)),
)


@pytest.mark.parametrize("text", ["=1+1", "+62", "-5", "@sum", "\t=1", "\r=1", " =1", "\n=1"])
def test_a_cell_that_a_spreadsheet_would_run_is_made_text(text: str) -> None:
    assert safe(text) == f"'{text}"


@pytest.mark.parametrize("text", ["Sari", "a=b", "", "1990"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert safe(text) == text


def test_the_csv_has_a_header_and_no_formula() -> None:
    lines = list(csv.reader(io.StringIO(to_csv(EXPORT))))
    assert tuple(lines[0]) == COLUMNS
    record = dict(zip(lines[0], lines[1], strict=True))
    assert record["officer"].startswith("'=")
    assert record["unit"] == "'-2+3 Loket"
    assert (record["score"], record["nip"]) == ("81.3", "199001012015012001")


def test_an_officer_without_enough_data_has_empty_cells() -> None:
    lines = list(csv.reader(io.StringIO(to_csv(EXPORT))))
    record = dict(zip(lines[0], lines[2], strict=True))
    assert (record["score"], record["low"], record["standing"]) == ("", "", "insufficient")


def test_the_workbook_holds_numbers_as_numbers_and_text_as_text() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(to_xlsx(EXPORT)))["indikator"]
    cells = {header.value: cell for header, cell in zip(sheet[1], sheet[2], strict=True)}
    assert cells["score"].value == 81.3
    assert cells["nip"].data_type == "s"
    assert all(cell.data_type != "f" for line in sheet.iter_rows() for cell in line)


def test_the_json_is_one_document_with_the_trace_of_the_reckoning() -> None:
    document = json.loads(to_json(EXPORT))
    assert (document["formula_version"], document["version"], len(document["rows"])) == ("indicator-1", 2, 2)


def test_no_export_knows_ranks_or_grades() -> None:
    assert not {"rank", "peringkat", "predikat"} & set(COLUMNS)
