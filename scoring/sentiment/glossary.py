"""The Indonesian words that regional words stand for, so that what was learned of one is known of the other."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from scoring.sentiment.words import Word

Packed = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Glossary:
    """`entries`: {regional word form: Indonesian word form}."""

    entries: Mapping[str, str] = field(default_factory=dict)

    def glossed(self, words: list[Word]) -> list[Word]:
        """The same words, each known one with its gloss."""
        entries = self.entries
        return [
            Word(word.surface, word.form, word.negated, entries[word.form]) if word.form in entries else word
            for word in words
        ]

    def packed(self) -> Packed:
        """The entries as UTF-8 bytes, a line each, sorted."""
        lines = "\n".join(f"{form}\t{gloss}" for form, gloss in sorted(self.entries.items()))
        return np.frombuffer(lines.encode(), np.uint8)

    @classmethod
    def unpacked(cls, packed: Packed) -> "Glossary":
        """The glossary of `packed` bytes. Raises ValueError."""
        lines = packed.tobytes().decode().split("\n")
        entries = dict(line.split("\t", 1) for line in lines if line)
        return cls(entries)
