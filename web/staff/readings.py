"""A reader disagrees with how a comment was read. The reader's word is kept for the next training.

A comment is named by a keyed mark: its number in the database would tell in which order comments came.
"""

from __future__ import annotations

from flask import abort, redirect, request, url_for
from werkzeug.wrappers import Response

from feedback.rescoring import correct_label
from models import LABELS
from reporting.panels.comments import released_comments
from web.context import database, desk, now
from web.staff import blueprint
from web.staff.accounts import signed_in
from web.staff.protection import roles
from web.staff.scope import unit_in_scope


def mark_of(comment_id: int) -> str:
    """What stands for a comment in a page."""
    return desk().keys.hash("comment", str(comment_id))


@blueprint.post("/unit/<code>/bacaan")
@roles("administrator", "manager")
def correct_reading(code: str) -> Response:
    """Only a comment that was released to the unit's manager can be corrected."""
    label = request.form.get("label", "")
    with database().read() as session:
        unit = unit_in_scope(session, code)
        marks = {mark_of(comment.comment_id): comment.comment_id for comment in released_comments(session, [unit.id])}
    comment_id = marks.get(request.form.get("tanda", ""))
    if comment_id is None or label not in LABELS:
        abort(400)
    correct_label(desk(), comment_id, signed_in().id, label, now())
    return redirect(url_for("staff.unit", code=code, dikoreksi=1, _anchor="kata"), 303)
