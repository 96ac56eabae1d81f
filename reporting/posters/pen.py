"""Drawing on a PDF page in millimetres from the top left, with fonts of our own."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import reportlab
import segno
from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import FILL_NON_ZERO, Canvas

from reporting.posters.pictograms import Stroke
from reporting.posters.qr import dark_runs

REGULAR, BOLD = "SuaraVera", "SuaraVeraBold"
_FONT_FILES = {REGULAR: "Vera.ttf", BOLD: "VeraBd.ttf"}
_TOKEN = re.compile(r"[A-Za-z]|-?\d*\.?\d+")

INK, SOFT, LINE = "#1b2422", "#52605c", "#d8d6cd"
ACCENT, WASH, PAPER = "#0b5e55", "#e6f1ee", "#ffffff"


@cache
def _register_fonts() -> None:
    folder = Path(reportlab.__file__).parent / "fonts"
    for name, file in _FONT_FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(folder / file)))


def width_mm(words: str, size: float, bold: bool = False, spacing: float = 0) -> float:
    """Width of `words` at `size` points, `spacing` millimetres added after each letter but the last."""
    _register_fonts()
    plain = float(pdfmetrics.stringWidth(words, BOLD if bold else REGULAR, size))
    return plain / float(mm) + spacing * max(0, len(words) - 1)


def fit(words: str, width: float, size: float, bold: bool = False, least: float = 6) -> tuple[str, float]:
    """The words and a size at which they fit into `width` millimetres; cut with … below `least` points."""
    needed = width_mm(words, size, bold)
    if needed <= width:
        return words, size
    smaller = size * width / needed
    if smaller >= least:
        return words, smaller
    while words and width_mm(words + "…", least, bold) > width:
        words = words[:-1].rstrip()
    return words + "…", least


def wrap(words: str, width: float, size: float, bold: bool = False) -> list[str]:
    """Lines of whole words not wider than `width` millimetres, evened out."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width_mm(longer, size, bold) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


class Pen:
    """Draws on one canvas. y grows downwards from the top of a sheet `height` millimetres high."""

    def __init__(self, canvas: Canvas, height: float) -> None:
        _register_fonts()
        self.canvas = canvas
        self.height = height

    def y(self, from_top: float) -> float:
        return (self.height - from_top) * float(mm)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        *,
        bold: bool = False,
        colour: str = INK,
        anchor: str = "start",
        spacing: float = 0,
    ) -> None:
        """Words with their baseline at y; `anchor` start, middle or end; `spacing` in millimetres."""
        total = width_mm(words, size, bold, spacing)
        left = x - {"start": 0.0, "middle": total / 2, "end": total}[anchor]
        line = self.canvas.beginText(left * mm, self.y(y))
        line.setFont(BOLD if bold else REGULAR, size)
        line.setFillColor(HexColor(colour))
        line.setCharSpace(spacing * mm)
        line.textOut(words)
        line.setCharSpace(0)
        self.canvas.drawText(line)

    def fitted(self, x: float, y: float, words: str, size: float, width: float, **style: Any) -> None:
        words, size = fit(words, width, size, bool(style.get("bold")))
        self.text(x, y, words, size, **style)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str | None = None,
        stroke: str | None = None,
        line: float = 0.4,
        radius: float = 0,
    ) -> None:
        self.canvas.setLineWidth(line * mm)
        if fill:
            self.canvas.setFillColor(HexColor(fill))
        if stroke:
            self.canvas.setStrokeColor(HexColor(stroke))
        self.canvas.roundRect(
            x * mm,
            self.y(y + height),
            width * mm,
            height * mm,
            radius * mm,
            stroke=int(bool(stroke)),
            fill=int(bool(fill)),
        )

    def rule(
        self, x1: float, y1: float, x2: float, y2: float, colour: str = LINE, line: float = 0.3, dash: bool = False
    ) -> None:
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.setLineWidth(line * mm)
        self.canvas.setDash([2 * mm, 1.5 * mm] if dash else [])
        self.canvas.line(x1 * mm, self.y(y1), x2 * mm, self.y(y2))
        self.canvas.setDash([])

    def qr(self, x: float, y: float, size: float, qr: segno.QRCode) -> None:
        """The modules alone, `size` millimetres wide; the quiet zone is the caller's white."""
        module = size / len(qr.matrix)
        bleed = module * 0.02  # rows touch, so that no hairline of paper shows between them
        path = self.canvas.beginPath()
        for row, column, length in dark_runs(qr):
            path.rect(
                (x + column * module) * mm,
                self.y(y + (row + 1) * module) - bleed * mm,
                length * module * mm,
                (module + 2 * bleed) * mm,
            )
        self.canvas.setFillColor(HexColor("#000000"))
        self.canvas.drawPath(path, stroke=0, fill=1, fillMode=FILL_NON_ZERO)

    def pictogram(self, x: float, y: float, size: float, strokes: tuple[Stroke, ...], colour: str = ACCENT) -> None:
        """A 48-grid drawing with its top left corner at (x, y)."""
        self.canvas.saveState()
        self.canvas.translate(x * mm, self.y(y))
        self.canvas.scale(size * mm / 48, -size * mm / 48)
        self.canvas.setLineWidth(2.6)
        self.canvas.setLineCap(1)
        self.canvas.setLineJoin(1)
        self.canvas.setStrokeColor(HexColor(colour))
        fills = {"wash": _tint(colour), "solid": colour, "paper": PAPER}
        for stroke in strokes:
            if stroke.fill in fills:
                self.canvas.setFillColor(HexColor(fills[stroke.fill]))
            path = self.canvas.beginPath()
            _trace(path, stroke.path)
            self.canvas.drawPath(path, stroke=int(stroke.stroked), fill=int(stroke.fill in fills))
        self.canvas.restoreState()

    def image(self, x: float, y: float, size: float, picture: ImageReader) -> None:
        """A picture inside a square, its proportions kept."""
        self.canvas.drawImage(
            picture, x * mm, self.y(y + size), size * mm, size * mm, preserveAspectRatio=True, anchor="c", mask="auto"
        )


def _tint(colour: str, share: float = 0.13) -> str:
    """The colour thinned on white, as the pages tint a face."""
    parts = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(255 - (255 - part) * share):02x}" for part in parts)


def _trace(path: Any, description: str) -> None:
    """Follow an SVG path of M m L l H h V v C c Z z, absolute or relative."""
    tokens = _TOKEN.findall(description)
    at, x, y, command = 0, 0.0, 0.0, ""
    start = (0.0, 0.0)

    def take(count: int) -> list[float]:
        nonlocal at
        values = [float(token) for token in tokens[at : at + count]]
        at += count
        return values

    while at < len(tokens):
        if tokens[at].isalpha():
            command = tokens[at]
            at += 1
        relative = command.islower()
        kind = command.upper()
        base_x, base_y = (x, y) if relative else (0.0, 0.0)
        if kind == "Z":
            path.close()
            x, y = start
            continue
        if kind == "C":
            x1, y1, x2, y2, dx, dy = take(6)
            x, y = base_x + dx, base_y + dy
            path.curveTo(base_x + x1, base_y + y1, base_x + x2, base_y + y2, x, y)
            continue
        if kind == "H":
            x = base_x + take(1)[0]
        elif kind == "V":
            y = base_y + take(1)[0]
        elif kind in "ML":
            dx, dy = take(2)
            x, y = base_x + dx, base_y + dy
        else:
            raise ValueError(f"the path command {command} is not drawn here")
        if kind == "M":
            path.moveTo(x, y)
            start = (x, y)
            command = "l" if relative else "L"
        else:
            path.lineTo(x, y)
