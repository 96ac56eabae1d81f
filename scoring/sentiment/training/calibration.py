"""Turns logits into probabilities that mean what they say."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize, minimize_scalar

Floats = npt.NDArray[np.floating]


@dataclass(frozen=True, slots=True)
class Calibration:
    """softmax(sum of each part's logits × its share, plus bias)."""

    shares: tuple[float, ...]
    bias: npt.NDArray[np.float32]

    def probabilities(self, parts: Sequence[Floats]) -> npt.NDArray[np.float64]:
        """Rows of probabilities from each part's rows of logits."""
        scores = self.bias + sum(
            np.asarray(part, np.float64) * share for part, share in zip(parts, self.shares, strict=True)
        )
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        result: npt.NDArray[np.float64] = powers / powers.sum(axis=1, keepdims=True)
        return result


def calibrate(parts: Sequence[Floats], labels: npt.NDArray[np.integer], weights: Floats) -> Calibration:
    """The shares and bias of the least weighted log-loss. `parts` are logits (rows × 3) of each part of the model."""
    chosen = np.arange(len(labels))
    each = weights / weights.sum()
    count = len(parts)

    def fitted(point: npt.NDArray[np.float64]) -> Calibration:
        bias = point[count:] - point[count:].mean()
        return Calibration(tuple(float(share) for share in np.exp(point[:count])), bias.astype(np.float32))

    def loss(point: npt.NDArray[np.float64]) -> float:
        chances = fitted(point).probabilities(parts)[chosen, labels]
        return float(-(each * np.log(chances + 1e-9)).sum() + 0.001 * (point**2).sum())

    start = np.concatenate([np.full(count, np.log(0.6)), np.zeros(3)])
    return fitted(minimize(loss, start, method="Powell", options={"maxiter": 60}).x)


def sharpened(
    calibration: Calibration, parts: Sequence[Floats], labels: npt.NDArray[np.integer], weights: Floats
) -> Calibration:
    """The same answers with the temperature of the least weighted log-loss (Guo et al. 2017). Rows that are to set a
    prior are weighted by label, which makes the answers too cautious for rows as they come; so `weights` here should
    not look at labels. A calibration without any weighted row stays as it is."""
    if not weights.any():
        return calibration
    chosen = np.arange(len(labels))

    def warmed(heat: float) -> Calibration:
        shares = tuple(share * heat for share in calibration.shares)
        return Calibration(shares, (calibration.bias * heat).astype(np.float32))

    def loss(heat: float) -> float:
        chances = warmed(heat).probabilities(parts)[chosen, labels]
        return float(-(weights * np.log(chances + 1e-9)).sum())

    return warmed(float(minimize_scalar(loss, bounds=(0.5, 2.0), method="bounded").x))


def calibration_error(chances: npt.NDArray[np.float64], labels: npt.NDArray[np.integer], *, bins: int = 10) -> float:
    """Expected calibration error: over equal-width bins of confidence, the mean gap between confidence and accuracy,
    weighted by how many comments fall into the bin (Guo et al. 2017)."""
    confidence = chances.max(axis=1)
    right = chances.argmax(axis=1) == labels
    number = np.minimum((confidence * bins).astype(int), bins - 1)
    gap = 0.0
    for each in range(bins):
        inside = number == each
        if inside.any():
            gap += inside.mean() * abs(confidence[inside].mean() - right[inside].mean())
    return float(gap)
