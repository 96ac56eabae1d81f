"""Where a comment points at one person: a title with a name, or a post such as the guard at the door."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from scoring.sentiment.aspects.tokens import Token, stems

_FILE = Path(__file__).with_name("people.txt")
_STAFF = ("petugas", "officer", "clerk", "staf", "lady")
_WHO = ("yang", "sing", "nan", "nang", "anu", "nu")
_AT = ("di", "at", "yang", "ing", "nang")


@lru_cache(maxsize=1)
def word_lists() -> dict[str, frozenset[str]]:
    """The sections of `people.txt`, each a set of single words."""
    lists: dict[str, list[str]] = {}
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        words = line.split("#")[0].split()
        if words and words[0].startswith("["):
            current = lists.setdefault(words[0].strip("[]"), [])
        elif words:
            current += words
    return {name: frozenset(words) for name, words in lists.items()}


def person_at(found: list[Token], i: int, known: set[int]) -> int:
    """The last token of a person named from token `i` on, or -1. `known`: tokens the lexicon explains."""
    token, lists = found[i], word_lists()
    if token.kind != "word":
        return -1
    if lists["posts"].intersection(stems(token.plain)):
        return i
    after = found[i + 1] if i + 1 < len(found) else None
    if after is None or after.kind != "word":
        return -1
    short = len(token.plain) <= 2 and token.plain != "bu"
    if token.plain in lists["titles"] and (after.capital or not short or (token.capital and token.plain == "ka")):
        return _named(found, i + 1, known)
    if token.plain in _STAFF:
        at = i + 2 if after.plain in _AT else i + 1
        return at if _is_place(found, at) else -1
    return -1


def _named(found: list[Token], i: int, known: set[int]) -> int:
    """The last token of the name that may begin at token `i`, after a title, or -1."""
    word, lists = found[i], word_lists()
    if word.plain in lists["places"] or (word.plain in ("di", "at") and _is_place(found, i + 1)):
        return i
    if word.plain in _WHO and any(_is_place(found, i + step) for step in range(1, 4)):
        return i
    if word.plain in lists["offices"]:
        return i + 1 if i + 1 < len(found) and found[i + 1].capital else -1
    if word.plain in lists["no_name"] or len(word.plain) < 3:
        return -1
    return i if word.capital or i not in known else -1


def _is_place(found: list[Token], i: int) -> bool:
    return i < len(found) and found[i].plain in word_lists()["places"]
