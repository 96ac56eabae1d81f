"""The nine unsur as bars on the answers' own scale, 1 to 4."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reporting.charts.style import (
    PRINT,
    SMALL,
    WIDTH,
    Palette,
    box,
    document,
    dot,
    figure,
    fitted,
    rule,
    text,
)

_Z95 = 1.959963984540054


@dataclass(frozen=True)
class Bar:
    """Mean answer (NRR, 1–4) of n answers."""

    label: str
    nrr: float
    n: int

    @property
    def half(self) -> float:
        """Half of the widest 95 % interval that n answers with this mean can have.

        Only counts and sums are kept, and answers on 1–4 with mean m vary by at most (m − 1)(4 − m).
        """
        return float(_Z95 * (max((self.nrr - 1) * (4 - self.nrr), 0.0) / self.n) ** 0.5)


_ROW = 26.0


def unsur_bars(
    bars: Sequence[Bar],
    *,
    title: str,
    language: str = "id",
    palette: Palette = PRINT,
    width: float = WIDTH,
) -> str:
    """Bars from 1 (the worst answer there is) to 4, with the widest possible interval as a whisker."""
    left, right = width * 0.42, 92.0
    inner = width - left - right
    height = _ROW * len(bars) + 26

    def x(value: float) -> float:
        return left + inner * (min(max(value, 1), 4) - 1) / 3

    parts = []
    for tick in (1, 2, 3, 4):
        parts.append(rule(x(tick), 2, x(tick), _ROW * len(bars) + 2, palette.line))
        parts.append(text(x(tick), height - 8, str(tick), palette, size=SMALL, anchor="middle", soft=True))
    for i, bar in enumerate(bars):
        y = 2 + _ROW * i + _ROW / 2
        parts.append(text(0, y + 4, fitted(bar.label, left - 14), palette))
        parts.append(box(x(1), y - 7, x(bar.nrr) - x(1), 14, palette.wash, 2))
        parts.append(rule(x(bar.nrr - bar.half), y, x(bar.nrr + bar.half), y, palette.accent, 1.6))
        parts.append(dot(x(bar.nrr), y, 4.5, palette.accent))
        parts.append(text(width - 50, y + 4, figure(bar.nrr, language, 2), palette, anchor="end", bold=True))
        parts.append(text(width, y + 4, f"n {bar.n}", palette, size=SMALL, anchor="end", soft=True))
    return document(width, height, parts, title)
