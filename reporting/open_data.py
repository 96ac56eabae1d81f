"""Open data: what the public pages say, one figure a row, ready for a spreadsheet or a program.

Every figure is a sum of released states; counts are rounded to 5; a figure about fewer than ten is empty and
gives its reason. No row speaks of an officer or a counter.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from reporting.panels.public import PublicPanel, PublicUnit

SCHEMA = "suara-open-data-1"
FEW = "fewer_than_10"
"""Reason of an empty cell: fewer than ten ratings, answers or cases have been released."""

FIELDS = {
    "unit_code": "code of the unit; empty for the whole organisation",
    "unit": "name of the unit; empty for the whole organisation",
    "agency": "name of the agency that the unit belongs to",
    "period": "first and last quarter of the figure (2026-Q1/2026-Q4), a month (2026-11), an ISO week (2026-W47), "
    "or the years (2026) for cases and held ratings",
    "measure": "what the figure is: a key of `measures`",
    "item": "which unsur (U1-U9 of Permenpan RB 14/2017) or which reason, where the measure has several",
    "value": "the figure; empty when suppressed",
    "low": "lower end of the 95 % interval, where the measure has one",
    "high": "upper end of the 95 % interval, where the measure has one",
    "n": "ratings, answers or cases behind the figure, rounded to 5; empty below 10",
    "reason": f"why the figure is empty: {FEW}, or nothing",
}
"""The columns, in order."""

MEASURES = {
    "ikm": "community satisfaction index, 25-100: 25 x sum of NRR x 1/9; n = respondents",
    "grade": "A >= 88.31, B >= 76.61, C >= 65.00, else D",
    "nrr": "mean answer to one unsur, 1-4; n = answers",
    "satisfaction": "mean of all ratings on 0-100; n = ratings",
    "first_answer_days": "median working days from a case's opening to the first answer; n = answered cases",
    "resolution_days": "median working days from a case's opening to its end; n = ended cases",
    "solved_share": "share of citizens who called their case solved, to the nearest 0.1; 0.9 means 0.9 or more, "
    "0.1 means 0.1 or less; n = citizens who said so or not",
    "cases": "cases opened, rounded to 5",
    "held": "ratings set aside and not counted, rounded to 5; item = why",
}


@dataclass(frozen=True)
class Row:
    """One figure; the columns are described in `FIELDS`. Suppressed: `value` None and a `reason`."""

    unit_code: str
    unit: str
    agency: str
    period: str
    measure: str
    item: str = ""
    value: float | str | None = None
    low: float | None = None
    high: float | None = None
    n: int | None = None
    reason: str = ""


def rows_of(panel: PublicPanel, units: Iterable[PublicUnit]) -> list[Row]:
    """The figures of some units, in a fixed order."""
    span = f"{panel.first_quarter}/{panel.last_quarter}"
    years = "/".join(panel.years)
    return [row for unit in units for row in _rows(unit, span, years)]


def as_document(panel: PublicPanel, units: Iterable[PublicUnit]) -> dict[str, Any]:
    """The JSON document: what the columns mean, how the figures were made, and the rows."""
    rows = rows_of(panel, units)
    return {
        "schema": SCHEMA,
        "period": f"{panel.first_quarter}/{panel.last_quarter}",
        "released_through_week_of": None if panel.updated is None else panel.updated.isoformat(),
        "formula_version": panel.formula_version,
        "weight": panel.weight,
        "rows_sha256": rows_sha256(rows),
        "rows_sha256_of": "the rows as JSON in UTF-8, keys in the order of `fields`, no spaces",
        "rules": {
            "smallest_count": 10,
            "counts_rounded_to": 5,
            "advance": "a figure changes only once ten more citizens stand behind it; totals are sums of such states",
        },
        "fields": FIELDS,
        "measures": MEASURES,
        "rows": [asdict(row) for row in rows],
    }


def as_csv(panel: PublicPanel, units: Iterable[PublicUnit]) -> str:
    """The rows as CSV (RFC 4180), each with formula version, weight and the hash, so that it stands alone."""
    rows = rows_of(panel, units)
    ends = [panel.formula_version, panel.weight, rows_sha256(rows)]
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow([*FIELDS, "formula_version", "weight", "rows_sha256"])
    for row in rows:
        writer.writerow([_cell(value) for value in (*asdict(row).values(), *ends)])
    return written.getvalue()


def rows_sha256(rows: Iterable[Row]) -> str:
    """Fingerprint of the published rows: two files with the same one say the same."""
    text = json.dumps([asdict(row) for row in rows], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _rows(unit: PublicUnit, span: str, years: str) -> Iterator[Row]:
    place = (unit.code, unit.unit_name, unit.agency_name)
    handling = unit.handling
    yield _row(place, span, "ikm", unit.ikm, unit.respondents)
    yield _row(place, span, "grade", unit.grade, unit.respondents)
    for unsur in unit.unsur:
        yield _row(place, span, "nrr", unsur.nrr, unsur.n, unsur.key)
    yield _row(place, span, "satisfaction", unit.satisfaction, unit.ratings, "", unit.low, unit.high)
    yield _row(place, years, "cases", handling.cases, handling.cases)
    yield _row(place, years, "first_answer_days", handling.days_to_first_answer, handling.answered)
    yield _row(place, years, "resolution_days", handling.days_to_resolution, handling.resolved)
    yield _row(place, years, "solved_share", handling.solved, handling.said)
    yield _row(place, years, "held", unit.held, unit.held)
    for reason, n in unit.held_reasons:
        yield _row(place, years, "held", n, n, reason)
    for month, ikm in unit.history:
        yield Row(*place, month, "ikm", value=ikm)
    for week in unit.trend:
        year, number, _day = week.first.isocalendar()
        yield _row(place, f"{year}-W{number:02d}", "satisfaction", week.value, week.n, "", week.low, week.high)


def _row(
    place: tuple[str, str, str],
    period: str,
    measure: str,
    value: float | str | None,
    n: int | None,
    item: str = "",
    low: float | None = None,
    high: float | None = None,
) -> Row:
    if value is None or n is None:
        return Row(*place, period, measure, item, reason=FEW)
    return Row(*place, period, measure, item, value, low, high, n)


def _cell(value: object) -> object:
    """What a spreadsheet would take for a formula begins with an apostrophe instead.

    >>> _cell("=1+1"), _cell("-2"), _cell(None), _cell(-1.5)
    ("'=1+1", "'-2", '', -1.5)
    """
    if value is None:
        return ""
    if isinstance(value, str) and value.lstrip(" \t\r\n")[:1] in ("=", "+", "-", "@") and value.strip():
        return f"'{value}"
    return value
