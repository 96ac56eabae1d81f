"""The wording of each kind, read from `patterns.txt` and compiled once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from scoring.sentiment.flags.folding import Folded

_FILE = Path(__file__).with_name("patterns.txt")
_LET = re.compile(r"let (\w+) = (.*)")
_NAME = re.compile(r"\{([a-z]+)\}")
_QUANTIFIER = re.compile(r"[?*+]|\{\d+(?:,\d*)?\}")
_WORD_GAP = r"(?: [^\W_]+){0,%d}"
_ANY_GAP = r"(?: (?:[^\W_]+|[,:()]+)){0,%d}"


def _parts(line: str) -> list[str]:
    """A line split at the spaces that stand outside brackets."""
    parts, depth = [""], 0
    for char in line:
        depth += (char == "(") - (char == ")")
        if char == " " and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return parts


def _wording(line: str) -> str:
    """One line as a regular expression: words by single spaces, `_3` and `~3` as gaps."""
    out = ""
    for part in _parts(line):
        gap = re.fullmatch(r"([_~])(\d)", part)
        if gap:
            out += (_WORD_GAP if gap.group(1) == "_" else _ANY_GAP) % int(gap.group(2))
        else:
            out += (" " if out else "") + part
    return out


def _closing(text: str, at: int) -> int:
    """Where the bracket opened at `at` closes."""
    depth = 0
    for place in range(at, len(text)):
        if text[place] == "\\":
            continue
        depth += (text[place] in "([") - (text[place] in ")]")
        if depth == 0:
            return place
    return len(text)


def _branches(text: str) -> list[str]:
    """The alternatives of a pattern, split at the bars outside brackets."""
    out, depth = [""], 0
    for char in text:
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            out.append("")
        else:
            out[-1] += char
    return out


def first_words(pattern: str) -> set[str]:
    """Patterns of the single words that a match of `pattern` may begin with."""
    return {word for word, _ in _firsts(pattern) if word}


def _firsts(pattern: str) -> dict[tuple[str, bool], None]:
    """Beginnings of `pattern` up to its first space, and whether the space was reached."""
    found: dict[tuple[str, bool], None] = {}
    for branch in _branches(pattern):
        open_ends: dict[tuple[str, bool], None] = {("", False): None}
        at = 0
        while at < len(branch) and any(not ended for _, ended in open_ends):
            end = at + 1
            if branch[at] in "([":
                end = _closing(branch, at) + 1
            elif branch[at] == "\\":
                end = at + 2
            atom = branch[at:end]
            quantifier = _QUANTIFIER.match(branch, end)
            at = quantifier.end() if quantifier else end
            count = quantifier.group() if quantifier else ""
            if atom.startswith(("(?!", "(?=", "(?<")):
                continue
            options: dict[tuple[str, bool], None]
            if atom == " ":
                options = {("", True): None}
                if count == "?":
                    options[("", False)] = None
            elif atom.startswith("(?:"):
                options = dict(_firsts(atom[3:-1]))
                if count and count[0] in "?*{" and not count.startswith("{1"):
                    options[("", False)] = None
            else:
                options = {(atom + count, False): None}
            joined: dict[tuple[str, bool], None] = {}
            for begun, ended in open_ends:
                if ended:
                    joined[begun, True] = None
                else:
                    joined |= {(begun + more, over): None for more, over in options}
            open_ends = joined
        found |= open_ends
    return found


class Wordings:
    """All wordings, each tried only at words that it can begin with."""

    def __init__(self, sections: dict[str, list[str]]) -> None:
        self._lines: list[tuple[str, re.Pattern[str]]] = []
        self._by_word: dict[str, list[int]] = {}
        self._by_shape: list[tuple[re.Pattern[str], int]] = []
        shapes: dict[str, list[int]] = {}
        for kind, lines in sections.items():
            for line in lines:
                number = len(self._lines)
                self._lines.append((kind, re.compile(f"(?:{line})(?!\\S)")))
                for word in first_words(line):
                    (self._by_word if word.isalnum() else shapes).setdefault(word, []).append(number)
        self._any_shape = re.compile("|".join(shapes) or "(?!)")
        self._by_shape = [(re.compile(shape), number) for shape, numbers in shapes.items() for number in numbers]
        self._beginning = lru_cache(maxsize=16_384)(self._lines_of)

    def _lines_of(self, word: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
        numbers = set(self._by_word.get(word, ()))
        if self._any_shape.fullmatch(word):
            numbers |= {number for shape, number in self._by_shape if shape.fullmatch(word)}
        return tuple(self._lines[number] for number in sorted(numbers))

    def spans(self, folded: Folded) -> Iterator[tuple[str, int, int]]:
        """(kind, start, end) in the plain text of every wording found, from left to right."""
        for word, start in zip(folded.words, folded.starts, strict=True):
            for kind, line in self._beginning(word):
                match = line.match(folded.plain, start)
                if match:
                    yield kind, start, match.end()


@lru_cache(maxsize=1)
def wordings() -> Wordings:
    """The wordings of the file, over folded text."""
    lists: dict[str, str] = {}
    sections: dict[str, list[str]] = {}
    kind = ""
    for raw in _FILE.read_text(encoding="utf-8").splitlines():
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        let = _LET.fullmatch(line)
        if let:
            lists[let.group(1)] = _NAME.sub(lambda m: lists[m.group(1)], let.group(2))
        elif line.startswith("["):
            kind = line.strip("[]")
            sections[kind] = []
        else:
            filled = _NAME.sub(lambda m: lists[m.group(1)], line)
            sections[kind].append(_wording(filled))
    return Wordings(sections)
