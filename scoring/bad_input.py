"""The one error for data a person handed in: what is wrong, and where."""

from __future__ import annotations


class BadInput(ValueError):
    """Input that cannot be used, with the place a person must look at.

    Parameters
    ----------
    row : line of the file counted from 1 (the header is 1), or None when the whole file is meant
    column : the column's name, or None when the whole row is meant
    problem : what is wrong, one clause in plain words

    >>> str(BadInput(7, "conduct", "5 is not one of 1, 2, 3, 4"))
    'row 7, column conduct: 5 is not one of 1, 2, 3, 4'
    """

    def __init__(self, row: int | None, column: str | None, problem: str) -> None:
        self.row = row
        self.column = column
        self.problem = problem
        place = ", ".join(
            part for part in (row and f"row {row}", column and f"column {column}") if isinstance(part, str)
        )
        super().__init__(f"{place}: {problem}" if place else problem)
