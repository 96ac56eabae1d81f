"""Reads citizens' comments: label, confidence, language, aspects, flags and reasons, offline and on one core."""

from scoring.sentiment.analyzer import IndonesianAnalyzer, load_analyzer, read_comment
from scoring.sentiment.aspects import AspectMention
from scoring.sentiment.error_rates import error_rates
from scoring.sentiment.flags import Flag
from scoring.sentiment.labels import LABELS, UNSURE_BELOW
from scoring.sentiment.model_file import SHIPPED, BrokenModel, read_metadata
from scoring.sentiment.reading import CommentReading

__all__ = [
    "LABELS",
    "MODEL_VERSION",
    "SHIPPED_FOLDER",
    "UNSURE_BELOW",
    "AspectMention",
    "BrokenModel",
    "CommentReading",
    "Flag",
    "IndonesianAnalyzer",
    "error_rates",
    "load_analyzer",
    "read_comment",
]

SHIPPED_FOLDER = SHIPPED
MODEL_VERSION: str


def __getattr__(name: str) -> str:
    if name == "MODEL_VERSION":
        return str(read_metadata(SHIPPED)["version"])
    raise AttributeError(name)
