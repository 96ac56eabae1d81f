"""Draws a confusion table as SVG."""

from collections.abc import Mapping

_CELL, _LEFT, _TOP = 110, 120, 70


def confusion_plot(table: Mapping[str, Mapping[str, int]], *, title: str) -> str:
    """An SVG picture of {true: {predicted: count}}: each row's shares as shades, with share and count in words."""
    labels = list(table)
    width, height = _LEFT + _CELL * len(labels) + 20, _TOP + _CELL * len(labels) + 50
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
        ' font-family="system-ui, sans-serif" font-size="14" role="img">',
        f"<title>{title}</title>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        f'<text x="{_LEFT}" y="24" font-weight="600">{title}</text>',
        f'<text x="{_LEFT}" y="{height - 16}" fill="#555">columns: read as; rows: true; share of the row</text>',
    ]
    for column, label in enumerate(labels):
        parts.append(f'<text x="{_LEFT + _CELL * (column + 0.5)}" y="{_TOP - 14}" text-anchor="middle">{label}</text>')
    for row, true in enumerate(labels):
        total = sum(table[true].values()) or 1
        middle = _TOP + _CELL * (row + 0.5)
        parts.append(f'<text x="{_LEFT - 12}" y="{middle + 5}" text-anchor="end">{true}</text>')
        for column, label in enumerate(labels):
            share = table[true][label] / total
            x = _LEFT + _CELL * column
            ink = "#ffffff" if share > 0.5 else "#1a1a1a"
            parts.append(
                f'<rect x="{x + 1}" y="{_TOP + _CELL * row + 1}" width="{_CELL - 2}" height="{_CELL - 2}" rx="6"'
                f' fill="#1f5f8b" fill-opacity="{0.06 + 0.94 * share:.3f}"/>'
                f'<g text-anchor="middle" fill="{ink}">'
                f'<text x="{x + _CELL / 2}" y="{middle}" font-size="20">{share:.0%}</text>'
                f'<text x="{x + _CELL / 2}" y="{middle + 22}">{table[true][label]}</text></g>'
            )
    return "\n".join([*parts, "</svg>", ""])
