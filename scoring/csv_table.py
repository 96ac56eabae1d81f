"""A CSV file as rows of text whose header is known to be right."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterable, Iterator, Sequence

from scoring.bad_input import BadInput


def read_table(
    lines: Iterable[str], required: Sequence[str], optional: Sequence[str] = ()
) -> tuple[list[str], Iterator[tuple[int, list[str]]]]:
    """Check the header and return (columns, rows), each row with its line number in the file.

    Commas or semicolons separate (Indonesian spreadsheets write semicolons); a byte-order mark and
    empty lines are skipped; a row shorter or longer than the header raises when it is reached.

    Raises
    ------
    BadInput : empty file, unknown, repeated or missing column, ragged row, broken quoting
    """
    source = iter(lines)
    header_line = next(source, "").lstrip("\ufeff")
    if not header_line.strip():
        raise BadInput(None, None, "the file is empty; its first line must name the columns")
    semicolons = ";" in header_line and "," not in header_line
    reader = csv.reader(itertools.chain([header_line], source), delimiter=";" if semicolons else ",", strict=True)
    try:
        columns = [name.strip() for name in next(reader)]
    except csv.Error as error:
        raise BadInput(1, None, f"the line is not valid CSV ({error})") from error
    known = {*required, *optional}
    for position, name in enumerate(columns):
        if name not in known:
            raise BadInput(
                1,
                name or f"number {position + 1}",
                f"unknown column; known are {', '.join((*required, *optional))}",
            )
        if name in columns[:position]:
            raise BadInput(1, name, "the column appears twice")
    for name in required:
        if name not in columns:
            raise BadInput(1, name, "the column is missing")

    def checked() -> Iterator[tuple[int, list[str]]]:
        try:
            for row in reader:
                if len(row) == len(columns):
                    yield reader.line_num, row
                elif any(cell.strip() for cell in row):
                    raise BadInput(reader.line_num, None, f"{len(row)} cells where the header has {len(columns)}")
        except csv.Error as error:
            raise BadInput(reader.line_num, None, f"the line is not valid CSV ({error})") from error

    return columns, checked()
