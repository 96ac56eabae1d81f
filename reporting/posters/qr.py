"""QR codes that survive wear: error level H restores up to 30 % of the symbol."""

from __future__ import annotations

import io
from collections.abc import Iterator

import segno

QUIET_ZONE = 4
"""Modules of white around the symbol, as ISO/IEC 18004 asks."""

INK = "#1b2422"
LONGEST_URL = 300


def make_qr(url: str) -> segno.QRCode:
    """Raises ValueError for an address too long to be scanned from a poster."""
    if not url or len(url) > LONGEST_URL:
        raise ValueError(f"an address on a poster has 1 to {LONGEST_URL} characters")
    return segno.make_qr(url, error="h", boost_error=False)


def qr_svg(url: str) -> str:
    """The bare code as a scalable SVG document with its quiet zone."""
    out = io.BytesIO()
    make_qr(url).save(
        out, kind="svg", border=QUIET_ZONE, dark=INK, light="#ffffff", omitsize=True, title=url, xmldecl=False
    )
    return out.getvalue().decode()


def qr_png(url: str, module_pixels: int = 12) -> bytes:
    """The bare code as a PNG, `module_pixels` a module, with its quiet zone."""
    out = io.BytesIO()
    make_qr(url).save(out, kind="png", border=QUIET_ZONE, scale=module_pixels, dark="#000000", light="#ffffff")
    return out.getvalue()


def dark_runs(qr: segno.QRCode) -> Iterator[tuple[int, int, int]]:
    """(row, first column, length) of every horizontal run of dark modules, quiet zone left out."""
    for row, modules in enumerate(qr.matrix):
        start: int | None = None
        for column, dark in enumerate([*modules, 0]):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                yield row, start, column - start
                start = None
