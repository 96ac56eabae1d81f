"""Charts in one house style, drawn by hand as SVG: pages, mails, PDFs and Telegram show the same pictures.

Direct labels instead of legends, intervals always drawn, axes whose ends are written out.
"""

from reporting.charts.bars import Bar, unsur_bars
from reporting.charts.dots import DotRow, dot_rows
from reporting.charts.png import to_png
from reporting.charts.scale import officer_scale
from reporting.charts.spark import sparkline
from reporting.charts.style import PAGE, PRINT, Palette
from reporting.charts.trend import Point, trend_line

__all__ = [
    "PAGE",
    "PRINT",
    "Bar",
    "DotRow",
    "Palette",
    "Point",
    "dot_rows",
    "officer_scale",
    "sparkline",
    "to_png",
    "trend_line",
    "unsur_bars",
]
