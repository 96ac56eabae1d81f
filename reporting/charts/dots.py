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
    text_width,
)


@dataclass(frozen=True)
class DotRow:
    """One row; `before` is the earlier value, where there is one."""

    label: str
    value: float
    low: float
    high: float
    before: float | None = None


_ROW = 34.0


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
    longest = max((text_width(row.label) for row in rows), default=0.0)
    left, right = min(max(longest + 16, width * 0.3), width * 0.48), 52.0
    low = min(60, 10 * math.floor(min((min(row.low, row.before or 100) for row in rows), default=0) / 10))
    high = 100
    inner = width - left - right
    height = _ROW * len(rows) + 34

    def x(value: float) -> float:
        return left + inner * (min(max(value, low), high) - low) / (high - low)

    parts = []
    for tick in range(low, high + 1, 10 if high - low <= 50 else 20):
        parts.append(rule(x(tick), 6, x(tick), _ROW * len(rows) + 4, palette.line))
        parts.append(text(x(tick), height - 12, str(tick), palette, size=SMALL, anchor="middle", soft=True))
    for i, row in enumerate(rows):
        y = 6 + _ROW * i + _ROW / 2
        parts.append(text(0, y + 4, fitted(row.label, left - 14), palette, size=BODY))
        parts.append(rule(x(row.low), y, x(row.high), y, palette.wash, 9))
        if row.before is not None:
            parts.append(dot(x(row.before), y, 4, palette.paper, palette.soft, 1.6))
        parts.append(dot(x(row.value), y, 6, palette.accent, palette.paper, 2))
        parts.append(text(width, y + 5, figure(row.value, language), palette, size=15, anchor="end", bold=True))
    if any(row.before is not None for row in rows):
        parts.append(dot(5, height - 16, 4, palette.paper, palette.soft, 1.6))
        parts.append(text(15, height - 12, fitted(before_label, left - 40, SMALL), palette, size=SMALL, soft=True))
    return document(width, height, parts, title)
