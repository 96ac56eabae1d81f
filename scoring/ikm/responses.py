"""Questionnaires from a CSV file, one respondent a row."""

from __future__ import annotations

from collections.abc import Iterable

from scoring.bad_input import BadInput
from scoring.csv_table import read_table
from scoring.ikm.unsur import UNSUR

_ANSWERS = {"1": 1, "2": 2, "3": 3, "4": 4, "": None}


def read_responses_csv(lines: Iterable[str]) -> list[dict[str, object]]:
    """Rows of `{service, unsur key: 1–4 or None}` from a file with the nine unsur columns.

    Raises
    ------
    BadInput : empty file, unknown or missing column, an answer that is not 1–4 or empty

    >>> head = ",".join(UNSUR)
    >>> read_responses_csv([head, "4,4,4,4,4,4,4,4,"])[0]["facilities"] is None
    True
    """
    columns, rows = read_table(lines, required=tuple(UNSUR), optional=("service",))
    responses = []
    for line, row in rows:
        response: dict[str, object] = {}
        for column, cell in zip(columns, row, strict=True):
            text = cell.strip()
            if column == "service":
                response[column] = text
            elif text in _ANSWERS:
                response[column] = _ANSWERS[text]
            else:
                raise BadInput(line, column, f"{text} is not one of 1, 2, 3, 4 (or empty)")
        responses.append(response)
    if not responses:
        raise BadInput(None, None, "the file has a header but no respondents")
    return responses
