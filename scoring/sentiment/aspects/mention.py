"""What a comment says of one aspect."""

from __future__ import annotations

from dataclasses import dataclass

from scoring.ikm.unsur import UNSUR

#: The nine unsur of the satisfaction survey, and praise of a person.
ASPECT_KEYS = (*UNSUR, "praise")


@dataclass(frozen=True, slots=True)
class AspectMention:
    """One aspect spoken of: its key (of ASPECT_KEYS), polarity (-1, 0, 1) and the citizen's words."""

    key: str
    polarity: int
    fragment: str
