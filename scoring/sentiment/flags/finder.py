"""All flags of one comment, each with the words that raised it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from scoring.redaction import redact
from scoring.sentiment.flags.concepts import IF, together
from scoring.sentiment.flags.context import denies, is_taken_back
from scoring.sentiment.flags.folding import Folded, fold
from scoring.sentiment.flags.insults import insults
from scoring.sentiment.flags.nonsense import nonsense
from scoring.sentiment.flags.outcome import is_announced
from scoring.sentiment.flags.patterns import wordings
from scoring.sentiment.flags.sentences import sentence_after, sentence_before

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
    r"|until i|about to|bonus|bonusnya|colou?r|ink)(?: [^\W_]+){0,2} $"
)
# "lemas membayangkan harus pulang": of feelings.
_WISH = re.compile(r"\b(?:mati|maot|modar|paeh|hidup|bunuh|urip|hirup|die|live|life|myself)\b")
_FELT = re.compile(r" (?:membayangkan|bayangin|mikirin|memikirkan|lihat|melihat|dengar|mendengar|baca|nunggu kabar)\b")
_CAN = ("harus", "bisa", "dapat", "mudah")
_CAN_BE = ("diraba", "dilewati", "dilalui")
_NONE_WHO = re.compile(
    r"\b(?:tidak|gak|ga|nggak|tak|ora|teu|kada|indak) (?:ada|ana|aya|ado) (?:yang|sing|nu|nan|nang) $"
)

# One question and nothing else: somebody wants to know, nothing has happened.
_QUESTION = re.compile(
    r"[^.!?]*\b(?:apa|apakah|masih|atau|kan|bisa|boleh|berapa|gimana|bagaimana|adakah|is|do|does|can|how)\b[^.!?]*\?$"
)


_INFORMATION = re.compile(
    r"[^.!?]*\b(?:apakah|apa sanksi|apa yang harus|lewat mana|ke mana|kemana|gimana cara|bagaimana cara|nomor|dinas apa"
    r"|telepon ke)\b[^.!?]*\?$"
)


def _overstated(plain: str, start: int, end: int) -> bool:
    if _WISH.search(plain[start:end]):
        return False
    return bool(_OVERSTATED.search(sentence_before(plain, start)) or _FELT.match(plain, end))


def _is_asked_there(plain: str, start: int, end: int) -> bool:
    """Whether the one sentence is a plain question for information."""
    sentence = f"{sentence_before(plain, start)}{plain[start:end]}{sentence_after(plain, end)}"
    rest = plain[end + len(sentence_after(plain, end)) :]
    return rest.startswith("?") and bool(_INFORMATION.fullmatch(f"{sentence}?"))


def _is_asked(plain: str) -> bool:
    return plain.endswith("?") and bool(_QUESTION.fullmatch(plain) or _INFORMATION.fullmatch(plain))


@dataclass(frozen=True, slots=True)
class Flag:
    """One reason for attention: its kind (one of FLAG_KINDS) and the citizen's words that show it.

    The evidence of `personal_data` is the mark that would replace it, never the number itself.
    """

    kind: str
    evidence: str


def _worded(folded: Folded) -> dict[str, str]:
    """What the wordings tell: the first evidence of each kind that nothing takes back."""
    found: dict[str, str] = {}
    plain_question = folded.plain.endswith("?") and bool(_INFORMATION.fullmatch(folded.plain))
    for kind, start, end in wordings().spans(folded):
        if kind in found:
            continue
        if kind in ("levy", "danger") and (plain_question or _is_asked_there(folded.plain, start, end)):
            continue
        if kind == "address":
            found[kind] = "[ALAMAT]"
        elif not is_taken_back(folded.plain, start, end, kind) and not (
            kind == "emergency" and _overstated(folded.plain, start, end)
        ):
            found[kind] = folded.original(start, end)[:_EVIDENCE_LIMIT]
    return found


def _personal(folded: Folded) -> str | None:
    if not _MAYBE_PERSONAL.search(folded.source):
        return None
    shown = redact(folded.source)
    for match in _MARK.finditer(shown):
        if match.group() == "[TELEPON]" and _OFFICE.search(shown[: match.start()][-60:].lower()):
            continue
        if match.group() == "[NOMOR]" and any(row in folded.source for row in ("1234567890", "0987654321")):
            continue
        return match.group()
    return None


# Three digits or something like an address: without them nothing can be redacted.
_MAYBE_PERSONAL = re.compile(r"\d(?:\D{0,6}\d){2}|@|[ (\[{]at[ )\]}]", re.IGNORECASE)
_QUOTING = re.compile(r"[\"“”„«»'‘]")
_QUOTE = re.compile(r"[\"“”„«»]([^\"“”„«»]{3,120})[\"“”„«»]|(?<!\w)['‘]([^'‘’]{3,120})['’](?!\w)")


def _quoted(folded: Folded) -> frozenset[int]:
    """The tokens between quotation marks."""
    if not _QUOTING.search(folded.source):
        return frozenset()
    spans = [match.span() for match in _QUOTE.finditer(folded.source)]
    return frozenset(
        at
        for at, (start, end) in enumerate(folded.origins)
        if any(first <= start and end <= last for first, last in spans)
    )


def _notioned(folded: Folded) -> dict[str, str]:
    """What the notions standing together tell: the evidence of each kind."""
    found: dict[str, str] = {}
    words = folded.words
    for kind, anchor, taken in together(words, _quoted(folded)):
        if kind in found:
            continue
        start, end = folded.starts[taken[0]], folded.ends[taken[-1]]
        # "kalau tidak ada amplop, berkas ditumpuk": what is denied is a condition.
        condition = kind == "levy" and not IF.isdisjoint(words[max(0, taken[0] - 3) : taken[0]])
        if kind == "levy" and is_announced(folded.plain, start, end):
            continue
        if _is_asked(folded.plain) or (not condition and is_taken_back(folded.plain, start, end, kind)):
            continue
        # The notion that names the wrong may be taken back although another one stands first.
        first, last = folded.starts[anchor], folded.ends[anchor]
        condition = condition or not IF.isdisjoint(words[max(0, anchor - 3) : anchor])
        if kind == "levy" and not condition and is_taken_back(folded.plain, first, last, kind):
            continue
        if kind == "emergency" and _overstated(folded.plain, first, last):
            continue
        if kind in ("danger", "discrimination") and any(at and denies(words[at - 1]) for at in taken):
            continue
        # "dinding harus diraba", "bisa dilewati kursi roda": what one must or can do.
        if any(words[at].startswith(_CAN_BE) and words[at - 1] in _CAN for at in taken if at):
            continue
        if kind == "discrimination" and any(_NONE_WHO.search(folded.plain[: folded.starts[at]][-40:]) for at in taken):
            continue
        found[kind] = folded.original(start, end)[:_EVIDENCE_LIMIT]
    return found


def _flags(text: str) -> Iterator[Flag]:
    folded = fold(text)
    worded, notioned = _worded(folded), _notioned(folded)
    for kind in _WORDED:
        evidence = worded.get(kind) or notioned.get(kind)
        if evidence:
            yield Flag(kind, evidence)
    personal = _personal(folded) or worded.get("address")
    if personal:
        yield Flag("personal_data", personal)
    insult = next(insults(folded), None)
    if insult:
        yield Flag("abuse", folded.original(*insult)[:_EVIDENCE_LIMIT])
    empty = nonsense(folded)
    if empty and not personal and not _has_signs(folded.source):
        yield Flag("nonsense", folded.original(*empty)[:_EVIDENCE_LIMIT])


def _has_signs(text: str) -> bool:
    """Whether emoji or other signs with a meaning stand in the comment: they say something."""
    return bool(_SMILE.search(text)) or any(unicodedata.category(c) in ("So", "Sm", "Sk", "Sc") for c in text)


def find_flags(text: str) -> tuple[Flag, ...]:
    """The flags of one comment in the order of FLAG_KINDS, at most one of each kind.

    Reads the first 8,000 characters; never raises; an empty comment has none.
    """
    return tuple(_flags(text))
