"""The case desk: who waits for an answer, and the conversation with somebody the unit does not know."""

from __future__ import annotations

import sqlalchemy as sa
from flask import Response as FlaskResponse
from flask import abort, redirect, render_template, request, send_file, url_for
from werkzeug.wrappers import Response

from feedback.case_desk import close_case, list_cases, open_at_desk, reply_as_unit
from feedback.errors import FeedbackError
from models import Unit
from web.citizen.submission import typed_text
from web.context import database, desk, now
from web.situations import Page, spoken, status_of
from web.staff import blueprint
from web.staff.accounts import signed_in
from web.staff.protection import roles


@blueprint.get("/pengaduan")
@roles("administrator", "manager")
def cases() -> str:
    return render_template("staff/cases.html", cases=list_cases(desk(), _unit_ids(), now()))


@blueprint.get("/pengaduan/<int:case_id>")
@roles("administrator", "manager")
def case(case_id: int) -> str:
    return _page(case_id)


@blueprint.post("/pengaduan/<int:case_id>")
@roles("administrator", "manager")
def answer_case(case_id: int) -> Response | Page:
    words = typed_text(request.form.get("jawaban", ""))
    try:
        reply_as_unit(desk(), _number(case_id), _unit_ids(), signed_in().id, words, now())
        if request.form.get("selesai"):
            close_case(desk(), case_id, _unit_ids(), now())
    except FeedbackError as situation:
        if status_of(situation) == 404:
            raise
        return _page(case_id, spoken(situation), words), status_of(situation)
    return redirect(url_for("staff.case", case_id=case_id), 303)


@blueprint.post("/pengaduan/<int:case_id>/selesai")
@roles("administrator", "manager")
def finish_case(case_id: int) -> Response:
    close_case(desk(), _number(case_id), _unit_ids(), now())
    return redirect(url_for("staff.case", case_id=case_id), 303)


@blueprint.get("/pengaduan/<int:case_id>/foto/<name>")
@roles("administrator", "manager")
def case_photo(case_id: int, name: str) -> FlaskResponse:
    photos = open_at_desk(desk(), _number(case_id), _unit_ids(), now()).photos
    folder = desk().evidence_folder
    if name not in photos or folder is None or not (folder / name).is_file():
        abort(404)
    return send_file((folder / name).resolve(), mimetype="image/jpeg")


def _page(case_id: int, problem: str = "", typed: str = "") -> str:
    found = open_at_desk(desk(), _number(case_id), _unit_ids(), now())
    return render_template("staff/case.html", case=found, problem=problem, typed=typed)


def _number(case_id: int) -> int:
    """Larger numbers are no key of any database we run on."""
    return case_id if case_id < 2**31 else 0


def _unit_ids() -> list[int]:
    staff = signed_in()
    if staff.role == "manager":
        return [unit.id for unit in staff.units]
    with database().read() as session:
        return list(session.scalars(sa.select(Unit.id)))
