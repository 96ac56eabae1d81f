"""Figures from an encounter file, by the same code that publishes them."""

from __future__ import annotations

import datetime as dt
import itertools
import math
import re
from collections.abc import Callable, Iterable, Sequence
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
_LABELS = ("officer", "unit", "service", "channel")
_ITEMS = ("overall", "competence", "conduct")
_CHUNK = 50_000
_NEW_LABEL = -2
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
    readers: dict[str, Callable[[str], int]] = {
        **dict.fromkeys(_LABELS, _label),
        "day": _day_reader(start, end),
        "wait": _choice(_WAITS, "0, 1, 2, 3, 4 (or empty)"),
        "verified": _choice({"0": 0, "1": 1}, "0, 1"),
        **{name: _choice(_RATINGS, "1, 2, 3, 4 (or empty)") for name in _ITEMS},
    }
    known: dict[str, dict[str, int]] = {name: {} for name in readers}
    codes: dict[str, list[Ints]] = {name: [] for name in readers}
    first_row: dict[str, int] = {}
    while chunk := list(itertools.islice(rows, _CHUNK)):
        numbers = [number for number, _ in chunk]
        table = dict(zip(columns, zip(*(row for _, row in chunk), strict=True), strict=True))
        _refuse_repeated(table["encounter"], numbers, first_row)
        for name, read in readers.items():
            codes[name].append(_translate(table[name], numbers, name, known[name], read))
    if not first_row:
        raise BadInput(None, None, "the file has a header but no encounters")

    column = {name: np.concatenate(parts) for name, parts in codes.items()}
    items = np.column_stack([column[name] for name in _ITEMS])
    answered = (items > 0).sum(axis=1)
    y = 100.0 * (items.sum(axis=1) - LOWEST * answered) / ((HIGHEST - LOWEST) * np.maximum(answered, 1))
    w = np.where(column["verified"] == 1, 1.0, OPEN_WEIGHT)
    values: Floats = np.column_stack((np.ones(len(y)), w, w * w, w * y, w * y * y))
    kept = answered > 0
    sums = Sums.from_codes(
        column["day"][kept],
        [_sorted_labels(known[name], column[name][kept]) for name in _LABELS],
        column["wait"][kept],
        column["verified"][kept],
        values[kept],
    )
    return sums, int(len(y) - kept.sum())


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


def _refuse_repeated(encounters: Sequence[str], numbers: list[int], first_row: dict[str, int]) -> None:
    before = len(first_row)
    for encounter, number in zip(encounters, numbers, strict=True):
        first_row.setdefault(encounter.strip(), number)
    if len(first_row) == before + len(encounters) and "" not in first_row:
        return
    for encounter, number in zip(encounters, numbers, strict=True):
        if not encounter.strip():
            raise BadInput(number, "encounter", "must not be empty")
        if first_row[encounter.strip()] != number:
            raise BadInput(number, "encounter", f"{encounter} already stands in row {first_row[encounter.strip()]}")


def _translate(
    texts: Sequence[str], numbers: list[int], column: str, known: dict[str, int], read: Callable[[str], int]
) -> Ints:
    """Read every distinct text once; the first bad row is named. Labels are numbered as they come."""
    for text in dict.fromkeys(texts):
        if text in known:
            continue
        stripped = text.strip()
        try:
            known[text] = known[stripped] if stripped in known else read(stripped)
        except ValueError as error:
            raise BadInput(numbers[texts.index(text)], column, str(error)) from None
        if known[text] == _NEW_LABEL:
            known[stripped] = known[text] = len(known)
    return np.fromiter(map(known.__getitem__, texts), dtype=np.int64, count=len(texts))


def _label(text: str) -> int:
    if not text:
        raise ValueError("must not be empty")
    return _NEW_LABEL


def _sorted_labels(known: dict[str, int], codes: Ints) -> tuple[tuple[str, ...], Ints]:
    """Labels in order, without those no rated encounter bears, and the codes to match."""
    used = set(np.unique(codes).tolist())
    labels = sorted({text.strip(): code for text, code in known.items() if code in used}.items())
    rank = np.zeros(max(used, default=0) + 1, dtype=np.int64)
    for place, (_, code) in enumerate(labels):
        rank[code] = place
    return tuple(label for label, _ in labels), rank[codes]


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
