"""Evasions undone: "p u n g l i", "pun9li", "puuungli" and full-width letters read as the plain word.

A folded text is a list of plain tokens, each with its place in the original, so that whatever is found
in it can be shown in the citizen's own spelling.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import NamedTuple

from scoring.sentiment.word_memory import LONGEST_KEPT, MOST_KEPT

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
_MIXED = re.compile(r"[^\W\d_]\S*[\d@$*]|[\d@$*]\S*[^\W\d_]")
_ACCENT = re.compile("[\u0300-\u036f]")
_REPEAT = re.compile(r"(\w)\1{2,}")


Span = tuple[int, int]


class Token(NamedTuple):
    """A plain token, whether it was disguised, and its place in the original."""

    plain: str
    disguised: bool
    span: Span


@dataclass(frozen=True)
class Folded:
    """Plain tokens (`words`), joined by single spaces (`plain`); where each stands in the original (`source`) is found
    when somebody asks. `disguised` where signs stood for letters or letters were pulled apart."""

    source: str
    plain: str
    words: tuple[str, ...]
    disguised: bool

    @property
    def read(self) -> str:
        """The text that tells its words: as written, or plain where it is disguised."""
        return self.plain if self.disguised else self.source

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each word begins in `plain`."""
        return tuple(accumulate([len(word) + 1 for word in self.words], initial=0))[:-1]

    @cached_property
    def _origins(self) -> list[Span]:
        return [token.span for token in _tokens(self.source)]

    def shown(self, start: int, end: int) -> str:
        """The citizen's own spelling of `read[start:end]`."""
        return self.original(start, end) if self.disguised else self.source[start:end]

    def original_span(self, start: int, end: int) -> Span:
        """The place in the original of `plain[start:end]`, widened to whole tokens."""
        first = bisect_right(self.starts, start) - 1
        last = max(bisect_left(self.starts, end) - 1, first)
        return self._origins[first][0], self._origins[last][1]

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


@lru_cache(maxsize=MOST_KEPT)
def _plain(token: str) -> str:
    return fold_word(token) if token[0].isalnum() or token[0] in "@$" else token[0].replace("\n", ".")


def _tokens(text: str) -> Iterator[Token]:
    """The tokens of `text`."""
    at = 0
    for match in _SPACED.finditer(text):
        letters = re.sub(r"[\W_]", "", match.group())
        if not letters.isdigit():
            yield from _tokens_between(text, at, match.start())
            yield Token(fold_word(letters), True, match.span())
            at = match.end()
    yield from _tokens_between(text, at, len(text))


def _tokens_between(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(text, start, end):
        written = match[0]
        plain = _plain(written) if len(written) <= LONGEST_KEPT else _plain.__wrapped__(written)
        if plain:
            disguised = plain.isalpha() and not written.isalpha() and _SIGN.search(written) is not None
            yield Token(plain, disguised, match.span())


def _words(text: str) -> list[str]:
    """The plain words of a text in which nothing is disguised: what `_tokens` gives, in less than half the time."""
    found = []
    for piece in text.split(" "):
        for written in (piece,) if piece.isalpha() else _TOKEN.findall(piece):
            plain = _plain(written) if len(written) <= LONGEST_KEPT else _plain.__wrapped__(written)
            if plain:
                found.append(plain)
    return found


def fold(text: str) -> Folded:
    """`text` (its first READ_LIMIT characters) as plain tokens."""
    text = text[:READ_LIMIT]
    if (_SIGN.search(text) and _MIXED.search(text)) or _SPACED.search(text):
        tokens = list(_tokens(text))
        words, disguised = tuple([token.plain for token in tokens]), any(token.disguised for token in tokens)
    else:
        words, disguised = tuple(_words(text)), False
    return Folded(text, " ".join(words), words, disguised)
