"""Learns to tell the languages apart."""

import pathlib
import random
from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np

from scoring.sentiment.language import LanguagePart
from scoring.sentiment.quantised import Quantised
from scoring.sentiment.training.matrix import language_matrix
from scoring.sentiment.training.regression import fit
from scoring.sentiment.training.rows import LabelledRow, read_texts
from scoring.sentiment.training.translation import read_dictionaries

PER_LANGUAGE = 2500
_MAIN, _MAIN_TIMES = "ind", 3
_LEAST = 20


def language_samples(rows: Sequence[LabelledRow], data_dir: pathlib.Path, *, seed: int) -> tuple[list[str], list[str]]:
    """(texts, codes): up to PER_LANGUAGE pieces of 1 to 25 words of each language, thrice as many of Indonesian."""
    chance = random.Random(seed)
    texts: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if row.lang and "+" not in row.source and row.source != "english_words":
            texts[row.lang].append(row.text)
    unlabelled = data_dir / "unlabelled_text" / "unlabelled.csv.gz"
    if unlabelled.is_file():
        for text, code in read_texts(unlabelled):
            texts[code].append(text)
    lists = read_dictionaries(data_dir / "lexicons")
    single: dict[str, list[str]] = {
        code: sorted({word for options in words.values() for word in options}) for code, words in lists.items()
    }
    single[_MAIN] = sorted({word for words in lists.values() for word in words})
    found, codes = [], []
    for code, options in sorted(texts.items()):
        if len(options) < _LEAST:
            continue
        wanted = PER_LANGUAGE * (_MAIN_TIMES if code == _MAIN else 1)
        for number in range(wanted):
            if number % 10 == 0 and single.get(code):
                piece = " ".join(chance.choices(single[code], k=chance.randint(1, 5)))
            else:
                piece = _piece(chance.choice(options), chance)
            found.append(piece)
            codes.append(code)
    return found, codes


def _piece(text: str, chance: random.Random) -> str:
    words = text.split()
    length = min(len(words), int(chance.triangular(2, 26, 5)))
    start = chance.randint(0, len(words) - length)
    return " ".join(words[start : start + length])


def fit_language(texts: Sequence[str], codes: Sequence[str]) -> LanguagePart:
    """The language part learned from texts and their language codes."""
    names = tuple(sorted(Counter(codes)))
    targets = np.zeros((len(codes), len(names)), np.float32)
    targets[np.arange(len(codes)), [names.index(code) for code in codes]] = 1
    fitted = fit(
        language_matrix(texts),
        targets,
        sources=np.zeros(len(codes), np.intp),
        weights=np.ones(len(codes), np.float32),
        ridge=0.03,
        rounds=60,
    )
    return LanguagePart(Quantised.of(fitted.weights), fitted.biases[0], names)
