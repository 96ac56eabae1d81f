"""Measures the reading of aspects and flags against a plain keyword match, in one run.

    .venv/bin/python -m benchmarks.aspects

Judged on comments that the readers did not learn from: "fresh" and "outside" by other hands, "heldout" by the hand of
the build part. The baseline looks for a few plain Indonesian and English words of each key, takes "tidak", "kurang",
"not" or a harsh word anywhere for a complaint and anything else for praise. Of the flagged comments "week" holds about
as few flags as a city's inbox, "inbox" many and "post" as many plain sentences as stories, each by a hand that wrote
nothing else; "fresh" is older and was looked at while the reader was made. Writes RESULTS-aspects.md beside this file.
"""

import pathlib
import re
import time
from collections.abc import Callable, Sequence

from scoring.sentiment.analyzer import read_comment
from scoring.sentiment.aspects import ASPECT_KEYS, AspectMention, find_aspects
from scoring.sentiment.aspects.labelled import (
    Agreement,
    LabelledComment,
    agreement,
    fresh_comments,
    labelled_comments,
)
from scoring.sentiment.flags import FLAG_KINDS, Flag
from scoring.sentiment.flags.labelled import flagged_comments, precision_recall

PAGE = pathlib.Path(__file__).with_name("RESULTS-aspects.md")
KEYWORDS = {
    "requirements": "syarat|persyaratan|berkas|dokumen|fotokopi|requirement|document",
    "procedure": "prosedur|alur|ribet|mudah|rumit|bolak-balik|procedure|easy|complicated",
    "time": "lama|cepat|lambat|antre|antri|antrean|menunggu|nunggu|jam|slow|fast|quick|wait|hours",
    "cost": "biaya|tarif|gratis|mahal|murah|bayar|pungli|fee|cost|free|expensive",
    "product": "hasil|salah|cetak|rusak|wrong|result|printed",
    "competence": "paham|jelas|profesional|kompeten|mengerti|menjelaskan|knowledgeable|explained",
    "conduct": "ramah|sopan|jutek|senyum|kasar|galak|sabar|friendly|rude|polite|kind",
    "complaints": "pengaduan|keluhan|aduan|lapor|komplain|saran|complaint|report",
    "facilities": "toilet|parkir|kursi|ac|ruang|ruangan|panas|kotor|bersih|nyaman|aplikasi|dirty|clean|chairs",
    "praise": "pak|bu|ibu|mas|mbak|mr|mrs",
}
HARSH = re.compile(
    r"\b(?:tidak|kurang|not|no|lama|lambat|ribet|rumit|mahal|jutek|kasar|galak|kotor|panas|rusak|salah|slow|rude|dirty)\b"
)
PATTERNS = {key: re.compile(rf"\b(?:{words})(?:nya)?\b") for key, words in KEYWORDS.items()}

Reader = Callable[[str], Sequence[AspectMention]]


def keyword_match(text: str) -> list[AspectMention]:
    """The baseline: a key for each keyword found, one polarity for the whole comment."""
    plain = text.lower()
    polarity = -1 if HARSH.search(plain) else 1
    found = ((key, pattern.search(plain)) for key, pattern in PATTERNS.items())
    return [AspectMention(key, 1 if key == "praise" else polarity, hit.group()) for key, hit in found if hit]


def flags_of(text: str) -> tuple[Flag, ...]:
    """The flags of one comment, read with all else."""
    return read_comment(text).flags


def milliseconds(read: Callable[[str], object], texts: Sequence[str]) -> float:
    """Processor time a comment, after one pass to warm up."""
    for text in texts:
        read(text)
    began = time.process_time()
    for text in texts:
        read(text)
    return 1000 * (time.process_time() - began) / len(texts)


def line(part: str, method: str, comments: Sequence[LabelledComment], read: Reader) -> str:
    """One row of the table of readers."""
    result = agreement(comments, read)
    ms = milliseconds(read, [comment.text for comment in comments])
    return f"| {part} | {len(comments)} | {method} | {result.keys.f1:.3f} | {result.signed.f1:.3f} | {ms:.2f} |"


def per_key(result: Agreement) -> list[str]:
    """One row a key: precision, recall, and how many comments speak of it."""
    return [
        f"| {key} | {score.precision:.2f} | {score.recall:.2f} | {score.right + score.missed} |"
        for key, score in ((key, result.per_key[key]) for key in ASPECT_KEYS)
    ]


def per_language(comments: Sequence[LabelledComment]) -> list[str]:
    """One row a language."""
    rows = []
    for lang in sorted({comment.lang for comment in comments}):
        own = [comment for comment in comments if comment.lang == lang]
        rows.append(f"| {lang} | {len(own)} | {agreement(own, find_aspects).keys.f1:.2f} |")
    return rows


def report() -> list[str]:
    """The lines of the page."""
    parts = {
        "fresh": fresh_comments(),
        "heldout": labelled_comments("heldout"),
        "outside": labelled_comments("outside"),
    }
    lines = ["# Aspects and flags: measured", ""]
    lines += [
        "| comments | n | method | micro-F1 of keys | with polarity | ms a comment |",
        "|---|--:|---|--:|--:|--:|",
    ]
    for part, comments in parts.items():
        lines += [line(part, "keyword match", comments, keyword_match), line(part, "ours", comments, find_aspects)]
    lines += ["", "| key (fresh) | precision | recall | n |", "|---|--:|--:|--:|"]
    lines += per_key(agreement(parts["fresh"], find_aspects))
    lines += ["", "| language (fresh) | n | micro-F1 of keys |", "|---|--:|--:|", *per_language(parts["fresh"])]
    names = ("week", "post", "inbox", "fresh")
    sets = [flagged_comments(name) for name in names]
    heads = [f"precision, {name} {len(found)} | recall | n" for name, found in zip(names, sets, strict=True)]
    lines += ["", f"| flag | {' | '.join(heads)} |", "|---|" + "--:|" * 3 * len(sets)]
    for kind in FLAG_KINDS:
        figures = [precision_recall(comments, kind, flags_of) for comments in sets]
        lines.append(f"| {kind} | " + " | ".join(f"{p:.2f} | {r:.2f} | {n}" for p, r, n in figures) + " |")
    return [*lines, "", "Times are of processor time, words known from a first pass."]


def main() -> None:
    """Write the page and print it."""
    text = "\n".join(report()) + "\n"
    PAGE.write_text(text, "utf-8")
    print(text)


if __name__ == "__main__":
    main()
