"""Closing a period: the figures as they were reckoned, kept for good.

A snapshot is never changed. When ratings that came late, were corrected, held or taken back have been
published for a closed period, closing it again writes the next version with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import Database, Release, Snapshot, SnapshotFigure
from reporting.periods import Kind, Period
from reporting.releases.figures import carried_into
from reporting.releases.read import released_cells
from scoring.indicator import FORMULA_VERSION, OfficerIndicator, Sums

GRACE_DAYS = 10
"""Days after a period's end before it closes: late ratings (3 days) and corrections (7 days) are in by then."""

KINDS: tuple[Kind, ...] = ("month", "quarter", "year")


class PeriodStillRunning(ValueError):
    """A period closes only after its last day."""


def close_period(database: Database, period: Period, now: datetime, reason: str = "") -> Snapshot:
    """Close a period, or write the next version when what was published of it has changed since.

    Unchanged inputs and formula give back the latest version. `reason` is kept with the new version; without
    one it says what changed.

    Raises
    ------
    PeriodStillRunning : the period's last day is not over
    """
    if now.date() <= period.last:
        raise PeriodStillRunning(f"{period.key} ends on {period.last.isoformat()} and cannot be closed before")
    with database.read() as session:
        sums = Sums.from_daily_cells(released_cells(session, period))
        latest = latest_snapshot(session, period.key)
        if latest is not None and (latest.inputs_sha256, latest.formula_version) == (sums.sha256(), FORMULA_VERSION):
            return latest
        carried = carried_into(session, period) if period.kind == "quarter" else None
    indicator = OfficerIndicator(keep_state=period.kind == "quarter").fit(sums, carried)
    parameters: dict[str, Any] = {**indicator.parameters_}
    parameters |= {"first": period.first.isoformat(), "last": period.last.isoformat()}
    if period.kind == "quarter":
        parameters["carried"] = indicator.carried_.as_dict()
    with database.write() as session:
        again = latest_snapshot(session, period.key)
        version = again.version + 1 if again else 1
        snapshot = Snapshot(
            period=period.key,
            version=version,
            reason=reason or _reason(again, sums),
            formula_version=FORMULA_VERSION,
            inputs_sha256=sums.sha256(),
            parameters=parameters,
            closed_utc=now,
        )
        session.add(snapshot)
        session.flush()
        session.add_all(_figures(snapshot.id, indicator))
    return snapshot


def close_due(database: Database, now: datetime) -> list[Snapshot]:
    """Close every period that has releases and ended long enough ago; returns the versions written by this call."""
    until = now.date() - timedelta(days=GRACE_DAYS)
    with database.read() as session:
        days = list(
            session.scalars(
                sa.select(Release.through_day)
                .where(Release.audience == "staff", Release.subject == "officer", Release.period.like("%-Q%"))
                .distinct()
            )
        )
        before = set(session.scalars(sa.select(Snapshot.id)))
    periods = sorted({Period.containing(day, kind) for day in days for kind in KINDS})
    written = [close_period(database, period, now) for period in periods if period.last < until]
    return [snapshot for snapshot in written if snapshot.id not in before]


def latest_snapshot(session: Session, period: str) -> Snapshot | None:
    return session.scalar(
        sa.select(Snapshot).where(Snapshot.period == period).order_by(Snapshot.version.desc()).limit(1)
    )


def snapshot_figures(session: Session, snapshot: Snapshot) -> list[SnapshotFigure]:
    """Figures of a snapshot by unit and officer id: there is no rank."""
    return list(
        session.scalars(
            sa.select(SnapshotFigure)
            .where(SnapshotFigure.snapshot_id == snapshot.id)
            .order_by(SnapshotFigure.unit_id, SnapshotFigure.officer_id)
        )
    )


def _figures(snapshot_id: int, indicator: OfficerIndicator) -> Iterable[SnapshotFigure]:
    for figure in indicator.figures_:
        told = figure.standing != "insufficient"
        yield SnapshotFigure(
            snapshot_id=snapshot_id,
            officer_id=int(figure.officer),
            unit_id=int(figure.unit),
            n=figure.n,
            n_effective=figure.n_effective if told else None,
            score=figure.score if told else None,
            low=figure.low if told else None,
            high=figure.high if told else None,
            reliability=figure.reliability,
            standing=figure.standing,
            steps=indicator.explain(figure.officer).as_dict() if told else {},
        )


def _reason(before: Snapshot | None, sums: Sums) -> str:
    if before is None:
        return "closed"
    n_before = int(before.parameters.get("n", 0))
    if sums.n != n_before:
        return f"ratings published after closing: {n_before} became {sums.n}"
    if before.formula_version != FORMULA_VERSION:
        return f"formula {before.formula_version} became {FORMULA_VERSION}"
    return "corrected ratings published after closing"
