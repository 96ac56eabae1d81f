"""One period's figures of all officers, from its closed snapshot or as they were last published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import Agency, Officer, Unit
from reporting.panels.officer import latest_release
from reporting.periods import Period
from reporting.releases.read import released_cells
from reporting.snapshots import latest_snapshot, snapshot_figures
from scoring.indicator import FORMULA_VERSION, OfficerIndicator, Sums


@dataclass(frozen=True)
class OfficerFigureRow:
    """An officer's figure; the numbers are None while the data is insufficient. There is no rank."""

    officer_id: int
    nip: str
    officer: str
    unit: str
    agency: str
    n: int
    score: float | None
    low: float | None
    high: float | None
    expected: float | None
    n_effective: float | None
    reliability: float | None
    standing: str
    explanation: Mapping[str, Any]
    """The steps of its making (`Explanation.as_dict`), empty while the data is insufficient."""


@dataclass(frozen=True)
class IndicatorExport:
    """Figures by agency, unit and name. `version` is 0 and `state` "running" before the period is closed."""

    period: str
    state: Literal["closed", "running"]
    version: int
    reason: str
    formula_version: str
    inputs_sha256: str
    parameters: Mapping[str, Any]
    rows: tuple[OfficerFigureRow, ...]


def indicator_export(session: Session, period: Period) -> IndicatorExport:
    """Figures of a week, month, quarter or year: of the latest closed version, else as far as published."""
    snapshot = latest_snapshot(session, period.key)
    if snapshot is not None:
        closed: dict[int, dict[str, Any]] = {
            figure.officer_id: {
                "n": figure.n,
                "score": figure.score,
                "low": figure.low,
                "high": figure.high,
                "n_effective": figure.n_effective,
                "reliability": figure.reliability,
                "standing": figure.standing,
                "explanation": figure.steps,
            }
            for figure in snapshot_figures(session, snapshot)
        }
        return IndicatorExport(
            period=period.key,
            state="closed",
            version=snapshot.version,
            reason=snapshot.reason,
            formula_version=snapshot.formula_version,
            inputs_sha256=snapshot.inputs_sha256,
            parameters={name: value for name, value in snapshot.parameters.items() if name != "carried"},
            rows=_rows(session, closed),
        )
    sums = Sums.from_daily_cells(released_cells(session, period))
    figures: dict[int, dict[str, Any]] = {}
    parameters: dict[str, Any] = {}
    if period.kind == "quarter":
        figures = _published(session, period)
    else:
        indicator = OfficerIndicator().fit(sums)
        figures = {
            int(figure.officer): {**figure.as_dict(), "explanation": indicator.explain(figure.officer).as_dict()}
            for figure in indicator.figures_
        }
        parameters |= indicator.parameters_
    return IndicatorExport(
        period=period.key,
        state="running",
        version=0,
        reason="",
        formula_version=FORMULA_VERSION,
        inputs_sha256=sums.sha256(),
        parameters=parameters,
        rows=_rows(session, figures),
    )


def _published(session: Session, quarter: Period) -> dict[int, dict[str, Any]]:
    """The figures that pages show for the running quarter."""
    found = {}
    for officer_id in session.scalars(sa.select(Officer.id)):
        release = latest_release(session, officer_id, quarter)
        if release is not None and "shown" in release.figure:
            found[officer_id] = release.figure["shown"]
    return found


def _rows(session: Session, figures: Mapping[int, Mapping[str, Any]]) -> tuple[OfficerFigureRow, ...]:
    query = (
        sa.select(Officer.id, Officer.nip, Officer.name, Unit.name, Agency.name)
        .join(Unit, Unit.id == Officer.unit_id)
        .join(Agency, Agency.id == Unit.agency_id)
        .order_by(Agency.name, Unit.name, Officer.name, Officer.id)
    )
    return tuple(
        _row(officer_id, nip, name, unit, agency, figures[officer_id])
        for officer_id, nip, name, unit, agency in session.execute(query)
        if officer_id in figures
    )


def _row(officer_id: int, nip: str, name: str, unit: str, agency: str, figure: Mapping[str, Any]) -> OfficerFigureRow:
    told = figure["standing"] != "insufficient"
    explanation: Mapping[str, Any] = figure["explanation"] if told else {}
    steps = {step["key"]: step["value"] for step in explanation.get("steps", ())}
    return OfficerFigureRow(
        officer_id=officer_id,
        nip=nip,
        officer=name,
        unit=unit,
        agency=agency,
        n=int(figure["n"]),
        score=figure["score"] if told else None,
        low=figure["low"] if told else None,
        high=figure["high"] if told else None,
        expected=steps.get("overall_mean"),
        n_effective=figure["n_effective"] if told else None,
        reliability=figure["reliability"] if told else None,
        standing=figure["standing"],
        explanation=explanation,
    )
