"""The bare code as SVG and PNG."""

from __future__ import annotations

import io
from xml.etree import ElementTree

import pytest
import resvg_py
import zxingcpp
from PIL import Image

from reporting.posters import qr_png, qr_svg
from reporting.posters.qr import dark_runs, make_qr

URL = "https://suara.muaracontoh.example/q/K7Q2MX"


def test_the_png_is_read_back() -> None:
    picture = Image.open(io.BytesIO(qr_png(URL)))
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [URL]


def test_the_svg_is_read_back_and_scales() -> None:
    svg = qr_svg(URL)
    root = ElementTree.fromstring(svg)
    assert root.get("viewBox")
    assert root.get("width") is None
    picture = Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg, width=600, skip_system_fonts=True))))
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [URL]


def test_level_h_is_used() -> None:
    assert make_qr(URL).error == "H"


def test_runs_are_the_dark_modules() -> None:
    qr = make_qr(URL)
    drawn = {(row, column + i) for row, column, length in dark_runs(qr) for i in range(length)}
    assert drawn == {(r, c) for r, modules in enumerate(qr.matrix) for c, dark in enumerate(modules) if dark}


@pytest.mark.parametrize("url", ["", "https://suara.example/" + "x" * 300])
def test_an_impossible_address_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="characters"):
        qr_svg(url)
