"""The citizen's rights over one rating: see all that is held, change the face, withdraw, erase."""

from __future__ import annotations

import json
from datetime import timedelta

from flask import Response as FlaskResponse
from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from feedback.errors import FeedbackError, ReceiptUnknown
from feedback.receipts import view_receipt
from feedback.rights import access, correct_rating, erase, withdraw
from web.citizen import blueprint
from web.citizen.submission import refuse_other_types, whole
from web.context import desk, now
from web.devices import asker
from web.situations import Page, spoken, status_of


@blueprint.get("/t/<key>/hak")
def rights(key: str) -> str:
    return _page(key)


@blueprint.get("/t/<key>/data.json")
def held_data(key: str) -> FlaskResponse:
    """Everything held about this rating, as a file; the vote itself only for the device that gave it."""
    body = json.dumps(access(desk(), key, asker(), now()), ensure_ascii=False, indent=2)
    headers = {"Content-Disposition": 'attachment; filename="suara-layanan.json"'}
    return FlaskResponse(body + "\n", mimetype="application/json", headers=headers)


@blueprint.post("/t/<key>/ubah")
def change(key: str) -> Response | Page:
    refuse_other_types()
    try:
        correct_rating(desk(), key, whole(request.form.get("rating", "")), now())
    except ReceiptUnknown:
        raise
    except FeedbackError as situation:
        return _page(key, spoken(situation)), status_of(situation)
    return redirect(url_for("citizen.rights", key=key, sudah="ubah"), 303)


@blueprint.post("/t/<key>/tarik")
def take_back(key: str) -> Response:
    refuse_other_types()
    withdraw(desk(), key, now())
    return redirect(url_for("citizen.receipt", key=key), 303)


@blueprint.post("/t/<key>/hapus")
def erase_all(key: str) -> Response:
    """`hitungan=hapus` takes the anonymous count away as well."""
    refuse_other_types()
    erase(desk(), key, now(), keep_count=request.form.get("hitungan") != "hapus")
    return redirect(url_for("citizen.rights", key=key, sudah="hapus"), 303)


@blueprint.get("/t/<key>/ubah")
@blueprint.get("/t/<key>/tarik")
@blueprint.get("/t/<key>/hapus")
def rights_again(key: str) -> Response:
    """Where a reader lands who reloads the answer to a form."""
    return redirect(url_for("citizen.rights", key=key), 303)


def _page(key: str, problem: str = "") -> str:
    view = view_receipt(desk(), key, now())
    held = access(desk(), key, asker(), now())
    return render_template(
        "citizen/rights.html",
        key=key,
        view=view,
        held=held,
        mentions=list(held.get("mentions", ())),  # told to the rating's own author alone, as are the answers
        answers=len(held.get("answers", ())),
        done=request.args.get("sudah", "") if request.args.get("sudah") in ("ubah", "hapus") else "",
        correctable=view.open and now() < view.correctable_until_utc,
        until=(view.correctable_until_utc - timedelta(seconds=1)).date(),
        problem=problem,
    )
