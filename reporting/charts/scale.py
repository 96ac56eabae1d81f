"""An officer's figure: a dot on a scale, its interval as a bar, the expected place as a band."""

from __future__ import annotations

from reporting.charts.style import PRINT, SMALL, WIDTH, Palette, box, document, dot, figure, rule, text, text_width

_SIDE = 30.0


def officer_scale(
    score: float,
    low: float,
    high: float,
    expected: float,
    *,
    title: str,
    expected_label: str,
    faces: tuple[str, str, str, str],
    margin: float = 3.0,
    language: str = "id",
    palette: Palette = PRINT,
    width: float = WIDTH,
) -> str:
    """The whole scale from 0 to 100, never cut, with the four faces at 0, 33, 67 and 100.

    Parameters
    ----------
    score, low, high : the figure and its 95 % interval
    expected : where an average officer at the same counters would stand; the band is ± `margin`,
        the distance below which no standing is said
    expected_label : words for the band, e.g. "diharapkan 78"
    faces : words of the four faces, worst first
    """
    height, line = 118.0, 62.0
    inner = width - 2 * _SIDE

    def x(value: float) -> float:
        return _SIDE + inner * min(max(value, 0), 100) / 100

    band = text_width(expected_label, SMALL) / 2
    centre = min(max(x(expected), _SIDE + band - 20), width - band - 4)
    label = f"{figure(score, language)}"
    around = f"{figure(low, language, 0)}–{figure(high, language, 0)}"
    parts = [
        box(x(expected - margin), line - 19, x(expected + margin) - x(expected - margin), 38, palette.wash, 4),
        rule(x(0), line, x(100), line, palette.line, 2),
    ]
    for place, face in zip((0, 100 / 3, 200 / 3, 100), faces, strict=True):
        parts.append(rule(x(place), line - 5, x(place), line + 5, palette.soft, 1))
        anchor = "start" if place == 0 else "end" if place == 100 else "middle"
        at = x(place) + {"start": -4, "end": 4, "middle": 0}[anchor]
        parts.append(text(at, height - 8, f"{face} {round(place)}", palette, size=SMALL, anchor=anchor, soft=True))  # type: ignore[arg-type]
    parts += [
        text(centre, line + 33, expected_label, palette, size=SMALL, anchor="middle", soft=True),
        rule(x(low), line, x(high), line, palette.accent, 7),
        dot(x(score), line, 9, palette.accent, palette.paper, 2.5),
    ]
    wide = text_width(label, 20, bold=True) + 8 + text_width(around, SMALL)
    start = min(max(x(score) - text_width(label, 20, bold=True) / 2, 2), width - wide - 2)
    parts.append(text(start, line - 28, label, palette, size=20, bold=True, accent=True))
    parts.append(text(start + text_width(label, 20, bold=True) + 8, line - 28, around, palette, size=SMALL, soft=True))
    return document(width, height, parts, title)
