"""The officer's figure beside the latest step: reckoned once when the step is published, then left alone."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import Database, Release, Snapshot
from reporting.periods import Period
from reporting.releases.read import released_cells
from scoring.indicator import FORMULA_VERSION, Carried, OfficerIndicator, Sums

SMALL_CITY = 300
PAUSE = timedelta(minutes=15)
"""Up to so many officers a fit takes a moment and follows every step; a larger city is fitted once in so long."""


def refresh_figures(database: Database, now: datetime) -> int:
    """Fit the quarters in which an officer's latest step has no figure yet; returns figures written."""
    with database.read() as session:
        bare = _bare(session, now)
    written = 0
    for key in sorted({release.period for release in bare}):
        with database.read() as session:
            quarter = Period.parse(key)
            sums = Sums.from_daily_cells(released_cells(session, quarter))
            indicator = OfficerIndicator(keep_state=True).fit(sums, carried_into(session, quarter))
        officers = {str(release.subject_id) for release in bare if release.period == key}
        figures = shown_figures(indicator, officers, now)
        with database.write() as session:
            for release in _bare(session, now):
                shown = figures.get(str(release.subject_id))
                if release.period == key and shown is not None and shown["n"] == release.n:
                    release.figure = {**release.figure, "shown": shown}
                    written += 1
    return written


def carried_into(session: Session, quarter: Period) -> Carried | None:
    """The state that the quarter before handed on, when it has been closed."""
    snapshot = session.scalar(
        sa.select(Snapshot).where(Snapshot.period == quarter.previous().key).order_by(Snapshot.version.desc()).limit(1)
    )
    if snapshot is None or "carried" not in snapshot.parameters:
        return None
    return Carried.from_dict(snapshot.parameters["carried"])


def shown_figures(indicator: OfficerIndicator, officers: set[str], now: datetime) -> dict[str, dict[str, Any]]:
    """What pages show of each officer, with the steps of its making."""
    share = indicator.variances_.officer_share if indicator.variances_ else None
    inputs = indicator.sums_.sha256()
    return {
        figure.officer: {
            **figure.as_dict(),
            "explanation": indicator.explain(figure.officer).as_dict(),
            "officer_share": share,
            "formula_version": FORMULA_VERSION,
            "inputs_sha256": inputs,
            "reckoned_utc": now.isoformat(),
        }
        for figure in indicator.figures_
        if figure.officer in officers
    }


def _bare(session: Session, now: datetime) -> list[Release]:
    """Latest steps of officers that still have no figure, in the quarters whose turn it is to be fitted."""
    newest = (
        sa.select(sa.func.max(Release.id))
        .where(Release.subject == "officer", Release.audience == "staff", Release.period.like("%-Q%"))
        .group_by(Release.subject_id, Release.period)
    )
    query = sa.select(Release).where(Release.id.in_(newest), Release.figure["shown"].as_string().is_(None))
    by_quarter: dict[str, list[Release]] = defaultdict(list)
    for release in session.scalars(query.order_by(Release.id)):
        by_quarter[release.period].append(release)
    due = []
    for quarter, releases in by_quarter.items():
        officers = session.scalar(
            sa.select(sa.func.count(sa.distinct(Release.subject_id))).where(
                Release.subject == "officer", Release.audience == "staff", Release.period == quarter
            )
        )
        waited = now - min(release.released_utc for release in releases)
        if (officers or 0) <= SMALL_CITY or waited >= PAUSE or len(releases) == officers:
            due += releases
    return due
