"""Officers in a digest: all of a small office, of a large one only those who stand apart."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import Officer, Release
from reporting.digest.value import OfficerLine
from reporting.panels.officer import officer_row
from reporting.panels.parts import OfficerRow
from reporting.periods import Period

ALL_UP_TO = 12
SHOWN_AT_MOST = 12


@dataclass(frozen=True)
class OfficerLines:
    shown: tuple[OfficerLine, ...]
    as_expected: int
    insufficient: int
    """Officers counted instead of shown."""


def officer_lines(session: Session, units: Collection[int], quarter: Period, week: Period) -> OfficerLines:
    officers = list(
        session.scalars(sa.select(Officer).where(Officer.unit_id.in_(list(units))).order_by(Officer.name)).unique()
    )
    lines = [_line(session, officer, officer_row(session, officer, quarter), week) for officer in officers]
    if len(lines) <= ALL_UP_TO:
        return OfficerLines(tuple(lines), 0, 0)
    apart = [line for line in lines if line.standing in ("below", "above") or line.moved][:SHOWN_AT_MOST]
    rest = [line for line in lines if line not in apart]
    return OfficerLines(
        tuple(apart),
        sum(line.standing != "insufficient" for line in rest),
        sum(line.standing == "insufficient" for line in rest),
    )


def _line(session: Session, officer: Officer, row: OfficerRow, week: Period) -> OfficerLine:
    return OfficerLine(
        officer_id=officer.id,
        name=officer.name,
        unit_name=officer.unit.name,
        standing=row.standing,
        score=row.score,
        low=row.low,
        high=row.high,
        n=row.n,
        ratings_needed=row.ratings_needed,
        moved=_moved(session, officer.id, row, week),
    )


def _moved(session: Session, officer_id: int, row: OfficerRow, week: Period) -> Literal["up", "down", ""]:
    if row.score is None:
        return ""
    earlier = session.scalars(
        sa.select(Release)
        .where(
            Release.subject == "officer",
            Release.subject_id == officer_id,
            Release.audience == "staff",
            Release.period == row.period,
            Release.through_day < week.first,
        )
        .order_by(Release.id.desc())
    )
    shown = next((release.figure["shown"] for release in earlier if "shown" in release.figure), None)
    if shown is None or shown["standing"] == "insufficient":
        return ""
    if row.score > shown["high"]:
        return "up"
    return "down" if row.score < shown["low"] else ""
