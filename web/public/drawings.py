"""The public pages' charts, in the page's own colours; a table stands beside each of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, timedelta

from markupsafe import Markup

from reporting.charts import PAGE, Bar, Point, sparkline, trend_line, unsur_bars
from reporting.panels.public import PublicUnit
from reporting.periods import Period
from texts import format_number
from web.charts import _on_page
from web.context import t
from web.languages import language

WIDTH = 430
"""Drawn for a phone and stretched on a desk; the names of the unsur fit."""


def history_scale(units: Sequence[PublicUnit]) -> tuple[int, int]:
    """One axis for all thin lines, so that rows compare: at least 30 points, up to 100."""
    values = [ikm for unit in units for _month, ikm in unit.history]
    return min(70, 10 * math.floor(min(values, default=70) / 10)), 100


def history_drawing(unit: PublicUnit, scale: tuple[int, int]) -> Markup:
    """A thin line of the months' IKM; nothing where there are fewer than two."""
    if len(unit.history) < 2:
        return Markup("")
    values = "; ".join(format_number(ikm, language(), 1) for _month, ikm in unit.history)
    title = t("public-history-of", unit=_name(unit), values=values)
    low, high = scale
    return _on_page(
        sparkline(
            [ikm for _month, ikm in unit.history], title=title, low=low, high=high, palette=PAGE, width=110, height=34
        )
    )


def _name(unit: PublicUnit) -> str:
    return unit.unit_name or t("public-city")


def months_of(unit: PublicUnit) -> list[tuple[date, float]]:
    """The same as a table: (first day of the month, IKM)."""
    return [(Period.parse(month).first, ikm) for month, ikm in unit.history]


def unsur_drawing(unit: PublicUnit) -> Markup:
    """The unsur that enough citizens answered, as bars; nothing where there is none."""
    bars = [
        Bar(f"{row.number} {t(f'chip-{row.key}')}", row.nrr, row.n)
        for row in unit.unsur
        if row.nrr is not None and row.n is not None
    ]
    title = t("public-unsur-chart", unit=_name(unit))
    return (
        _on_page(unsur_bars(bars, title=title, language=language(), palette=PAGE, width=WIDTH)) if bars else Markup("")
    )


def trend_drawing(unit: PublicUnit) -> Markup:
    """Weekly means with their intervals, a gap where nothing was released; nothing below two weeks."""
    if len(unit.trend) < 2:
        return Markup("")
    weeks = {week.first: week for week in unit.trend}
    points, day = [], unit.trend[0].first
    while day <= unit.trend[-1].first:
        week = weeks.get(day)
        label = f"{day.day}/{day.month}"
        points.append(Point(label, week.value, week.low, week.high, week.n) if week else Point(label, None))
        day += timedelta(weeks=1)
    title = t("public-trend-chart", unit=_name(unit))
    return _on_page(trend_line(points, title=title, language=language(), palette=PAGE, width=WIDTH))
