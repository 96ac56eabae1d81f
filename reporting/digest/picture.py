"""The digest's one chart."""

from __future__ import annotations

from datetime import date

from reporting.charts import DotRow, Point, dot_rows, to_png, trend_line
from reporting.digest.value import Digest
from reporting.digest.wording import count
from texts import format_date, say

MOST_ROWS = 8
WIDTH = 400
"""Drawn narrow, so that its words can still be read on a phone."""


def chart_title(digest: Digest) -> str:
    return say("digest-chart-units" if _several(digest) else "digest-chart-trend", digest.language)


def chart_svg(digest: Digest) -> str | None:
    """Units side by side for who manages several, the weeks for who manages one; None without a figure."""
    language = digest.language
    if _several(digest):
        rows = [
            DotRow(unit.name, unit.value, unit.low, unit.high, unit.before)
            for unit in digest.units
            if unit.value is not None and unit.low is not None and unit.high is not None
        ]
        return dot_rows(
            rows[:MOST_ROWS],
            title=chart_title(digest),
            before_label=say("digest-chart-before", language),
            language=language,
            width=WIDTH,
        )
    if all(point.value is None for point in digest.trend):
        return None
    first = next(i for i, point in enumerate(digest.trend) if point.value is not None)
    points = [
        Point(_day(point.monday, language), point.value, point.low, point.high, point.n)
        for point in digest.trend[first:]
    ]
    latest = next(point for point in reversed(points) if point.value is not None)
    return trend_line(
        points,
        title=chart_title(digest),
        n_label=f"n = {count(latest.n, language)}",
        language=language,
        width=WIDTH,
    )


def chart_png(digest: Digest) -> bytes | None:
    svg = chart_svg(digest)
    return None if svg is None else to_png(svg, 2.8)


def _several(digest: Digest) -> bool:
    return sum(unit.value is not None for unit in digest.units) > 1


def _day(day: date, language: str) -> str:
    words = format_date(day, language).split()
    return f"{words[0]} {words[1][:3]}"
