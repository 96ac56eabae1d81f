"""Where a comment points at one person: a title with a name, or a post such as the guard at the door."""

from __future__ import annotations

from scoring.sentiment.aspects.tokens import Token, stems

_TITLES = frozenset(
    ["pak", "bapak", "bpk", "bu", "ibu", "ibuk", "buk", "mas", "mbak", "mba", "mb", "kak", "kakak", "bang", "abang", "bidan", "dokter", "dr", "suster", "perawat", "ners", "kang", "akang", "teh", "teteh", "aa", "uda", "da", "uni", "ni", "ajo", "etek", "acil", "paman", "julak", "abah", "ading", "cik", "encik", "mr", "mrs", "ms", "miss", "mister", "dek", "adek", "adik", "om", "tante", "bli", "mbok", "gus", "ning", "daeng", "puang", "cut", "teungku", "bang", "ito", "lae", "namboru", "ustaz", "pakde", "bude", "mang", "bibi", "ceu", "neng", "mama", "indu"]
)
_NO_NAME = frozenset(
    ["camat", "lurah", "bupati", "walikota", "gubernur", "kepala", "kadis", "kades", "presiden", "menteri", "pimpinan", "ketua", "direktur", "saya", "kami", "kita", "aku", "gue", "ku", "ulun", "ambo", "kuring", "abdi", "yang", "di", "dan", "ini", "itu", "tu", "sudah", "juga", "hamil", "tua", "muda", "guru", "mau", "nya", "yth", "semua", "sekalian", "petugas", "pegawai", "dari", "ke", "dengan", "untuk", "selalu", "sangat", "jangan", "tolong", "mohon", "minta", "kandung", "mertua", "rt", "rw", "desa", "nan", "nang", "sing", "terima", "tidak", "lebih", "polisi", "dokter", "kantor", "sakit", "saja", "aja", "lagi", "masih", "malah", "yth", "bapak", "ibu", "pak", "bu", "nak", "den", "inyo", "beliau", "kulo", "kula", "iku", "kuwi", "ieu", "eta", "banget", "pisan", "bana", "banar", "sekali", "dong", "deh", "sih", "lah", "ya", "yo", "nggih", "mah", "teh", "atuh", "ai", "gin", "or", "and", "who", "at", "in", "was", "is"]
)
_OFFICES = frozenset("camat lurah bupati walikota gubernur kadis kades ketua rt rw dokter guru satpam".split())
_POSTS = frozenset(["satpam", "security", "sekuriti", "guard", "sekurity"])
_PLACES = frozenset(["loket", "counter", "meja", "kasir", "depan", "front", "pintu", "desk", "konter", "pendaftaran"])


def person_at(found: list[Token], i: int, known: set[int]) -> int:
    """The last token of a person named from token `i` on, or -1. `known`: tokens the lexicon explains."""
    token = found[i]
    if token.kind != "word":
        return -1
    if _POSTS.intersection(stems(token.plain)):
        return i
    after = found[i + 1] if i + 1 < len(found) else None
    if after is None or after.kind != "word":
        return -1
    if token.plain in _TITLES or (token.plain == "ka" and token.capital):
        if after.plain in _PLACES or (after.plain in ("di", "at") and _place_at(found, i + 2)):
            return i + 1
        if after.plain in _OFFICES and i + 2 < len(found) and found[i + 2].capital:
            return i + 2
        if after.plain in _NO_NAME or after.plain in _OFFICES or len(after.plain) < 3:
            return -1
        return i + 1 if after.capital or i + 1 not in known else -1
    if token.plain in ("petugas", "officer", "clerk", "staf", "lady"):
        at = i + 2 if after.plain in ("di", "at", "yang", "ing", "nang") else i + 1
        return at if _place_at(found, at) else -1
    return -1


def _place_at(found: list[Token], i: int) -> bool:
    return i < len(found) and found[i].plain in _PLACES
