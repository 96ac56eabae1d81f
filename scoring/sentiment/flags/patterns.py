"""The wording of each kind, read from `patterns.txt` and compiled once."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

_FILE = Path(__file__).with_name("patterns.txt")
_LET = re.compile(r"let (\w+) = (.*)")
_NAME = re.compile(r"\{([a-z]+)\}")
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


@lru_cache(maxsize=1)
def wordings() -> dict[str, re.Pattern[str]]:
    """A pattern for each section of the file, over folded text."""
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
    return {kind: re.compile(r"(?<!\S)(?:" + "|".join(lines) + r")(?!\S)") for kind, lines in sections.items()}
