"""The four faces, drawn once in the house style for pages (and whoever prints them).

Each differs in brow, eye and mouth, so that colour is never the only sign. Strokes take `currentColor`.
"""

from __future__ import annotations

from markupsafe import Markup

_HEAD = '<circle cx="24" cy="24" r="20" class="skin"/>'
_EYES = '<path d="M17 19.5v2M31 19.5v2"/>'
_FEATURES = {
    1: (
        '<path d="M13 14.5l6.5 3M35 14.5l-6.5 3"/><path d="M17.5 20.5v1.5M30.5 20.5v1.5"/>'
        '<path d="M15.5 34.5c4-7 13-7 17 0"/>'
    ),
    2: _EYES + '<path d="M17 32.5c4-3.2 10-3.2 14 0"/>',
    3: _EYES + '<path d="M16.5 29c4 4.2 11 4.2 15 0"/>',
    4: (
        '<path d="M13.5 20.5c1.6-3.4 5.4-3.4 7 0M27.5 20.5c1.6-3.4 5.4-3.4 7 0"/>'
        '<path d="M14.5 26.5h19c0 12-19 12-19 0z" class="mouth"/>'
    ),
}


def face(overall: int, size: int = 48) -> Markup:
    """The face of an overall rating 1 (buruk) … 4 (hebat), `size` CSS pixels wide; hidden from screen readers."""
    return Markup(
        f'<svg class="face-{overall}" width="{size}" height="{size}" viewBox="0 0 48 48" fill="none" '
        'stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round" '
        f'aria-hidden="true" focusable="false">{_HEAD}{_FEATURES[overall]}</svg>'
    )


TICK = Markup(
    '<svg class="tick" width="64" height="64" viewBox="0 0 48 48" fill="none" stroke="currentColor" '
    'stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">'
    '<circle cx="24" cy="24" r="21" class="skin"/><path d="M14.5 25l6.5 6.5 13-14.5"/></svg>'
)
