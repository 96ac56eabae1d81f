"""The comparison of methods as one SVG: three panels, a dot per method, labels at the dots."""

from __future__ import annotations

from html import escape

from benchmarks.indicator_bars import Marks

_INK, _QUIET, _ACCENT, _PAPER = "#1f2933", "#6b7785", "#0b6e6e", "#ffffff"
_ROW, _TOP, _LEFT, _PANEL, _GAP = 34, 74, 190, 190, 46


def plot(results: dict[str, Marks]) -> str:
    """SVG text; the last method is drawn in the accent colour, goals as a dashed line."""
    panels = (
        ("Error (points)", [m.rmse for m in results.values()], 8.0, 3.3, "{:.2f}"),
        (
            "Wrongly below, hardest fifth (%)",
            [100 * m.wrongly_below_hardest for m in results.values()],
            16.0,
            1.0,
            "{:.1f}",
        ),
        ("95 % interval holds the truth (%)", [100 * m.cover for m in results.values()], 100.0, 95.0, "{:.0f}"),
    )
    width = _LEFT + len(panels) * (_PANEL + _GAP)
    height = _TOP + _ROW * len(results) + 24
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'font-family="system-ui, sans-serif" font-size="13" role="img">',
        "<title>Five ways to make an officer's figure, compared</title>",
        f'<rect width="{width}" height="{height}" fill="{_PAPER}"/>',
    ]
    for row, name in enumerate(results):
        last = row == len(results) - 1
        out.append(
            f'<text x="{_LEFT - 16}" y="{_TOP + _ROW * row + 4}" text-anchor="end" fill="{_ACCENT if last else _INK}" '
            f'font-weight="{600 if last else 400}">{escape(name)}</text>'
        )
    for index, (title, values, top, goal, shape) in enumerate(panels):
        left = _LEFT + index * (_PANEL + _GAP)
        x_goal = left + _PANEL * goal / top
        bottom = _TOP + _ROW * len(results) - 12
        out.append(f'<text x="{left}" y="26" fill="{_INK}" font-weight="600">{escape(title)}</text>')
        out.append(
            f'<line x1="{x_goal:.1f}" x2="{x_goal:.1f}" y1="{_TOP - 20}" y2="{bottom}" '
            f'stroke="{_QUIET}" stroke-dasharray="3 3"/>'
            f'<text x="{x_goal:.1f}" y="{_TOP - 26}" text-anchor="middle" '
            f'fill="{_QUIET}" font-size="11">goal {goal:g}</text>'
        )
        for row, value in enumerate(values):
            y = _TOP + _ROW * row
            x = left + _PANEL * min(value / top, 1.0)
            colour = _ACCENT if row == len(values) - 1 else _QUIET
            out.append(
                f'<line x1="{left}" x2="{x:.1f}" y1="{y}" y2="{y}" stroke="{colour}" stroke-width="2"/>'
                f'<circle cx="{x:.1f}" cy="{y}" r="5" fill="{colour}"/>'
                f'<text x="{x + 10:.1f}" y="{y + 4}" fill="{_INK}">{shape.format(value)}</text>'
            )
    out.append("</svg>\n")
    return "\n".join(out)
