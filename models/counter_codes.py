"""The short code that a counter's QR carries: issued, rotated, revoked; never reused.

The alphabet is Crockford's base32 without what people confuse when they read a poster aloud (0 1) and
without vowels, so that no code spells a word: 28 characters, 28⁶ ≈ 480 million codes of six.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models.organisation import CounterCode

ALPHABET = "23456789BCDFGHJKMNPQRSTVWXYZ"
LENGTH = 6
# Rude words survive without their vowels in chat spelling; Indonesian, Javanese and English ones.
_RUDE_TEXT = """
KNTL KNT MMK MMQ JNCK JNCX NCK BGST BNGS NGNT NTT PRK PNTT BJNG BBRK TTT PKMK TLL GBLK GBLG NJNG NJR
KMPR KPRT FCK FVCK SHT SH7 BTCH CNT DCK CCK PSSY NGGR NGG KKK SS XXX SX WTF 69 666 88
"""
_RUDE = frozenset(_RUDE_TEXT.split())

Choose = Callable[[Sequence[str]], str]


def normalise_code(text: str) -> str:
    """What a person typed or a reader scanned, as the code is stored: capitals, no spaces or dashes.

    >>> normalise_code(" k7q-2mx ")
    'K7Q2MX'
    """
    return "".join(text.split()).replace("-", "").replace(".", "").upper()


def spoken_code(code: str) -> str:
    """The code in two groups, easier to read and type: "K7Q 2MX"."""
    half = (len(code) + 1) // 2
    return f"{code[:half]} {code[half:]}"


def is_well_formed(code: str) -> bool:
    return 6 <= len(code) <= 8 and all(letter in ALPHABET for letter in code)


def draw_code(choose: Choose = secrets.choice, length: int = LENGTH) -> str:
    """A random code that contains no rude abbreviation. `choose` picks one of a sequence."""
    while True:
        code = "".join(choose(ALPHABET) for _ in range(length))
        if not any(word in code for word in _RUDE):
            return code


def issue_code(session: Session, counter_id: int, now: datetime, choose: Choose = secrets.choice) -> CounterCode:
    """A new code for a counter, unlike every code ever issued; longer ones when short ones run out."""
    for attempt in range(24):
        code = draw_code(choose, LENGTH + attempt // 8)
        if session.get(CounterCode, code) is None:
            row = CounterCode(code=code, counter_id=counter_id, issued_utc=now)
            session.add(row)
            session.flush()
            return row
    raise RuntimeError("no free counter code was found")


def current_code(session: Session, counter_id: int) -> CounterCode | None:
    """The newest code that is not revoked."""
    return session.scalars(
        sa.select(CounterCode)
        .where(CounterCode.counter_id == counter_id, CounterCode.revoked_utc.is_(None))
        .order_by(CounterCode.issued_utc.desc(), CounterCode.code)
        .limit(1)
    ).first()


def revoke_code(session: Session, code: str, now: datetime) -> bool:
    """Revoke a code; False when it is unknown or was revoked before."""
    row = session.get(CounterCode, normalise_code(code))
    if row is None or row.revoked_utc is not None:
        return False
    row.revoked_utc = now
    session.flush()
    return True


def rotate_code(session: Session, counter_id: int, now: datetime, choose: Choose = secrets.choice) -> CounterCode:
    """Revoke every valid code of a counter and issue a new one."""
    session.execute(
        sa.update(CounterCode)
        .where(CounterCode.counter_id == counter_id, CounterCode.revoked_utc.is_(None))
        .values(revoked_utc=now)
    )
    return issue_code(session, counter_id, now, choose)
