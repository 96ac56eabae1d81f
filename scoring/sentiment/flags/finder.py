"""All flags of one comment, each with the words that raised it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from scoring.redaction import redact
from scoring.sentiment.aspects.fragment import places
from scoring.sentiment.flags.evidence import EVIDENCE_LIMIT, place
from scoring.sentiment.flags.folding import Folded
from scoring.sentiment.flags.insults import insults
from scoring.sentiment.flags.nonsense import nonsense
from scoring.sentiment.flags.reader import shipped
from scoring.sentiment.heard import Heard

FLAG_KINDS = ("levy", "danger", "discrimination", "emergency", "personal_data", "abuse", "nonsense")
_MARK = re.compile(r"\[(?:NIP|NIK|TELEPON|EMAIL|REKENING|NOMOR|PLAT)\]")
# A number that everybody may know: the office's own.
_OFFICE = re.compile(
    r"\b(?:telepon|telp|tlp|nomor|nomer|no|wa|whatsapp|hotline|kontak|phone|number|line)\b[^.!?\n]{0,14}"
    r"\b(?:kantor|resmi|dinas|office|official|layanan|pengaduan|hotline|puskesmas|rsud|igd|kecamatan|kelurahan)\b[^.!?\n]{0,20}$"
    r"|\b(?:call cent(?:er|re)|hotline)\b[^.!?\n]{0,15}$"
)
_SMILE = re.compile(r"[:;=][-']?[()DPp/\\|]|\^_*\^")
_ADDRESS = re.compile(
    r"\b(?:alamat|rumah|tinggal)(?:nya)?(?: [^\W_]+){0,4} (?:jl|jln|jalan|gang|gg|blok|perum\w*|rt)"
    r"(?: (?:[^\W_]+|[,:()]+)){0,6} (?:no|nomor|rt|rw|blok) \.? ?\d+(?!\S)"
)
_DIGIT = re.compile(r"\d")
_THREE_DIGITS = re.compile(r"\d(?:\D{0,6}\d){2}")
_AT = ("@", " at ", "(at)", "[at]", "{at}")


@dataclass(frozen=True, slots=True)
class Flag:
    """One reason for attention: its kind (one of FLAG_KINDS) and the citizen's words that show it.

    The evidence of `personal_data` is the mark that would replace it, never the number itself.
    """

    kind: str
    evidence: str


def find_flags(folded: Folded, heard: Heard) -> tuple[Flag, ...]:
    """The flags of one comment in the order of FLAG_KINDS, at most one of each kind; an empty comment has none.

    `heard` is what the model makes of `folded.read`.
    """
    evidence = dict(_told(folded, heard))
    personal = _personal(folded)
    if personal:
        evidence["personal_data"] = personal
    insult = next(insults(folded), None)
    if insult:
        evidence["abuse"] = folded.original(*insult)[:EVIDENCE_LIMIT]
    empty = nonsense(folded)
    if empty and not _has_signs(folded.source):
        evidence["nonsense"] = folded.original(*empty)[:EVIDENCE_LIMIT]
    if personal:
        evidence.pop("nonsense", None)
    return tuple(Flag(kind, evidence[kind]) for kind in FLAG_KINDS if kind in evidence)


def _told(folded: Folded, heard: Heard) -> Iterator[tuple[str, str]]:
    """What the learned reader hears, with the words that tell it."""
    if not any(word.form[0].isalpha() for word in heard.words):
        return
    told = shipped().told(heard)
    if not told:
        return
    spans = places(folded.read, heard.words)
    for kind, added in told.items():
        where = place(spans, added)
        shown = folded.source if where is None else folded.shown(*where)
        yield kind, shown.strip()[:EVIDENCE_LIMIT] or folded.source[:EVIDENCE_LIMIT]


def _personal(folded: Folded) -> str | None:
    numbered = _DIGIT.search(folded.source) is not None
    if numbered and _ADDRESS.search(folded.plain):
        return "[ALAMAT]"
    # Without three digits or something like an address nothing can be redacted.
    if not (numbered and _THREE_DIGITS.search(folded.source)):
        small = folded.source.lower()
        if not any(sign in small for sign in _AT):
            return None
    shown = redact(folded.source)
    for match in _MARK.finditer(shown):
        if match.group() == "[TELEPON]" and _OFFICE.search(shown[: match.start()][-60:].lower()):
            continue
        if match.group() == "[NOMOR]" and any(row in folded.source for row in ("1234567890", "0987654321")):
            continue
        return match.group()
    return None


def _has_signs(text: str) -> bool:
    """Whether emoji or other signs with a meaning stand in the comment: they say something."""
    return bool(_SMILE.search(text)) or any(unicodedata.category(c) in ("So", "Sm", "Sk", "Sc") for c in text)
