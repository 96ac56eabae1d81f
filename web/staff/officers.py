"""An officer's page: the figure, how it came about, and who has looked at it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from flask import render_template

from reporting.panels import OfficerPanel, officer_panel
from reporting.releases import STAFF_STEP
from web.charts import officer_drawing
from web.context import database, now
from web.staff import blueprint
from web.staff.accounts import signed_in
from web.staff.protection import roles
from web.staff.scope import officer_in_scope, record_look


@dataclass(frozen=True)
class Theme:
    key: str
    n: int


@blueprint.get("/petugas/<int:officer_id>")
@roles("administrator", "manager", "officer")
def officer(officer_id: int) -> str:
    staff = signed_in()
    own = staff.officer_id == officer_id
    with database().read() as session:
        officer_in_scope(session, officer_id)
    record_look(staff, [officer_id], "officer")
    with database().read() as session:
        panel = officer_panel(session, officer_id, now())
    return render_template(
        "staff/officer.html",
        panel=panel,
        own=own,
        drawing=officer_drawing(panel),
        praised=_themes(panel, 1, 1 if own else STAFF_STEP),
        to_try=_themes(panel, -1, 1 if own else STAFF_STEP),
    )


def _themes(panel: OfficerPanel, sign: int, least: int, shown: int = 3) -> list[Theme]:
    """What released comments named most often, well (1) or badly (−1), at least `least` times.

    The comments themselves are the officer's to read: others get them without officer, on the unit's page.
    """
    named = Counter(key for comment in panel.comments for key, direction in comment.aspects if direction * sign > 0)
    return [
        Theme(key, n) for key, n in sorted(named.items(), key=lambda item: (-item[1], item[0]))[:shown] if n >= least
    ]
