"""What stands before and after a finding and takes it back: denial, hope, hearsay, the past."""

from __future__ import annotations

import re

_DENIAL = (
    r"tidak|tdk|tak|ga|gak|gk|nggak|ngga|enggak|engga|ndak|bukan|tanpa|tnp|bebas|anti|nol|nihil|jauh dari|belum"
    r"|ora|ra|mboten|boten|dudu|tan|indak|ndak|alun|kada|kadada|kd|lain|balum|teu|henteu|teh teu|tara|lain|tilas"
    r"|dia|jaton|no|not|never|without|none|zero|nobody|free of|free from|nothing|didnt|dont|doesnt|wasnt|isnt|hana|sing|ten|de|tadha|ndang|dang"
)
_WORDS = r"(?: [^\W_]+){0,%d}"
_DENIED_BEFORE = re.compile(rf"\b(?:{_DENIAL}){_WORDS % 4} $")
_DENIED_AFTER = re.compile(
    r"^ (?:[^\W_]+ ){0,4}?(?:tidak ada|tdk ada|gak ada|ga ada|nggak ada|sudah tidak|tak ada|nihil|ditolak|menolak|hilang|lenyap"
    r"|dilarang|ora ana|mboten wonten|wis ora|indak ado|kadada|teu aya|nol|is gone|are gone|was refused|none|sudah bersih)\b"
)
_REFUSED = re.compile(
    r"\b(?:menolak|tolak|nolak|ditolak|refused|refuse|nampik|dilarang|larangan|mencegah|hindari|menghindari)(?: [^\W_]+){0,3} $"
)
_TALK = re.compile(
    r"\b(?:spanduk|poster|baliho|banner|sosialisasi|kampanye|program|gerakan|satgas|posko|slogan|sticker|stiker|zona|semoga"
    r"|mudah mudahan|apakah|kalau ada|jika ada|bila ada|if there|is there|are there|kukira|kira|kirain|dikira|takut|khawatir|sangka|disangka|mugi)(?: [^\W_]+){0,4} $"
)
_PAST = re.compile(r"\b(?:dulu|dulunya|dahulu|mbiyen|baheula|bahari|saisuak|daulu|used to|bihin)\b")
_NOW = re.compile(r"\b(?:sekarang|skrg|kini|saiki|ayeuna|wahini|now|sakarang|toh)\b")
_BUT = re.compile(
    r"\b(?:tapi|tetapi|namun|ternyata|nyatanya|kenyataannya|padahal|but|however|jebul|nyatane|nyatonyo|sakalinya|horeng)\b"
)
_STOP = re.compile(r"[.!?;]")


def sentence_before(plain: str, start: int, reach: int = 160) -> str:
    """The part of the same sentence that stands before `start`."""
    piece = plain[max(0, start - reach) : start]
    cut = max((m.end() for m in _STOP.finditer(piece)), default=0)
    return piece[cut:]


def sentence_after(plain: str, end: int, reach: int = 160) -> str:
    """The part of the same sentence that stands after `end`."""
    piece = plain[end : end + reach]
    match = _STOP.search(piece)
    return piece[: match.start()] if match else piece


def is_taken_back(plain: str, start: int, end: int) -> bool:
    """Whether `plain[start:end]` is denied, refused, hoped away, only asked for, or past."""
    before = sentence_before(plain, start)
    clause = re.split(r"[,:]", before)[-1]
    turns = [m.end() for m in _BUT.finditer(clause)]
    clause = clause[turns[-1] :] if turns else clause
    if _DENIED_BEFORE.search(clause) or _REFUSED.search(clause) or _TALK.search(clause):
        return True
    after = sentence_after(plain, end)
    if _DENIED_AFTER.search(after):
        return True
    return bool(_PAST.search(before + after) and _NOW.search(after))
