"""An officer's evidence sheet, for the appraiser and for the officer; and a period's figures for other systems."""

from __future__ import annotations

from dataclasses import replace

from flask import Response, abort, request

from reporting.evidence import evidence_sheet, to_pdf
from reporting.exports import indicator_export, to_csv, to_json, to_xlsx
from reporting.periods import Period, PeriodUnknown, local_day
from web.context import database, holidays, now
from web.languages import language
from web.staff import blueprint
from web.staff.accounts import signed_in
from web.staff.protection import roles
from web.staff.scope import officer_in_scope, record_look

_KINDS = {
    "csv": "text/csv",
    "json": "application/json",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@blueprint.get("/petugas/<int:officer_id>/lembar.pdf")
@roles("administrator", "manager", "officer")
def evidence(officer_id: int) -> Response:
    """`?periode=2026-Q4` (default: the running quarter). Citizens' words stand only in the officer's own copy."""
    own = signed_in().officer_id == officer_id
    with database().read() as session:
        officer = officer_in_scope(session, officer_id)
        period = _period(officer.unit.agency.timezone)
    record_look(signed_in(), [officer_id], "evidence")
    with database().read() as session:
        sheet = evidence_sheet(session, officer_id, period, now(), holidays())
    if not own:
        sheet = replace(sheet, praise=(), trouble=())
    return _file(to_pdf(sheet, language()), f"lembar-{officer_id}-{period.key.lower()}.pdf", "application/pdf")


@blueprint.get("/ekspor/<period>.<kind>")
@roles("administrator")
def export(period: str, kind: str) -> Response:
    if kind not in _KINDS:
        abort(404)
    try:
        wanted = Period.parse(period)
    except PeriodUnknown:
        abort(404)
    with database().read() as session:
        figures = indicator_export(session, wanted)
    record_look(signed_in(), [row.officer_id for row in figures.rows if row.score is not None], "export")
    content = to_xlsx(figures) if kind == "xlsx" else to_json(figures) if kind == "json" else to_csv(figures)
    return _file(content, f"indikator-{wanted.key.lower()}.{kind}", _KINDS[kind])


def _period(timezone: str) -> Period:
    text = request.args.get("periode")
    if not text:
        return Period.containing(local_day(now(), timezone), "quarter")
    try:
        return Period.parse(text)
    except PeriodUnknown:
        abort(404)


def _file(content: str | bytes, name: str, kind: str) -> Response:
    return Response(content, mimetype=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})
