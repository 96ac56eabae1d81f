"""The notice: what becomes of a citizen's words, in plain ones."""

from __future__ import annotations

from flask import render_template

from web.citizen import blueprint


@blueprint.get("/privasi")
def privacy() -> str:
    return render_template("citizen/privacy.html")
