"""How the figures are made, in plain words."""

from __future__ import annotations

from flask import render_template

from scoring.ikm import UNSUR
from web.public import blueprint


@blueprint.get("/metode")
def method() -> str:
    return render_template("public/method.html", unsur=UNSUR)
