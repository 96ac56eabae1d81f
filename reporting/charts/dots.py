"""Units side by side: a dot and its interval a row, the week before as a hollow dot."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from reporting.charts.style import (
    BODY,
    PRINT,
    SMALL,
    WIDTH,
    Palette,
    document,
    dot,
    figure,
    fitted,
    rule,
    text,
)


@dataclass(frozen=True)
class DotRow:
    """One row; `before` is the earlier value, where there is one."""

    label: str
    value: float
    low: float
    high: float
    before: float | None = None


_ROW = 50.0


def dot_rows(
    rows: Sequence[DotRow],
    *,
    title: str,
    before_label: str,
    language: str = "id",
    palette: Palette = PRINT,
    width: float = WIDTH,
) -> str:
    """Rows share one axis that covers every interval, at least 40 points wide, its ends written.

    Parameters
    ----------
    before_label : what the hollow dot means, written beside the axis
    """
    left, right = 10.0, 62.0
    low = min(60, 10 * math.floor(min((min(row.low, row.before or 100) for row in rows), default=0) / 10))
    high = 100
    inner = width - left - right
    height = _ROW * len(rows) + 42

    def x(value: float) -> float:
        return left + inner * (min(max(value, low), high) - low) / (high - low)

    parts = []
    for tick in range(low, high + 1, 10 if high - low <= 50 else 20):
        parts.append(rule(x(tick), _ROW * len(rows), x(tick), _ROW * len(rows) + 5, palette.line))
        parts.append(text(x(tick), height - 24, str(tick), palette, size=SMALL, anchor="middle", soft=True))
    for i, row in enumerate(rows):
        y = 4 + _ROW * i + 36
        parts.append(text(0, y - 18, fitted(row.label, width - right), palette, size=BODY))
        parts.append(rule(x(low), y, x(high), y, palette.line))
        parts.append(rule(x(row.low), y, x(row.high), y, palette.wash, 9))
        if row.before is not None:
            parts.append(dot(x(row.before), y, 4, palette.paper, palette.soft, 1.6))
        parts.append(dot(x(row.value), y, 6, palette.accent, palette.paper, 2))
        parts.append(text(width, y + 5, figure(row.value, language), palette, size=15, anchor="end", bold=True))
    if any(row.before is not None for row in rows):
        parts.append(dot(5, height - 8, 4, palette.paper, palette.soft, 1.6))
        parts.append(text(15, height - 4, before_label, palette, size=SMALL, soft=True))
    return document(width, height, parts, title)
