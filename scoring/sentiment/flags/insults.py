"""Insults in Indonesian, the regional languages and English, and their masking."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from scoring.sentiment.flags.folding import Folded, fold
from scoring.sentiment.word_memory import LONGEST_KEPT, MOST_KEPT

_FILE = Path(__file__).with_name("insults.txt")

# Insults only when aimed: "dasar anjing", "petugas babi", "bodoh kalian"; the animal at the gate is none.
_AIMED = (
    "anjing|babi|monyet|kunyuk|setan|iblis|bodoh|bodo|gila|stupid|dumb|sinting|edan|kerbau|sampah|tikus|bebal|idiot"
    "|sapi|wedhus gembel|wedhus|anjiang|warik|gendheng|gelo|budek|bagong|kethek|kabau|munyuk|bawui|hanjing|beruk"
    "|pepek|bedebah|parasit|benalu|lintah"
    "|pigs|pig|dogs|monkeys|clowns|rats|parasites|vermin|trash"
)
_AIM_BEFORE = (
    "dasar|dasare|emang|memang|pancen|kayak|kaya|macam|seperti|otak|otaknya|mulut|mulutmu|mulutnya|muka|mukamu"
    "|petugas|petugasnya|petugase|pegawai|pegawainya|pelayan|satpam|satpamnya|kalian|kamu|kau|lu|loe|elu|elo|lo"
    "|kowe|maneh|waang|ikam|are so|is so|so|you|youre|orang|urang|wong|heh|hei|woi|woy|hoi|oi|useless|lazy"
    "|bloody|rai|raine|beungeut|bungut|muha|pagawai|pegawe|patugas|pejabat|pns|asn|admin|adminnya|si"
)
_AIM_AFTER = (
    "kau|kalian|kamu|lu|loe|elu|elo|kowe|lah|ikam|bener|semua|semuanya|petugas|petugasnya|pegawainya"
    "|(?:banget|sekali) petugasnya|staff|clerk|clerks|officer|people|lady|guy"
)
# Two passes, so that the word between two insults serves both ("anjing kau anjing").
_AIMED_WORDS = (
    re.compile(rf"\b(?:{_AIM_BEFORE})(?: ini| itu| yang| nya| pada| semua)? (?P<word>{_AIMED})\b(?! kerja)"),
    re.compile(rf"\b(?P<word>{_AIMED})(?= (?:{_AIM_AFTER})\b)|^(?P<alone>anjing|babi|monyet|setan)(?= ?[!.]?$)"),
)
_BEAST = (
    "anjing|asu|babi|bagong|monyet|kunyuk|kerbau|kebo|kabau|munding|sapi|keledai|kambing|wedhus|embe|ayam|bebek"
    "|tikus|kethek|warik"
)
# "Monyet aja lebih pinter dari petugas", "mukanya kayak babi": a beast to measure people by.
_MEASURED = re.compile(
    rf"\b(?P<word>{_BEAST})(?= (?:aja|saja|haja|wae|pun|gin|se|bae)? ?(?:lebih|labih|luwih|leuwih|masih)? ?"
    r"(?:pinter|pintar|cerdas|sopan|santiang|calakan|becus)\b)"
    r"|\b(?:muka|mukanya|beungeut|beungeutna|rai|raine|mulut|mulutnya|otak|otaknya|utek|uteke|kelakuan|kelakuannya"
    r"|muha|omongane)(?: [^\W_]+){0,5} (?:kayak|kaya|koyo|seperti|siga|kos|macam|nangkaya|sarupo|bantuak) "
    rf"(?P<beast>{_BEAST})\b"
)
# "saya yang bodoh", "kandang babi", "vaksin anjing": nobody is insulted.
_NOT_AIMED = re.compile(
    r"\b(?:vaksin|daging|flu|ternak|kandang|surat|rabies|hewan|kurban|peternak|digigit|pet|rumah sakit"
    r"|saya (?:memang |yang |ini )?|aku (?:memang |yang )?|ulun (?:nang )?|kirain|dikira|bukan|tidak|nggak|gak|jangan"
    r"|kayak?|seperti|koyo|macam|not an?) ?(?:orang |urang |wong )?$"
)
# "dianggap bungul": the speaker is the one insulted; "cicing makutang tai", "idiot proof": nobody is.
_TOLD_OF = re.compile(r"\b(?:dianggap|dikira|dipandang)(?: [^\W_]+)? $")
_DIRT = frozenset(("tai", "taik", "taek", "bangke", "asu", "asw", "celeng", "kirik", "munyuk", "bedes"))
_CREATURE = re.compile(
    r"\b(?:masala|masalah|digigit|gigitan|vaksin|rabies|kandang|cicing|kucing|ayam|asunna|kembang|bunga|injak|nginjek|kotoran|bau|buang)"
    r"(?: [^\W_]+| ,){0,6} $"
)
_AIMED_WORD = frozenset(f"{_AIMED}|{_BEAST}".replace(" gembel", "").split("|"))
_ENDING = re.compile(r"(?:nya|lah|mu|ne|e)$")


@lru_cache(maxsize=1)
def _always() -> frozenset[str]:
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@lru_cache(maxsize=MOST_KEPT)
def _insults_always(word: str) -> bool:
    return word in _always() or (len(word) > 6 and _ENDING.sub("", word) in _always())


def insults(folded: Folded) -> Iterator[tuple[int, int]]:
    """Spans, in the plain text, of insulting words."""
    words = folded.words
    for at, word in enumerate(words):
        if len(word) <= LONGEST_KEPT and _insults_always(word):
            start = folded.starts[at]
            before = folded.plain[max(0, start - 60) : start]
            if _TOLD_OF.search(before) or (word in _DIRT and _CREATURE.search(before)):
                continue
            if word == "idiot" and words[at + 1 : at + 2] == ("proof",):
                continue
            yield start, start + len(word)
    if _AIMED_WORD.isdisjoint(words):
        return
    for pattern in _AIMED_WORDS:
        for match in pattern.finditer(folded.plain):
            if not _NOT_AIMED.search(folded.plain[max(0, match.start() - 30) : match.start()]):
                yield match.span(match.lastgroup or 0)
    for match in _MEASURED.finditer(folded.plain):
        yield match.span(match.lastgroup or 0)


def mask_abuse(text: str) -> str:
    """`text` with each insulting word shown as its first letter and asterisks.

    For display only: what is stored and counted stays as written. Only the first READ_LIMIT characters
    are judged; whatever comes after them is shown as it is. Masking twice changes nothing.
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
