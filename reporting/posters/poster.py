"""Posters of A4, A5 and A6, and table tents: one page a counter, ready for the printer."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, UnidentifiedImageError
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from reporting.posters.pen import ACCENT, LINE, PAPER, SOFT, Pen, fit, width_mm, wrap
from reporting.posters.pictograms import FACE_COLOURS, FACES, STEPS
from reporting.posters.qr import QUIET_ZONE, make_qr
from texts import say

SIZES = {"A4": (210.0, 297.0), "A5": (148.5, 210.0), "A6": (105.0, 148.5), "tent": (210.0, 297.0)}
"""Millimetres. A5 and A6 are the A4 sheet, smaller; a tent is an A4 sheet to be folded."""

WARN, WARN_WASH = "#7a4a00", "#fdf1da"
TENT_FACE, TENT_FLAP = 120.0, 28.5


@dataclass(frozen=True)
class PosterItem:
    """One counter's poster.

    `url` is what the QR says; what people type is the same address without its scheme. `telegram` is the bot's
    name ("@SuaraKotaBot"), whom people send the code.
    """

    url: str
    code: str
    counter_name: str
    unit_name: str
    agency_name: str
    service_name: str | None = None
    telegram: str | None = None

    @property
    def address(self) -> str:
        """What to type, up to the code.

        >>> PosterItem("https://suara.kota.example/q/K7Q2MX", "K7Q2MX", "Loket 1", "Unit", "Dinas").address
        'suara.kota.example/q/'
        """
        plain = self.url.split("://", 1)[-1]
        return plain.removesuffix(self.code)


@dataclass(frozen=True)
class Letterhead:
    """Whose posters these are. `sample` marks each as not real."""

    government: str = ""
    emblem: Path | None = None
    languages: tuple[str, str] = ("id", "en")
    sample: bool = False


Progress = Callable[[int, int], None]


def poster_pdf(
    items: Sequence[PosterItem],
    size: str = "A4",
    letterhead: Letterhead | None = None,
    progress: Progress | None = None,
) -> bytes:
    """A PDF with one page for each item, in their order.

    Parameters
    ----------
    size : "A4", "A5", "A6" or "tent"
    progress : called with (pages done, pages in all)

    Raises
    ------
    ValueError : unknown size, no items, an emblem that is no PNG or JPEG picture, a too long address
    """
    if size not in SIZES:
        raise ValueError(f"{size!r} is not one of {', '.join(SIZES)}")
    if not items:
        raise ValueError("there is no counter to print a poster for")
    letterhead = letterhead or Letterhead()
    emblem = _read_emblem(letterhead.emblem) if letterhead.emblem else None
    width, height = SIZES[size]
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(width * mm, height * mm), invariant=1, pageCompression=1)
    canvas.setTitle(f"Suara Layanan: {letterhead.government or items[0].agency_name}")
    canvas.setAuthor(letterhead.government or "Suara Layanan")
    for done, item in enumerate(items, start=1):
        if size == "tent":
            _draw_tent(canvas, item, letterhead, emblem)
        else:
            canvas.scale(width / 210, width / 210)
            _draw_sheet(Pen(canvas, 297), item, letterhead, emblem)
        canvas.showPage()
        if progress:
            progress(done, len(items))
    canvas.save()
    return out.getvalue()


def _read_emblem(path: Path) -> ImageReader:
    try:
        with Image.open(path) as picture:
            picture.thumbnail((600, 600))
            return ImageReader(picture.convert("RGBA"))
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as error:
        raise ValueError(f"the emblem {path.name} is not a PNG or JPEG picture") from error


def _draw_sheet(pen: Pen, item: PosterItem, head: Letterhead, emblem: ImageReader | None) -> None:
    first, second = head.languages
    _draw_head(pen, item, head, emblem, 14, 14, 182)
    _draw_question(pen, 105, 53, 182, first, second, 31, 17)
    _draw_faces(pen, 105, 76, 22, 40, first, second)
    _draw_code_card(pen, item, 49, 110, 112)
    _draw_counter(pen, item, 105, 233, 182)
    _draw_steps(pen, 14, 244, 182, first, second)
    pen.rule(14, 264.5, 196, 264.5)
    _draw_typed(pen, item, first, second, 14, 271.5, 94)
    pen.fitted(196, 271.5, say("poster-promise", first), 11, 80, bold=True, anchor="end")
    pen.fitted(196, 276.5, say("poster-trust", first), 11, 80, anchor="end")
    pen.fitted(196, 283, say("poster-promise", second), 10, 80, colour=SOFT, anchor="end")
    pen.fitted(196, 287.5, say("poster-trust", second), 10, 80, colour=SOFT, anchor="end")


def _draw_head(
    pen: Pen, item: PosterItem, head: Letterhead, emblem: ImageReader | None, x: float, y: float, width: float
) -> None:
    """Emblem, government, agency and unit; the sample's mark at the right."""
    left = x
    if emblem is not None:
        pen.image(x, y, 21, emblem)
        left += 26
    room = width - (left - x) - (62 if head.sample else 0)
    above = head.government or item.agency_name
    pen.fitted(left, y + 6.5, above, 15, room, bold=True)
    below = [item.agency_name, item.unit_name] if head.government else [item.unit_name]
    for line, words in enumerate(dict.fromkeys(below)):
        pen.fitted(left, y + 13 + line * 5.5, words, 12, room, colour=SOFT)
    if head.sample:
        first, second = head.languages
        pen.box(x + width - 58, y, 58, 13, fill=WARN_WASH, radius=2.5)
        pen.fitted(x + width - 29, y + 5.4, say("poster-sample", first), 9, 54, bold=True, colour=WARN, anchor="middle")
        pen.fitted(x + width - 29, y + 10, say("poster-sample", second), 8.5, 54, colour=WARN, anchor="middle")
    pen.rule(x, y + 25, x + width, y + 25)


