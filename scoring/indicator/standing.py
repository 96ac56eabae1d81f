"""Where an officer stands, said only when it is sure."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

Standing = Literal["insufficient", "below", "expected", "above"]


@dataclass(frozen=True)
class StandingRule:
    """`below` needs certainty, size and the agreement of verified ratings; `above` mirrors it.

    min_n, min_days, min_reliability : less evidence is `insufficient`
    certainty : Φ(−θ̂/√V) needed · margin : points from expectation needed
    verified_certainty : the same probability needed from token-verified ratings alone
    """

    min_n: int = 30
    min_days: int = 10
    min_reliability: float = 0.60
    certainty: float = 0.975
    margin: float = 3.0
    verified_certainty: float = 0.80

    def standing(
        self,
        n: int,
        days: int,
        reliability: float,
        effect: float,
        variance: float,
        verified_effect: float,
        verified_variance: float,
    ) -> Standing:
        """Standing from θ̂ and V of all ratings and of verified ratings alone.

        >>> StandingRule().standing(80, 40, 0.7, -6.0, 4.0, -5.0, 6.0)
        'below'
        >>> StandingRule().standing(80, 40, 0.7, -6.0, 4.0, 0.0, 20.0)
        'expected'
        """
        if n < self.min_n or days < self.min_days or reliability < self.min_reliability:
            return "insufficient"
        for sign, word in ((-1.0, "below"), (1.0, "above")):
            if (
                _phi(sign * effect / variance**0.5) >= self.certainty
                and sign * effect >= self.margin
                and _phi(sign * verified_effect / verified_variance**0.5) >= self.verified_certainty
            ):
                return "below" if word == "below" else "above"
        return "expected"


def _phi(z: float) -> float:
    """Standard normal distribution function."""
    return 0.5 * math.erfc(-z / math.sqrt(2.0))
