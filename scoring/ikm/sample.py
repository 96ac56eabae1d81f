"""How many respondents a survey needs."""

from __future__ import annotations

from fractions import Fraction

from scoring.ikm.grade import round_half_up

_CHI_SQUARE = Fraction("3.841")
_HALF = Fraction(1, 2)
_ERROR = Fraction(5, 100)


def sample_size(population: int) -> int:
    """Respondents needed out of `population` visitors (Krejcie & Morgan 1970), nearest integer.

    S = χ²·N·P(1−P) / (d²(N−1) + χ²·P(1−P)), with χ² = 3.841 (95 %), P = 0.5, d = 0.05.

    Raises
    ------
    ValueError : population is negative

    >>> [sample_size(n) for n in (10, 100, 1000, 1_000_000)]
    [10, 80, 278, 384]
    """
    if population < 0:
        raise ValueError("a population cannot be negative")
    if population == 0:
        return 0
    spread = _CHI_SQUARE * _HALF * _HALF
    return int(round_half_up(spread * population / (_ERROR**2 * (population - 1) + spread), 0))
