"""The city's units as rows, each with what was last released to the public."""

from __future__ import annotations

from flask import render_template, request

from reporting.open_data import rows_of, rows_sha256
from reporting.periods import Period
from web.public import blueprint
from web.public.drawings import history_drawing, history_scale, months_of, trend_drawing, unsur_drawing
from web.public.panel import panel
from web.public.sorting import Sorting


@blueprint.get("/publik")
def results() -> str:
    shown = panel()
    sorting = Sorting.parse(request.args.get("urut", ""))
    scale = history_scale(shown.units)
    return render_template(
        "public/results.html",
        panel=shown,
        units=sorting.apply(shown.units),
        sorting=sorting,
        scale=scale,
        sparks={unit.unit_id: history_drawing(unit, scale) for unit in shown.units},
        bars=unsur_drawing(shown.city),
        trend=trend_drawing(shown.city),
        months=months_of(shown.city),
        first=Period.parse(shown.first_quarter).first,
        sha256=rows_sha256(rows_of(shown, (shown.city, *shown.units))),
    )
