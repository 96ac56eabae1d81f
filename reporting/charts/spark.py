"""A line the size of a word."""

from __future__ import annotations

from collections.abc import Sequence

from reporting.charts.style import PRINT, Palette, document, dot, num


def sparkline(
    values: Sequence[float],
    *,
    title: str,
    low: float = 25,
    high: float = 100,
    palette: Palette = PRINT,
    width: float = 96,
    height: float = 26,
) -> str:
    """Values on a fixed axis (by default the whole range of the IKM, so that rows compare); the last one dotted."""
    if not values:
        return document(width, height, [], title)

    def x(i: int) -> float:
        return 4 + (width - 10) * (i / (len(values) - 1) if len(values) > 1 else 1)

    def y(value: float) -> float:
        return 4 + (height - 8) * (high - min(max(value, low), high)) / (high - low)

    line = " ".join(f"{num(x(i))},{num(y(value))}" for i, value in enumerate(values))
    parts = [
        f'<polyline points="{line}" fill="none" stroke="{palette.accent}" stroke-width="1.6" '
        'stroke-linejoin="round" stroke-linecap="round"/>',
        dot(x(len(values) - 1), y(values[-1]), 3, palette.accent),
    ]
    return document(width, height, parts, title)
