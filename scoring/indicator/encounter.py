"""One encounter: what was rated, and its score on 0–100."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

LOWEST, HIGHEST = 1, 4
"""The answer scale of every person item."""

WAITS = range(5)
"""Categories of the waiting time before the call, shortest first; None when it is not known."""

OPEN_WEIGHT = 0.5
"""Trust weight of a rating from the counter's open code; a rating with a visit token weighs 1."""


class Encounter(NamedTuple):
    """A rated encounter; the three person items are 1–4 or None, `wait` is 0–4 or None."""

    officer: str
    unit: str
    service: str
    channel: str
    day: dt.date
    wait: int | None
    verified: bool
    overall: int | None
    competence: int | None
    conduct: int | None


def encounter_score(overall: int | None, competence: int | None, conduct: int | None) -> float | None:
    """y = 100·(mean of the answered person items − 1)/(K − 1) with K = 4; None when none is answered.

    >>> encounter_score(4, 4, 1), encounter_score(3, None, None), encounter_score(None, None, None)
    (66.66666666666667, 66.66666666666667, None)
    """
    answered = [item for item in (overall, competence, conduct) if item is not None]
    if not answered:
        return None
    return 100.0 * (sum(answered) - LOWEST * len(answered)) / ((HIGHEST - LOWEST) * len(answered))
