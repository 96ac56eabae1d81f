"""The sentence around a finding, and the words that turn it."""

from __future__ import annotations

import re

BUT = re.compile(
    r"\b(?:tapi|tetapi|namun|ternyata|nyatanya|kenyataannya|padahal|but|however|jebul|nyatane|nyatonyo"
    r"|sakalinya|horeng)\b"
)
_STOP = re.compile(r"[.!?;]")


def sentence_before(plain: str, start: int, reach: int = 160) -> str:
    """The part of the same sentence that stands before `start`."""
    piece = plain[max(0, start - reach) : start]
    cut = max((m.end() for m in _STOP.finditer(piece)), default=0)
    return piece[cut:]


def sentence_after(plain: str, end: int, reach: int = 160) -> str:
    """The part of the same sentence that stands after `end`."""
    piece = plain[end : end + reach]
    match = _STOP.search(piece)
    return piece[: match.start()] if match else piece
