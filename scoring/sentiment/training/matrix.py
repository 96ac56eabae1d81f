"""Comments as sparse matrices, with exactly the values that are used when a comment is read."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import scipy.sparse as sparse

from scoring.sentiment.features import LETTER_BUCKETS, WORD_BUCKETS, joined, packed_letters, word_buckets
from scoring.sentiment.language import LANGUAGE_BUCKETS, language_buckets, spelled
from scoring.sentiment.words import Word, words

Matrix = Any
"""A scipy.sparse.csr_matrix of float32."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Counts of features, one comment a row: whole words and pairs, and letter groups."""

    whole: Matrix
    letters: Matrix

    def __getitem__(self, chosen: npt.NDArray[np.integer]) -> "Counted":
        return Counted(self.whole[chosen], self.letters[chosen])


def _stacked(parts: list[npt.NDArray[np.int32]], width: int) -> Matrix:
    ends = np.cumsum([0] + [len(part) for part in parts])
    columns = np.concatenate(parts) if parts else np.zeros(0, np.int32)
    matrix = sparse.csr_matrix((np.ones(len(columns), np.float32), columns, ends), shape=(len(parts), width))
    matrix.sum_duplicates()
    return matrix


def counted(comments: Iterable[list[Word]]) -> Counted:
    """The features of comments split into words, counted."""
    whole, letters = [], []
    for found in comments:
        whole.append(word_buckets(found))
        letters.append(joined([packed_letters(word.meaning) for word in found])[0] - WORD_BUCKETS)
    return Counted(_stacked(whole, WORD_BUCKETS), _stacked(letters, LETTER_BUCKETS))


def learned_idf(counts: Counted, *, least: int = 2) -> npt.NDArray[np.float32]:
    """ln((1+n)/(1+df)) + 1 for every bucket; 0 for one in fewer than `least` comments. Shape (BUCKETS,)."""
    parts = []
    for block in (counts.whole, counts.letters):
        seen = np.bincount(block.indices, minlength=block.shape[1])
        parts.append(np.where(seen >= least, np.log((1 + block.shape[0]) / (1 + seen)) + 1, 0))
    return np.concatenate(parts).astype(np.float32)


def valued(counts: Counted, idf: npt.NDArray[np.float32]) -> Matrix:
    """(1 + ln count) × idf, each block of a row at unit length. Shape (rows, BUCKETS)."""
    blocks = []
    for block, start in ((counts.whole, 0), (counts.letters, WORD_BUCKETS)):
        values = block.copy()
        values.data = (1 + np.log(values.data)) * idf[start + values.indices]
        values.eliminate_zeros()
        blocks.append(_unit_rows(values))
    return sparse.hstack(blocks).tocsr().astype(np.float32)


def language_matrix(texts: Iterable[str]) -> Matrix:
    """Counts over LANGUAGE_BUCKETS, each row over the root of its sum."""
    counts = _stacked([language_buckets(spelled(words(text)))[0] for text in texts], LANGUAGE_BUCKETS)
    return _rows_over(counts, np.sqrt(np.asarray(counts.sum(axis=1)).ravel()))


def _unit_rows(values: Matrix) -> Matrix:
    return _rows_over(values, np.sqrt(np.asarray(values.multiply(values).sum(axis=1)).ravel()))


def _rows_over(values: Matrix, lengths: npt.NDArray[np.floating]) -> Matrix:
    lengths[lengths == 0] = 1
    return (sparse.diags((1 / lengths).astype(np.float32)) @ values).tocsr()
