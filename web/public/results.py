"""The city's units as rows, each with what was last released to the public."""

from __future__ import annotations

from flask import render_template

from reporting.panels import public_panel
from reporting.periods import local_day
from web.charts import spark_drawing
from web.context import config, database, now, t
from web.public import blueprint


@blueprint.get("/publik")
def results() -> str:
    with database().read() as session:
        panel = public_panel(session, local_day(now(), config().timezone))
    sparks = {
        unit.unit_id: spark_drawing(
            [value for _quarter, value in unit.history], t("web-public-history-of", unit=unit.unit_name)
        )
        for unit in panel.units
    }
    return render_template("public/results.html", panel=panel, sparks=sparks)
