"""The Indonesian words that regional and English words stand for, so that what was learned of one is known of the
other."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from scoring.sentiment.words import Word

Packed = npt.NDArray[np.uint8]
Glosses = Mapping[str, str]

SURE_OF_LANGUAGE = 0.6
"""From this confidence in the language of a comment on, its words are read by the glosses of that language."""


_NONE: Glosses = {}


@dataclass(frozen=True, slots=True)
class Glossary:
    """`entries`: {word form: Indonesian word form} for a comment in any language. `own`: {language: {form: gloss}}
    where a language gives a form another meaning (*hate*: *benci* in English, *hati* in Sundanese)."""

    entries: Glosses = field(default_factory=dict)
    own: Mapping[str, Glosses] = field(default_factory=dict)

    def glossed(self, words: list[Word], lang: tuple[str, float] = ("", 0.0)) -> list[Word]:
        """The same words, each known one with its gloss. `lang` is the language of the comment and its confidence."""
        entries = self.entries
        own = self.own.get(lang[0], _NONE) if lang[1] >= SURE_OF_LANGUAGE else _NONE
        found = []
        for word in words:
            gloss = own.get(word.form) or entries.get(word.form)
            found.append(Word(word.surface, word.form, word.negated, gloss) if gloss else word)
        return found

    def packed(self) -> Packed:
        """The entries as UTF-8 bytes, a line each, sorted."""
        lines = [f"{form}\t{gloss}\t" for form, gloss in self.entries.items()]
        lines += [f"{form}\t{gloss}\t{lang}" for lang, own in self.own.items() for form, gloss in own.items()]
        return np.frombuffer("\n".join(sorted(lines)).encode(), np.uint8)

    @classmethod
    def unpacked(cls, packed: Packed) -> "Glossary":
        """The glossary of `packed` bytes. Raises ValueError."""
        entries: dict[str, str] = {}
        own: dict[str, dict[str, str]] = {}
        for line in packed.tobytes().decode().split("\n"):
            if line:
                form, gloss, lang = line.split("\t")
                (own.setdefault(lang, {}) if lang else entries)[form] = gloss
        return cls(entries, own)
