"""The city's units as rows, each with what was last released about it."""

from __future__ import annotations

from flask import render_template

from web.public import blueprint


@blueprint.get("/publik")
def results() -> str:
    return render_template("public/results.html", rows=[])
