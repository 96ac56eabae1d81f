"""Judges an analyzer on labelled comments."""

import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from scoring.sentiment.labels import LABELS

Confusion = dict[str, dict[str, int]]


class Analyzer(Protocol):
    """Anything that reads a comment, TextBlob's way."""

    def analyze(self, text: str) -> Any:
        """A result with `label`."""


class Labelled(Protocol):
    """A comment with its true label and language ("" when unknown)."""

    @property
    def text(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def lang(self) -> str: ...


def evaluate(rows: Sequence[Labelled], analyzer: Analyzer) -> dict[str, Any]:
    """{n, accuracy, macro_f1, per_label, per_lang, confusion, ms_per_comment} of `analyzer` on `rows`.

    Macro-F1 is the mean over the labels that occur in the rows. `confusion` is {true: {predicted: count}}. Time is the
    mean wall time of one comment read by itself. Raises ValueError for no rows or an unknown label, naming the row.
    """
    if not rows:
        raise ValueError("no labelled comments to evaluate")
    for number, row in enumerate(rows, start=2):
        if row.label not in LABELS:
            raise ValueError(f"row {number}: column 'label': {row.label!r} is none of {', '.join(LABELS)}")
    analyzer.analyze("")
    started = time.perf_counter()
    predicted = [str(analyzer.analyze(row.text).label) for row in rows]
    taken = time.perf_counter() - started
    pairs = [(row.label, label) for row, label in zip(rows, predicted, strict=True)]
    by_lang: dict[str, list[tuple[str, str]]] = {}
    for row, pair in zip(rows, pairs, strict=True):
        by_lang.setdefault(row.lang or "und", []).append(pair)
    return {
        **scores(pairs),
        "per_lang": {
            lang: {key: value for key, value in scores(found).items() if key in ("n", "accuracy", "macro_f1")}
            for lang, found in sorted(by_lang.items())
        },
        "confusion": confusion(pairs),
        "ms_per_comment": round(1000 * taken / len(rows), 4),
    }


def confusion(pairs: Iterable[tuple[str, str]]) -> Confusion:
    """{true: {predicted: count}} of (true, predicted) pairs."""
    counts = Counter(pairs)
    return {true: {label: counts[true, label] for label in LABELS} for true in LABELS}


def scores(pairs: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """n, accuracy, macro_f1 and, per label, precision, recall, f1 and n of (true, predicted) pairs."""
    table = confusion(pairs)
    per_label = {label: _label_scores(table, label) for label in LABELS}
    present = [label for label in LABELS if per_label[label]["n"]]
    return {
        "n": len(pairs),
        "accuracy": round(sum(table[label][label] for label in LABELS) / len(pairs), 4),
        "macro_f1": round(sum(per_label[label]["f1"] for label in present) / len(present), 4),
        "per_label": per_label,
    }


def _label_scores(table: Mapping[str, Mapping[str, int]], label: str) -> dict[str, float]:
    right = table[label][label]
    true, predicted = sum(table[label].values()), sum(table[other][label] for other in LABELS)
    return {
        "precision": round(right / predicted, 4) if predicted else 0.0,
        "recall": round(right / true, 4) if true else 0.0,
        "f1": round(2 * right / (true + predicted), 4) if true + predicted else 0.0,
        "n": true,
    }
