"""A comment cut into clauses: at stops, pauses and contrasts ("ramah | tapi lama")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scoring.sentiment.aspects.lexicon import Hit
from scoring.sentiment.aspects.people import word_lists
from scoring.sentiment.aspects.tokens import Token

# A denial reaches this many tokens ahead ("tidak terlalu lama").
_DENIAL_REACH = 3
# "syarat bikin KK apa"
_ASKING_AT_THE_END = frozenset(("apa", "apo", "opo", "naon", "napa", "berapa", "piro", "pira", "pire", "piye"))


@dataclass(slots=True)
class Clause:
    """Tokens `first` to `last` (exclusive) with their hits; `mood` is what its signed words add up to."""

    first: int
    last: int
    hits: list[Hit]
    contrasts: bool
    asks: bool
    mood: float = 0.0

    @property
    def wishes(self) -> bool:
        """Whether it asks for a change."""
        return any(hit.has("wish") for hit in self.hits)


def clauses(found: list[Token], hits: list[Hit]) -> Iterator[Clause]:
    """The clauses of a comment in order."""
    covered = {i for hit in hits for i in range(hit.first, hit.last + 1)}
    stops = {
        i: token.plain == "?" for i, token in enumerate(found) if token.kind in ("stop", "pause") and i not in covered
    }
    contrasts = {hit.first for hit in hits if hit.has("contrast")}
    first, at, contrasting = 0, 0, False
    for edge in sorted(stops.keys() | contrasts | {len(found)}):
        if edge > first:
            inside: list[Hit] = []
            while at < len(hits) and hits[at].first < edge:
                if not hits[at].has("contrast"):
                    inside.append(hits[at])
                at += 1
            asks = stops.get(edge, False) or any(hit.has("question") for hit in inside)
            asks = asks or found[edge - 1].plain in _ASKING_AT_THE_END
            yield Clause(first, edge, inside, contrasting, asks)
        if edge in contrasts:
            first, contrasting = edge, True
        else:
            first, contrasting = edge + 1, False


def speaks_ngaju(found: list[Token]) -> bool:
    """Whether a word of Ngaju stands in the comment: its "dia" is a denial, Indonesian "dia" a person."""
    marks = word_lists()["ngaju"]
    return any(token.plain in marks for token in found)


def turned(clause: Clause, ngaju: bool) -> tuple[dict[int, int], set[int]]:
    """Hits that a denial turns round, each with the denial's hit; and denials that met nothing to turn."""
    by_denial: dict[int, int] = {}
    idle: set[int] = set()
    for n, hit in enumerate(clause.hits):
        if not (hit.has("negator") or (ngaju and hit.has("ngaju"))):
            continue
        for m in range(n + 1, len(clause.hits)):
            other = clause.hits[m]
            if other.first - hit.last > _DENIAL_REACH:
                idle.add(n)
                break
            if any(entry.sign for entry in other.entries):
                if m in by_denial:
                    del by_denial[m]
                else:
                    by_denial[m] = n
                break
        else:
            idle.add(n)
    return by_denial, idle


def follows(clause: Clause, n: int, role: str) -> bool:
    """Whether a hit of `role` stands before hit `n` in the clause."""
    return any(hit.has(role) for hit in clause.hits[:n])


def overcome(parts: list[Clause]) -> set[int]:
    """Positions of clauses of the past ("dulu lama") that a later clause of the present answers ("sekarang cepat")."""
    last_now = max((n for n, part in enumerate(parts) if any(hit.has("now") for hit in part.hits)), default=-1)
    return {
        n
        for n, part in enumerate(parts[: max(last_now, 0)])
        if any(hit.has("past") for hit in part.hits) and not any(hit.has("now") for hit in part.hits)
    }
