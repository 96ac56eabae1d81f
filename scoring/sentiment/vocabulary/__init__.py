"""Word lists the reader of comments needs: slang, negators, emoji and emoticons, and the commonest words."""

from scoring.sentiment.vocabulary.common import COMMON
from scoring.sentiment.vocabulary.emoji import EMOJI, EMOTICONS, MOODS
from scoring.sentiment.vocabulary.negators import NEGATORS
from scoring.sentiment.vocabulary.slang import SLANG

__all__ = ["COMMON", "EMOJI", "EMOTICONS", "MOODS", "NEGATORS", "SLANG"]
