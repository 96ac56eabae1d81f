"""The house charts on a page: drawn in the page's own colours, so that they are right in light and dark."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markupsafe import Markup

from reporting.charts import PAGE, Point, officer_scale, sparkline, trend_line
from reporting.panels import OfficerPanel
from reporting.panels.parts import TrendPoint
from scoring.indicator import StandingRule
from web.context import t
from web.languages import language

WIDTH = 360
"""Drawn for a phone and stretched on a desk, so that its words stay readable on both."""

_STYLE = re.compile(r'^(<svg[^>]*?) style="[^"]*"')


def officer_drawing(panel: OfficerPanel) -> Markup | None:
    """The officer's dot, interval and expected place; None while there is no figure."""
    if panel.score is None or panel.low is None or panel.high is None or panel.expected is None:
        return None
    return _on_page(
        officer_scale(
            panel.score,
            panel.low,
            panel.high,
            panel.expected,
            title=t("staff-officer-scale-title", name=panel.name),
            expected_label=t("staff-officer-expected"),
            faces=(t("face-1"), t("face-2"), t("face-3"), t("face-4")),
            margin=StandingRule().margin,
            language=language(),
            palette=PAGE,
            width=WIDTH,
        )
    )


def trend_drawing(points: Sequence[TrendPoint], title: str) -> Markup | None:
    """Weekly means with their intervals; None while there are fewer than two weeks."""
    if len(points) < 2:
        return None
    drawn = [Point(f"{p.first.day}/{p.first.month}", p.mean.value, p.mean.low, p.mean.high, p.mean.n) for p in points]
    newest = t("staff-trend-n", n=points[-1].mean.n)
    return _on_page(trend_line(drawn, title=title, n_label=newest, language=language(), palette=PAGE, width=WIDTH))


def spark_drawing(values: Sequence[float], title: str) -> Markup:
    """A thin line for a table cell; nothing where there are fewer than two values."""
    return _on_page(sparkline(values, title=title, palette=PAGE)) if len(values) > 1 else Markup("")


def _on_page(svg: str) -> Markup:
    """Without the style attribute that mails need: the page's policy allows only its own style sheet."""
    return Markup(_STYLE.sub(r"\1", svg))
