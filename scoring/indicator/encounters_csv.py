"""Figures from an encounter file, by the same code that publishes them."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from scoring.bad_input import BadInput
from scoring.csv_table import read_table
from scoring.indicator.encounter import HIGHEST, LOWEST, OPEN_WEIGHT, WAITS
from scoring.indicator.model import FORMULA_VERSION, OfficerIndicator
from scoring.indicator.sums import Floats, Ints, Sums

COLUMNS = (
    "encounter",
    "officer",
    "unit",
    "service",
    "channel",
    "day",
    "wait",
    "verified",
    "overall",
    "competence",
    "conduct",
)
_RATINGS = {"": 0, **{str(answer): answer for answer in range(LOWEST, HIGHEST + 1)}}
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WAITS = {"": -1, **{str(wait): wait for wait in WAITS}}


def read_encounters_csv(
    lines: Iterable[str], start: dt.date | None = None, end: dt.date | None = None
) -> tuple[Sums, int]:
    """Sums of an encounter file, and how many rows rate no person item (they count nowhere).

    Parameters
    ----------
    lines : header and rows of `encounter,officer,unit,service,channel,day,wait,verified,overall,
        competence,conduct`; day ISO, wait 0–4 or empty, verified 0|1, ratings 1–4 or empty
    start, end : first and last day of the period; a day outside is bad input

    Raises
    ------
    BadInput : with row and column, for the first thing wrong in the file
    """
    columns, rows = read_table(lines, required=COLUMNS)
    numbered = list(rows)
    if not numbered:
        raise BadInput(None, None, "the file has a header but no encounters")
    numbers = [line for line, _ in numbered]
    table = dict(zip(columns, zip(*(row for _, row in numbered), strict=True), strict=True))
    del numbered

    texts = {name: [cell.strip() for cell in table[name]] for name in COLUMNS}
    del table
    for name in ("encounter", "officer", "unit", "service", "channel"):
        if "" in texts[name]:
            raise BadInput(numbers[texts[name].index("")], name, "must not be empty")
    _refuse_repeated(texts["encounter"], numbers)
    day = _translate(texts["day"], numbers, "day", _day_reader(start, end))
    wait = _translate(texts["wait"], numbers, "wait", _choice(_WAITS, "0, 1, 2, 3, 4 (or empty)"))
    verified = _translate(texts["verified"], numbers, "verified", _choice({"0": 0, "1": 1}, "0, 1"))
    items = np.column_stack(
        [
            _translate(texts[name], numbers, name, _choice(_RATINGS, "1, 2, 3, 4 (or empty)"))
            for name in ("overall", "competence", "conduct")
        ]
    )
    answered = (items > 0).sum(axis=1)
    rated = answered > 0
    y = 100.0 * (items.sum(axis=1) - LOWEST * answered) / ((HIGHEST - LOWEST) * np.maximum(answered, 1))
    w = np.where(verified == 1, 1.0, OPEN_WEIGHT)
    values: Floats = np.column_stack((np.ones(len(y)), w, w * w, w * y, w * y * y))
    kept = np.flatnonzero(rated)
    labels = [[texts[name][row] for row in kept] for name in ("officer", "unit", "service", "channel")]
    sums = Sums.from_columns(day[kept], labels, wait[kept], verified[kept], values[kept])
    return sums, int(len(y) - len(kept))


def compute_indicator_csv(
    lines: Iterable[str],
    indicator: OfficerIndicator | None = None,
    start: dt.date | None = None,
    end: dt.date | None = None,
) -> dict[str, Any]:
    """The document of `suara indicator compute --json`; numbers are finite, absent ones None.

    Raises
    ------
    BadInput : as `read_encounters_csv`

    >>> rows = [f"e{d},o,u,KTP,counter,2026-01-{d:02},1,1,4,," for d in range(1, 29)]
    >>> document = compute_indicator_csv([",".join(COLUMNS), *rows])
    >>> document["officers"][0]["standing"]
    'insufficient'
    """
    sums, unrated = read_encounters_csv(lines, start, end)
    fitted = (indicator or OfficerIndicator()).fit(sums)
    return {
        "formula_version": FORMULA_VERSION,
        "inputs_sha256": sums.sha256(),
        "unrated": unrated,
        "parameters": _plain(fitted.parameters_),
        "officers": [_plain(figure.as_dict()) for figure in fitted.figures_],
    }


def _refuse_repeated(encounters: list[str], numbers: list[int]) -> None:
    if len(set(encounters)) == len(encounters):
        return
    first: dict[str, int] = {}
    for encounter, number in zip(encounters, numbers, strict=True):
        if encounter in first:
            raise BadInput(number, "encounter", f"{encounter} already stands in row {first[encounter]}")
        first[encounter] = number


def _translate(texts: list[str], numbers: list[int], column: str, read: Callable[[str], int]) -> Ints:
    """Read every distinct text once; the first bad row is named."""
    known: dict[str, int] = {}
    for text in set(texts):
        try:
            known[text] = read(text)
        except ValueError:
            continue
    if len(known) < len(set(texts)):
        row = next(i for i, text in enumerate(texts) if text not in known)
        try:
            read(texts[row])
        except ValueError as error:
            raise BadInput(numbers[row], column, str(error)) from None
    return np.fromiter((known[text] for text in texts), dtype=np.int64, count=len(texts))


def _choice(values: dict[str, int], shown: str) -> Callable[[str], int]:
    def read(text: str) -> int:
        if text not in values:
            raise ValueError(f"{text or 'an empty cell'} is not one of {shown}")
        return values[text]

    return read


def _day_reader(start: dt.date | None, end: dt.date | None) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not _ISO_DAY.fullmatch(text):
            raise ValueError(f"{text or 'an empty cell'} is not a date like 2026-01-31")
        try:
            day = dt.date.fromisoformat(text)
        except ValueError:
            raise ValueError(f"{text} is not a day of the calendar") from None
        if (start and day < start) or (end and day > end):
            raise ValueError(f"{text} lies outside the period {start or '…'} to {end or '…'}")
        return day.toordinal()

    return read


def _plain(value: Any) -> Any:
    """Floats to nine decimals, so that the order of rows leaves no trace; never NaN or infinity."""
    if isinstance(value, dict):
        return {key: _plain(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [_plain(entry) for entry in value]
    if isinstance(value, float):
        return round(value, 9) + 0.0 if math.isfinite(value) else None
    return value
