"""Word-by-word translation of Indonesian comments into the regional languages, from bilingual word lists.

Crude as a translation, good as teaching material: it shows the learner which regional words stand where an
Indonesian word of known mood stood.
"""

import csv
import pathlib
import random
import re
from collections import defaultdict
from collections.abc import Sequence

from scoring.sentiment.training.rows import LabelledRow

WORD_LISTS = {
    "acehnese": "ace",
    "balinese": "ban",
    "banjarese": "bjn",
    "buginese": "bug",
    "english": "eng",
    "javanese": "jav",
    "madurese": "mad",
    "minangkabau": "min",
    "ngaju": "nij",
    "sundanese": "sun",
    "toba_batak": "bbc",
}
_WORD = re.compile(r"\w+")
_SUFFIXES = ("nya", "lah", "kan", "an", "i")

LEAST_SHARE = 0.4

Dictionary = dict[str, list[str]]


def read_dictionaries(folder: pathlib.Path) -> dict[str, Dictionary]:
    """{language code: {Indonesian word: [words]}} from `nusax_<language>.csv` files; absent files are left out."""
    found: dict[str, Dictionary] = {}
    for name, code in sorted(WORD_LISTS.items()):
        path = folder / f"nusax_{name}.csv"
        if not path.is_file():
            continue
        words: Dictionary = defaultdict(list)
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                source, target = row["indonesian"].strip().lower(), (row[name] or "").strip().lower()
                if source and target:
                    words[source].append(target)
        found[code] = dict(words)
    return found


def translated(text: str, words: Dictionary, chance: random.Random) -> tuple[str, float]:
    """`text` with every listed word replaced, and the share of its words that were."""
    hits = total = 0

    def replace(match: re.Match[str]) -> str:
        nonlocal hits, total
        total += 1
        word = match.group().lower()
        options = words.get(word)
        if options is None:
            for suffix in _SUFFIXES:
                if word.endswith(suffix) and len(word) > len(suffix) + 3:
                    options = words.get(word[: -len(suffix)])
                    if options:
                        break
        if not options:
            return match.group()
        hits += 1
        return chance.choice(options)

    result = _WORD.sub(replace, text)
    return result, hits / total if total else 0.0


def translated_rows(
    rows: Sequence[LabelledRow], dictionaries: dict[str, Dictionary], *, per_language: int, seed: int
) -> list[LabelledRow]:
    """Up to `per_language` rows of each language, sources marked `<source>+words`; LEAST_SHARE of the
    words at least must have been translated."""
    chance = random.Random(seed)
    found: list[LabelledRow] = []
    for code, words in dictionaries.items():
        order = list(rows)
        chance.shuffle(order)
        kept = 0
        for row in order:
            if kept >= per_language:
                break
            text, share = translated(row.text, words, chance)
            if share >= LEAST_SHARE:
                found.append(LabelledRow(text, row.label, code, f"{row.source}+words"))
                kept += 1
    return found
