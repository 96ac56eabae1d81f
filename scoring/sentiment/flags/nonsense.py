"""Comments that say nothing: keyboard rows, one letter held down, trial words, bare digits."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from scoring.sentiment.flags.folding import Folded
from scoring.sentiment.word_memory import MOST_KEPT

_FILE = Path(__file__).with_name("nonsense.txt")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "poiuytrewq", "lkjhgfdsa", "mnbvcxz", "abcdefghij", "1234567890")
_TRIAL = re.compile(
    "(?:la|na|du|tra|hi|ho|wek|jkl|asd|qwe|zxc|fgh|dfg|hjk){2,}|wek|jkl|asd|qwe|zxc|fgh|dfg|hjk|tess?t?"
    "|testing|coba(?:coba)?|ngetest?|ping|cek|lorem|ipsum|dolor|sit|amet|(?:bla)+|abc|xyz"
)
# One letter that is an answer: y(a), g(ak), n(o), k(o).
_ANSWER = frozenset("ygnk")
_LAUGH = re.compile("(?:h[aeiou]|w?k|x[aix]|wk)+[hwk]?")
# A short unit over and over ("asdasdasd"), the last one perhaps broken off.
_PERIOD = re.compile(r"(\w{2,4})\1+\w{0,3}")
# Vowelless spellings of the phone that are words all the same.
_SHORTENED = re.compile("mksh|thks|trmksh|mntp|sngt|skck|bpjs|npwp|plyn+|ptgs|dprd|bngt|trms|brngkt|sttpl|dpmptsp|smpt")


@lru_cache(maxsize=1)
def _lists() -> dict[str, frozenset[str]]:
    lines = [line for line in _FILE.read_text(encoding="utf-8").splitlines() if ": " in line and line[0] != "#"]
    return {name: frozenset(words.split()) for name, words in (line.split(": ") for line in lines)}


def _is_advert(words: list[str]) -> bool:
    adverts = _lists()["advert"].intersection(words)
    strong = len(adverts & _lists()["strong"])
    return strong >= 2 or (strong == 1 and len(adverts) >= 3)


def _is_chant(words: list[str]) -> bool:
    """One word three times in a row and another twice: "ayam ayam ayam bebek bebek"."""
    runs = [1]
    for before, word in pairwise(words):
        if word == before:
            runs[-1] += 1
        else:
            runs.append(1)
    return max(runs) >= 3 and sum(run >= 2 for run in runs) >= 2


@lru_cache(maxsize=MOST_KEPT)
def _is_mash(word: str) -> bool:
    if word.isdigit():
        # "10" and "7/10" are ratings.
        return len(word) >= 4 or word in ("123", "111", "000")
    if _TRIAL.fullmatch(word) or (len(set(word)) == 1 and word not in _ANSWER):
        return True
    if len(word) == 3 and not set(word) & set("aeiou") and any(word in row for row in _ROWS):
        return True
    if len(word) < 4 or _LAUGH.fullmatch(word) or _SHORTENED.fullmatch(word):
        return False
    if any(word in row * 2 for row in _ROWS):
        return True
    runs = sum(1 for i in range(len(word) - 3) if any(word[i : i + 4] in row for row in _ROWS))
    vowels = sum(char in "aeiou" for char in word)
    if runs * 4 >= max(len(word) - 2, 1) or (len(word) >= 5 and not vowels):
        return True
    period = _PERIOD.fullmatch(word)
    if len(word) >= 7 and period is not None and len(period.group(1)) < 4:
        return True
    return len(word) >= 8 and (vowels / len(word) < 0.2 or bool(re.search(r"[^aeiou]{6,}", word)))


def nonsense(folded: Folded) -> tuple[int, int] | None:
    """The whole comment's span when none of its words is a word; an emoji or a sign alone is a comment."""
    words = [word for word in folded.words if word[0].isalnum()]
    if not folded.plain.strip():
        return None
    if (
        _is_advert(words)
        or (3 <= len(words) <= 8 and _lists()["forum"].issuperset(words))
        or (5 <= len(words) <= 12 and _is_chant(words))
    ):
        return 0, len(folded.plain)
    # Whoever mashes keys does so from the start.
    if len(words) > 8 and not any(_is_mash(word) for word in words[:3]):
        return None
    if not _lists()["plain"].isdisjoint(words):
        return None
    mash = [_is_mash(word) for word in words]
    if len(words) >= 4 and sum(mash) * 2 >= len(words) and sum(word.isdigit() for word in words) * 3 <= len(words):
        return 0, len(folded.plain)
    if any(not word.isascii() for word in words) or (words and not any(mash)):
        return None
    if not all(bad or word.isdigit() for bad, word in zip(mash, words, strict=True)):
        return None
    return 0, len(folded.plain)
