"""Weekly means as a line, with their intervals as a band."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reporting.charts.style import (
    PRINT,
    SMALL,
    WIDTH,
    Palette,
    document,
    dot,
    figure,
    num,
    rule,
    text,
    text_width,
)


@dataclass(frozen=True)
class Point:
    """One place on the time axis; `value` is None where nothing was released."""

    label: str
    value: float | None
    low: float | None = None
    high: float | None = None
    n: int = 0


_LEFT, _TOP, _BOTTOM = 34.0, 14.0, 30.0
Place = Callable[[int], float]
Height = Callable[[float], float]


def trend_line(
    points: Sequence[Point],
    *,
    title: str,
    n_label: str = "",
    language: str = "id",
    palette: Palette = PRINT,
    width: float = WIDTH,
    height: float = 190,
) -> str:
    """A line through weekly means on 0–100 with the 95 % band; a week without a figure leaves a gap.

    The value axis covers every interval drawn, at least 30 points high, and writes its ends.

    Parameters
    ----------
    title : what the chart shows, read aloud by screen readers
    n_label : words under the last value, e.g. "n = 64"
    """
    drawn = [point for point in points if point.value is not None]
    if not drawn:
        return document(width, 1, [], title)
    low, high = _axis(drawn)
    right = max(text_width(figure(drawn[-1].value or 0, language), 18, bold=True), text_width(n_label, SMALL)) + 16
    inner_w, inner_h = width - _LEFT - right, height - _TOP - _BOTTOM

    def x(i: int) -> float:
        return _LEFT + 8 + (inner_w - 12) * (i / (len(points) - 1) if len(points) > 1 else 1.0)

    def y(value: float) -> float:
        return _TOP + inner_h * (high - value) / (high - low)

    parts = []
    for tick in range(low, high + 1, 10 if high - low <= 50 else 20):
        parts.append(rule(_LEFT, y(tick), _LEFT + inner_w, y(tick), palette.line))
        parts.append(text(_LEFT - 6, y(tick) + 4, str(tick), palette, size=SMALL, anchor="end", soft=True))
    for run in _runs(points):
        parts += _band(points, run, x, y, palette)
    for run in _runs(points):
        if len(run) > 1:
            line = " ".join(f"{num(x(i))},{num(y(points[i].value or 0))}" for i in run)
            parts.append(
                f'<polyline points="{line}" fill="none" stroke="{palette.accent}" stroke-width="2.4" '
                'stroke-linejoin="round" stroke-linecap="round"/>'
            )
    last = max(i for i, point in enumerate(points) if point.value is not None)
    for i, point in enumerate(points):
        if point.value is not None:
            parts.append(
                dot(x(i), y(point.value), 5 if i == last else 2.6, palette.accent, palette.paper, 2 if i == last else 0)
            )
    value = points[last].value or 0.0
    at = min(max(y(value) + 6, _TOP + 14), _TOP + inner_h - 12)
    parts.append(text(x(last) + 12, at, figure(value, language), palette, size=18, bold=True, accent=True))
    if n_label:
        parts.append(text(x(last) + 12, at + 15, n_label, palette, size=SMALL, soft=True))
    parts += _dates(points, x, height, palette, last)
    return document(width, height, parts, title)


def _axis(drawn: Sequence[Point]) -> tuple[int, int]:
    low = 10 * math.floor(min(point.low if point.low is not None else point.value or 0 for point in drawn) / 10)
    high = 10 * math.ceil(max(point.high if point.high is not None else point.value or 0 for point in drawn) / 10)
    while high - low < 30:
        if low > 0:
            low -= 10
        if high - low < 30 and high < 100:
            high += 10
    return max(low, 0), min(high, 100)


def _runs(points: Sequence[Point]) -> list[list[int]]:
    runs: list[list[int]] = []
    for i, point in enumerate(points):
        if point.value is None:
            continue
        if runs and runs[-1][-1] == i - 1:
            runs[-1].append(i)
        else:
            runs.append([i])
    return runs


def _band(points: Sequence[Point], run: list[int], x: Place, y: Height, palette: Palette) -> list[str]:
    ends = [
        (x(i), y(low), y(high))
        for i in run
        for low, high in [(points[i].low, points[i].high)]
        if low is not None and high is not None
    ]
    if len(ends) > 1:
        around = [(at, high) for at, _low, high in ends] + [(at, low) for at, low, _high in reversed(ends)]
        corners = " ".join(f"{num(at)},{num(height)}" for at, height in around)
        return [f'<polygon points="{corners}" fill="{palette.wash}"/>']
    return [rule(at, low, at, high, palette.wash, 8) for at, low, high in ends]


def _dates(points: Sequence[Point], x: Place, height: float, palette: Palette, last: int) -> list[str]:
    """As many dates as have room, always the last."""
    labels: list[str] = []
    edge = math.inf
    for i in reversed(range(len(points))):
        half = text_width(points[i].label, SMALL) / 2
        if x(i) + half < edge - 10 and i <= last and x(i) - half > 0:
            labels.append(text(x(i), height - 8, points[i].label, palette, size=SMALL, anchor="middle", soft=True))
            edge = x(i) - half
    return labels
