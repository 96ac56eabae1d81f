"""Aspects of a comment, by the learned reader."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.sentiment.aspects.fragment import fragment, places
from scoring.sentiment.aspects.mention import ASPECT_KEYS, AspectMention
from scoring.sentiment.aspects.reader import POLARITIES, SHAPE, chances, shipped
from scoring.sentiment.model_file import shipped_model
from scoring.sentiment.words import Word

_GOOD = POLARITIES.index(1)


def find_aspects(text: str) -> tuple[AspectMention, ...]:
    """The aspects of one comment, one mention a key, in the order of ASPECT_KEYS.

    Reads what `scoring.sentiment.words.words` reads of a long text. Raises BrokenModel, nothing else.
    """
    return find_aspects_in(text, shipped_model().words_of(text)[0])


def find_aspects_in(text: str, found: Sequence[Word]) -> tuple[AspectMention, ...]:
    """The same of a comment whose words were `found` already; the fragments are cut from `text`."""
    if not any(word.form[:1].isalpha() for word in found):
        return ()
    reader = shipped()
    outputs, moved = reader.spotter.scores(found)
    logits, by_word = outputs.reshape(SHAPE), moved.reshape(len(found), *SHAPE)
    spoken = (chances(logits) > reader.above).nonzero()[0].tolist()
    if not spoken:
        return ()
    spans = places(text, found)
    mentions = []
    for key in spoken:
        side = _GOOD if ASPECT_KEYS[key] == "praise" else int(logits[key].argmax())
        wording = fragment(text, found, spans, by_word[:, key, side])
        mentions.append(AspectMention(ASPECT_KEYS[key], POLARITIES[side], wording))
    return tuple(mentions)
