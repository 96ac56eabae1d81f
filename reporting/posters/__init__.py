"""Codes and posters for counters, made from values alone: PDF, SVG and PNG."""

from reporting.posters.items import NothingToPrint, poster_items
from reporting.posters.poster import SIZES, Letterhead, PosterItem, poster_pdf
from reporting.posters.qr import qr_png, qr_svg

__all__ = ["SIZES", "Letterhead", "NothingToPrint", "PosterItem", "poster_items", "poster_pdf", "qr_png", "qr_svg"]
