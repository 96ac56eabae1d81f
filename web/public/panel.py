"""The public panel of the present moment, read again only when something has been released."""

from __future__ import annotations

import sqlalchemy as sa
from flask import current_app

from models import Agency, Release, Unit
from reporting.panels.public import PublicPanel, public_panel
from reporting.periods import local_day
from web.context import config, database, now


def panel() -> PublicPanel:
    """A year of releases is much to read for every visitor: the last panel is kept beside the state it was made of."""
    today = local_day(now(), config().timezone)
    with database().read() as session:
        newest = session.scalar(
            sa.select(Release.id).where(Release.audience == "public").order_by(Release.id.desc()).limit(1)
        )
        names = session.execute(
            sa.select(Unit.id, Unit.code, Unit.name, Agency.name)
            .join(Agency, Agency.id == Unit.agency_id)
            .order_by(Unit.id)
        )
        state = (today, newest, tuple(tuple(row) for row in names))
        kept = current_app.extensions.get("public_panel")
        if kept is not None and kept[0] == state:
            found: PublicPanel = kept[1]
            return found
        made = public_panel(session, today)
    current_app.extensions["public_panel"] = (state, made)
    return made
