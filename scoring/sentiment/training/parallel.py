"""Sentences that say the same in several languages: those of NusaX, and our own."""

import pathlib
from collections import defaultdict
from collections.abc import Sequence

from scoring.sentiment.training.own_comments import parallel_rows
from scoring.sentiment.training.rows import read_rows

MAIN = "ind"
Sentence = dict[str, str]
"""{language code: the sentence in that language}."""


def parallel_sentences(data_dir: pathlib.Path) -> list[Sentence]:
    """The sentences of `nusax/train.csv`, where every language has them in the same order, and our own; a language
    with another number of rows than Indonesian is left out. Raises BadRows."""
    path = data_dir / "nusax" / "train.csv"
    found = _in_order(path) if path.is_file() else []
    own: dict[int, Sentence] = defaultdict(dict)
    for number, row in parallel_rows():
        own[number][row.lang] = row.text
    return [*found, *own.values()]


def beside_main(sentences: Sequence[Sentence]) -> dict[str, tuple[list[str], list[str]]]:
    """{language: (the sentences in Indonesian, the same in that language)}, languages in alphabetical order."""
    found: dict[str, tuple[list[str], list[str]]] = {}
    for code in sorted({code for sentence in sentences for code in sentence} - {MAIN}):
        both = [sentence for sentence in sentences if MAIN in sentence and code in sentence]
        if both:
            found[code] = [sentence[MAIN] for sentence in both], [sentence[code] for sentence in both]
    return found


def _in_order(path: pathlib.Path) -> list[Sentence]:
    texts: dict[str, list[str]] = defaultdict(list)
    for row in read_rows(path):
        texts[row.lang].append(row.text)
    same = {code: versions for code, versions in texts.items() if len(versions) == len(texts[MAIN])}
    return [dict(zip(same, versions, strict=True)) for versions in zip(*same.values(), strict=True)]
