"""The one error of every import: which file, which row, which column, what to do."""

from __future__ import annotations

from scoring.bad_input import BadInput


class BadFile(BadInput):
    """A file that cannot be used; nothing of it was written. `str()` is one line.

    Parameters
    ----------
    file : the file's name, with the sheet where there is one
    row : row as the spreadsheet counts it (the header is 1), or None when the whole file is meant
    column : the column's name as the file writes it, or None
    problem : one clause in plain words

    >>> str(BadFile("officers.csv", 7, "nip", "a NIP has 18 digits, this has 17"))
    'officers.csv, row 7, column nip: a NIP has 18 digits, this has 17'
    """

    def __init__(self, file: str, row: int | None, column: str | None, problem: str) -> None:
        super().__init__(row, column, problem)
        self.file = file
        place = [file, *([f"row {row}"] if row else []), *([f"column {column}"] if column else [])]
        self.args = (f"{', '.join(place)}: {problem}",)
