"""The TextBlob analyzer that reads Indonesian, the regional languages and English."""

import pathlib
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from scoring.sentiment.aspects import find_aspects_in
from scoring.sentiment.because import fragments
from scoring.sentiment.flags import Flag, find_flags, fold
from scoring.sentiment.heard import Heard
from scoring.sentiment.labels import LABELS, UNSURE_BELOW
from scoring.sentiment.light_textblob import CONTINUOUS, BaseSentimentAnalyzer, Blobber
from scoring.sentiment.model_file import Model, load_model, shipped_model
from scoring.sentiment.reading import CommentReading
from scoring.sentiment.vocabulary import COMMON, MOODS
from scoring.sentiment.words import Word, visible

_PIECE = 100
_NOTHING_SAID = np.array([0.3, 0.4, 0.3])
"""What a comment without a word gets: neutral, and unsure."""


class IndonesianAnalyzer(BaseSentimentAnalyzer):  # type: ignore[misc]
    """Reads a comment whole; `TextBlob(comment, analyzer=IndonesianAnalyzer()).sentiment` is a CommentReading.

    TextBlob's own `.polarity` and `.subjectivity` ignore the analyzer; never use them.
    """

    kind = CONTINUOUS

    def __init__(self, model: Model | None = None) -> None:
        super().__init__()
        self._model = model

    @property
    def model(self) -> Model:
        """The model in use; the shipped one unless another was handed in. Raises BrokenModel."""
        if self._model is None:
            self._model = shipped_model()
            self.make_ready()
        return self._model

    def make_ready(self) -> None:
        """Reads the commonest words once, so that what they add is known before the first comment comes."""
        for start in range(0, len(COMMON), _PIECE):
            self.analyze(" ".join(COMMON[start : start + _PIECE]))

    def analyze(self, text: str) -> CommentReading:
        """Everything read in `text`; a valid reading for any string, in bounded time."""
        model = self.model
        words, lang, lang_confidence = model.words_of(text)
        heard = model.hear(words)
        chances = heard.chances if says_something(words) else _NOTHING_SAID
        best = int(chances.argmax())
        confidence = float(chances[best])
        shown = visible(text)
        return CommentReading(
            label=LABELS[best],
            unsure=confidence < UNSURE_BELOW,
            polarity=float(chances[0] - chances[2]),
            probabilities=dict(zip(LABELS, chances.tolist(), strict=True)),
            confidence=confidence,
            lang=lang,
            lang_confidence=lang_confidence,
            aspects=find_aspects_in(shown, heard),
            flags=self._flags(shown, heard),
            because=fragments(words, heard.by_word, best),
            model_version=model.version,
        )

    def _flags(self, shown: str, heard: Heard) -> tuple[Flag, ...]:
        """The flags; a disguised comment is read once more as the plain one."""
        folded = fold(shown)
        if folded.disguised:
            heard = self.model.hear(self.model.words_of(folded.read)[0])
        return find_flags(folded, heard)

    def label_probabilities(self, text: str) -> npt.NDArray[np.float64]:
        """The three probabilities alone, in the order of LABELS."""
        return self.model.hear(self.model.words_of(text)[0]).chances


def says_something(found: Sequence[Word]) -> bool:
    """Whether a comment holds a word or an emoji that can have a mood; digits and signs alone have none."""
    return any(word.form[0].isalpha() or word.form in MOODS for word in found)


def load_analyzer(path: pathlib.Path | None) -> IndonesianAnalyzer:
    """The analyzer over the model folder `path`, or over the shipped model; loaded and checked now.

    Raises BrokenModel with one clear line.
    """
    analyzer = IndonesianAnalyzer(shipped_model() if path is None else load_model(path))
    analyzer.make_ready()
    return analyzer


_blobber: Any = Blobber(analyzer=IndonesianAnalyzer())


def read_comment(text: str) -> CommentReading:
    """Reads one comment with the shipped model (loaded at the first call). Raises BrokenModel, nothing else."""
    reading: CommentReading = _blobber(text).sentiment
    return reading
