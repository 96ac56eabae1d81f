"""Evasions undone: "p u n g l i", "pun9li", "puuungli" and full-width letters read as the plain word.

A folded text is a list of plain tokens, each with its place in the original, so that whatever is found
in it can be shown in the citizen's own spelling.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

#: Characters read; a longer comment is judged by its beginning.
READ_LIMIT = 8_000

_TOKEN = re.compile(
    r"\d{1,3}(?:\.\d{3})+(?![^\W_])|[^\W_]+(?:['’`´@$*][^\W_]+)*|[@$][^\W_]+(?:[@$*][^\W_]+)*|[.,;:!?\n()]+"
)
_SPACED = re.compile(r"(?<![^\W_])[^\W_](?:[ .\-_*|~/]{1,2}[^\W_](?![^\W_])){3,}")
_LEET = str.maketrans("013457896@$", "oieastbggas")
_AMOUNT = re.compile(
    r"\d+(?:rb|ribu|rbuan|ribuan|k|jt|juta|x|an|th|nd|rd|st|am|pm|jam|hari|menit|mnt|bln|thn|kali|m|cm|km|kg|gb|mb|g|orang)?|[a-z]\d+"
)
_SIGN = re.compile(r"[\d@$*]")
_ACCENT = re.compile("[\u0300-\u036f]")
_REPEAT = re.compile(r"(\w)\1{2,}")


@dataclass(frozen=True, slots=True)
class Folded:
    """Plain tokens joined by single spaces (`plain`), and where each stands in the original (`source`); `disguised`
    where signs stood for letters or letters were pulled apart."""

    source: str
    plain: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    origins: tuple[tuple[int, int], ...]
    disguised: bool

    @property
    def read(self) -> str:
        """The text that tells its words: as written, or plain where it is disguised."""
        return self.plain if self.disguised else self.source

    def shown(self, start: int, end: int) -> str:
        """The citizen's own spelling of `read[start:end]`."""
        return self.original(start, end) if self.disguised else self.source[start:end]

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the original of `plain[start:end]`, widened to whole tokens."""
        first = bisect_right(self.starts, start) - 1
        last = max(bisect_left(self.ends, end), first)
        return self.origins[first][0], self.origins[min(last, len(self.origins) - 1)][1]

    def original(self, start: int, end: int) -> str:
        """The citizen's own spelling of `plain[start:end]`."""
        first, last = self.original_span(start, end)
        return self.source[first:last]


def fold_word(word: str) -> str:
    """One token in plain lower-case letters: no accents, no digits for letters, no drawn-out letters."""
    if word[0].isdigit() and "." in word:
        return word.replace(".", "")
    word = word.lower() if word.isascii() else _ACCENT.sub("", unicodedata.normalize("NFKD", word.lower()))
    if not word.isalpha() and any(c.isalpha() for c in word):
        # "2x" and "10rb" are amounts; a digit among letters ("pun9li", "c4lo") is a disguise.
        if not _AMOUNT.fullmatch(word):
            word = word.translate(_LEET)
        word = re.sub(r"['’`´*]", "", word)
    return _REPEAT.sub(r"\1", word)


@lru_cache(maxsize=32_768)
def _plain(token: str) -> str:
    return fold_word(token) if token[0].isalnum() or token[0] in "@$" else token[0].replace("\n", ".")


def fold(text: str) -> Folded:
    """`text` (its first READ_LIMIT characters) as plain tokens with their places."""
    text = text[:READ_LIMIT]
    origins: list[tuple[int, int]] = []
    words: list[str] = []
    disguised = False

    def take(start: int, end: int) -> None:
        nonlocal disguised
        for match in _TOKEN.finditer(text, start, end):
            token = match[0]
            # A word of more than 40 letters is no word; it is not kept in the cache.
            plain = _plain(token) if len(token) <= 40 else _plain.__wrapped__(token)
            if plain:
                disguised = disguised or (plain.isalpha() and not token.isalpha() and bool(_SIGN.search(token)))
                words.append(plain)
                origins.append(match.span())

    at = 0
    for match in _SPACED.finditer(text):
        letters = re.sub(r"[\W_]", "", match.group())
        if letters.isdigit():
            continue
        take(at, match.start())
        disguised = True
        words.append(fold_word(letters))
        origins.append(match.span())
        at = match.end()
    take(at, len(text))
    lengths = [len(word) for word in words]
    starts = tuple(accumulate([length + 1 for length in lengths], initial=0))[:-1]
    ends = tuple([start + length for start, length in zip(starts, lengths, strict=True)])
    return Folded(text, " ".join(words), tuple(words), starts, ends, tuple(origins), disguised)
