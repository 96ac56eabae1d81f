"""Aspects by clause: signed words, things with the feeling said of them, denials, wishes, questions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from scoring.sentiment.aspects.lexicon import Entry, Hit, shipped
from scoring.sentiment.aspects.mention import ASPECT_KEYS, AspectMention
from scoring.sentiment.aspects.people import person_at
from scoring.sentiment.aspects.tokens import Token, tokens

# A denial reaches this many tokens ahead ("tidak terlalu lama").
_DENIAL_REACH = 3
_FRAGMENT_LIMIT = 160


@dataclass(slots=True)
class _Clause:
    first: int
    last: int
    hits: list[Hit]
    asks: bool = False
    wishes: bool = False
    mood: float = 0.0


@dataclass(slots=True)
class _Tally:
    weight: float = 0.0
    strength: float = 0.0
    start: int = 0
    end: int = 0
    bare: bool = True
    signs: list[float] = field(default_factory=list)


def _role(hit: Hit, role: str) -> bool:
    return any(entry.role == role for entry in hit.entries)


def _clauses(found: list[Token], hits: list[Hit]) -> Iterator[_Clause]:
    breaks: list[tuple[int, bool]] = []
    covered = {i for hit in hits for i in range(hit.first, hit.last + 1)}
    for i, token in enumerate(found):
        if token.kind in ("stop", "pause") and i not in covered:
            breaks.append((i, token.plain == "?"))
    starts = {i for i, _ in breaks} | {hit.first for hit in hits if _role(hit, "contrast")}
    question = {i for i, asks in breaks if asks}
    edges = sorted(starts | {len(found)})
    first, at = 0, 0
    for edge in edges:
        if edge > first:
            inside: list[Hit] = []
            while at < len(hits) and hits[at].first < edge:
                if not _role(hits[at], "contrast"):
                    inside.append(hits[at])
                at += 1
            yield _Clause(first, edge, inside, asks=edge in question)
        first = edge if edge not in {i for i, _ in breaks} else edge + 1


def _denied(clause: _Clause) -> tuple[set[int], set[int]]:
    """Hits turned round by a denial, and denials that met nothing to turn (as hit positions)."""
    turned: set[int] = set()
    idle: set[int] = set()
    for n, hit in enumerate(clause.hits):
        if not _role(hit, "negator"):
            continue
        met = False
        for m in range(n + 1, len(clause.hits)):
            other = clause.hits[m]
            if other.first - hit.last > _DENIAL_REACH:
                break
            if any(entry.sign for entry in other.entries):
                turned ^= {m}
                met = True
                break
        if not met:
            idle.add(n)
    return turned, idle


def _add(tallies: dict[str, _Tally], key: str, sign: float, span: tuple[int, int], bare: bool = False) -> None:
    tally = tallies.setdefault(key, _Tally(start=span[0], end=span[1]))
    tally.weight += sign
    if abs(sign) > tally.strength:
        tally.strength, tally.start, tally.end = abs(sign), *span
    tally.bare = tally.bare and bare
    if sign:
        tally.signs.append(sign)


def _read_clause(
    found: list[Token], clause: _Clause, tallies: dict[str, _Tally], bare: list[tuple[_Clause, Hit, Entry]]
) -> None:
    turned, idle = _denied(clause)
    clause.wishes = any(_role(hit, "wish") for hit in clause.hits)
    asks = clause.asks or any(_role(hit, "question") for hit in clause.hits)
    feelings: list[tuple[Hit, float]] = []
    for n, hit in enumerate(clause.hits):
        flip = -1 if n in turned else 1
        start = clause.hits[n - 1].first if n in turned and n else hit.first
        span = (found[start].start, found[hit.last].end)
        if n in idle:
            feelings.append((hit, -0.5))
        for entry in hit.entries:
            if entry.role == "signed":
                sign = entry.sign * flip
                if clause.wishes and sign > 0 and entry.key != "praise" and _before_wish(clause, hit):
                    sign = -1
                clause.mood += sign
                _add(tallies, entry.key, sign, span)
            elif entry.role == "feeling":
                feelings.append((hit, float(entry.sign * flip)))
                clause.mood += entry.sign * flip
    targets = [
        (hit, entry) for hit in clause.hits for entry in hit.entries if entry.role in ("target", "weak", "service")
    ]
    taken: set[int] = set()
    for hit, entry in targets:
        near = sorted(
            ((abs(f.first - hit.last) + (2 if f.first < hit.first else 0), sign, f) for f, sign in feelings),
            key=lambda item: item[0],
        )
        if entry.role == "service":
            continue
        rival = [
            t
            for t, e in targets
            if e.role == "service" and near and abs(t.last - near[0][2].first) < abs(hit.last - near[0][2].first)
        ]
        if near and not rival and not (entry.role == "weak" and near[0][0] > 4):
            _distance, sign, feeling = near[0]
            start, end = min(hit.first, feeling.first), max(hit.last, feeling.last)
            _add(tallies, entry.key, 0.8 * sign, (found[start].start, found[end].end))
            taken.add(hit.first)
        elif entry.role == "target":
            if clause.wishes:
                _add(tallies, entry.key, -0.6, (found[hit.first].start, found[hit.last].end))
            elif asks:
                _add(tallies, entry.key, 0.0, (found[hit.first].start, found[hit.last].end))
            else:
                bare.append((clause, hit, entry))


def _before_wish(clause: _Clause, hit: Hit) -> bool:
    """Whether a wish stands in front of a good word: "semoga lebih cepat" says that it is not."""
    return any(_role(other, "wish") and other.first < hit.first for other in clause.hits)


def _praise(found: list[Token], clauses: list[_Clause], known: set[int], tallies: dict[str, _Tally]) -> None:
    overall = sum(clause.mood for clause in clauses)
    for clause in clauses:
        for i in range(clause.first, clause.last):
            last = person_at(found, i, known)
            if last < 0:
                continue
            if clause.mood > 0 or (clause.mood == 0 and overall > 0):
                _add(tallies, "praise", 1.0, (found[i].start, found[min(last, len(found) - 1)].end))
            break


def find_aspects(text: str) -> tuple[AspectMention, ...]:
    """The aspects of one comment, one mention a key, in the order of ASPECT_KEYS.

    Reads the first 6,000 characters in time linear in their number; never raises.
    """
    found = tokens(text)
    if not found:
        return ()
    hits = shipped().hits(found)
    known = {i for hit in hits for i in range(hit.first, hit.last + 1)}
    clauses = list(_clauses(found, hits))
    tallies: dict[str, _Tally] = {}
    bare: list[tuple[_Clause, Hit, Entry]] = []
    for clause in clauses:
        _read_clause(found, clause, tallies, bare)
    overall = sum(clause.mood for clause in clauses)
    for clause, hit, entry in bare:
        if entry.key not in tallies:
            _add(
                tallies,
                entry.key,
                0.4 if overall > 0 and clause.mood >= 0 else -0.4,
                (found[hit.first].start, found[hit.last].end),
            )
    _praise(found, clauses, known, tallies)
    mentions = []
    for key in ASPECT_KEYS:
        if key in tallies:
            tally = tallies[key]
            weight = tally.weight if abs(tally.weight) > 1e-9 else (tally.signs[-1] if tally.signs else 0.0)
            polarity = (weight > 0) - (weight < 0)
            mentions.append(AspectMention(key, polarity, text[tally.start : tally.end][:_FRAGMENT_LIMIT]))
    return tuple(mentions)
