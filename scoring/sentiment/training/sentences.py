"""The sentences that word vectors are learned from: plain text, and text that sets two languages side by side.

Words of two languages get similar vectors when they share neighbours. So parallel sentences are interleaved word by
word (the languages of the archipelago keep nearly the same order), word-list entries are set beside each other, and
Indonesian sentences are repeated with part of their words in another language.
"""

import pathlib
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from scoring.sentiment.training.own_comments import parallel_rows
from scoring.sentiment.training.rows import LabelledRow, read_rows, read_texts
from scoring.sentiment.training.translation import Dictionary, translated
from scoring.sentiment.words import words

Sentence = list[str]

_MAIN = "ind"
_PAIRS_PER_SENTENCE = 12
_MIXED_PER_SENTENCE = 3
_LIST_TIMES = 3
_LEAST_PARALLEL = 100


def forms(text: str) -> Sentence:
    """The word forms of a text."""
    return [word.form for word in words(text)]


def vector_sentences(
    learned: Sequence[LabelledRow], dictionaries: dict[str, Dictionary], data_dir: pathlib.Path, *, seed: int
) -> list[Sentence]:
    """Every sentence to learn vectors from; labels are not looked at."""
    chance = random.Random(seed)
    found = [forms(row.text) for row in learned]
    plain = [row.text for row in learned if row.lang == _MAIN and "+" not in row.source]
    for path in (data_dir / "unlabelled_text" / "unlabelled.csv.gz", data_dir / "pln_mobile" / "unlabelled.csv"):
        if path.is_file():
            for text, lang in read_texts(path):
                found.append(forms(text))
                if lang == _MAIN:
                    plain.append(text)
    found += _list_sentences(dictionaries)
    if dictionaries:
        found += _mixed_sentences(plain, dictionaries, chance)
    for path in sorted(data_dir.glob("*/train.csv")):
        found += _parallel_sentences(read_rows(path), chance)
    found += _parallel_sentences([row for _, row in parallel_rows()], chance)
    return found


def _list_sentences(dictionaries: dict[str, Dictionary]) -> list[Sentence]:
    return [
        [source, *target.split()]
        for _ in range(_LIST_TIMES)
        for entries in dictionaries.values()
        for source, targets in entries.items()
        for target in targets
    ]


def _mixed_sentences(
    texts: Sequence[str], dictionaries: dict[str, Dictionary], chance: random.Random
) -> Iterator[Sentence]:
    codes = sorted(dictionaries)
    for text in texts:
        for code in chance.sample(codes, min(_MIXED_PER_SENTENCE, len(codes))):
            mixed, share = translated(text, dictionaries[code], chance)
            if share:
                yield forms(mixed)


def _parallel_sentences(rows: Sequence[LabelledRow], chance: random.Random) -> Iterator[Sentence]:
    by_lang: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        by_lang[row.lang].append(row.text)
    by_size: dict[int, list[list[str]]] = defaultdict(list)
    for _, texts in sorted(by_lang.items()):
        by_size[len(texts)].append(texts)
    for size, versions in sorted(by_size.items()):
        if len(versions) < 2 or size < _LEAST_PARALLEL:
            continue
        for number in range(size):
            same = [forms(texts[number]) for texts in versions]
            pairs = list(combinations(same, 2))
            for first, second in chance.sample(pairs, min(_PAIRS_PER_SENTENCE, len(pairs))):
                yield interleaved(first, second)


def interleaved(first: Sentence, second: Sentence) -> Sentence:
    """Both sentences' words in one, each at its relative place.

    >>> interleaved(["petugas", "ramah"], ["patugase", "grapyak"])
    ['petugas', 'patugase', 'ramah', 'grapyak']
    """
    places = [((at + 0.5) / len(first), 0, word) for at, word in enumerate(first)]
    places += [((at + 0.5) / len(second), 1, word) for at, word in enumerate(second)]
    return [word for _, _, word in sorted(places, key=lambda place: place[:2])]
