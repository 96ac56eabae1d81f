"""Where a comment points at one person: a title with a name, or a post such as the guard at the door."""

from __future__ import annotations

from scoring.sentiment.aspects.tokens import Token

_TITLES = frozenset(
    ["pak", "bapak", "bpk", "bu", "ibu", "ibuk", "buk", "mas", "mbak", "mba", "mb", "kak", "kakak", "bang", "abang", "bidan", "dokter", "dr", "suster", "perawat", "ners", "kang", "akang", "teh", "teteh", "aa", "uda", "da", "uni", "ni", "ajo", "etek", "acil", "paman", "julak", "abah", "ading", "cik", "encik", "mr", "mrs", "ms", "miss", "mister", "dek", "adek", "adik", "om", "tante", "bli", "mbok", "gus", "ning", "daeng", "puang", "cut", "teungku", "bang", "ito", "lae", "namboru", "ustaz", "pakde", "bude", "mang", "bibi", "ceu", "neng", "mama", "indu"]
)
_NO_NAME = frozenset(
    ["camat", "lurah", "bupati", "walikota", "gubernur", "kepala", "kadis", "kades", "presiden", "menteri", "pimpinan", "ketua", "direktur", "saya", "kami", "kita", "aku", "gue", "ku", "ulun", "ambo", "kuring", "abdi", "yang", "di", "dan", "ini", "itu", "tu", "sudah", "juga", "hamil", "tua", "muda", "guru", "mau", "nya", "yth", "semua", "sekalian", "petugas", "pegawai", "dari", "ke", "dengan", "untuk", "selalu", "sangat", "jangan", "tolong", "mohon", "minta", "kandung", "mertua", "rt", "rw", "desa", "nan", "nang", "sing", "terima", "tidak", "lebih", "polisi", "dokter", "kantor", "sakit", "saja", "aja", "lagi", "masih", "malah", "yth", "bapak", "ibu", "pak", "bu", "nak", "den", "inyo", "beliau", "kulo", "kula", "iku", "kuwi", "ieu", "eta", "banget", "pisan", "bana", "banar", "sekali", "dong", "deh", "sih", "lah", "ya", "yo", "nggih", "mah", "teh", "atuh", "ai", "gin", "or", "and", "who", "at", "in", "was", "is"]
)
_POSTS = frozenset(["satpam", "security", "sekuriti", "guard", "sekurity"])
_PLACES = frozenset(["loket", "counter", "meja", "kasir", "depan", "front", "pintu", "desk", "konter", "pendaftaran"])


def person_at(found: list[Token], i: int, known: set[int]) -> int:
    """The last token of a person named from token `i` on, or -1. `known`: tokens the lexicon explains."""
    token = found[i]
    if token.kind != "word":
        return -1
    if token.plain in _POSTS:
        return i
    following = found[i + 1] if i + 1 < len(found) else None
    if token.plain in _TITLES and following is not None and following.kind == "word":
        if following.plain in _PLACES or (following.plain in ("di", "at") and _place_after(found, i + 2)):
            return i + 1
        if following.plain in _NO_NAME or len(following.plain) < 3:
            return -1
        if following.capital or i + 1 not in known:
            return i + 1
    if token.plain in ("petugas", "officer", "clerk", "staf", "lady") and following is not None:
        at = i + 2 if following.plain in ("di", "at", "yang", "ing", "nang") else i + 1
        if _place_after(found, at):
            return at
    return -1


def _place_after(found: list[Token], i: int) -> bool:
    return i < len(found) and found[i].plain in _PLACES
