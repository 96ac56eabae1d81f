"""The citizen's own words that gave an aspect: a short span around the word that spoke most."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from scoring.sentiment.occurrences import Floats
from scoring.sentiment.words import NEGATION_SPAN, Word

FRAGMENT_LIMIT = 160

_NEIGHBOUR_SHARE = 0.35
"""A neighbour is taken along when it adds this share of what the strongest word adds."""
_MOST_NEIGHBOURS = 2
_JOINING = frozenset(["tapi", "tetapi", "namun", "nanging", "but", "dan", "and", "lan", "sareng", "jeung", "yang"])

Span = tuple[int, int]


def places(text: str, found: Sequence[Word]) -> list[Span | None]:
    """Where each word stands in `text` (start, end), in order; None for one that was respelled beyond finding."""
    lower = text.lower() if text.isascii() else "".join(map(_plain, text))
    spans: list[Span | None] = []
    at, before = 0, ""
    for word in found:
        start = lower.find(word.surface, at)
        if word.surface == before and spans and (start < 0 or any(map(str.isalnum, lower[at:start]))):
            spans.append(spans[-1])  # one word as written, several in full ("tdk" or "trmksh")
            continue
        before = word.surface
        end = start + len(word.surface)
        if start < 0 and word.surface.endswith("nya"):  # written apart: "pelayanan nya"
            start = lower.find(word.surface.removesuffix("nya"), at)
            end = start + len(word.surface) - 3
        if start < 0:
            spans.append(None)
        else:
            spans.append((start, end))
            at = end
    return spans


def _plain(letter: str) -> str:
    """One letter in lower case without its accent."""
    small = unicodedata.normalize("NFD", letter)[0].lower()
    return small if len(small) == 1 else letter


def fragment(text: str, found: Sequence[Word], spans: Sequence[Span | None], added: Floats) -> str:
    """The words around the one that added most (`added`: one number a word), as written in `text`."""
    best = int(added.argmax())
    least = _NEIGHBOUR_SHARE * float(added[best])
    first = last = best
    while first > 0 and best - first < _MOST_NEIGHBOURS and float(added[first - 1]) > max(least, 0):
        first -= 1
    while last + 1 < len(found) and last - best < _MOST_NEIGHBOURS and float(added[last + 1]) > max(least, 0):
        last += 1
    while first < best and found[first].form in _JOINING:
        first += 1
    while last > best and found[last].form in _JOINING:
        last -= 1
    if found[best].negated:
        for step in range(1, NEGATION_SPAN + 1):
            if best >= step and not found[best - step].negated:
                first = min(first, best - step)
                break
    inside = [span for span in spans[first : last + 1] if span is not None]
    whole = text[inside[0][0] : inside[-1][1]] if inside else text
    return whole.strip()[:FRAGMENT_LIMIT] or text[:FRAGMENT_LIMIT]
