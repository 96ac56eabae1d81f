"""A unit's page, for its manager."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa
from flask import render_template, request
from sqlalchemy.orm import Session

from models import Encounter, Rating
from reporting.panels import UnitPanel, unit_panel
from reporting.periods import local_day
from web.charts import trend_drawing
from web.context import database, holidays, now, t
from web.staff import blueprint
from web.staff.accounts import signed_in
from web.staff.protection import roles
from web.staff.readings import mark_of
from web.staff.scope import record_look, unit_in_scope


@dataclass(frozen=True)
class Live:
    """What has come in, to this very minute: bare counts."""

    today: int
    unreleased: int


@blueprint.get("/unit/<code>")
@roles("administrator", "manager")
def unit(code: str) -> str:
    with database().read() as session:
        found = unit_in_scope(session, code)
        panel = unit_panel(session, found.id, local_day(now(), found.agency.timezone), holidays())
        live = _live(session, panel)
    record_look(signed_in(), [row.officer_id for row in panel.officers if row.score is not None], "unit")
    return render_template(
        "staff/unit.html",
        code=code,
        panel=panel,
        live=live,
        mark_of=mark_of,
        corrected="dikoreksi" in request.args,
        chart=trend_drawing(panel.trend, t("staff-unit-trend-words", unit=panel.unit_name)),
    )


def _live(session: Session, panel: UnitPanel) -> Live:
    """Today is counted to the minute, from the day's own rows; all else comes from the daily facts."""
    today = (
        sa.select(sa.func.count())
        .select_from(Rating)
        .join(Encounter, Rating.encounter_id == Encounter.id)
        .where(Encounter.unit_id == panel.unit_id, Encounter.day == panel.today, Rating.state == "counted")
    )
    counted = session.scalar(today) or 0
    return Live(counted, max(0, panel.received.unreleased + counted - panel.received.today))
