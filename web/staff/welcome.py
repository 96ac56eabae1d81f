"""Where a signed-in person begins, by role."""

from __future__ import annotations

import sqlalchemy as sa
from flask import redirect, render_template, url_for
from werkzeug.wrappers import Response

from models import Agency, Officer, Unit
from reporting.panels import city_panel
from reporting.periods import local_day
from web.context import config, database, holidays, now
from web.staff import blueprint
from web.staff.accounts import signed_in
from web.staff.protection import roles


@blueprint.get("/")
@roles("administrator", "manager", "officer")
def welcome() -> str | Response:
    staff = signed_in()
    if staff.role == "officer":
        return redirect(url_for("staff.officer", officer_id=staff.officer_id), 303)
    if staff.role == "administrator":
        return _whole_city()
    with database().read() as session:
        query = sa.select(Unit).join(Unit.agency).order_by(Agency.name, Unit.name)
        units = list(session.scalars(query.where(Unit.id.in_([unit.id for unit in staff.units]))))
        officers = _officers_by_unit(session, [unit.id for unit in units])
    return render_template("staff/welcome.html", staff=staff, units=units, officers=officers)


def _whole_city() -> str:
    with database().read() as session:
        panel = city_panel(session, local_day(now(), config().timezone), holidays())
    return render_template("staff/city.html", panel=panel)


def _officers_by_unit(session: sa.orm.Session, unit_ids: list[int]) -> dict[int, int]:
    counted = sa.select(Officer.unit_id, sa.func.count()).where(Officer.unit_id.in_(unit_ids)).group_by(Officer.unit_id)
    return dict(session.execute(counted).all())
