from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from PIL import Image

from reporting.charts import (
    PAGE,
    PRINT,
    Bar,
    DotRow,
    Point,
    dot_rows,
    officer_scale,
    sparkline,
    to_png,
    trend_line,
    unsur_bars,
)

FACES = ("Buruk", "Kurang", "Baik", "Hebat")
POINTS = [
    Point(f"{i} Nov", None if i == 3 else 70 + i, None if i == 3 else 64 + i, None if i == 3 else 76 + i, 40)
    for i in range(1, 8)
]


def charts(**style: object) -> Iterator[tuple[str, str]]:
    yield "trend", trend_line(POINTS, title="Tren", n_label="n = 40", **style)  # type: ignore[arg-type]
    yield "scale", officer_scale(84, 81, 88, 78, title="Skor", expected_label="wajar 78", faces=FACES, **style)  # type: ignore[arg-type]
    yield "dots", dot_rows([DotRow("Loket <A> & B", 70, 65, 75, 72)], title="Unit", before_label="lalu", **style)  # type: ignore[arg-type]
    yield "bars", unsur_bars([Bar("Waktu", 3.2, 40)], title="Unsur", **style)  # type: ignore[arg-type]
    yield "spark", sparkline([70, 80, 75], title="IKM", **style)  # type: ignore[arg-type]


def texts(svg: str) -> list[str]:
    return ["".join(node.itertext()) for node in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]


@pytest.mark.parametrize("name", ["trend", "scale", "dots", "bars", "spark"])
def test_a_chart_is_well_formed_names_itself_and_renders(name: str) -> None:
    svg = dict(charts())[name]
    root = ET.fromstring(svg)
    assert root.attrib["aria-label"]
    image = Image.open(io.BytesIO(to_png(svg, 2)))
    assert image.width == pytest.approx(2 * float(root.attrib["width"]), abs=2)
    colours = image.convert("RGB").getcolors(maxcolors=1 << 24)
    assert colours is not None
    assert any(colour == (0x0B, 0x5E, 0x55) for _count, colour in colours)


@pytest.mark.parametrize("name", ["trend", "scale", "dots", "bars", "spark"])
def test_on_a_page_every_colour_follows_the_page(name: str) -> None:
    svg = dict(charts(palette=PAGE))[name]
    assert set(re.findall(r'(?:fill|stroke)="(?!none|var)([^"]+)"', svg)) == set()


def test_print_colours_have_contrast_on_white() -> None:
    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        lin = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * lin[0] + 0.7152 * lin[1] + 0.0722 * lin[2]

    for colour in (PRINT.ink, PRINT.soft, PRINT.accent):
        assert 1.05 / (luminance(colour) + 0.05) >= 4.5


def test_numbers_are_written_the_readers_way() -> None:
    assert "77,0" in texts(trend_line(POINTS, title="t"))
    assert "77.0" in texts(trend_line(POINTS, title="t", language="en"))


def test_a_gap_breaks_the_line_and_the_band() -> None:
    svg = trend_line(POINTS, title="t")
    assert svg.count("<polyline") == 2
    assert svg.count("<polygon") == 2


def test_the_axis_covers_every_interval_and_is_never_stretched_thin() -> None:
    flat = trend_line([Point("a", 80, 79, 81), Point("b", 80.5, 79, 82)], title="t")
    ticks = [int(words) for words in texts(flat) if re.fullmatch(r"\d{2,3}", words)]
    assert max(ticks) - min(ticks) >= 30
    assert min(ticks) <= 79
    assert max(ticks) >= 82


@pytest.mark.parametrize(("low", "high"), [(0, 3), (97, 100), (0, 100), (48, 52)])
def test_the_axis_stays_within_the_scale(low: float, high: float) -> None:
    svg = trend_line([Point("a", (low + high) / 2, low, high)], title="t")
    ticks = [int(words) for words in texts(svg) if re.fullmatch(r"\d{1,3}", words)]
    assert min(ticks) >= 0
    assert max(ticks) <= 100


def test_an_officers_scale_is_never_cut() -> None:
    words = texts(officer_scale(97, 93, 100, 62, title="t", expected_label="wajar 62", faces=FACES))
    assert {"Buruk 0", "Hebat 100"} <= set(words)
    assert "97,0" in words
    assert "93–100" in words


def test_the_widest_possible_interval_of_an_answer_shrinks_with_n() -> None:
    assert Bar("x", 3.0, 100).half < Bar("x", 3.0, 25).half
    assert Bar("x", 4.0, 10).half == 0


def test_a_chart_without_figures_is_empty_but_valid() -> None:
    ET.fromstring(trend_line([Point("a", None)], title="t"))
    ET.fromstring(sparkline([], title="t"))