def _draw_question(
    pen: Pen, middle: float, y: float, width: float, first: str, second: str, large: float, small: float
) -> None:
    words, size = fit(say("poster-question", first), width, large, bold=True)
    pen.text(middle, y, words, size, bold=True, anchor="middle")
    pen.fitted(middle, y + 9, say("poster-question", second), small, width, colour=SOFT, anchor="middle")


def _draw_faces(pen: Pen, middle: float, y: float, size: float, step: float, first: str, second: str) -> None:
    """The four faces with their words; colour is never the only sign."""
    for overall, strokes in FACES.items():
        x = middle + (overall - 2.5) * step
        pen.pictogram(x - size / 2, y - 8, size, strokes, FACE_COLOURS[overall])
        pen.fitted(x, y + size - 2.5, say(f"face-{overall}", first), 12, step - 2, bold=True, anchor="middle")
        pen.fitted(x, y + size + 2.3, say(f"face-{overall}", second), 10, step - 2, colour=SOFT, anchor="middle")


def _draw_steps(pen: Pen, x: float, y: float, width: float, first: str, second: str) -> None:
    """Scan, tap, done: a pictogram each, captions in one size."""
    step, picture = width / len(STEPS), 15.0
    room = step - picture - 6
    captions = [f"{number}. {say(f'poster-{name}', first)}" for number, (name, _) in enumerate(STEPS, start=1)]
    size = min(fit(caption, room, 12, bold=True)[1] for caption in captions)
    for position, (name, strokes) in enumerate(STEPS):
        left = x + position * step
        pen.pictogram(left, y, picture, strokes)
        pen.fitted(left + picture + 2, y + 6.5, captions[position], size, room, bold=True)
        pen.fitted(left + picture + 2, y + 12, say(f"poster-{name}", second), 10.5, room, colour=SOFT)


def _draw_code_card(pen: Pen, item: PosterItem, x: float, y: float, size: float) -> None:
    """A white card framed in the accent colour: the QR with its quiet zone fills it."""
    qr = make_qr(item.url)
    pen.box(x, y, size, size, fill=PAPER, stroke=ACCENT, line=1.4, radius=5)
    inner = size - 1.4
    code = inner * len(qr.matrix) / (len(qr.matrix) + 2 * QUIET_ZONE)
    margin = (size - code) / 2
    pen.qr(x + margin, y + margin, code, qr)


def _draw_counter(pen: Pen, item: PosterItem, middle: float, y: float, width: float) -> None:
    """The counter's name as a badge."""
    name, size = fit(item.counter_name, width - 60, 21, bold=True)
    service = f"  {item.service_name}" if item.service_name else ""
    service, service_size = fit(service, width - 24 - width_mm(name, size, True), 14)
    total = width_mm(name, size, True) + width_mm(service, service_size)
    pen.box(middle - total / 2 - 8, y - 8.5, total + 16, 13, fill=ACCENT, radius=6.5)
    pen.text(middle - total / 2, y + 0.3, name, size, bold=True, colour=PAPER)
    pen.text(middle - total / 2 + width_mm(name, size, True), y + 0.3, service, service_size, colour=PAPER)


