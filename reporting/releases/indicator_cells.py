"""Published cells as the indicator needs them: services compared within a unit, units left to the unit effect.

Services belong to one unit here, so nothing in the data tells a unit's services as a whole from the unit
itself. Every unit's most frequent service therefore shares one label, and the others are measured
against it: what all services of a unit have in common goes to the unit's own effect, where the model has
a place for it, instead of making every officer's interval as wide as the scale.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from sqlalchemy.orm import Session

from reporting.periods import Period
from reporting.releases.read import released_cells
from scoring.indicator import DailyCell, Sums

USUAL = ""
"""Label of each unit's most frequent service."""


def indicator_sums(session: Session, period: Period) -> tuple[Sums, dict[str, str]]:
    """What was published of a period, ready to be fitted, and the usual service of every unit."""
    cells = released_cells(session, period)
    usual = usual_services(cells)
    return Sums.from_daily_cells(relabelled(cells, usual)), usual


def usual_services(cells: Iterable[DailyCell]) -> dict[str, str]:
    """The most frequent service of every unit; of equals the first by label.

    >>> import datetime as dt
    >>> cell = DailyCell(dt.date(2026, 11, 16), "o", "u", "KTP", "web", None, "open", 3, 1.5, 0.75, 90.0, 6000.0)
    >>> usual_services([cell, cell._replace(service="Akta", n=2)])
    {'u': 'KTP'}
    """
    counts: Counter[tuple[str, str]] = Counter()
    for cell in cells:
        counts[cell.unit, cell.service] += cell.n
    usual: dict[str, str] = {}
    for (unit, service), _n in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        usual.setdefault(unit, service)
    return usual


def relabelled(cells: Iterable[DailyCell], usual: Mapping[str, str]) -> Iterable[DailyCell]:
    for cell in cells:
        if usual[cell.unit] == cell.service:
            yield cell._replace(service=USUAL)
        else:
            yield cell._replace(service=cell.service or f"{cell.unit}?")
