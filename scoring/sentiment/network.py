"""The network part: a small convolution over word vectors made of letter groups."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from scoring.sentiment.features import Buckets, letter_buckets, word_bucket
from scoring.sentiment.linear import Floats, Moved
from scoring.sentiment.quantised import Quantised
from scoring.sentiment.word_memory import WordMemory
from scoring.sentiment.words import Word

VECTOR_BUCKETS = 1 << 17
DIMENSIONS = 96
FILTERS = 160
WIDTHS = (1, 2, 3)
MOST_WORDS = 400
"""A longer comment is read by the network up to here; the linear part reads all of it."""

_NEGATION_BUCKET = 0
_EVERY_FILTER = np.arange(FILTERS)
_OF_FILTER = np.concatenate(
    [_EVERY_FILTER + number * FILTERS for number, width in enumerate(WIDTHS) for _ in range(width)]
)
"""The filter of each place of each window: a filter of width 3 has three."""
_EVERY_PLACE = np.arange(len(_OF_FILTER))


def vector_buckets(form: str, negated: bool, gloss: str = "") -> Buckets:
    """The rows of the vector table whose mean is the vector of a word: those of its form, and of its gloss if any."""
    parts = []
    for spelled in (form, gloss) if gloss else (form,):
        parts.append(letter_buckets(spelled))
        if negated:
            parts.append(np.array([_NEGATION_BUCKET, word_bucket(spelled, True)], np.int32))
    return np.concatenate(parts) % VECTOR_BUCKETS


@dataclass(frozen=True, slots=True)
class NetworkPart:
    """`vectors` (VECTOR_BUCKETS × DIMENSIONS); for each width a filter table (width·DIMENSIONS × FILTERS) with a bias
    (FILTERS); `output` (all filters × 3). A filter gives its strongest positive response anywhere in the comment."""

    vectors: Quantised
    filters: tuple[Floats, ...]
    biases: tuple[Floats, ...]
    output: Floats
    _spread: Floats = field(init=False, repr=False, compare=False)
    _known: WordMemory[tuple[str, bool, str], Floats] = field(default_factory=WordMemory, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sets out the output of each filter once for each place of its window."""
        object.__setattr__(self, "_spread", self.output[_OF_FILTER])

    def word_vectors(self, words: list[Word]) -> Floats:
        """One row of DIMENSIONS for each of the words, at least one."""
        names = [(word.form, word.negated, word.gloss) for word in words]
        return np.concatenate(self._known.values(names, self._learn)).reshape(len(words), DIMENSIONS)

    def _learn(self, names: list[tuple[str, bool, str]]) -> Floats:
        """The vectors of words by (form, negated, gloss), a row each."""
        buckets = [vector_buckets(*name) for name in names]
        counts = np.array([len(own) for own in buckets])
        sums = np.add.reduceat(self.vectors.rows(np.concatenate(buckets)), np.cumsum(counts) - counts, axis=0)
        found: Floats = (sums / counts[:, None]).astype(np.float32)
        return found

    def read(self, words: list[Word]) -> Moved:
        """What each word moves. A filter's response is shared equally by the places of the window that gave it (the
        place before the first and after the last word falls to that word), so the parts by word add up to the logits
        exactly."""
        by_word = np.zeros((len(words), 3), np.float32)
        words = words[:MOST_WORDS]
        if not words:
            return Moved(np.zeros(3, np.float32), by_word)
        count = len(words)
        padded = np.zeros((count + 2, DIMENSIONS), np.float32)
        padded[1:-1] = self.word_vectors(words)
        places, given = [], []
        for number, width in enumerate(WIDTHS):
            steps = count + 3 - width
            filters = self.filters[number].reshape(width, DIMENSIONS, FILTERS)
            responses = padded[:steps] @ filters[0]
            for part in range(1, width):
                responses += padded[part : part + steps] @ filters[part]
            at = responses.argmax(axis=0)
            best = np.maximum(responses[at, _EVERY_FILTER] + self.biases[number], 0) / np.float32(width)
            places += [at + part for part in range(width)]
            given += [best] * width
        at_word = np.concatenate(places)
        at_word -= 1
        np.clip(at_word, 0, count - 1, out=at_word)
        shares = np.zeros((count, len(_OF_FILTER)), np.float32)
        shares[at_word, _EVERY_PLACE] = np.concatenate(given)
        by_word[:count] = shares @ self._spread
        return Moved(by_word.sum(axis=0), by_word)


def network_of(tables: dict[str, npt.NDArray[np.float32]]) -> NetworkPart:
    """The part made of trained tables: `vectors`, `filter_<width>`, `bias_<width>`, `output`."""
    return NetworkPart(
        vectors=Quantised.of(tables["vectors"]),
        filters=tuple(tables[f"filter_{width}"].astype(np.float32) for width in WIDTHS),
        biases=tuple(tables[f"bias_{width}"].astype(np.float32) for width in WIDTHS),
        output=tables["output"].astype(np.float32),
    )
