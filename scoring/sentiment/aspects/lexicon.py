"""The words of each aspect in Indonesian, the regional languages and English."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from scoring.sentiment.aspects.mention import ASPECT_KEYS
from scoring.sentiment.aspects.tokens import DOUBLED, Token, plain_word, stems

_FILE = Path(__file__).with_name("lexicon.txt")

_SIGNED = {"+": 1.0, "-": -1.0, "~+": 1.0, "~-": -1.0, "s+": 0.4, "s-": -0.4}
_ROLES = {"+": "signed", "-": "signed", "s+": "signed", "s-": "signed", "~+": "flexible", "~-": "flexible"}
_THINGS = {"t": "target", "w": "weak"}


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase says: `role` is signed, flexible, target, weak, or the name of a helping list.

    `sign` is 1.0, -1.0, 0.4 or -0.4 for words that judge and 0.0 for all others.
    """

    role: str
    key: str
    sign: float


@dataclass(frozen=True, slots=True)
class Hit:
    """Entries found at tokens `first` to `last` (inclusive)."""

    entries: tuple[Entry, ...]
    first: int
    last: int

    def has(self, *roles: str) -> bool:
        """Whether one of the entries plays one of `roles`."""
        return any(entry.role in roles for entry in self.entries)


def _entry(head: str) -> Entry:
    key, sign = head.split()
    if key in ASPECT_KEYS:
        return Entry(_THINGS.get(sign) or _ROLES[sign], key, _SIGNED.get(sign, 0.0))
    return Entry(key if sign != "ngaju" else "ngaju", "", _SIGNED.get(sign, 0.0))


def _phrase(text: str) -> tuple[str, ...]:
    words: list[str] = []
    for part in text.replace("-", " ").split():
        for word in plain_word(part).split(" "):
            if words and words[-1] == word:
                words[-1] += DOUBLED
            else:
                words.append(word)
    return tuple(words)


class Lexicon:
    """Longest-match lookup of phrases by their first word."""

    def __init__(self, lines: list[str]) -> None:
        phrases: dict[tuple[str, ...], list[Entry]] = {}
        for line in lines:
            if not line.strip() or line.startswith("#"):
                continue
            head, body = line.split(":", 1)
            entry = _entry(head)
            for phrase in body.split(";"):
                words = _phrase(phrase)
                if words and entry not in phrases.setdefault(words, []):
                    phrases[words].append(entry)
        self._by_first: dict[str, list[tuple[tuple[str, ...], tuple[Entry, ...]]]] = {}
        for words, entries in phrases.items():
            self._by_first.setdefault(words[0], []).append((words, tuple(entries)))
        for options in self._by_first.values():
            options.sort(key=lambda option: -len(option[0]))

    def hits(self, found: list[Token]) -> list[Hit]:
        """The longest matches from left to right; a match never crosses a stop or a pause."""
        forms = [stems(t.plain) if t.kind == "word" else (t.plain,) if t.kind == "sign" else () for t in found]
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
