"""Which fragments of a comment moved its label, and how far."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from scoring.sentiment.words import Word

MOST_FRAGMENTS = 6
_SMALLEST = 0.05
_AGAINST_THE_OTHERS = np.eye(3, dtype=np.float32) * 1.5 - 0.5


def fragments(words: Sequence[Word], by_word: npt.NDArray[np.float32], label: int) -> tuple[tuple[str, float], ...]:
    """The strongest fragments, as written, with what they added to the label's logit against the mean of the other
    two. Neighbouring words under one negation stand together; a repeated fragment is summed.

    `by_word` is words × labels; its sum is the whole model's logits less the bias, so nothing is left unexplained.
    """
    sums: dict[str, float] = {}
    shown, weight, last = "", 0.0, None
    for word, move in zip(words, (by_word @ _AGAINST_THE_OTHERS[label]).tolist(), strict=True):
        surface = word.surface
        if surface is last:
            weight += move
            continue
        if word.negated and shown:
            shown, weight = f"{shown} {surface}", weight + move
        else:
            sums[shown] = sums.get(shown, 0.0) + weight
            shown, weight = surface, move
        last = surface
    sums[shown] = sums.get(shown, 0.0) + weight
    strong = [pair for pair in sums.items() if abs(pair[1]) >= _SMALLEST]
    return tuple(sorted(strong, key=lambda pair: -abs(pair[1]))[:MOST_FRAGMENTS])
