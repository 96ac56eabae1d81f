"""Facts as the cells that `scoring.indicator` reckons with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import FactEncounterDay
from scoring.indicator import DailyCell


def daily_cells(session: Session, first: date, last: date) -> Iterator[DailyCell]:
    """Cells of all officers, first to last day inclusive; ratings that no officer is credited with are left out.

    Officer, unit and service are named by their ids as text ("" for no service).
    """
    query = (
        sa.select(FactEncounterDay)
        .where(FactEncounterDay.day.between(first, last), FactEncounterDay.officer_id.is_not(None))
        .order_by(FactEncounterDay.id)
    )
    for row in session.scalars(query):
        yield cell_of(row)


def cell_of(row: FactEncounterDay) -> DailyCell:
    return DailyCell(
        day=row.day,
        officer="" if row.officer_id is None else str(row.officer_id),
        unit=str(row.unit_id),
        service="" if row.service_id is None else str(row.service_id),
        channel=row.channel,
        wait=row.wait,
        tier=row.tier,
        n=row.n,
        w=row.weight,
        w2=row.weight2,
        sy=row.weighted_y,
        syy=row.weighted_y2,
    )