def _draw_typed(pen: Pen, item: PosterItem, first: str, second: str, x: float, y: float, width: float) -> None:
    """The address to type: host and path, then the code with its letters apart."""
    label, size = fit(f"{say('poster-type', first)}  {say('poster-type', second)}", width, 9.5)
    pen.text(x, y, label, size, colour=SOFT)
    spacing = 0.9
    code_width = width_mm(item.code, 17, True, spacing)
    beside = width - code_width - 1.5
    size = min(13, 13 * beside / width_mm(item.address, 13))
    if size >= 8:
        pen.text(x, y + 7.5, item.address, size)
        pen.text(
            x + width_mm(item.address, size) + 1.2, y + 7.5, item.code, 17, bold=True, colour=ACCENT, spacing=spacing
        )
        below = (x, y + 14.5, width)
    else:  # a long address is never cut: it gets a line of its own
        pen.text(x, y + 5.5, item.address, min(13, 13 * width / width_mm(item.address, 13)))
        pen.text(x, y + 13, item.code, 17, bold=True, colour=ACCENT, spacing=spacing)
        below = (x + code_width + 4, y + 13, width - code_width - 4)
    if item.telegram:
        words = f"{say('poster-telegram', first)} {item.telegram}"
        pen.fitted(*below[:2], words, 10.5, below[2], colour=SOFT)


def _draw_tent(canvas: Canvas, item: PosterItem, head: Letterhead, emblem: ImageReader | None) -> None:
    """Two faces back to back and two flaps that overlap under it: fold at the dashed lines."""
    width, height = SIZES["tent"]
    canvas.saveState()
    canvas.translate(0, TENT_FLAP * mm)
    _draw_tent_face(Pen(canvas, TENT_FACE), item, head, emblem)
    canvas.restoreState()
    canvas.saveState()
    canvas.translate(width * mm, (height - TENT_FLAP) * mm)
    canvas.rotate(180)
    _draw_tent_face(Pen(canvas, TENT_FACE), item, head, emblem)
    canvas.restoreState()
    pen = Pen(canvas, height)
    for y in (TENT_FLAP, TENT_FLAP + TENT_FACE, TENT_FLAP + 2 * TENT_FACE):
        pen.rule(0, y, width, y, colour=LINE, dash=True)


def _draw_tent_face(pen: Pen, item: PosterItem, head: Letterhead, emblem: ImageReader | None) -> None:
    first, second = head.languages
    _draw_code_card(pen, item, 12, 11, 82)
    _draw_typed(pen, item, first, second, 12, 99.5, 82)
    left, room = 104.0, 94.0
    top = 18.0
    if emblem is not None:
        pen.image(left, 12, 13, emblem)
    start = left + (16 if emblem is not None else 0)
    pen.fitted(start, top, head.government or item.agency_name, 10.5, room - (start - left), bold=True)
    pen.fitted(start, top + 5, item.unit_name, 9.5, room - (start - left), colour=SOFT)
    lines = wrap(say("poster-question", first), room, 20, bold=True)
    for number, line in enumerate(lines):
        pen.fitted(left, 36 + number * 8.5, line, 20, room, bold=True)
    after = 36 + len(lines) * 8.5 - 1.5
    pen.fitted(left, after, say("poster-question", second), 11, room, colour=SOFT)
    _draw_faces(pen, left + room / 2, after + 14, 16, 23.5, first, second)
    name, size = fit(item.counter_name, room - 58, 15, bold=True)
    pen.box(left, 88, width_mm(name, size, True) + 12, 10.5, fill=ACCENT, radius=5.25)
    pen.text(left + 6, 95, name, size, bold=True, colour=PAPER)
    for position, (_, strokes) in enumerate(STEPS):
        pen.pictogram(left + room - 41 + position * 15, 87.5, 11, strokes)
        if position:
            pen.rule(left + room - 44 + position * 15 + 0.6, 93, left + room - 41.6 + position * 15, 93, SOFT, 0.5)
    pen.fitted(left, 105, f"{say('poster-promise', first)} {say('poster-trust', first)}", 8.5, room, bold=True)
    pen.fitted(left, 109.5, f"{say('poster-promise', second)} {say('poster-trust', second)}", 8, room, colour=SOFT)
    if head.sample:
        pen.fitted(left, 114.5, f"{say('poster-sample', first)} / {say('poster-sample', second)}", 8, room, colour=WARN)
