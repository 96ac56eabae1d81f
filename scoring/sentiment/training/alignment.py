"""Word lists induced from parallel sentences.

IBM model 1 (Brown et al. 1993) with a prior for words at the same relative place, as in fast_align (Dyer et al.
2013): the languages of the archipelago keep nearly the same word order, so a few hundred sentences give a useful list.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from scoring.sentiment.training.parallel import Sentence, beside_main
from scoring.sentiment.training.translation import Dictionary

_WORD = re.compile(r"\w+")
_ROUNDS = 8
_DIAGONAL = 6.0
_LEAST_CHANCE = 0.15
_LEAST_COUNT = 1.2
_MOST_OPTIONS = 3


def induced_dictionaries(sentences: Sequence[Sentence]) -> dict[str, Dictionary]:
    """{language: {Indonesian word: [words, the likelier more often]}} from sentences that say the same."""
    return {code: aligned(_split(main), _split(other)) for code, (main, other) in beside_main(sentences).items()}


def _split(texts: Sequence[str]) -> list[list[str]]:
    return [_WORD.findall(text.lower()) for text in texts]


def aligned(first: Sequence[Sequence[str]], second: Sequence[Sequence[str]]) -> Dictionary:
    """{word of the first language: [likeliest words of the second]}; a word may stand for itself."""
    ours, theirs = _numbered(first), _numbered(second)
    sources, targets, slots, priors = [], [], [], []
    slot = 0
    for own, other in zip(ours.lines, theirs.lines, strict=True):
        if not len(own) or not len(other):
            continue
        gap = ((np.arange(len(other)) + 0.5) / len(other))[:, None] - ((np.arange(len(own)) + 0.5) / len(own))
        sources.append(np.tile(own, len(other)))
        targets.append(np.repeat(other, len(own)))
        slots.append(np.repeat(np.arange(slot, slot + len(other)), len(own)))
        priors.append(np.exp(-_DIAGONAL * np.abs(gap)).ravel())
        slot += len(other)
    if not sources:
        return {}
    groups, prior, width = np.concatenate(slots), np.concatenate(priors), len(theirs.names)
    pairs, pair = np.unique(np.concatenate(sources) * width + np.concatenate(targets), return_inverse=True)
    own_of_pair = pairs // width
    chance: npt.NDArray[Any] = np.ones(len(pairs))
    counts = chance
    for _ in range(_ROUNDS):
        share = chance[pair] * prior
        share /= np.bincount(groups, share, minlength=slot)[groups]
        counts = np.bincount(pair, share, minlength=len(pairs))
        chance = counts / np.bincount(own_of_pair, counts, minlength=len(ours.names))[own_of_pair]
    found: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for number in np.flatnonzero((chance >= _LEAST_CHANCE) & (counts >= _LEAST_COUNT)):
        own, other = ours.names[pairs[number] // width], theirs.names[pairs[number] % width]
        found[own].append((float(chance[number]), other))
    return {
        own: [
            other
            for likely, other in sorted(options, reverse=True)[:_MOST_OPTIONS]
            for _ in range(max(1, round(likely * 6)))
        ]
        for own, options in sorted(found.items())
    }


class _Numbered(NamedTuple):
    lines: list[npt.NDArray[np.int64]]
    names: list[str]


def _numbered(sentences: Sequence[Sequence[str]]) -> _Numbered:
    numbers: dict[str, int] = {}
    lines = [np.array([numbers.setdefault(word, len(numbers)) for word in words], np.int64) for words in sentences]
    return _Numbered(lines, list(numbers))


def merged(listed: dict[str, Dictionary], induced: dict[str, Dictionary]) -> dict[str, Dictionary]:
    """Both lists in one; where both know a word, up to two of the listed translations join the induced ones."""
    found: dict[str, Dictionary] = {}
    for lang in sorted({*listed, *induced}):
        words = dict(listed.get(lang, {}))
        for own, options in induced.get(lang, {}).items():
            words[own] = options + words.get(own, [])[:2]
        found[lang] = words
    return found
