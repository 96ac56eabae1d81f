"""Pictograms on a 48 × 48 grid as SVG paths: the faces of the pages, and the three steps of rating."""

from __future__ import annotations

from typing import NamedTuple


class Stroke(NamedTuple):
    """One path of a pictogram; `fill` is "none", "wash" (a light tint) or "solid"."""

    path: str
    fill: str = "none"
    stroked: bool = True


def _circle(x: float, y: float, radius: float) -> str:
    """A circle as four Bézier arcs."""
    k = 0.5523 * radius
    return (
        f"M{x - radius} {y}c0 {-k} {radius - k} {-radius} {radius} {-radius}"
        f"c{k} 0 {radius} {radius - k} {radius} {radius}"
        f"c0 {k} {k - radius} {radius} {-radius} {radius}"
        f"c{-k} 0 {-radius} {k - radius} {-radius} {-radius}z"
    )


_HEAD = Stroke(_circle(24, 24, 20), "wash")
_EYES = Stroke("M17 19.5v2M31 19.5v2")

FACES: dict[int, tuple[Stroke, ...]] = {
    1: (
        _HEAD,
        Stroke("M13 14.5l6.5 3M35 14.5l-6.5 3"),
        Stroke("M17.5 20.5v1.5M30.5 20.5v1.5"),
        Stroke("M15.5 34.5c4 -7 13 -7 17 0"),
    ),
    2: (_HEAD, _EYES, Stroke("M17 32.5c4 -3.2 10 -3.2 14 0")),
    3: (_HEAD, _EYES, Stroke("M16.5 29c4 4.2 11 4.2 15 0")),
    4: (
        _HEAD,
        Stroke("M13.5 20.5c1.6 -3.4 5.4 -3.4 7 0M27.5 20.5c1.6 -3.4 5.4 -3.4 7 0"),
        Stroke("M14.5 26.5h19c0 12 -19 12 -19 0z", "solid"),
    ),
}
FACE_COLOURS = {1: "#a93a26", 2: "#96590a", 3: "#1f7468", 4: "#0b5e55"}

_PHONE = Stroke(
    "M15 4h18c1.7 0 3 1.3 3 3v34c0 1.7 -1.3 3 -3 3h-18c-1.7 0 -3 -1.3 -3 -3v-34c0 -1.7 1.3 -3 3 -3z", "wash"
)

SCAN = (
    _PHONE,
    Stroke("M17 17v-4h4M31 17v-4h-4M17 27v4h4M31 27v4h-4"),
    Stroke("M20.5 17.5h3v3h-3zM25.5 24h3v3h-3zM25.5 17.5h2M20.5 25.5h2", "none"),
    Stroke("M22.5 39.5h3"),
)
TAP = (
    Stroke(_circle(19, 17, 14), "wash"),
    Stroke("M14.5 13.5v1.6M23.5 13.5v1.6"),
    Stroke("M12.5 20.5c3.4 3.6 9.6 3.6 13 0"),
    Stroke(
        "M26 44c-3.2 -3 -6.2 -6.6 -8 -9.6c-1.6 -2.8 1.4 -4.8 3.6 -2.8l2.8 2.6v-11c0 -3.4 5 -3.4 5 0v7.4"
        "c0 0 8.2 .8 9.6 1.6c1.8 1 2.2 2.6 2 4.6c-.3 2.8 -1 5.2 -2.2 7.2z",
        "paper",
    ),
)
DONE = (
    Stroke("M11 5h26v38l-4.4 -3.4l-4.3 3.4l-4.3 -3.4l-4.3 3.4l-4.3 -3.4l-4.4 3.4z", "wash"),
    Stroke("M16.5 18.5l5.5 5.5l10 -11"),
    Stroke("M17 32h14"),
)
STEPS = (("scan", SCAN), ("tap", TAP), ("done", DONE))
