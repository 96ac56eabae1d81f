"""An ASN's number (NIP): 18 digits that tell birth date, appointment and sex.

PNS:  YYYYMMDD birth, YYYYMM appointment, sex 1/2, sequence of three.
PPPK: YYYYMMDD birth, YYYY appointment, contract code of two (not a month), sex 1/2, sequence of three.
There is no check digit. The number is text: a spreadsheet that made a number of it has lost its last digits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_SEPARATORS = re.compile(r"[ .\-\u00a0]")
_SCIENTIFIC = re.compile(r"\d+(?:[.,]\d+)?[eE]\+?\d+")
YOUNGEST_AT_APPOINTMENT = 16


@dataclass(frozen=True)
class Nip:
    """A number that was read; `appointed_month` is None for PPPK, `sex` is "male" or "female"."""

    text: str
    kind: str
    born: date
    appointed_year: int
    appointed_month: int | None
    sex: str
    sequence: int


def read_nip(text: str, kind: str | None = None) -> Nip:
    """The parts of a NIP; spaces, dots and dashes between groups are accepted.

    Parameters
    ----------
    kind : "pns" or "pppk" when it is known; otherwise digits 13–14 decide (a month means PNS)

    Raises
    ------
    ValueError : one clause that says what is wrong with the number

    >>> read_nip("19850412 201001 2 003").kind
    'pns'
    >>> read_nip("199003172023211907").born.isoformat()
    '1990-03-17'
    """
    compact = _SEPARATORS.sub("", text.strip().lstrip("'"))
    if _SCIENTIFIC.fullmatch(text.strip()):
        raise ValueError(
            f"the spreadsheet turned the NIP into a number ({text.strip()}) and lost digits: "
            "format the column as text and type the NIP again"
        )
    if not (compact.isascii() and compact.isdigit()):
        raise ValueError("a NIP has digits only")
    if len(compact) != 18:
        raise ValueError(f"a NIP has 18 digits, this has {len(compact)}")
    born = _birth_date(compact)
    year, middle = int(compact[8:12]), int(compact[12:14])
    is_month = 1 <= middle <= 12
    kind = kind or ("pns" if is_month else "pppk")
    if kind not in ("pns", "pppk"):
        raise ValueError(f"{kind!r} is neither pns nor pppk")
    if kind == "pns" and not is_month:
        raise ValueError(f"digits 13–14 are {compact[12:14]}: not a month of appointment, as a PNS has")
    if kind == "pppk" and is_month:
        raise ValueError(f"digits 13–14 are {compact[12:14]}: a month, as a PNS has, not a PPPK contract code")
    if not born.year + YOUNGEST_AT_APPOINTMENT <= year <= born.year + 70:
        raise ValueError(f"appointed in {year} but born in {born.year}")
    if compact[14] not in "12":
        raise ValueError(f"digit 15 is {compact[14]}: it must be 1 (male) or 2 (female)")
    if compact[15:] == "000":
        raise ValueError("the last three digits are 000: sequences begin at 001")
    return Nip(
        text=compact,
        kind=kind,
        born=born,
        appointed_year=year,
        appointed_month=middle if kind == "pns" else None,
        sex="male" if compact[14] == "1" else "female",
        sequence=int(compact[15:]),
    )


def _birth_date(digits: str) -> date:
    try:
        born = date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError as error:
        raise ValueError(f"{digits[:8]} is not a birth date (YYYYMMDD)") from error
    if not 1925 <= born.year <= 2015:
        raise ValueError(f"{digits[:4]} is not a plausible year of birth")
    return born
