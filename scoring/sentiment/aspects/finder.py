"""Aspects of a comment, by the learned reader."""

from __future__ import annotations

from scoring.sentiment.aspects.fragment import fragment, places
from scoring.sentiment.aspects.mention import ASPECT_KEYS, AspectMention
from scoring.sentiment.aspects.reader import POLARITIES, SHAPE, chances, shipped
from scoring.sentiment.heard import Heard
from scoring.sentiment.labels import LABELS
from scoring.sentiment.model_file import shipped_model

_GOOD = POLARITIES.index(1)
_NEGATIVE = LABELS.index("negative")
_BLAME = 0.5
"""From this probability of a negative comment on, whoever is named in it is not praised."""


def find_aspects(text: str) -> tuple[AspectMention, ...]:
    """The aspects of one comment, one mention a key, in the order of ASPECT_KEYS.

    Reads what `scoring.sentiment.words.words` reads of a long text. Raises BrokenModel, nothing else.
    """
    model = shipped_model()
    return find_aspects_in(text, model.hear(model.words_of(text)[0]))


def find_aspects_in(text: str, heard: Heard) -> tuple[AspectMention, ...]:
    """The same of a comment that was heard already; the fragments are cut from `text`."""
    if not any(word.form[0].isalpha() for word in heard.words):
        return ()
    reader = shipped()
    spotted = reader.spotter.spot(heard)
    logits = spotted.outputs.reshape(SHAPE)
    spoken = (chances(logits) > reader.above).nonzero()[0].tolist()
    if heard.chances[_NEGATIVE] > _BLAME:
        spoken = [key for key in spoken if ASPECT_KEYS[key] != "praise"]
    if not spoken:
        return ()
    sides = [_GOOD if ASPECT_KEYS[key] == "praise" else int(logits[key].argmax()) for key in spoken]
    added = spotted.by_word([key * len(POLARITIES) + side for key, side in zip(spoken, sides, strict=True)])
    spans = places(text, heard.words)
    return tuple(
        AspectMention(ASPECT_KEYS[key], POLARITIES[side], fragment(text, heard.words, spans, added[:, number]))
        for number, (key, side) in enumerate(zip(spoken, sides, strict=True))
    )
