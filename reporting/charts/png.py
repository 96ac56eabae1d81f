"""SVG to PNG with fonts of our own, so that the picture is the same on every machine."""

from __future__ import annotations

import resvg_py

from reporting.charts.style import BOLD, FONT_FOLDER, PRINT, REGULAR

_FONT = "Bitstream Vera Sans"


def to_png(svg: str, scale: float = 2.0) -> bytes:
    """A PNG at `scale` times the SVG's own size, on white.

    Charts meant for PNG are drawn in `PRINT` colours: the renderer knows no CSS variables.
    """
    picture = resvg_py.svg_to_bytes(
        svg_string=svg,
        zoom=scale,
        background=PRINT.paper,
        skip_system_fonts=True,
        font_files=[str(FONT_FOLDER / f"{name}.ttf") for name in (REGULAR, BOLD)],
        font_family=_FONT,
        sans_serif_family=_FONT,
    )
    return bytes(picture)
