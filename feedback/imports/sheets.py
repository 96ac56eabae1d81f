"""A CSV file or an Excel workbook as sheets of cells, without judging what they say."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, TypeAlias

import openpyxl

from feedback.imports.bad_file import BadFile

Cell: TypeAlias = str | int | float | bool | date | datetime | time | None

LARGEST_BYTES = 64 * 1024 * 1024
LARGEST_UNPACKED_BYTES = 768 * 1024 * 1024
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True)
class Sheet:
    """`name` is the worksheet's or the CSV file's name in lower case; `label` names it in messages."""

    name: str
    label: str
    header: list[str]
    rows: list[tuple[int, list[Cell]]]
    """(row number, cells); rows that are wholly empty are left out."""


def read_sheets(path: Path) -> list[Sheet]:
    """The sheets of a workbook, the one sheet of a CSV file, or one sheet for each CSV file of a folder.

    CSV: commas, semicolons or tabs, UTF-8 (with or without a byte-order mark), UTF-16 or Windows-1252.

    Raises
    ------
    BadFile : the file is missing, too large, empty, unreadable, or neither CSV nor XLSX
    """
    if path.is_dir():
        files = sorted(path.glob("*.csv"))
        if not files:
            raise BadFile(path.name, None, None, "the folder has no .csv file")
        return [_read_csv(file, file.read_bytes()) for file in files]
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise BadFile(path.name, None, None, f"larger than {LARGEST_BYTES // 1024**2} MB: split the file")
        content = path.read_bytes()
    except OSError as error:
        raise BadFile(path.name, None, None, f"the file cannot be read ({error.strerror or error})") from error
    if content.startswith(_OLD_EXCEL):
        raise BadFile(
            path.name, None, None, "an old or password-protected Excel file: save it as .xlsx without a password"
        )
    if content.startswith(b"PK"):
        return _read_workbook(path, content)
    if path.suffix.lower() in (".xlsx", ".xls", ".xlsm", ".ods"):
        raise BadFile(path.name, None, None, "this is not an Excel workbook: save it as .xlsx or .csv")
    return [_read_csv(path, content)]


def _read_csv(path: Path, content: bytes) -> Sheet:
    text = _decode(path, content)
    if re.match(r"sep=.\s*\n", text, re.IGNORECASE):
        separator, skipped = text[4], 1
        text = text.split("\n", 1)[1]
    else:
        separator, skipped = _separator(text), 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[tuple[int, list[Cell]]] = []
    header: list[str] = []
    try:
        for cells in reader:
            number = reader.line_num + skipped
            if not any(cell.strip() for cell in cells):
                continue
            if not header:
                header = [cell.strip() for cell in cells]
            else:
                rows.append((number, list(cells)))
    except csv.Error as error:
        raise BadFile(path.name, reader.line_num + skipped, None, f"not valid CSV ({error})") from error
    if not header:
        raise BadFile(path.name, None, None, "the file is empty: its first row must name the columns")
    return Sheet(path.stem.strip().lower(), path.name, header, rows)


def _decode(path: Path, content: bytes) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encodings = ["utf-16"]
    elif b"\x00" in content:
        raise BadFile(path.name, None, None, "this is not a text file: save the spreadsheet as CSV or .xlsx")
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise BadFile(path.name, None, None, "unknown character encoding: save the file as CSV UTF-8")


def _separator(text: str) -> str:
    first = next((line for line in text.splitlines() if line.strip()), "")
    return max(",;\t", key=first.count)


def _read_workbook(path: Path, content: bytes) -> list[Sheet]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > LARGEST_UNPACKED_BYTES:
                raise BadFile(path.name, None, None, "the workbook is too large when unpacked: split it")
        workbook = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=False)
    except BadFile:
        raise
    except Exception as error:  # openpyxl answers damage with whatever its parts raise
        raise BadFile(path.name, None, None, "this is not a readable Excel workbook: save it again as .xlsx") from error
    try:
        sheets = [sheet for worksheet in workbook.worksheets if (sheet := _read_worksheet(path, worksheet)) is not None]
    finally:
        workbook.close()
    if not sheets:
        raise BadFile(path.name, None, None, "the workbook is empty: the first row of a sheet must name the columns")
    return sheets


def _read_worksheet(path: Path, worksheet: Any) -> Sheet | None:
    label = f"{path.name} [{worksheet.title}]"
    worksheet.reset_dimensions()
    header: list[str] = []
    rows: list[tuple[int, list[Cell]]] = []
    for number, cells in _cells(label, worksheet):
        if all(cell is None or (isinstance(cell, str) and not cell.strip()) for cell in cells):
            continue
        if not header:
            header = ["" if cell is None else str(cell).strip() for cell in cells]
            while header and not header[-1]:
                header.pop()
        else:
            rows.append((number, _trimmed(cells, len(header))))
    return Sheet(worksheet.title.strip().lower(), label, header, rows) if header else None


def _cells(label: str, worksheet: Any) -> Iterator[tuple[int, list[Cell]]]:
    try:
        for number, row in enumerate(worksheet.iter_rows(), start=1):
            for cell in row:
                if cell.data_type == "f":
                    place = f"{cell.column_letter}{number}"
                    raise BadFile(label, number, None, f"cell {place} holds a formula: paste its value instead")
                if cell.data_type == "e":
                    raise BadFile(label, number, None, f"the cell shows the error {cell.value}: correct it first")
            yield number, [cell.value for cell in row]
    except BadFile:
        raise
    except Exception as error:
        raise BadFile(label, None, None, "the sheet is damaged: save the workbook again as .xlsx") from error


def _trimmed(cells: list[Cell], width: int) -> list[Cell]:
    """Without empty cells beyond the header: Excel keeps them where a format once was."""
    while len(cells) > width and (cells[-1] is None or cells[-1] == ""):
        cells.pop()
    return cells
