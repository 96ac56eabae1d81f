"""What TextBlob's English lexicon knows, as teaching rows."""

import pathlib
import xml.etree.ElementTree as ElementTree

import textblob

from scoring.sentiment.training.rows import LabelledRow

_CLEAR = 0.25


def english_word_rows() -> list[LabelledRow]:
    """Each clearly positive or negative word of the lexicon that TextBlob brings (BSD licence, from Pattern), alone and
    negated. Source "english_words"."""
    path = pathlib.Path(textblob.__file__).parent / "en" / "en-sentiment.xml"
    moods: dict[str, list[float]] = {}
    for word in ElementTree.parse(path).getroot().iter("word"):
        moods.setdefault(word.get("form", ""), []).append(float(word.get("polarity", 0)))
    rows = []
    for form, found in sorted(moods.items()):
        mood = sum(found) / len(found)
        if form and abs(mood) >= _CLEAR:
            label, opposite = ("positive", "negative") if mood > 0 else ("negative", "positive")
            rows.append(LabelledRow(form, label, "eng", "english_words"))
            rows.append(LabelledRow(f"very {form}", label, "eng", "english_words"))
            if mood > 0:
                rows.append(LabelledRow(f"not {form}", opposite, "eng", "english_words"))
    return rows
