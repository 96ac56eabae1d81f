"""An export as a file."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import asdict

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from reporting.exports.figures import IndicatorExport, OfficerFigureRow

COLUMNS = (
    "period",
    "version",
    "nip",
    "officer",
    "unit",
    "agency",
    "n",
    "score",
    "low",
    "high",
    "expected",
    "n_effective",
    "reliability",
    "standing",
    "formula_version",
    "inputs_sha256",
)
Cell = str | int | float | None


def to_csv(export: IndicatorExport) -> str:
    """One officer a line, with a header; empty where there is no figure."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    writer.writerows([["" if cell is None else cell for cell in _cells(export, row)] for row in export.rows])
    return out.getvalue()


def to_xlsx(export: IndicatorExport) -> bytes:
    """A workbook: the figures, and a second sheet that says how they came about."""
    book = Workbook()
    sheet = book.active
    sheet.title = "indikator"
    sheet.append(COLUMNS)
    for row in export.rows:
        sheet.append(_cells(export, row))
    for cells in sheet.iter_rows(min_row=2):
        for cell in cells:
            if isinstance(cell.value, str):
                cell.data_type = "s"
            elif isinstance(cell.value, float):
                cell.number_format = "0.0"
    about = book.create_sheet("tentang")
    for name, value in (
        ("period", export.period),
        ("state", export.state),
        ("version", export.version),
        ("reason", export.reason),
        ("formula_version", export.formula_version),
        ("inputs_sha256", export.inputs_sha256),
    ):
        about.append([name, safe(value) if isinstance(value, str) else value])
    for page in (sheet, about):
        for number in range(1, page.max_column + 1):
            page.column_dimensions[get_column_letter(number)].width = 20
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def to_json(export: IndicatorExport) -> str:
    """The whole export with parameters and the steps of every figure."""
    return json.dumps(asdict(export), ensure_ascii=False, sort_keys=True)


def safe(text: str) -> str:
    """Text that no spreadsheet takes for a formula.

    >>> safe("=HYPERLINK(1)"), safe("Sari")
    ("'=HYPERLINK(1)", 'Sari')
    """
    return f"'{text}" if text.lstrip(" \u00a0").startswith(("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")) else text


def _cells(export: IndicatorExport, row: OfficerFigureRow) -> list[Cell]:
    values: dict[str, Cell] = {
        "period": export.period,
        "version": export.version,
        "formula_version": export.formula_version,
        "inputs_sha256": export.inputs_sha256,
        "nip": row.nip,
        "officer": row.officer,
        "unit": row.unit,
        "agency": row.agency,
        "n": row.n,
        "score": _rounded(row.score, 1),
        "low": _rounded(row.low, 1),
        "high": _rounded(row.high, 1),
        "expected": _rounded(row.expected, 1),
        "n_effective": _rounded(row.n_effective, 1),
        "reliability": _rounded(row.reliability, 2),
        "standing": row.standing,
    }
    return [safe(value) if isinstance(value := values[name], str) else value for name in COLUMNS]


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)
