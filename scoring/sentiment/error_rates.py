"""The published error rates of the shipped model, for correcting shares of labels."""

from scoring.sentiment.labels import LABELS
from scoring.sentiment.model_file import shipped_model

ErrorRates = dict[str, dict[str, float]]


def error_rates(lang: str | None = None) -> ErrorRates:
    """P(predicted | true) on held-out service comments: {true label: {predicted label: probability}}.

    Of one language where it was measured, else (and for None) of all together. A language's own counts are drawn
    towards the whole by twenty comments' worth, so that a rarely seen language has no wild rates.
    """
    tables = shipped_model().metadata["error_rates"]
    rows = tables.get(lang or "all") or tables["all"]
    return {true: {label: float(rows[true][label]) for label in LABELS} for true in LABELS}
