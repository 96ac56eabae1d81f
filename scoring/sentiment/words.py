"""Turns a comment into words: cleaned, slang resolved, negation marked.

Every later step (features, language, reasons) reads the same list of `Word`, so a reason can always be traced
back to what the citizen wrote.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from scoring.sentiment.vocabulary import EMOJI, EMOTICONS, NEGATORS, SLANG
from scoring.sentiment.word_memory import LONGEST_KEPT, MOST_KEPT

MAX_CHARACTERS = 4000
"""A longer comment is read at its beginning and its end; the time to read it stays bounded."""

NEGATION_SPAN = 3
"""How many words after a negator carry its mark."""

_LONGEST_WORD = 40
_TOKEN = re.compile(
    r"(?P<url>https?://\S+|www\.\S+)"
    r"|(?P<mail>[\w.+-]+@[\w-]+(?:\.\w+)+)"
    r"|(?P<user>@\w+|\[(?:username|nip|nik|telepon|email|rekening|nomor|plat)\])"
    r"|(?P<smile>[:;=8][-']?[)(dp/\\|*]+|<3|\^_?\^|t_t)(?!\w)"
    r"|(?P<number>\d+(?:[.,:/]\d+)*%?(?![^\W\d_]))"
    r"|(?P<word>[^\W_]+(?:['-][^\W_]+)*'?)"
    r"|(?P<marks>[!?]+|\.{2,})"
    r"|(?P<stop>[.,;:()])"
    r"|(?P<sign>[^\s\w])"
)
_QUOTES = str.maketrans(dict.fromkeys("’‘`´ʼʻ", "'") | dict.fromkeys("‐‑‒–—−", "-") | {"ð": "d", "ı": "i"})
_REPEATED = re.compile(r"(.)\1{2,}")
_CLAUSE_END = frozenset({"tapi", "tetapi", "namun", "but", "nanging", "tp", "cuma", "hanya", "padahal"})


class Word(NamedTuple):
    """One word of a comment: `surface` as written (lower case), `form` after normalising, `negated` by a negator
    before it, `gloss` the Indonesian word that a glossary gives for the form ("" where it gives none)."""

    surface: str
    form: str
    negated: bool
    gloss: str = ""

    @property
    def meaning(self) -> str:
        """The gloss, or the form itself."""
        return self.gloss or self.form


def visible(text: str) -> str:
    """`text` without control and direction characters, compatibility forms folded, at most MAX_CHARACTERS long.

    >>> visible("Ra\\u202emah\\x00")
    'Ramah'
    """
    if len(text) > MAX_CHARACTERS:
        half = MAX_CHARACTERS // 2
        text = f"{text[:half]} {text[-half:]}"
    if text.isascii():
        return "".join(c if c >= " " else " " for c in text) if not text.isprintable() else text
    folded = unicodedata.normalize("NFKC", text).translate(_QUOTES)
    return "".join(
        " " if c in "\n\r\t" else c
        for c in folded
        if c in "\n\r\t" or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn")
    )[: MAX_CHARACTERS + 1]


def _without_accents(text: str) -> str:
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn")


@lru_cache(maxsize=MOST_KEPT)
def _forms(surface: str) -> tuple[str, ...]:
    word = _REPEATED.sub(r"\1", surface).strip("'-")[:_LONGEST_WORD]
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiou":
        word = word[:-1]
    if len(word) > 2 and word[-1] == "2" and word[:-1].isalpha():
        word = f"{word[:-1]}-{word[:-1]}"
    replaced = SLANG.get(surface) or SLANG.get(word)
    return tuple(replaced.split()) if replaced else ((word,) if word else ())


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    """The tokens of `text` in order: (kind, surface)."""
    for piece in text.split():
        if piece.isalpha():
            yield "word", piece
        else:
            for match in _TOKEN.finditer(piece):
                yield match.lastgroup or "", match.group()


def words(text: str) -> list[Word]:
    """The words of `text` in order. Numbers, addresses, users and emoji become words of their own; full stops and
    commas end a negation and leave no word. A mark that stands for what was redacted ("[TELEPON]") is read as a user.

    >>> [w.form for w in words("Pelayanan nya gk ramah :(")]
    ['pelayanannya', 'tidak', 'ramah', '<sad>']
    """
    found: list[Word] = []
    span = 0
    for kind, surface in _tokens(_without_accents(visible(text).lower())):
        if kind == "word":
            if surface in ("nya", "-nya") and found and found[-1].form.isalpha():
                before = found[-1]
                found[-1] = Word(before.surface + "nya", before.form + "nya", before.negated)
                continue
            for form in _forms(surface) if len(surface) <= LONGEST_KEPT else _forms.__wrapped__(surface):
                if form in _CLAUSE_END:
                    span = 0
                found.append(Word(surface, form, span > 0))
                span = NEGATION_SPAN if form in NEGATORS else max(0, span - 1)
        elif kind == "number":
            found.append(Word(surface, surface if len(surface) == 1 else "<number>", False))
        elif kind == "stop":
            span = 0
        elif kind == "marks":
            span = 0
            found.append(Word(surface, "?" if "?" in surface else surface[0], False))
        elif kind == "smile":
            found.append(Word(surface, EMOTICONS.get(surface.replace("-", "")[:2], "<smile>"), False))
        elif kind == "sign":
            if surface in EMOJI:
                found.append(Word(surface, EMOJI[surface], False))
            if ord(surface) > 0x2000:
                found.append(Word(surface, surface, False))
        else:
            found.append(Word(surface, f"<{kind}>", False))
    return found
