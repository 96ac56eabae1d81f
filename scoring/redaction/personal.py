"""Personal numbers and addresses in free text, replaced by readable marks.

NIP: 18 digits, birth date then year of appointment. NIK (and the family card's number): 16 digits,
area 6, day and month and year of birth 6 (day + 40 for women), sequence 4. They are tried in that
order, then telephone numbers, then any other long number.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import NamedTuple

NIP, NIK, PHONE, EMAIL, ACCOUNT, NUMBER, PLATE = (
    "[NIP]",
    "[NIK]",
    "[TELEPON]",
    "[EMAIL]",
    "[REKENING]",
    "[NOMOR]",
    "[PLAT]",
)

_GAP = r"[ \t\n.\-_/,:()\u00a0\u2000-\u200d\u2010-\u2015\u202f\u2060\ufeff]"
_RUN = re.compile(rf"(?:\(?\+|\((?=[^()]{{0,8}}\)))?\d(?:{_GAP}{{0,3}}\d)*")
_GROUP = re.compile(r"\d+")
_HOUR = re.compile(r"(?<!\d)\d\d[.:]\d\d(?!\d)")
# Plain, or spelled out ("budi at gmail dot com"): with gaps only a known ending makes it an address.
_EMAIL = re.compile(
    r"[\w.+\-]{1,64}(?:"
    r"@[a-z0-9\-]{1,63}(?:\.[a-z0-9\-]{2,63}){1,4}"
    r"|[ ]?(?:@|\(at\)|\[at\]|\{at\}|[ ]at[ ])[ ]?[a-z0-9\-]{1,63}"
    r"(?:[ ]?(?:\.|\(dot\)|\[dot\]|[ ]dot[ ])[ ]?(?:com|co|go|ac|or|web|my|id|net|org|info)){1,3}\b)",
    re.IGNORECASE,
)
_PLATE = re.compile(
    r"\b(?:A[ABDEG]?|B[ABDEGHKLMNP]?|D[ABCDEGHKLMNRST]?|E[ABD]?|F|G|H|K[BHTUI]?|L|M|N|P[AB]?|R|S|T|W|Z)"
    r"[ \-]?\d{3,4}[ \-]?[A-Z]{2,3}\b"
)
_ACCOUNT_WORD = re.compile(
    r"(?:\brek(?:ening)?|\bnorek|\bb[crn][ai]|\bmandiri|\bbtn|\bbsi)\W{0,3}(?:no\w*\W{0,3})?$", re.I
)
_MONEY_WORD = re.compile(r"(?:\brp|\bidr)[ .:]{0,3}$", re.I)
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d{1,3}(?:,\d{3})+")


def _is_nip(digits: str) -> bool:
    if len(digits) != 18:
        return False
    year, month, day, start = int(digits[:4]), int(digits[4:6]), int(digits[6:8]), int(digits[8:12])
    return 1925 <= year <= 2015 and 1 <= month <= 12 and 1 <= day <= 31 and 1945 <= start <= 2100


def _is_nik(digits: str) -> bool:
    if len(digits) != 16:
        return False
    province, day, month = int(digits[:2]), int(digits[6:8]) % 40, int(digits[8:10])
    return 11 <= province <= 99 and 1 <= day <= 31 and 1 <= month <= 12


def _is_phone(digits: str) -> bool:
    national = "0" + digits[2:].lstrip("0") if digits.startswith("62") else digits
    if national.startswith("08"):
        return 9 <= len(national) <= 14 and national[2:3] not in ("", "0")
    return national.startswith("0") and 9 <= len(national) <= 12 and national[1:2] in "234567" and len(national) > 2


Span = tuple[int, int]  # character positions of one digit group


class Hints(NamedTuple):
    """What the surroundings of a run of digits say of it."""

    plus: bool
    money: bool
    hours: bool


Judge = Callable[[str, list[str], Hints], bool]


def _nip(digits: str, _groups: list[str], _hints: Hints) -> bool:
    return _is_nip(digits)


def _nik(digits: str, groups: list[str], _hints: Hints) -> bool:
    if len(groups) == 4 and all("1900" <= group <= "2100" for group in groups):
        return False  # four years in a row
    # A 16-digit number written in one piece or in fours is hidden even when its date is mistyped.
    return _is_nik(digits) or (len(digits) == 16 and all(len(group) in (4, 16) for group in groups))


def _phone(digits: str, groups: list[str], hints: Hints) -> bool:
    if hints.plus:
        return 9 <= len(digits) <= 15
    if not _is_phone(digits):
        return False
    sizes = [len(g) for g in groups]
    if sizes[0] >= 3 or digits.startswith("62"):
        return True
    if sizes[0] == 2 and len(sizes) > 1 and min(sizes[1:]) >= 3:
        return True
    if sizes[0] == 1:
        return max(sizes[1:]) in (1, 3, 4)
    # "08.15 12.00 13.30" are hours, not a number.
    return set(sizes) == {2} and len(sizes) >= 5 and not hints.hours


def _number(digits: str, groups: list[str], _hints: Hints) -> bool:
    return len(groups) == 1 and len(digits) >= 10


_JUDGES: tuple[tuple[str, int, Judge], ...] = (
    (NIP, 18, _nip),
    (NIK, 16, _nik),
    (PHONE, 15, _phone),
    (NUMBER, 10**9, _number),
)


def _plain(text: str) -> str:
    return text if text.isascii() else "".join(str(unicodedata.digit(c)) for c in text)


def _hide(run: str, spans: list[Span], level: int, hints: Hints) -> list[tuple[int, int, str]]:
    """Marks for one run of digit groups: the windows of one judge, what is left by the next judge."""
    if level == len(_JUDGES) or not spans or (hints.money and level >= 2):
        return []
    mark, longest, judge = _JUDGES[level]
    found: list[tuple[int, int, str]] = []
    rest: list[Span] = []
    i = 0
    while i < len(spans):
        groups: list[str] = []
        size, hit = 0, 0
        local = hints._replace(plus=hints.plus and spans[i][0] <= 2)
        for j in range(i, len(spans)):
            groups.append(_plain(run[spans[j][0] : spans[j][1]]))
            size += len(groups[-1])
            if size > longest or (mark == NUMBER and j > i):
                break
            if judge("".join(groups), groups, local):
                hit = j + 1
                # A telephone number may go on; the others have one length.
                if mark != PHONE:
                    break
        if hit:
            found += _hide(run, rest, level + 1, hints)
            found.append((spans[i][0], spans[hit - 1][1], mark))
            rest, i = [], hit
        else:
            rest.append(spans[i])
            i += 1
    return found + _hide(run, rest, level + 1, hints)


def _hide_run(match: re.Match[str]) -> str:
    run, before = match.group(), match.string[max(0, match.start() - 24) : match.start()]
    spans = [g.span() for g in _GROUP.finditer(run)]
    total = sum(end - start for start, end in spans)
    if total < 8:
        return run
    if total <= 20 and _ACCOUNT_WORD.search(before) and not _is_nik(_plain("".join(_GROUP.findall(run)))):
        return ACCOUNT
    money = bool(_MONEY_WORD.search(before)) or (bool(_THOUSANDS.fullmatch(run)) and total < 16)
    prefix = spans[0][0]
    hints = Hints("+" in run[:prefix], money, bool(_HOUR.search(run)))
    out, at = [], 0
    for start, end, mark in _hide(run, spans, 0, hints):
        out += [run[at : 0 if start == prefix else start], mark]
        at = end
    return "".join(out) + run[at:]


def redact(text: str) -> str:
    """`text` with NIP, NIK, telephone, e-mail, account and plate numbers replaced by marks.

    Spaced, dotted and dashed forms are found too. Sums of money, dates, hours and queue numbers stay.
    Redacting twice changes nothing; never raises; linear in the length of `text`.
    """
    text = _EMAIL.sub(EMAIL, text)
    text = _RUN.sub(_hide_run, text)
    return _PLATE.sub(PLATE, text)
