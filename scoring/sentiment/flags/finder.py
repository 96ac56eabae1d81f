"""All flags of one comment, each with the words that raised it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from scoring.redaction import redact
from scoring.sentiment.flags.concepts import together
from scoring.sentiment.flags.context import denies, is_taken_back, sentence_before
from scoring.sentiment.flags.folding import Folded, fold
from scoring.sentiment.flags.insults import insults
from scoring.sentiment.flags.nonsense import nonsense
from scoring.sentiment.flags.patterns import wordings

FLAG_KINDS = ("levy", "danger", "discrimination", "emergency", "personal_data", "abuse", "nonsense")
_MARK = re.compile(r"\[(?:NIP|NIK|TELEPON|EMAIL|REKENING|NOMOR|PLAT)\]")
# A number that everybody may know: the office's own.
_OFFICE = re.compile(
    r"\b(?:telepon|telp|tlp|nomor|nomer|no|wa|whatsapp|hotline|kontak|phone|number|line)\b[^.!?\n]{0,14}"
    r"\b(?:kantor|resmi|dinas|office|official|layanan|pengaduan|hotline|puskesmas|rsud|igd|kecamatan|kelurahan)\b[^.!?\n]{0,20}$"
    r"|\b(?:call cent(?:er|re)|hotline)\b[^.!?\n]{0,15}$"
)
_EVIDENCE_LIMIT = 120
_SMILE = re.compile(r"[:;=][-']?[()DPp/\\|]|\^_*\^")
_WORDED = ("levy", "danger", "discrimination", "emergency")
# "almost fainted", "the queue kills me": said of heat and waiting, not of a need for help.
_OVERSTATED = re.compile(
    r"\b(?:hampir|nyaris|mau|serasa|rasanya|rasane|bisa|bikin|mending|hampia|meh|arek|ampir|handak|almost|nearly"
    r"|until i|about to)(?: [^\W_]+){0,2} $"
)

# One question and nothing else: somebody wants to know, nothing has happened.
_QUESTION = re.compile(
    r"[^.!?]*\b(?:apa|apakah|masih|atau|kan|bisa|boleh|berapa|gimana|bagaimana|adakah|is|do|does|can|how)\b[^.!?]*\?$"
)


def _is_asked(plain: str) -> bool:
    return plain.endswith("?") and bool(_QUESTION.fullmatch(plain))


@dataclass(frozen=True, slots=True)
class Flag:
    """One reason for attention: its kind (one of FLAG_KINDS) and the citizen's words that show it.

    The evidence of `personal_data` is the mark that would replace it, never the number itself.
    """

    kind: str
    evidence: str


def _worded(kind: str, folded: Folded) -> str | None:
    for match in wordings()[kind].finditer(folded.plain):
        if is_taken_back(folded.plain, match.start(), match.end(), kind):
            continue
        if kind == "emergency" and _OVERSTATED.search(sentence_before(folded.plain, match.start())):
            continue
        return folded.original(match.start(), match.end())[:_EVIDENCE_LIMIT]
    return None


def _personal(folded: Folded) -> str | None:
    shown = redact(folded.source)
    for match in _MARK.finditer(shown):
        if match.group() == "[TELEPON]" and _OFFICE.search(shown[: match.start()][-60:].lower()):
            continue
        if match.group() == "[NOMOR]" and any(row in folded.source for row in ("1234567890", "0987654321")):
            continue
        return match.group()
    return "[ALAMAT]" if wordings()["address"].search(folded.plain) else None


_QUOTE = re.compile(r"[\"“”„«»]([^\"“”„«»]{3,120})[\"“”„«»]|(?<!\w)['‘]([^'‘’]{3,120})['’](?!\w)")


def _quoted(folded: Folded) -> frozenset[int]:
    """The tokens between quotation marks."""
    spans = [match.span() for match in _QUOTE.finditer(folded.source)]
    return frozenset(
        at for at, (start, end) in enumerate(folded.origins) if any(first <= start and end <= last for first, last in spans)
    )


def _notioned(folded: Folded) -> dict[str, str]:
    """What the notions standing together tell: the evidence of each kind."""
    found: dict[str, str] = {}
    words = folded.plain.split(" ")
    for kind, taken in together(words, _quoted(folded)):
        if kind in found:
            continue
        start, end = folded.starts[taken[0]], folded.ends[taken[-1]]
        if is_taken_back(folded.plain, start, end, kind) or _is_asked(folded.plain):
            continue
        if kind in ("danger", "discrimination") and any(at and denies(words[at - 1]) for at in taken):
            continue
        found[kind] = folded.original(start, end)[:_EVIDENCE_LIMIT]
    return found


def _flags(text: str) -> Iterator[Flag]:
    folded = fold(text)
    notioned = _notioned(folded)
    for kind in _WORDED:
        evidence = _worded(kind, folded) or notioned.get(kind)
        if evidence:
            yield Flag(kind, evidence)
    personal = _personal(folded)
    if personal:
        yield Flag("personal_data", personal)
    insult = next(insults(folded), None)
    if insult:
        yield Flag("abuse", folded.original(*insult)[:_EVIDENCE_LIMIT])
    symbols = bool(_SMILE.search(folded.source)) or any(
        unicodedata.category(c) in ("So", "Sm", "Sk", "Sc") for c in folded.source
    )
    empty = nonsense(folded, symbols)
    if empty and not personal:
        yield Flag("nonsense", folded.original(*empty)[:_EVIDENCE_LIMIT])


def find_flags(text: str) -> tuple[Flag, ...]:
    """The flags of one comment in the order of FLAG_KINDS, at most one of each kind.

    Reads the first 8,000 characters; never raises; an empty comment has none.
    """
    return tuple(_flags(text))
