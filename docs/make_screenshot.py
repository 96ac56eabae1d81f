"""Makes docs/screenshot.png from a running product with the sample city.

.venv/bin/suara up &
.venv/bin/python docs/make_screenshot.py http://127.0.0.1:8000 var/outbox
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[1]))

from suara import clock
from suara.demo import find_open_code
from suara.settings import load_settings
from suara.wiring import House
from tests import browser

WIDTH, HEIGHT, GAP, SCALE = 360, 640, 24, 2


def main(base: str, code: str, outbox: Path) -> None:
    with browser.chromium() as chromium:
        context = chromium.new_context(
            viewport={"width": WIDTH, "height": HEIGHT}, device_scale_factor=SCALE, locale="id-ID"
        )
        page = context.new_page()
        shots = []
        page.goto(f"{base}/q/{code}")
        shots.append(page.screenshot())
        page.fill("textarea", "Petugasnya ramah, tapi antre lama.")
        page.click("button[value='3']")
        shots.append(page.screenshot())
        page.set_viewport_size({"width": 560, "height": HEIGHT})
        page.goto(sorted(outbox.glob("*.html"))[0].resolve().as_uri())
        shots.append(page.screenshot())
    _beside(shots, Path(__file__).with_name("screenshot.png"))


def _beside(shots: list[bytes], out: Path) -> None:
    pictures = [Image.open(io.BytesIO(shot)).convert("RGB") for shot in shots]
    gap = GAP * SCALE
    width = sum(picture.width for picture in pictures) + gap * (len(pictures) + 1)
    sheet = Image.new("RGB", (width, HEIGHT * SCALE + 2 * gap), "#d8d6cd")
    x = gap
    for picture in pictures:
        sheet.paste(picture, (x, gap))
        x += picture.width + gap
    sheet.resize((sheet.width // 2, sheet.height // 2), Image.Resampling.LANCZOS).save(out, optimize=True)


def open_code() -> str:
    """A counter of the sample city where somebody is on duty."""
    with House(load_settings()).database.read() as session:
        code = find_open_code(session, clock.now())
    assert code is not None, "load the sample city first"
    return code


if __name__ == "__main__":
    main(sys.argv[1], open_code(), Path(sys.argv[2]))
