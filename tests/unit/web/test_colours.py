"""Text and controls keep the contrast that WCAG 2.2 AA asks for, in light and in dark."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import web

CSS = (Path(web.__file__).parent / "static" / "house.css").read_text(encoding="utf-8")
TEXT, PART = 4.5, 3.0

# foreground, background, least contrast
PAIRS = [
    ("ink", "paper", TEXT),
    ("ink", "card", TEXT),
    ("soft", "paper", TEXT),
    ("soft", "card", TEXT),
    ("accent", "paper", TEXT),
    ("accent", "card", TEXT),
    ("accent", "wash", TEXT),
    ("ink", "wash", TEXT),
    ("soft", "wash", TEXT),
    ("on-accent", "accent", TEXT),
    ("warn", "warn-wash", TEXT),
    ("edge", "paper", PART),
    ("edge", "card", PART),
    *((f"f{face}", "card", PART) for face in (1, 2, 3, 4)),
]


def palettes() -> dict[str, dict[str, str]]:
    blocks = re.findall(r":root\s*{([^}]*)}", CSS)
    light, dark = (dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{3,6})", block)) for block in blocks)
    return {"light": light, "dark": dark}


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_black_on_white_is_twenty_one() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_pair_in_use_is_readable(scheme: str) -> None:
    colours = palettes()[scheme]
    poor = {
        f"{front} on {back}": round(contrast(colours[front], colours[back]), 2)
        for front, back, least in PAIRS
        if contrast(colours[front], colours[back]) < least
    }
    assert poor == {}
