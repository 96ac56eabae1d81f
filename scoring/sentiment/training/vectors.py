"""Word vectors from unlabelled text, before any label is seen.

Words that stand among the same neighbours get similar vectors: positive pointwise mutual information of words within
four places, reduced by a seeded randomised singular value decomposition (Levy & Goldberg 2014; Halko et al. 2011).
The vector of a word is then spread over its letter groups by least squares, so that unseen forms get one too.
"""

from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import scipy.sparse as sparse

from scoring.sentiment.network import DIMENSIONS, VECTOR_BUCKETS, vector_buckets

Floats = npt.NDArray[np.float32]

WINDOW = 4
LEAST = 4
MOST_WORDS = 60_000


def learned_vectors(sentences: Sequence[Sequence[str]], *, seed: int) -> Floats:
    """A table (VECTOR_BUCKETS × DIMENSIONS) from sentences of word forms."""
    counts = Counter(word for sentence in sentences for word in sentence)
    forms = [word for word, count in counts.most_common(MOST_WORDS) if count >= LEAST]
    numbers = {word: number for number, word in enumerate(forms)}
    vectors = _reduced(_mutual_information(sentences, numbers), seed=seed)
    return _spread(forms, vectors)


def _mutual_information(sentences: Sequence[Sequence[str]], numbers: dict[str, int]) -> sparse.csr_matrix:
    gap = [-1] * WINDOW
    line = np.array(
        [number for sentence in sentences for number in [*(numbers.get(word, -1) for word in sentence), *gap]],
        np.int32,
    )
    size = len(numbers)
    together = sparse.csr_matrix((size, size), dtype=np.float32)
    for distance in range(1, WINDOW + 1):
        first, second = line[:-distance], line[distance:]
        kept = (first >= 0) & (second >= 0)
        ones = np.full(int(kept.sum()), 1 / distance, np.float32)
        together = together + sparse.csr_matrix((ones, (first[kept], second[kept])), shape=(size, size))
    together = (together + together.T).tocoo()
    total = float(together.data.sum())
    own = np.asarray(together.tocsr().sum(axis=1)).ravel() + 1e-9
    context = own**0.75
    context *= total / context.sum()
    values = np.log(together.data * total / (own[together.row] * context[together.col]))
    kept = values > 0
    return sparse.csr_matrix((values[kept], (together.row[kept], together.col[kept])), shape=(size, size))


def _reduced(table: sparse.csr_matrix, *, seed: int) -> Floats:
    chance = np.random.default_rng(seed)
    width = min(DIMENSIONS + 16, table.shape[0])
    basis = table @ chance.standard_normal((table.shape[1], width)).astype(np.float32)
    for _ in range(3):
        basis = np.linalg.qr(table @ (table.T @ np.linalg.qr(basis)[0]))[0]
    left, strength, _ = np.linalg.svd((table.T @ basis).T, full_matrices=False)
    found = (basis @ left)[:, :DIMENSIONS] * np.sqrt(strength[:DIMENSIONS])
    lengths = np.linalg.norm(found, axis=1, keepdims=True) + 1e-6
    result = np.zeros((table.shape[0], DIMENSIONS), np.float32)
    result[:, : found.shape[1]] = found / lengths
    return result


def _spread(forms: Sequence[str], vectors: Floats, *, rounds: int = 30, ridge: float = 0.015) -> Floats:
    """Conjugate gradients on the normal equations of mean(letter group vectors) = word vector, all columns at once."""
    buckets, counts = vector_buckets([(form, False, "") for form in forms])
    shares = np.repeat((1 / np.array(counts)).astype(np.float32), counts)
    used, places = np.unique(buckets, return_inverse=True)
    means = sparse.csr_matrix((shares, places, np.cumsum([0, *counts])), shape=(len(forms), len(used)))
    turned = means.T.tocsr()
    table = np.zeros((len(used), vectors.shape[1]), np.float32)
    rest = turned @ vectors
    direction = rest.copy()
    size = (rest * rest).sum(axis=0)
    for _ in range(rounds):
        moved = turned @ (means @ direction) + ridge * direction
        step = size / ((direction * moved).sum(axis=0) + 1e-12)
        table += step * direction
        rest -= step * moved
        new = (rest * rest).sum(axis=0)
        direction = rest + (new / (size + 1e-12)) * direction
        size = new
    full = np.zeros((VECTOR_BUCKETS, vectors.shape[1]), np.float32)
    full[used] = table
    return full
