"""Which fragments of a comment moved its label, and how far."""

import numpy as np
import numpy.typing as npt

from scoring.sentiment.words import Word

MOST_FRAGMENTS = 6
_SMALLEST = 0.05


def fragments(words: list[Word], by_word: npt.NDArray[np.float32], label: int) -> tuple[tuple[str, float], ...]:
    """The strongest fragments, as written, with what they added to the label's logit against the mean of the other
    two. Neighbouring words under one negation stand together; a repeated fragment is summed.

    `by_word` is words × labels; its sum is the whole model's logits less the bias, so nothing is left unexplained.
    """
    sums: dict[str, float] = {}
    moves = by_word[:, label] * 1.5 - by_word.sum(axis=1) * 0.5
    surfaces: list[str] = []
    weights: list[float] = []
    previous: Word | None = None
    for word, move in zip(words, moves.tolist(), strict=True):
        same_surface = previous is not None and word.surface is previous.surface
        if same_surface:
            weights[-1] += move
        elif word.negated and previous is not None and surfaces:
            surfaces[-1] = f"{surfaces[-1]} {word.surface}"
            weights[-1] += move
        else:
            surfaces.append(word.surface)
            weights.append(move)
        previous = word
    for surface, weight in zip(surfaces, weights, strict=True):
        sums[surface] = sums.get(surface, 0.0) + weight
    strongest = sorted(sums.items(), key=lambda pair: -abs(pair[1]))[:MOST_FRAGMENTS]
    return tuple((surface, weight) for surface, weight in strongest if abs(weight) >= _SMALLEST)
