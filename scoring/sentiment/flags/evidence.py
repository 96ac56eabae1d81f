"""The citizen's own words that raised a flag: the stretch of words that says most."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.sentiment.aspects.fragment import Span
from scoring.sentiment.occurrences import Floats

EVIDENCE_LIMIT = 120
MOST_WORDS = 10


def stretch(added: Floats) -> tuple[int, int]:
    """First and last word of the stretch of at most MOST_WORDS words that adds most (`added`: one number a word)."""
    best, where = float("-inf"), (0, 0)
    values = added.tolist()
    for first in range(len(values)):
        total = 0.0
        for last in range(first, min(first + MOST_WORDS, len(values))):
            total += values[last]
            if total > best:
                best, where = total, (first, last)
    first, last = where
    while first < last and values[first] <= 0:
        first += 1
    return first, last


def place(spans: Sequence[Span | None], added: Floats) -> Span | None:
    """Where that stretch stands in the text; None where none of its words can be found there."""
    first, last = stretch(added)
    inside = [span for span in spans[first : last + 1] if span is not None]
    return (inside[0][0], inside[-1][1]) if inside else None
