"""Crockford's base32: no I, L, O, U; upper and lower case, and look-alikes, read the same.

Reference: Douglas Crockford, "Base 32" (2002), with its modulo-37 check symbol.
"""

from __future__ import annotations

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECK_ALPHABET = ALPHABET + "*~$=U"
_LOOK_ALIKES = str.maketrans({"I": "1", "L": "1", "O": "0", "-": None, " ": None})


def encode(data: bytes) -> str:
    """Bytes as digits, five bits each, most significant first.

    >>> encode(bytes([255]))
    '7Z'
    """
    length = -(-len(data) * 8 // 5)
    number = int.from_bytes(data, "big")
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(length)))


def normalise(text: str) -> str:
    """What a person typed, in the alphabet: upper case, no dashes, look-alikes mapped.

    >>> normalise("7kq2-m9xl")
    '7KQ2M9X1'
    """
    return text.strip().upper().translate(_LOOK_ALIKES)


def check_symbol(digits: str) -> str:
    """Crockford's check symbol of `digits` (all of them in the alphabet).

    >>> check_symbol("16J")
    'D'
    """
    value = 0
    for digit in digits:
        value = (value * 32 + ALPHABET.index(digit)) % 37
    return CHECK_ALPHABET[value]


def is_checked(text: str) -> bool:
    """Whether the last character is the check symbol of those before it."""
    body, check = text[:-1], text[-1:]
    return bool(body) and all(digit in ALPHABET for digit in body) and check_symbol(body) == check
