"""Which of the nine unsur a comment speaks of, each with its own polarity, and praise of a person.

>>> [(m.key, m.polarity) for m in find_aspects("Petugasnya ramah tapi antreannya lama")]
[('time', -1), ('conduct', 1)]

A learned linear reader (`reader.py`, fitted by `fit.py`) over the features of the sentiment model; its strongest words
are the fragment. Micro-F1 of keys, and of keys with polarity: fresh comments by another hand .80 and .74, own comments
held out .86 and .79, service comments held out .67 and .56, comments labelled blind .60 and .51
(`benchmarks/aspects.py`).
"""

from scoring.sentiment.aspects.finder import find_aspects, find_aspects_in
from scoring.sentiment.aspects.mention import ASPECT_KEYS, AspectMention

__all__ = ["ASPECT_KEYS", "AspectMention", "find_aspects", "find_aspects_in"]
