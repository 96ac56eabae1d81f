"""What was read in one comment."""

from dataclasses import dataclass
from typing import Any

from scoring.sentiment.aspects import AspectMention
from scoring.sentiment.flags import Flag


@dataclass(frozen=True, slots=True)
class CommentReading:
    """One comment, read.

    `label` is always positive, neutral or negative; `unsure` says that its probability (`confidence`) is below
    UNSURE_BELOW. `polarity` is P(positive) − P(negative), −1…1. `lang` is an ISO 639-3 code, "und" where the comment
    has no word to tell by. `because` names the fragments that moved the label and by how much (log-odds of the
    label against the mean of the others; negative: spoke against it), strongest first.
    """

    label: str
    unsure: bool
    polarity: float
    probabilities: dict[str, float]
    confidence: float
    lang: str
    lang_confidence: float
    aspects: tuple[AspectMention, ...]
    flags: tuple[Flag, ...]
    because: tuple[tuple[str, float], ...]
    model_version: str

    def as_dict(self) -> dict[str, Any]:
        """The reading as plain values, ready for JSON."""
        return {
            "label": self.label,
            "unsure": self.unsure,
            "polarity": round(self.polarity, 4),
            "probabilities": {label: round(value, 4) for label, value in self.probabilities.items()},
            "confidence": round(self.confidence, 4),
            "lang": self.lang,
            "lang_confidence": round(self.lang_confidence, 4),
            "aspects": [
                {"key": aspect.key, "polarity": aspect.polarity, "fragment": aspect.fragment} for aspect in self.aspects
            ],
            "flags": [{"kind": flag.kind, "evidence": flag.evidence} for flag in self.flags],
            "because": [[fragment, round(weight, 3)] for fragment, weight in self.because],
            "model_version": self.model_version,
        }
