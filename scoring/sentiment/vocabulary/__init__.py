"""Word lists the reader of comments needs: slang, negators, emoji and emoticons."""

from scoring.sentiment.vocabulary.emoji import EMOJI, EMOTICONS, MOODS
from scoring.sentiment.vocabulary.negators import NEGATORS
from scoring.sentiment.vocabulary.slang import SLANG

__all__ = ["EMOJI", "EMOTICONS", "MOODS", "NEGATORS", "SLANG"]
