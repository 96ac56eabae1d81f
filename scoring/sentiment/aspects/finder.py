"""Aspects by clause: signed words, things with the feeling said of them, denials, wishes, questions.

Where the lexicon finds nothing, a small linear reader is asked.
"""

from __future__ import annotations

from dataclasses import dataclass

from scoring.sentiment.aspects.clauses import Clause, clauses, follows, overcome, speaks_ngaju, turned
from scoring.sentiment.aspects.lexicon import Entry, Hit, shipped
from scoring.sentiment.aspects.linear import shipped as shipped_reader
from scoring.sentiment.aspects.mention import ASPECT_KEYS, AspectMention
from scoring.sentiment.aspects.people import person_at
from scoring.sentiment.aspects.tokens import Token, tokens

_FRAGMENT_LIMIT = 160
# How far, in tokens, a feeling may stand from the thing it is said of.
_FEELING_REACH = 5
_WEAK_REACH = 3
_AHEAD = 3
# What a plain question may be about when it names it only in passing ("besok buka?").
_ASKED = ("requirements", "procedure", "time", "cost", "complaints")
# The linear reader's chance above which it names a key where the lexicon finds none.
_GUESS_ABOVE = 0.5


@dataclass(slots=True)
class _Tally:
    """What speaks for one key: the sum of signs, and the place of the strongest."""

    weight: float = 0.0
    strength: float = -1.0
    latest: float = 0.0
    start: int = 0
    end: int = 0


class _Reading:
    """One comment being read."""

    def __init__(self, text: str, found: list[Token]) -> None:
        self.text = text
        self.found = found
        self.tallies: dict[str, _Tally] = {}
        self.bare: list[tuple[Clause, Hit, Entry]] = []

    def add(self, key: str, sign: float, first: int, last: int) -> None:
        """Count `sign` for `key`, shown by tokens `first` to `last`."""
        tally = self.tallies.setdefault(key, _Tally())
        tally.weight += sign
        tally.latest = sign or tally.latest
        if abs(sign) > tally.strength:
            tally.strength, tally.start, tally.end = abs(sign), self.found[first].start, self.found[last].end

    def clause(self, clause: Clause, ngaju: bool) -> None:
        """Count all that one clause says."""
        denied, idle = turned(clause, ngaju)
        feelings: list[tuple[Hit, float]] = []
        if not clause.asks:  # "buka hari Sabtu tidak?" denies nothing
            feelings = [(clause.hits[n], -0.5) for n in sorted(idle)]
        signed: list[tuple[Hit, str]] = []
        for n, hit in enumerate(clause.hits):
            flip = -1.0 if n in denied else 1.0
            first = clause.hits[denied[n]].first if n in denied else hit.first
            for entry in hit.entries:
                sign = entry.sign * flip
                if not sign:
                    continue
                if entry.role == "feeling":
                    feelings.append((hit, sign))
                    clause.mood += sign
                    continue
                if (sign > 0 and follows(clause, n, "claim")) or (sign < 0 and follows(clause, n, "fear")):
                    continue
                if sign > 0 and entry.key != "praise":
                    sign = -sign if follows(clause, n, "wish") else 0.0 if clause.asks else sign
                key = _owner(clause, n, entry) if entry.role == "flexible" else entry.key
                clause.mood += sign
                self.add(key, sign, first, hit.last)
                signed.append((hit, key))
        self._things(clause, feelings, signed)

    def _things(self, clause: Clause, feelings: list[tuple[Hit, float]], signed: list[tuple[Hit, str]]) -> None:
        services = [hit for hit in clause.hits if hit.has("service")]
        keys = {key for _hit, key in signed}
        for hit in clause.hits:
            for entry in hit.entries:
                if entry.role not in ("target", "weak"):
                    continue
                weak = entry.role == "weak"
                if entry.key in keys or (weak and keys):
                    continue
                feeling = _nearest(hit, feelings, services, _WEAK_REACH if weak else _FEELING_REACH)
                if feeling is not None:
                    other, sign = feeling
                    self.add(entry.key, 0.8 * sign, min(hit.first, other.first), max(hit.last, other.last))
                elif (not weak and not keys) or (weak and clause.asks and entry.key in _ASKED):
                    self.bare.append((clause, hit, entry))

    def bare_things(self, overall: float, contrasts: bool) -> None:
        """Things of which nothing is said: asked about, wished for, or drawn along by the comment's mood."""
        for clause, hit, entry in sorted(self.bare, key=lambda item: item[2].role == "weak"):
            if entry.key in self.tallies or (entry.role == "weak" and self.tallies):
                continue
            if overall == 0 and not clause.wishes and not clause.asks and not contrasts:
                continue  # a plain statement: "berkas dikumpulkan di loket 4"
            if clause.asks:
                sign = 0.0
            elif clause.wishes:
                sign = -0.6
            else:
                sign = 0.4 if overall > 0 and clause.mood >= 0 and not contrasts else -0.4
            self.add(entry.key, sign, hit.first, hit.last)

    def praise(self, parts: list[Clause], known: set[int]) -> None:
        """Count a person named in a kindly clause."""
        overall = sum(clause.mood for clause in parts)
        for clause in parts:
            if clause.mood < 0 or (clause.mood == 0 and overall <= 0):
                continue
            for i in range(clause.first, clause.last):
                last = person_at(self.found, i, known)
                if last >= 0:
                    self.add("praise", 1.0, i, last)
                    break

    def mentions(self) -> tuple[AspectMention, ...]:
        """One mention for each key counted, in the order of ASPECT_KEYS."""
        result = []
        for key in ASPECT_KEYS:
            tally = self.tallies.get(key)
            if tally is not None:
                # As much good as bad said of one thing is a complaint that begins kindly.
                weight = tally.weight if abs(tally.weight) > 1e-9 else -abs(tally.latest)
                fragment = self.text[tally.start : tally.end][:_FRAGMENT_LIMIT]
                result.append(AspectMention(key, (weight > 0) - (weight < 0), fragment))
        return tuple(result)


