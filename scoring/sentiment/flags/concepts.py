"""Kinds told by notions near each other, whatever their order: "bayar", a sum and "langsung lulus".

`concepts.txt` lists the words of each notion, `rules.txt` which notions together tell a kind.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

from scoring.sentiment.flags.context import denies

_WORDS = Path(__file__).with_name("concepts.txt")
_RULES = Path(__file__).with_name("rules.txt")
_RULE = re.compile(r"(\w+) (\d+): ([\w| ]+?)(?: ! ([\w ]+))?")
_ENDING = re.compile(r"(?<=\w{4})(?:nya|nyo|lah|kan|keun|ake|ke|no|ne|na|mu|ku|an|in|e|i)$")
_AMOUNT = re.compile(r"\d{1,7}(?:rb|ribu|rbuan|ribuan|k|jt|juta)|\d{3}|\d{5,7}|[2-9]\d{3}000")
_STOPS = frozenset(".!?;")
#: A full stop counts as so many tokens.
_STOP_IS = 3
#: Words that make a condition of what follows.
IF = frozenset(("kalau", "kalo", "klo", "nek", "mun", "amun", "lamun", "kalu", "yen", "jika", "bila", "jiko", "if"))
#: Notions that name the wrong itself: a denial right before one takes it back.
_NAMED = ("bribe", "inside", "euphemism", "plea")
#: Notions that speak against a kind wherever they stand.
_ANYWHERE = ("praise", "good", "fixed")
_SAID = frozenset(("money", "euphemism", "plea", "pay", "envelope"))
Places = dict[str, list[int]]


@dataclass(frozen=True)
class Rule:
    """One line of `rules.txt`: the notions that must stand within `reach` tokens of the first one."""

    kind: str
    reach: int
    anchor: str
    others: tuple[tuple[str, ...], ...]
    vetoes: tuple[str, ...]

    @cached_property
    def needed(self) -> tuple[frozenset[str], ...]:
        """Of each set one notion must stand in the comment."""
        return tuple(frozenset(names) for names in self.others)


@lru_cache(maxsize=1)
def _notions() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for line in _WORDS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, words = line.split(":")
            for word in dict.fromkeys(words.split()):
                found.setdefault(word.replace("_", " "), []).append(name)
    return {word: tuple(names) for word, names in found.items()}


@lru_cache(maxsize=1)
def _openings() -> dict[str, frozenset[str]]:
    """The first word of each expression of several words, with the words that may follow it."""
    found: dict[str, set[str]] = {}
    for words in _notions():
        first, *rest = words.split()
        if rest:
            found.setdefault(first, set()).add(rest[0])
    return {first: frozenset(seconds) for first, seconds in found.items()}


@lru_cache(maxsize=1)
def rules() -> tuple[Rule, ...]:
    """The rules in the order of the file."""
    found = []
    for line in _RULES.read_text(encoding="utf-8").splitlines():
        match = _RULE.fullmatch(line)
        if match:
            kind, reach, wanted, vetoes = match.groups()
            anchor, *others = wanted.split()
            found.append(
                Rule(
                    kind, int(reach), anchor, tuple(tuple(o.split("|")) for o in others), tuple((vetoes or "").split())
                )
            )
    return tuple(found)


class _Signs(NamedTuple):
    """What one word may mean: its notions, what would make it an expression, whether it is a sum of money."""

    notions: tuple[str, ...]
    seconds: frozenset[str] | None
    amount: bool
    stem: str


@lru_cache(maxsize=16_384)
def _signs(word: str) -> _Signs:
    notions = _notions()
    stem = _ENDING.sub("", word)
    own = notions.get(word) or notions.get(stem, ())
    return _Signs(own, _openings().get(word), "unit" in own or bool(_AMOUNT.fullmatch(word)), stem)


def places(words: Sequence[str], quoted: frozenset[int] = frozenset()) -> Places:
    """Where each notion stands among the tokens, and where sums of money do (`sum`, `othersum`).

    `quoted`: the tokens that stand in quotation marks; money words among them are `said`.
    """
    found: Places = {}
    notions = _notions()
    signs = [_signs(word) for word in words]
    signs.append(_signs("."))
    last = -3
    for at, (own, seconds, amount, _) in enumerate(signs[:-1]):
        after = signs[at + 1]
        for notion in own:
            # "minta maaf", "minta tolong": nothing is charged.
            if notion != "ask" or "freely" not in after.notions:
                found.setdefault(notion, []).append(at)
        if seconds and at + 1 < len(words) and (words[at + 1] in seconds or after.stem in seconds):
            for end in range(at + 2, min(at + 4, len(words)) + 1):
                expression = " ".join(words[at:end])
                for notion in notions.get(expression) or notions.get(_ENDING.sub("", expression), ()):
                    spots = found.setdefault(notion, [])
                    if not spots or spots[-1] != at:
                        spots.append(at)
        if amount and "counted" not in after.notions:
            if at - last > 1:
                found.setdefault("othersum" if "sum" in found else "sum", []).append(at)
            last = at
    if "othersum" in found:
        found["sum"] += found["othersum"]
    if "deny" in found:
        # "kalau tidak ada amplop": a condition, no denial.
        told = [at for at in found["deny"] if IF.isdisjoint(words[max(0, at - 2) : at])]
        found = found | {"deny": told} if told else {name: at for name, at in found.items() if name != "deny"}
    if quoted and _SAID & found.keys():
        said = [at for notion in _SAID for at in found.get(notion, ()) if at in quoted]
        if said:
            found["said"] = sorted(set(said))
    return found


class _Reader:
    """The notions of one comment, with distances that a full stop makes longer."""

    def __init__(self, words: Sequence[str], found: Places) -> None:
        self.words, self.found = words, found
        far, self.far = 0, []
        for at, word in enumerate(words):
            self.far.append(at + far)
            far += _STOP_IS * (word in _STOPS)

    def near(self, names: tuple[str, ...], at: int, reach: int, taken: set[int]) -> int | None:
        """The nearest free place of one of the notions within `reach` of `at`."""
        best: int | None = None
        least = reach + 1
        for name in names:
            spots = self.found.get(name, [])
            for spot in spots[bisect_left(spots, at - reach) : bisect_right(spots, at + reach)]:
                distance = abs(self.far[spot] - self.far[at])
                if distance < least and spot not in taken:
                    best, least = spot, distance
        return best

    def group(self, rule: Rule, at: int) -> set[int] | None:
        """The tokens that fulfil `rule` around its anchor at `at`."""
        if rule.anchor in _NAMED and at and denies(self.words[at - 1]):
            return None
        taken = {at}
        for names in rule.others:
            spot = self.near(names, at, rule.reach, taken)
            if spot is None:
                return None
            taken.add(spot)
        if any(veto in self.found for veto in rule.vetoes if veto in _ANYWHERE):
            return None
        if any(self.near((veto,), at, 2 * rule.reach, set()) is not None for veto in rule.vetoes):
            return None
        return taken


def together(words: Sequence[str], quoted: frozenset[int] = frozenset()) -> Iterator[tuple[str, int, list[int]]]:
    """(kind, anchor, tokens in order) of each group of notions that a rule names."""
    found = places(words, quoted)
    reader: _Reader | None = None
    for rule in rules():
        if rule.anchor in found and not any(names.isdisjoint(found) for names in rule.needed):
            reader = reader or _Reader(words, found)
            for at in found[rule.anchor][:20]:
                taken = reader.group(rule, at)
                if taken:
                    yield rule.kind, at, sorted(taken)
