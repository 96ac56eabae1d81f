"""How far an officer's effect would move if the effects of circumstances were other than estimated."""

from __future__ import annotations

import numpy as np
from scipy import sparse

from scoring.indicator.sums import Floats, Ints, total
from scoring.indicator.units import Variances


def response_to_circumstances(
    unit: Ints, w: Floats, posting_x: sparse.csr_matrix, x_mean: Floats, variances: Variances
) -> Floats:
    """a_j with δθ̂_j = −a_j'δβ for every posting, (postings, width).

    With z_j = x̄_j − x̄, g_j = W_j/(σ² + W_j·τ_θ²) and κ_j = τ_θ²·g_j:
    z_u = Σ_j g_j z_j / Σ_j g_j over the officers of the unit, a_j = κ_j (z_j − z_u).

    What all officers of a unit share, its effect û takes up, and τ_u² has been estimated with it inside:
    an agency whose services nobody else gives does not make its officers' figures uncertain. What one
    officer alone gives stays with that officer, and so does everything where an officer is alone in a
    unit (z_u = 0). Days are taken as alike.

    Parameters
    ----------
    unit, w : (postings,) unit code and summed weight · posting_x : (postings, width) x̄_j, rows of zeros
        where w is 0 · x_mean : (width,) x̄
    """
    units = int(unit.max()) + 1
    precision = w / (variances.sigma2 + w * variances.officer)
    away = posting_x.toarray() - x_mean
    gather = sparse.csr_matrix((precision, (unit, np.arange(len(unit)))), shape=(units, len(unit)))
    weight = total(unit, precision, units)
    company = total(unit, (w > 0).astype(np.float64), units) >= 2
    shared = (gather @ away) * np.divide(1.0, weight, out=np.zeros(units), where=company)[:, None]
    moved: Floats = variances.officer * precision[:, None] * (away - shared[unit])
    return moved
