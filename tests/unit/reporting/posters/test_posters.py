"""Posters, rendered at 150 dpi and read back by a scanner."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageDraw
from pypdf import PdfReader

from reporting.posters import SIZES, Letterhead, PosterItem, poster_pdf

URL = "https://suara.muaracontoh.example/q/K7Q2MX"
ITEM = PosterItem(
    url=URL,
    code="K7Q2MX",
    counter_name="Loket 3",
    unit_name="Pelayanan Pendaftaran Penduduk",
    agency_name="Disdukcapil",
    service_name="KTP elektronik",
    telegram="@SuaraMuaraContohBot",
)
LONG = PosterItem(
    url="https://layanan-suara-publik.kabupaten-yang-panjang-sekali.example/q/K7Q2MXBD",
    code="K7Q2MXBD",
    counter_name="Loket Lansia, Ibu Hamil, dan Penyandang Disabilitas Nomor Dua Belas",
    unit_name="Unit Pelaksana Teknis Daerah Pelayanan Kependudukan Kecamatan Contoh Hulu Bagian Timur",
    agency_name="Dinas Kependudukan, Pencatatan Sipil, dan Pemberdayaan Perempuan",
    service_name="Pencatatan perkawinan, perceraian, dan pengakuan anak",
    telegram="@SuaraLayananKabupatenYangPanjangBot",
)

SIDE = 0.15**0.5
COVERS = {
    "middle": [(0.5 - SIDE / 2, 0.5 - SIDE / 2, 0.5 + SIDE / 2, 0.5 + SIDE / 2)],
    "right": [(0.7, 0.3, 1.0, 0.8)],
    "bottom": [(0.3, 0.7, 0.8, 1.0)],
    "corner": [(1 - SIDE, 1 - SIDE, 1.0, 1.0)],
    "strip": [(0.425, 0.0, 0.575, 1.0)],
    "two stickers": [(x, x, x + SIDE / 2**0.5, x + SIDE / 2**0.5) for x in (0.3, 0.65)],
}
"""Parts of the symbol, 0–1 from its top left, 15 % in all. The three finder patterns stay in sight: no reader does
without them."""


def _render(pdf: bytes, page: int = 0, dpi: int = 150) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    picture: Image.Image = document[page].render(scale=dpi / 72).to_pil().convert("RGB")
    document.close()
    return picture


def _scan(picture: Image.Image) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(picture)]


def _words(pdf: bytes) -> str:
    return " ".join(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())


@pytest.mark.parametrize("item", [ITEM, LONG], ids=["usual", "long"])
@pytest.mark.parametrize("size", sorted(SIZES))
def test_the_code_of_every_size_is_read_at_150_dpi(size: str, item: PosterItem) -> None:
    found = _scan(_render(poster_pdf([item], size)))
    assert found == [item.url] * (2 if size == "tent" else 1)


@pytest.mark.parametrize("size", sorted(SIZES))
@pytest.mark.parametrize("place", ["middle", "right", "bottom", "corner", "strip", "two stickers"])
@pytest.mark.parametrize("colour", ["white", "black"])
def test_it_is_still_read_with_15_percent_of_the_symbol_covered(size: str, place: str, colour: str) -> None:
    picture = _render(poster_pdf([ITEM], size))
    if size == "tent":  # the upright half
        picture = picture.crop((0, picture.height // 2, picture.width, picture.height))
    found = zxingcpp.read_barcodes(picture)[0].position
    left, top, right, bottom = found.top_left.x, found.top_left.y, found.bottom_right.x, found.bottom_right.y
    width, height = right - left, bottom - top
    boxes = COVERS[place]
    assert sum((x2 - x1) * (y2 - y1) for x1, y1, x2, y2 in boxes) == pytest.approx(0.15, abs=0.001)
    draw = ImageDraw.Draw(picture)
    for x1, y1, x2, y2 in boxes:
        draw.rectangle((left + x1 * width, top + y1 * height, left + x2 * width, top + y2 * height), fill=colour)
    assert _scan(picture) == [URL]


@pytest.mark.parametrize(("size", "millimetres"), sorted(SIZES.items()))
def test_pages_have_the_paper_s_size(size: str, millimetres: tuple[float, float]) -> None:
    page = PdfReader(io.BytesIO(poster_pdf([ITEM], size))).pages[0]
    assert float(page.mediabox.width) / 72 * 25.4 == pytest.approx(millimetres[0], abs=0.1)
    assert float(page.mediabox.height) / 72 * 25.4 == pytest.approx(millimetres[1], abs=0.1)


@pytest.mark.parametrize("size", sorted(SIZES))
def test_it_says_where_it_is_in_two_languages_and_what_to_type(size: str) -> None:
    words = _words(poster_pdf([ITEM], size, Letterhead("Pemerintah Kota Muara Contoh", sample=True)))
    for said in (
        "Pemerintah Kota Muara Contoh",
        "Pelayanan Pendaftaran Penduduk",
        "Loket 3",
        "suara.muaracontoh.example/q/",
        "K7Q2MX",
        "@SuaraMuaraContohBot",
        "How was the service just now?",
        "Tanpa nama",
        "CONTOH",
        "Hebat",
        "Great",
    ):
        assert said in words, said


@pytest.mark.parametrize("size", sorted(SIZES))
def test_a_long_address_is_never_cut_and_nothing_leaves_the_page(size: str) -> None:
    pdf = poster_pdf([LONG], size, Letterhead("Pemerintah Kabupaten Yang Namanya Panjang Sekali di Kepulauan Contoh"))
    assert LONG.address in _words(pdf)
    picture = _render(pdf, dpi=72)
    width, height = picture.size
    margin = round(width * 0.04)
    for strip in ((0, 0, margin, height), (width - margin, 0, width, height)):
        dark = picture.crop(strip).convert("L").point(lambda value: 255 if value < 150 else 0)
        assert dark.getbbox() is None


def test_only_real_posters_carry_no_sample_mark() -> None:
    assert "CONTOH:" not in _words(poster_pdf([ITEM], "A4", Letterhead("Kota Nyata")))


def test_the_emblem_has_its_place(tmp_path: Path) -> None:
    emblem = tmp_path / "emblem.png"
    Image.new("RGBA", (200, 300), (200, 30, 30, 255)).save(emblem)
    picture = _render(poster_pdf([ITEM], "A4", Letterhead("Kota", emblem)))
    pixel = 150 / 25.4
    red, green, blue = picture.getpixel((round(24.5 * pixel), round(24.5 * pixel)))
    assert (red, green, blue) == pytest.approx((200, 30, 30), abs=8)


def test_an_emblem_that_is_no_picture_is_named(tmp_path: Path) -> None:
    emblem = tmp_path / "emblem.png"
    emblem.write_text("not a picture")
    with pytest.raises(ValueError, match=r"emblem\.png is not a PNG or JPEG picture"):
        poster_pdf([ITEM], "A4", Letterhead("Kota", emblem))


def test_a_whole_city_is_one_document_with_progress() -> None:
    city = [
        PosterItem(f"https://suara.example/q/BCDF{n:02d}", f"BCDF{n:02d}", f"Loket {n}", "Unit", "Dinas")
        for n in range(40)
    ]
    seen: list[tuple[int, int]] = []
    pdf = poster_pdf(city, "A6", progress=lambda done, total: seen.append((done, total)))
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 40
    assert seen == [(n, 40) for n in range(1, 41)]
    assert _scan(_render(pdf, 39)) == ["https://suara.example/q/BCDF39"]


def test_the_same_values_give_the_same_file() -> None:
    assert poster_pdf([ITEM], "A5") == poster_pdf([ITEM], "A5")


@pytest.mark.parametrize(("items", "size"), [([], "A4"), ([ITEM], "A3")])
def test_what_cannot_be_printed_is_one_clear_error(items: list[PosterItem], size: str) -> None:
    with pytest.raises(ValueError, match=r"no counter|not one of A4, A5, A6, tent"):
        poster_pdf(items, size)
