"""The evidence sheet as PDF, A4, with the fonts that travel with us."""

from __future__ import annotations

import io
from functools import cache
from html import escape
from typing import Any

from PIL import Image as Picture_
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Image, KeepTogether, SimpleDocTemplate, Spacer, TableStyle
from reportlab.platypus import Paragraph as Text
from reportlab.platypus import Table as Grid

from reporting.charts import PRINT, to_png
from reporting.charts.style import BOLD, FONT_FOLDER, REGULAR
from reporting.evidence.build import EvidenceSheet
from reporting.evidence.content import Block, Heading, Paragraph, Picture, blocks
from texts import say

_WIDTH = A4[0] - 44 * mm


def to_pdf(sheet: EvidenceSheet, language: str = "id") -> bytes:
    """The same words and pictures as the HTML; every page says whose sheet it is."""
    _fonts()
    out = io.BytesIO()
    title = say("report-title", language)
    document = SimpleDocTemplate(
        out,
        pagesize=A4,
        leftMargin=22 * mm,
        rightMargin=22 * mm,
        topMargin=20 * mm,
        bottomMargin=20 * mm,
        title=f"{title}: {sheet.officer}, {sheet.period}",
        author=sheet.agency,
        lang=language,
        invariant=1,
    )
    story: list[Any] = [Text(escape(title), _style("title")), Spacer(1, 2 * mm)]
    waiting: list[Any] = []
    for block in blocks(sheet, language):
        waiting.append(_flowable(block))
        if not isinstance(block, Heading):
            story.append(KeepTogether(waiting))
            waiting = []
    foot = f"{sheet.officer} · {sheet.period} · {sheet.formula_version} · {sheet.inputs_sha256[:12]}"

    def number(canvas: Any, page: Any) -> None:
        canvas.saveState()
        canvas.setFont(REGULAR, 8)
        canvas.setFillColor(HexColor(PRINT.soft))
        canvas.drawString(22 * mm, 12 * mm, foot)
        canvas.drawRightString(A4[0] - 22 * mm, 12 * mm, str(page.page))
        canvas.restoreState()

    document.build(story, onFirstPage=number, onLaterPages=number)
    return out.getvalue()


def _flowable(block: Block) -> Any:
    if isinstance(block, Heading):
        return Text(escape(block.text), _style("heading"))
    if isinstance(block, Paragraph):
        return Text(escape(block.text), _style(block.style))
    if isinstance(block, Picture):
        picture = to_png(block.svg, 3)
        width, height = Picture_.open(io.BytesIO(picture)).size
        return Image(io.BytesIO(picture), width=_WIDTH, height=_WIDTH * height / width)
    rows = [[Text(escape(name), _style("body")), Text(escape(value), _style("body"))] for name, value in block.rows]
    if block.numbers:
        rows = [
            [name, Text(escape(value), _style("number"))]
            for (name, _), (_, value) in zip(rows, block.rows, strict=True)
        ]
    widths = [_WIDTH * 0.75, _WIDTH * 0.25] if block.numbers else [_WIDTH * 0.3, _WIDTH * 0.7]
    grid = Grid(rows, colWidths=widths, hAlign="LEFT")
    grid.setStyle(
        TableStyle(
            [
                ("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor(PRINT.line)),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 2.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ]
        )
    )
    return grid


@cache
def _style(name: str) -> ParagraphStyle:
    base: dict[str, Any] = {
        "fontName": REGULAR,
        "fontSize": 9.5,
        "leading": 13.5,
        "textColor": HexColor(PRINT.ink),
        "spaceAfter": 3,
    }
    own: dict[str, dict[str, Any]] = {
        "title": {"fontName": BOLD, "fontSize": 18, "leading": 22},
        "heading": {"fontName": BOLD, "fontSize": 11, "leading": 15, "spaceBefore": 10},
        "lead": {"fontSize": 12, "leading": 16.5},
        "note": {"fontSize": 8, "leading": 11.5, "textColor": HexColor(PRINT.soft), "splitLongWords": 1},
        "warning": {
            "backColor": HexColor("#fdf1da"),
            "textColor": HexColor("#7a4a00"),
            "borderPadding": 5,
            "spaceAfter": 9,
        },
        "quote": {"leftIndent": 10},
        "number": {"alignment": 2},
    }
    return ParagraphStyle(name, **{**base, **own.get(name, {})})


@cache
def _fonts() -> None:
    for name in (REGULAR, BOLD):
        pdfmetrics.registerFont(TTFont(name, str(FONT_FOLDER / f"{name}.ttf")))
