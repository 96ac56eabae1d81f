"""Open data: the figures of the public pages as CSV and JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from flask import Response

from reporting.open_data import as_csv, as_document
from reporting.panels.public import PublicPanel, PublicUnit
from web.public import blueprint
from web.public.panel import panel
from web.public.unit import known


@blueprint.get("/publik/data.csv")
def city_csv() -> Response:
    shown = panel()
    return _csv(shown, (shown.city, *shown.units), "suara-layanan")


@blueprint.get("/publik/data.json")
def city_json() -> Response:
    shown = panel()
    return _json(shown, (shown.city, *shown.units))


@blueprint.get("/publik/<code>/data.csv")
def unit_csv(code: str) -> Response:
    shown, unit = known(code)
    return _csv(shown, [unit], f"suara-layanan-{re.sub(r'[^A-Za-z0-9-]', '_', code)}")


@blueprint.get("/publik/<code>/data.json")
def unit_json(code: str) -> Response:
    shown, unit = known(code)
    return _json(shown, [unit])


def _csv(shown: PublicPanel, units: Iterable[PublicUnit], name: str) -> Response:
    response = Response(as_csv(shown, units), mimetype="text/csv")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}-{shown.last_quarter}.csv"'
    return response


def _json(shown: PublicPanel, units: Iterable[PublicUnit]) -> Response:
    document = json.dumps(as_document(shown, units), ensure_ascii=False, indent=1)
    return Response(document + "\n", mimetype="application/json")