def _owner(clause: Clause, n: int, entry: Entry) -> str:
    """The key a flexible word belongs to: that of the thing just before it, or just after, or its own."""
    hit = clause.hits[n]
    for other in [*reversed(clause.hits[:n]), *clause.hits[n + 1 :]]:
        ahead = other.first > hit.last
        if (other.first - hit.last if ahead else hit.first - other.last) > (_AHEAD if ahead else _FEELING_REACH):
            continue
        for named in other.entries:
            if named.role == "target" or (named.role == "weak" and not ahead):
                if named.key == "conduct":
                    return "competence" if entry.key == "product" else entry.key
                return named.key
    return entry.key


def _nearest(hit: Hit, feelings: list[tuple[Hit, float]], services: list[Hit], reach: int) -> tuple[Hit, float] | None:
    """The feeling nearest to a thing, unless it is said of the service as a whole."""

    def distance(thing: Hit, feeling: Hit) -> int:
        after = feeling.first >= thing.first
        return feeling.first - thing.last if after else thing.first - feeling.last + 1

    best = min(feelings, key=lambda item: distance(hit, item[0]), default=None)
    if best is None or distance(hit, best[0]) > reach:
        return None
    if any(distance(service, best[0]) < distance(hit, best[0]) for service in services):
        return None
    return best


def find_aspects(text: str) -> tuple[AspectMention, ...]:
    """The aspects of one comment, one mention a key, in the order of ASPECT_KEYS.

    Reads the first 6,000 characters in time linear in their number; never raises.
    """
    found = tokens(text)
    if not found:
        return ()
    hits = shipped().hits(found)
    ngaju = speaks_ngaju(found)
    reading = _Reading(text, found)
    parts = list(clauses(found, hits))
    past = overcome(parts)
    for n, clause in enumerate(parts):
        if n not in past:
            reading.clause(clause, ngaju)
    reading.bare_things(sum(clause.mood for clause in parts), any(clause.contrasts for clause in parts))
    reading.praise(parts, {i for hit in hits for i in range(hit.first, hit.last + 1)})
    return reading.mentions() or _guessed(text)


def _guessed(text: str) -> tuple[AspectMention, ...]:
    """What the linear reader makes of a comment in which no word of the lexicon says anything."""
    read = shipped_reader().read(text)
    if read is None:
        return ()
    chances, mood = read
    fragment = text.strip()[:_FRAGMENT_LIMIT]
    # Praise needs a person who is pointed at.
    return tuple(
        AspectMention(key, mood, fragment) for key in ASPECT_KEYS if key != "praise" and chances[key] > _GUESS_ABOVE
    )
