"""Grades of service quality, reached from the IKM rounded half up to two decimals."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

_GRADES = (
    (Decimal("88.31"), "A", "sangat baik"),
    (Decimal("76.61"), "B", "baik"),
    (Decimal("65.00"), "C", "kurang baik"),
    (Decimal("-Infinity"), "D", "tidak baik"),
)


def round_half_up(value: Fraction | Decimal | float | int, places: int = 2) -> Decimal:
    """Round to `places` decimals, halves upwards, without ever passing through a binary float.

    A float is read as its shortest decimal form, so 88.305 means 88.305.

    >>> round_half_up(Fraction(88305, 1000)), round_half_up(88.305)
    (Decimal('88.31'), Decimal('88.31'))
    """
    if isinstance(value, Fraction):
        scaled = value * 10**places + Fraction(1, 2)
        return Decimal(scaled.numerator // scaled.denominator).scaleb(-places)
    exact = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    return exact.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def grade(ikm: Fraction | Decimal | float) -> str:
    """Grade A–D of an IKM on 25–100 (A ≥ 88.31, B ≥ 76.61, C ≥ 65.00).

    >>> grade(90.25), grade(83.83), grade(64.995), grade(64.99)
    ('A', 'B', 'C', 'D')
    """
    return _row(ikm)[1]


def performance(ikm: Fraction | Decimal | float) -> str:
    """The norm's word for the grade.

    >>> performance(82.71)
    'baik'
    """
    return _row(ikm)[2]


def _row(ikm: Fraction | Decimal | float) -> tuple[Decimal, str, str]:
    rounded = round_half_up(ikm)
    return next(row for row in _GRADES if rounded >= row[0])
