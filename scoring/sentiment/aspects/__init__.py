"""Which of the nine unsur a comment speaks of, each with its own polarity, and praise of a person.

>>> [(m.key, m.polarity) for m in find_aspects("Petugasnya ramah tapi antreannya lama")]
[('time', -1), ('conduct', 1)]
"""

from scoring.sentiment.aspects.finder import find_aspects
from scoring.sentiment.aspects.mention import ASPECT_KEYS, AspectMention

__all__ = ["ASPECT_KEYS", "AspectMention", "find_aspects"]
