"""A comment as plain words with their places; drawn-out letters, phone spelling and endings undone."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

#: Characters read; a longer comment is judged by its beginning.
READ_LIMIT = 6_000
#: Marks a word said twice ("ramah-ramah").
DOUBLED = "~"

_TOKEN = re.compile(
    r"(?P<word>[^\W\d_]+2?(?:['’`´\-][^\W\d_]+)*)|(?P<number>\d[\d.,:]*\d|\d)|(?P<stop>[.!;\n]+|\?)|(?P<pause>[,:()/\"–—])"
    "|(?P<sign>[\U0001f300-\U0001faff\u2600-\u27bf\u23e9-\u23f3\u2b50])"
)
_REPEAT = re.compile(r"([^\W\d_])\1{2,}")
_ACCENT = re.compile("[\u0300-\u036f]")

_SHORTENED = frozenset(("mr", "mrs", "ms", "dr", "bpk"))
_ENDINGS = ("nyalah", "nya", "nyo", "ipun", "lah", "kah", "pun", "na", "ne", "ku", "mu", "an", "e", "ni", "n", "s", "i")


@lru_cache(maxsize=1)
def _spelling() -> dict[str, str]:
    lines = Path(__file__).with_name("spelling.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(" ", 1) for line in lines if not line.startswith("#"))


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number, stop, pause or sign; `plain` is "" for all but words and signs."""

    plain: str
    kind: str
    start: int
    end: int
    capital: bool


def plain_word(word: str) -> str:
    """A word in lower case without accents or drawn-out letters; "ramah2" is marked as doubled."""
    word = word.lower().replace("’", "'").replace("`", "'").replace("´", "'")
    if not word.isascii():
        word = _ACCENT.sub("", unicodedata.normalize("NFKD", word))
    doubled = word[-1:] == "2"
    word = _REPEAT.sub(r"\1", word[:-1] if doubled else word)
    return _spelling().get(word, word) + (DOUBLED if doubled else "")


def stems(word: str) -> tuple[str, ...]:
    """The word and what is left of it without one of the endings of our languages."""
    if word.endswith(DOUBLED):
        return (word, *stems(word[:-1]))
    found = [word]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= (3 if len(ending) > 1 else 4):
            found.append(word[: -len(ending)])
    return tuple(found)


def tokens(text: str) -> list[Token]:
    """The tokens of the first READ_LIMIT characters; a doubled word ("lama-lama") is one token."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text[:READ_LIMIT]):
        kind = match.lastgroup or "stop"
        raw, at = match.group(), match.start()
        if kind != "word":
            if raw == "." and found and found[-1].plain in _SHORTENED:
                continue
            plain = raw[0] if kind == "sign" else raw if kind == "stop" else ""
            found.append(Token(plain, kind, at, match.end(), False))
            continue
        for part in raw.split("-"):
            for piece in plain_word(part).split(" "):
                end = at + len(part)
                if found and found[-1].plain.rstrip(DOUBLED) == piece:
                    found[-1] = replace(found[-1], plain=piece + DOUBLED, end=end)
                elif piece:
                    found.append(Token(piece, kind, at, end, part[:1].isupper()))
            at += len(part) + 1
    return found
