"""Colours, type sizes and small pieces of SVG that every chart shares."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path
from typing import Any, Literal

import reportlab
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from texts import format_number

FONT_FOLDER = Path(reportlab.__file__).parent / "fonts"
REGULAR, BOLD = "Vera", "VeraBd"
FAMILY = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Bitstream Vera Sans', sans-serif"
SMALL, BODY, LARGE = 11, 13, 20
WIDTH = 560


@dataclass(frozen=True)
class Palette:
    """Colours by role."""

    ink: str
    soft: str
    line: str
    accent: str
    wash: str
    paper: str


PRINT = Palette("#1b2422", "#52605c", "#d8d6cd", "#0b5e55", "#d3e6e1", "#ffffff")
"""Fixed colours, for paper, mail and PNG."""

PAGE = Palette(
    "var(--ink,#1b2422)",
    "var(--soft,#52605c)",
    "var(--line,#d8d6cd)",
    "var(--accent,#0b5e55)",
    "var(--wash,#e6f1ee)",
    "var(--paper,#fbfaf7)",
)
"""The page's own colours, so that a chart follows it into the dark."""


def document(width: float, height: float, parts: list[str], title: str) -> str:
    """A whole SVG that names itself to screen readers."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {num(width)} {num(height)}" width="{num(width)}" '
        f'height="{num(height)}" role="img" aria-label="{escape(title, quote=True)}" font-family="{FAMILY}" '
        f'style="max-width:100%;height:auto;font-variant-numeric:tabular-nums"><title>{escape(title)}</title>'
        + "".join(parts)
        + "</svg>"
    )


def text(
    x: float,
    y: float,
    words: str,
    palette: Palette,
    *,
    size: int = BODY,
    anchor: Literal["start", "middle", "end"] = "start",
    bold: bool = False,
    soft: bool = False,
    accent: bool = False,
) -> str:
    colour = palette.accent if accent else palette.soft if soft else palette.ink
    weight = ' font-weight="700"' if bold else ""
    return (
        f'<text x="{num(x)}" y="{num(y)}" font-size="{size}" text-anchor="{anchor}"{weight} '
        f'fill="{colour}">{escape(words)}</text>'
    )


def rule(x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 1, dash: str = "") -> str:
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<line x1="{num(x1)}" y1="{num(y1)}" x2="{num(x2)}" y2="{num(y2)}" stroke="{colour}" '
        f'stroke-width="{num(width)}" stroke-linecap="round"{dashed}/>'
    )


def box(x: float, y: float, width: float, height: float, colour: str, radius: float = 0) -> str:
    return (
        f'<rect x="{num(x)}" y="{num(y)}" width="{num(max(width, 0))}" height="{num(height)}" '
        f'rx="{num(radius)}" fill="{colour}"/>'
    )


def dot(x: float, y: float, radius: float, fill: str, stroke: str = "none", width: float = 0) -> str:
    return (
        f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(radius)}" fill="{fill}" '
        f'stroke="{stroke}" stroke-width="{num(width)}"/>'
    )


def num(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def figure(value: float, language: str, digits: int = 1) -> str:
    """
    >>> figure(78.25, "id"), figure(78.25, "en")
    ('78,2', '78.2')
    """
    return format_number(value, language, digits)


@cache
def _fonts() -> None:
    for name in (REGULAR, BOLD):
        pdfmetrics.registerFont(TTFont(name, str(FONT_FOLDER / f"{name}.ttf")))


def text_width(words: str, size: float = BODY, bold: bool = False) -> float:
    """Width in SVG units when set in the charts' own font."""
    _fonts()
    width: Any = pdfmetrics.stringWidth(words, BOLD if bold else REGULAR, size)
    return float(width)


def fitted(words: str, width: float, size: float = BODY, bold: bool = False) -> str:
    """Words cut with an ellipsis so that they fit."""
    if text_width(words, size, bold) <= width:
        return words
    while words and text_width(words + "…", size, bold) > width:
        words = words[:-1].rstrip()
    return words + "…"
