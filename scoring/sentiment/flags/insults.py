"""Insults in Indonesian, the regional languages and English, and their masking."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scoring.sentiment.flags.folding import Folded, fold

# Insults whatever stands beside them.
_ALWAYS = [
    "bangsat",
    "bangsad",
    "bajingan",
    "keparat",
    "brengsek",
    "kampret",
    "kontol",
    "kntl",
    "memek",
    "mmk",
    "ngentot",
    "ngentod",
    "ngewe",
    "jembut",
    "pepek",
    "goblok",
    "goblog",
    "gblk",
    "goblk",
    "tolol",
    "tll",
    "bego",
    "bloon",
    "dongo",
    "dungu",
    "idiot",
    "pekok",
    "jancok",
    "jancuk",
    "dancok",
    "dancuk",
    "jancoks",
    "jiancok",
    "cok",
    "celeng",
    "asw",
    "asu",
    "pukimak",
    "puki",
    "kimak",
    "pukimay",
    "pantek",
    "panteks",
    "kanciang",
    "lonte",
    "lonthe",
    "sundal",
    "pelacur",
    "perek",
    "bungul",
    "bungulnya",
    "tambuk",
    "bangang",
    "belegug",
    "kehed",
    "anying",
    "anjay",
    "anjeng",
    "anjg",
    "anjir",
    "anjrit",
    "bedebah",
    "laknat",
    "biadab",
    "jahanam",
    "cocote",
    "cangkemu",
    "cangkeme",
    "matamu",
    "ndasmu",
    "gathel",
    "gatel",
    "telaso",
    "tailaso",
    "sundala",
    "kongkong",
    "tai",
    "taik",
    "taek",
    "bangke",
    "bacot",
    "bencong",
    "banci",
    "humung",
    "humunge",
    "fuck",
    "fucking",
    "fucked",
    "fucker",
    "motherfucker",
    "shit",
    "bullshit",
    "shitty",
    "asshole",
    "assholes",
    "bastard",
    "bastards",
    "bitch",
    "bitches",
    "moron",
    "morons",
    "idiots",
    "dickhead",
    "cunt",
    "retard",
    "retarded",
    "scumbag",
]
_ALWAYS_SET = frozenset(_ALWAYS) - {"anjay", "anjir", "anjrit", "cok", "perek", "gatel", "tll"}

# Insults only when aimed: "dasar anjing", "petugas babi", "bodoh kalian"; the animal at the gate is none.
_AIMED = "anjing|babi|monyet|kunyuk|setan|iblis|bodoh|bodo|gila|stupid|dumb|sinting|edan|kerbau|sampah|tikus|bebal"
_AIM_BEFORE = (
    r"dasar|dasare|emang|memang|pancen|kayak|kaya|macam|kaya|seperti|otak|otaknya|mulut|mulutmu|mulutnya|muka|mukamu"
    r"|petugas|petugasnya|petugase|pegawai|pegawainya|pelayan|satpam|satpamnya|kalian|kamu|kau|lu|loe|elu|elo|lo|kowe|maneh|waang|ikam|nyawa"
    r"|are so|is so|you|youre|orang|urang|wong|so|pejabat|pns|asn|admin|adminnya|si"
)
_AIM_AFTER = (
    r"kau|kalian|kamu|lu|loe|elu|elo|kowe|lah|bener|banget petugasnya|sekali petugasnya|semua|semuanya"
    r"|petugasnya|pegawainya|petugas|ikam|staff|clerk|clerks|officer|people|lady|guy"
)
_AIMED_PATTERN = re.compile(
    rf"\b(?:(?:{_AIM_BEFORE})(?: ini| itu| yang| nya| pada| semua)? (?P<a>{_AIMED})\b"
    rf"|(?P<b>{_AIMED}) (?:{_AIM_AFTER})\b|^(?P<c>anjing|babi|monyet|setan) ?[!.]?$)"
)
# "saya yang bodoh", "antrean kayak orang gila", "vaksin anjing": nobody is insulted.
_NOT_AIMED = re.compile(
    r"\b(?:vaksin|daging|flu|ternak|kandang|surat|rabies|hewan|kurban|peternak|gigit\w*|digigit|pet|rumah sakit"
    r"|saya (?:memang |yang |ini )?|aku (?:memang |yang )?|ulun (?:nang )?|kirain|dikira|bukan|tidak|nggak|gak|jangan)"
    r" ?(?:orang |urang |wong )?$"
)
_WORD = re.compile(r"\S+")


def insults(folded: Folded) -> Iterator[tuple[int, int]]:
    """Spans, in the plain text, of insulting words."""
    for match in _WORD.finditer(folded.plain):
        word = match.group()
        if word in _ALWAYS_SET or (
            word.endswith(("nya", "lah", "mu")) and word.rstrip() and _stem(word) in _ALWAYS_SET
        ):
            yield match.span()
    for match in _AIMED_PATTERN.finditer(folded.plain):
        group = match.lastgroup or "a"
        if not _NOT_AIMED.search(folded.plain[max(0, match.start() - 30) : match.start()]):
            yield match.span(group)


def _stem(word: str) -> str:
    return word[:-2] if word.endswith("mu") else word[:-3]


def mask_abuse(text: str) -> str:
    """`text` with each insulting word shown as its first letter and asterisks.

    For display only: what is stored and counted stays as written. Only the first 8,000 characters are
    judged; whatever comes after them is shown as it is. Masking twice changes nothing.
    """
    folded = fold(text)
    spans = sorted({folded.original_span(*span) for span in insults(folded)})
    out: list[str] = []
    at = 0
    for start, end in spans:
        if start >= at:
            out += [text[at:start], text[start], "*" * (end - start - 1)]
            at = end
    return "".join(out) + text[at:]
