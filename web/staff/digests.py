"""The manager's weekly digest as a page."""

from __future__ import annotations

from flask import render_template

from web.staff import blueprint
from web.staff.protection import roles


@blueprint.get("/ringkasan")
@roles("manager")
def digest() -> str:
    return render_template("staff/digest.html")
