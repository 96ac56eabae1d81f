"""Which of the nine unsur a comment speaks of, each with its own polarity, and praise of a person.

>>> [(m.key, m.polarity) for m in find_aspects("Petugasnya ramah tapi antreannya lama")]
[('time', -1), ('conduct', 1)]

A learned linear reader (`reader.py`, fitted by `fit.py`) over words, pairs and letter groups; its strongest words are
the fragment. Micro-F1 of keys, and of keys with polarity: fresh comments by another hand .75 and .69 (Indonesian .75
and .70, regional languages .75 and .69, English .75 and .71); own comments held out .83 and .75; service comments held
out .58 and .47; comments labelled blind .59 and .49. About 0.06 ms a comment whose words are found, 0.08 ms with them.
"""

from scoring.sentiment.aspects.finder import find_aspects, find_aspects_in
from scoring.sentiment.aspects.mention import ASPECT_KEYS, AspectMention

__all__ = ["ASPECT_KEYS", "AspectMention", "find_aspects", "find_aspects_in"]
