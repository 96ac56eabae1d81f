"""One unit in public: its unsur, its course over time, its answers to complaints."""

from __future__ import annotations

from flask import abort, render_template

from reporting.open_data import rows_of, rows_sha256
from reporting.panels.public import PublicPanel, PublicUnit
from reporting.periods import Period
from web.public import blueprint
from web.public.drawings import months_of, trend_drawing, unsur_drawing
from web.public.panel import panel


def known(code: str) -> tuple[PublicPanel, PublicUnit]:
    """The panel and the unit; an unknown code is a 404."""
    shown = panel()
    unit = shown.unit(code)
    if unit is None:
        abort(404)
    return shown, unit


@blueprint.get("/publik/<code>")
def unit(code: str) -> str:
    shown, found = known(code)
    return render_template(
        "public/unit.html",
        panel=shown,
        unit=found,
        bars=unsur_drawing(found),
        trend=trend_drawing(found),
        months=months_of(found),
        first=Period.parse(shown.first_quarter).first,
        sha256=rows_sha256(rows_of(shown, [found])),
    )
