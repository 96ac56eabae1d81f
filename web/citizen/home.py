"""The front page: what this is, and two ways to a form (a code from a poster, or the office's name)."""

from __future__ import annotations

import sqlalchemy as sa
from flask import Response as FlaskResponse
from flask import abort, redirect, render_template, request, send_file, url_for
from werkzeug.wrappers import Response

from models import Agency, Unit
from web.citizen import blueprint
from web.context import config, database

_SHOWN = 40


@blueprint.get("/")
def home() -> str:
    wanted = request.args.get("cari", "").replace("\0", "").strip()[:80]
    return render_template("citizen/home.html", wanted=wanted, units=find_units(wanted))


@blueprint.get("/buka")
def open_code() -> Response:
    """From the code typed at the front page to its form."""
    code = "".join(request.args.get("kode", "").split())[:32]
    if not code.strip("./"):
        return redirect(url_for("citizen.home"), 303)
    return redirect(url_for("citizen.counter", code=code.replace("/", "")), 303)


@blueprint.get("/lambang")
def emblem() -> FlaskResponse:
    """The government's own emblem, where the installation has one."""
    path = config().emblem
    if path is None or not path.is_file():
        abort(404)
    return send_file(path, max_age=86400)


def find_units(wanted: str) -> list[Unit]:
    """Units whose name, agency or nickname has every word of `wanted`; all of them where nothing is wanted."""
    query = sa.select(Unit).join(Unit.agency).order_by(Agency.name, Unit.name).limit(_SHOWN)
    for word in wanted.lower().split()[:8]:
        pattern = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        columns = (Unit.name, Unit.also_known_as, Agency.name)
        query = query.where(sa.or_(*(sa.func.lower(column).like(pattern, escape="\\") for column in columns)))
    with database().read() as session:
        return list(session.scalars(query))
