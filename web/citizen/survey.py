"""The full SKM on one page: nine unsur and a profile, every answer optional and saved as it stands."""

from __future__ import annotations

from flask import redirect, render_template, request, url_for
from werkzeug.exceptions import NotFound
from werkzeug.wrappers import Response

from feedback.additions import PROFILE_CHOICES, add_answers, add_profile
from feedback.receipts import view_receipt
from feedback.survey import survey_for
from models import UNSUR_KEYS
from web.citizen import blueprint
from web.citizen.submission import refuse_other_types, whole
from web.context import desk, now
from web.languages import language


@blueprint.get("/t/<key>/survei")
def survey(key: str) -> str:
    view = view_receipt(desk(), key, now())
    asked = survey_for(desk(), key, language())
    if asked is None or not view.open:
        raise NotFound
    return render_template("citizen/survey.html", key=key, survey=asked, profile=view.profile, choices=PROFILE_CHOICES)


@blueprint.post("/t/<key>/survei")
def answer_survey(key: str) -> Response:
    refuse_other_types()
    form = request.form
    asked = survey_for(desk(), key, language())
    answers = {
        unsur: whole(value) if value != "-" else None
        for unsur in UNSUR_KEYS
        if (value := form.get(f"unsur-{unsur}", ""))
    }
    if answers:
        add_answers(desk(), key, answers, now(), asked.version_id if asked else None)
    profile = {field: form[field] or None for field in PROFILE_CHOICES if field in form}
    if any(profile.values()) or view_receipt(desk(), key, now()).profile:
        add_profile(desk(), key, profile, now())
    return redirect(url_for("citizen.receipt", key=key, survei="1", _anchor="survei"), 303)
