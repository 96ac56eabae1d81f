"""The network part: a small convolution over word vectors made of letter groups."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from scoring.sentiment.features import Buckets, joined, packed_letters, word_bucket
from scoring.sentiment.occurrences import Floats
from scoring.sentiment.quantised import Quantised
from scoring.sentiment.word_memory import WordMemory
from scoring.sentiment.words import Word

Name = tuple[str, bool, str]
"""A word as the network reads it: form, whether it is negated, gloss ("" for none)."""

VECTOR_BUCKETS = 1 << 17
DIMENSIONS = 96
FILTERS = 160
WIDTHS = (1, 2, 3)
MOST_WORDS = 400
"""A longer comment is read by the network up to here; the linear part reads all of it."""

_NEGATION_BUCKET = 0


def vector_buckets(names: Sequence[Name]) -> tuple[Buckets, list[int]]:
    """The rows of the vector table whose mean is the vector of a word, one word after the other, and how many each has:
    those of its form, and of its gloss if any."""
    buckets, counts = joined([_packed(*name) for name in names])
    return buckets % VECTOR_BUCKETS, counts


def _packed(form: str, negated: bool, gloss: str) -> bytes:
    spellings = (form, gloss) if gloss else (form,)
    packed = b"".join(map(packed_letters, spellings))
    if negated:
        for spelling in spellings:
            packed += np.array([_NEGATION_BUCKET, word_bucket(spelling, True)], np.int32).tobytes()
    return packed


@dataclass(frozen=True, slots=True)
class NetworkPart:
    """`vectors` (VECTOR_BUCKETS × DIMENSIONS); for each width a filter table (width·DIMENSIONS × FILTERS) with a bias
    (FILTERS); `output` (all filters × 3). A filter gives its strongest positive response anywhere in the comment."""

    vectors: Quantised
    filters: tuple[Floats, ...]
    biases: tuple[Floats, ...]
    output: Floats
    _bias: Floats = field(init=False, repr=False, compare=False)
    _spread: Floats = field(init=False, repr=False, compare=False)
    _known: WordMemory[Name, Floats] = field(default_factory=WordMemory, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Lays out what each filter gives to the first word of its window, to the second, and so on."""
        spread = np.zeros((len(WIDTHS), FILTERS, max(WIDTHS), 3), np.float32)
        for number, width in enumerate(WIDTHS):
            spread[number, :, :width] = self.output[number * FILTERS : (number + 1) * FILTERS, None] / width
        object.__setattr__(self, "_spread", spread.reshape(len(WIDTHS) * FILTERS, -1))
        object.__setattr__(self, "_bias", np.concatenate(self.biases))

    def word_vectors(self, names: Sequence[Name]) -> Floats:
        """The vectors of words by (form, negated, gloss), a row of DIMENSIONS each."""
        buckets, counts = vector_buckets(names)
        found: Floats = self.vectors.sums(buckets, counts) / np.array(counts, np.float32)[:, None]
        return found

    def read(self, words: Sequence[Word]) -> Floats:
        """What each word moves (words × labels); the logits are its sum. A filter's response is shared equally by the
        words of the windows that gave it (a place before the first or after the last word falls to that word)."""
        names = [(word.form, word.negated, word.gloss) for word in words[:MOST_WORDS]]
        if not names:
            return np.zeros((0, 3), np.float32)
        responses = self._responses(self._known.values(names, self.word_vectors))
        strongest = responses.max(axis=0)
        given = (responses == strongest).astype(np.float32)
        strongest += self._bias
        shares = np.maximum(strongest, 0) / (np.ones(len(given), np.float32) @ given)
        moves = given @ (self._spread * shares[:, None])
        padded = moves[:, :3]
        for place in range(1, max(WIDTHS)):
            padded[place:] += moves[:-place, 3 * place : 3 * place + 3]
        padded[1] += padded[0]
        padded[-2] += padded[-1]
        unread = len(words) - len(names)
        return np.pad(padded[1:-1], ((0, unread), (0, 0))) if unread else padded[1:-1]

    def _responses(self, vectors: Sequence[Floats]) -> Floats:
        """What every filter gives at every window, before its bias, the words standing between two empty places
        (words + 2 × all filters); −∞ where a wide filter has no window left."""
        count = len(vectors)
        padded = np.zeros((count + 1 + max(WIDTHS), DIMENSIONS), np.float32)
        padded[1 : count + 1] = np.concatenate(vectors).reshape(count, DIMENSIONS)
        windows = np.concatenate([padded[place : place + count + 2] for place in range(max(WIDTHS))], axis=1)
        found = np.empty((count + 2, len(WIDTHS) * FILTERS), np.float32)
        for number, (width, filters) in enumerate(zip(WIDTHS, self.filters, strict=True)):
            own, steps = found[:, number * FILTERS : (number + 1) * FILTERS], count + 3 - width
            np.matmul(windows[:steps, : width * DIMENSIONS], filters, out=own[:steps])
            own[steps:] = -np.inf
        return found


def network_of(tables: dict[str, npt.NDArray[np.float32]]) -> NetworkPart:
    """The part made of trained tables: `vectors`, `filter_<width>`, `bias_<width>`, `output`."""
    return NetworkPart(
        vectors=Quantised.of(tables["vectors"]),
        filters=tuple(tables[f"filter_{width}"].astype(np.float32) for width in WIDTHS),
        biases=tuple(tables[f"bias_{width}"].astype(np.float32) for width in WIDTHS),
        output=tables["output"].astype(np.float32),
    )
