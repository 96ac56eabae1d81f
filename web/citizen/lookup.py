"""A short receipt code, spoken or written down, opens its receipt: within a limit of tries."""

from __future__ import annotations

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from feedback.errors import ReceiptUnknown, TooManyTries
from feedback.receipts import find_by_code
from web.citizen import blueprint
from web.citizen.submission import refuse_other_types, typed_text
from web.context import desk, now
from web.devices import asker
from web.situations import Page, spoken, status_of


@blueprint.get("/t/")
def receipt_lookup() -> str:
    return render_template("citizen/lookup.html", typed="", problem="")


@blueprint.post("/t/")
def find_receipt() -> Response | Page:
    refuse_other_types()
    typed = typed_text(request.form.get("kode", "")[:40])
    try:
        found = find_by_code(desk(), typed, asker(), now())
    except (ReceiptUnknown, TooManyTries) as situation:
        sentence = spoken(situation)
        return render_template("citizen/lookup.html", typed=typed, problem=sentence), status_of(situation)
    return redirect(url_for("citizen.receipt", key=found.key), 303)
