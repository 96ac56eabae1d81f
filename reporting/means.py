"""The mean of released ratings with its interval."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reporting.releases.book import Book

_Z95 = 1.959963984540054
_USUAL_SD, _USUAL_WEIGHT = 25.0, 4.0


@dataclass(frozen=True)
class Mean:
    """Trust-weighted mean on 0–100 with a 95 % interval; n ratings."""

    value: float
    low: float
    high: float
    n: int

    @property
    def half(self) -> float:
        """Half the interval's width before it is cut at 0 and 100, for "± 3"."""
        return max(self.high - self.value, self.value - self.low)


def mean_of(book: Book) -> Mean | None:
    return mean_of_cells(book.cells.values())


def mean_of_cells(cells: Iterable[tuple[float, ...]]) -> Mean | None:
    """Mean and interval from sums (n, Σw, Σw², Σwy, Σwy²); None without a rating.

    The spread of single ratings is estimated together with four imagined ones of the usual spread
    (25 points), so that five equal ratings do not look certain.

    >>> round(mean_of_cells([(2, 2.0, 2.0, 100.0, 10000.0)]).value, 1)
    50.0
    """
    n = w = w2 = sy = syy = 0.0
    for cell in cells:
        n, w, w2, sy, syy = (total + part for total, part in zip((n, w, w2, sy, syy), cell, strict=True))
    if n < 1 or w <= 0:
        return None
    mean = sy / w
    effective = w * w / w2
    spread = max(0.0, syy / w - mean * mean) * effective
    variance = (spread + _USUAL_WEIGHT * _USUAL_SD**2) / (max(effective - 1, 0) + _USUAL_WEIGHT)
    half = _Z95 * (variance / effective) ** 0.5
    return Mean(mean, max(0.0, mean - half), min(100.0, mean + half), round(n))


def surely_differ(new: Mean, old: Mean) -> bool:
    """Whether two independent means differ by more than chance explains (two-sided 5 %)."""
    spread = (((new.high - new.low) / 2) ** 2 + ((old.high - old.low) / 2) ** 2) ** 0.5
    return bool(abs(new.value - old.value) > spread)
