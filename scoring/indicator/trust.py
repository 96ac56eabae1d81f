"""How far open ratings of an officer are believed, judged by the verified ratings of the same officer."""

from __future__ import annotations

import numpy as np

from scoring.indicator.sums import Floats, Ints, total

PSEUDO_OFFICERS = 20.0
"""Officers without discordance added to the estimate, so that a small office is not judged by chance."""

FAR = 2.5
"""Standard errors between an officer's open and verified means from which they are judged by themselves."""


def discordance_variance(difference: Floats, chance: Floats) -> float:
    """τ_δ²: how much an officer's open and verified means differ beyond chance, in squared points.

    Moments with weights 1/(v_j + τ_δ²)², from d_j (officers,) and its chance variance v_j, iterated to a
    fixed point. The mean of d is not taken out: where open codes are stuffed everywhere, that shows too.

    >>> float(discordance_variance(np.array([1.0, -2.0, 0.5]), np.array([9.0, 9.0, 9.0])))
    0.0
    """
    variance = 0.0
    for _ in range(50):
        weight = 1.0 / (chance + variance) ** 2
        prior = PSEUDO_OFFICERS * weight.mean()
        updated = max(float(weight @ (difference**2 - chance)) / float(weight.sum() + prior), 0.0)
        if abs(updated - variance) < 1e-6:
            break
        variance = updated
    return variance


def open_trust(
    officer: Ints, verified: Ints, w: Floats, w2: Floats, residual: Floats, sigma2: float, officers: int
) -> tuple[float, Floats]:
    """τ_δ² and per officer the factor 1/(1 + W_open·τ_j²/σ²) on the weight of open ratings.

    An officer's open ratings share an unknown deviation δ_j ~ N(0, τ_j²): the code at the counter can be
    stuffed, tokens cannot. Integrating δ_j out leaves W_open ratings worth W_open/(1 + W_open·τ_j²/σ²).
    τ_j² is the common τ_δ², and for an officer whose two means lie more than 2.5 standard errors apart
    τ_δ² + d_j² − 6.25(v_j + τ_δ²), so that a single stuffed or bombed counter in an honest city stands out.

    Parameters
    ----------
    officer, verified, w, w2, residual : by cell; residual is Sy − W·expected
    """
    tiers = []
    for tier in (0, 1):
        cells = verified == tier
        tiers.append([total(officer[cells], column[cells], officers) for column in (w, w2, residual)])
    (w_open, w2_open, r_open), (w_token, w2_token, r_token) = tiers
    both = (w_open > 0) & (w_token > 0)
    if not both.any():
        return 0.0, np.ones(officers)
    difference = r_open[both] / w_open[both] - r_token[both] / w_token[both]
    chance = sigma2 * (w2_open[both] / w_open[both] ** 2 + w2_token[both] / w_token[both] ** 2)
    common = discordance_variance(difference, chance)
    variance = np.full(officers, common)
    variance[both] += np.maximum(difference**2 - FAR**2 * (chance + common), 0.0)
    return common, 1.0 / (1.0 + w_open * variance / sigma2)
