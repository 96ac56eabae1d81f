"""The sample citizens' words, written for this product: one line a comment, keyed by language, mood and aspect."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from functools import cache
from importlib.resources import files
from typing import NamedTuple

LANGUAGES = ("ind", "jav", "bjn", "min", "nij", "sun", "eng")
LANGUAGE_SHARES = (0.74, 0.07, 0.06, 0.04, 0.025, 0.03, 0.035)
MOODS = ("positive", "neutral", "negative")
GENERAL = "general"

# Unit code's first word → the kind of place a line may speak of.
PLACES = {
    "DUKCAPIL": "dukcapil",
    "PKM": "sehat",
    "RSUD": "sehat",
    "MPP": "izin",
    "KEC": "camat",
    "INSPEKTORAT": "aduan",
}

MOOD_SHARES = {1: (0.01, 0.04, 0.95), 2: (0.07, 0.20, 0.73), 3: (0.58, 0.27, 0.15), 4: (0.91, 0.07, 0.02)}


class Line(NamedTuple):
    language: str
    mood: str
    aspect: str
    place: str
    """Empty: it fits anywhere."""
    text: str


@cache
def lines() -> tuple[Line, ...]:
    """Every line of the sample, in file order. A heading `[mood aspect place]` rules the lines below it."""
    found: list[Line] = []
    for language in LANGUAGES:
        mood = aspect = place = ""
        for line in files("suara.demo").joinpath(f"comments_{language}.txt").read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                mood, aspect, place = (*line.strip("[]").split(), "")[:3]
            elif line.strip():
                found.append(Line(language, mood, aspect, place, line.strip()))
    return tuple(found)


class Citizens:
    """Finds words for one unit's visitors; a line returns only after the fitting others were used."""

    def __init__(self, unit_code: str, rng: random.Random) -> None:
        self.place = PLACES.get(unit_code.split("-")[0], "")
        self.rng = rng
        self.used: Counter[str] = Counter()
        self.pool: dict[tuple[str, str, str], list[Line]] = defaultdict(list)
        for line in lines():
            if line.place in ("", self.place):
                self.pool[line.language, line.mood, line.aspect].append(line)

    def mood(self, overall: int) -> str:
        return self.rng.choices(MOODS, MOOD_SHARES[overall])[0]

    def say(self, mood: str, aspect: str) -> Line:
        """Words of that mood about that aspect, or about the visit as a whole where no line fits."""
        language = self.rng.choices(LANGUAGES, LANGUAGE_SHARES)[0]
        for wanted, about in ((language, aspect), (language, GENERAL), ("ind", aspect), ("ind", GENERAL)):
            candidates = self.pool.get((wanted, mood, about))
            if candidates:
                break
        else:
            raise LookupError(f"the sample has no {mood} line")
        fewest = min(self.used[line.text] for line in candidates)
        line = self.rng.choice([line for line in candidates if self.used[line.text] == fewest])
        self.used[line.text] += 1
        return line
