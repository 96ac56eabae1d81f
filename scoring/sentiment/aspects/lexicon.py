"""The words of each aspect in Indonesian, the regional languages and English."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from scoring.sentiment.aspects.mention import ASPECT_KEYS
from scoring.sentiment.aspects.tokens import Token, plain_word, stems

_FILE = Path(__file__).with_name("lexicon.txt")

_SIGNS = {"+": 1, "-": -1, "t": 0, "w": 0, ".": 0}


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase says: `role` is "signed", "target", "weak", or the name of a helping list."""

    role: str
    key: str
    sign: int


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry found at tokens `first` to `last` (inclusive)."""

    entries: tuple[Entry, ...]
    first: int
    last: int


class Lexicon:
    """Longest-match lookup of phrases by their first word."""

    def __init__(self, lines: list[str]) -> None:
        phrases: dict[tuple[str, ...], list[Entry]] = {}
        for line in lines:
            if not line.strip() or line.startswith("#"):
                continue
            head, body = line.split(":", 1)
            key, sign = head.split()
            if key in ASPECT_KEYS:
                role = {"t": "target", "w": "weak"}.get(sign, "signed")
            else:
                role = key
            entry = Entry(role, key if key in ASPECT_KEYS else "", _SIGNS[sign])
            for phrase in body.split(";"):
                words = tuple(w for part in phrase.split() for w in plain_word(part).split(" "))
                if words and entry not in phrases.setdefault(words, []):
                    phrases[words].append(entry)
        self._by_first: dict[str, list[tuple[tuple[str, ...], tuple[Entry, ...]]]] = {}
        for words, entries in phrases.items():
            self._by_first.setdefault(words[0], []).append((words, tuple(entries)))
        for options in self._by_first.values():
            options.sort(key=lambda option: -len(option[0]))

    def hits(self, found: list[Token]) -> list[Hit]:
        """All longest matches from left to right; a match never crosses a stop or a pause."""
        forms = [stems(t.plain) if t.kind == "word" else ((t.plain,) if t.kind == "sign" else ()) for t in found]
        result: list[Hit] = []
        i = 0
        while i < len(found):
            best: Hit | None = None
            for form in forms[i]:
                for words, entries in self._by_first.get(form, ()):
                    if best is not None and len(words) <= best.last - best.first + 1:
                        break
                    if i + len(words) <= len(found) and all(words[k] in forms[i + k] for k in range(1, len(words))):
                        best = Hit(entries, i, i + len(words) - 1)
                        break
            if best is None:
                i += 1
            else:
                result.append(best)
                i = best.last + 1
        return result


@lru_cache(maxsize=1)
def shipped() -> Lexicon:
    """The lexicon in the package, read once per process."""
    return Lexicon(_FILE.read_text(encoding="utf-8").splitlines())
