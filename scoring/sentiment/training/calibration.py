"""Turns logits into probabilities that mean what they say."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize

Floats = npt.NDArray[np.floating]


@dataclass(frozen=True, slots=True)
class Calibration:
    """softmax(logits / temperature + bias)."""

    temperature: float
    bias: npt.NDArray[np.float32]

    def probabilities(self, logits: Floats) -> npt.NDArray[np.float64]:
        """Rows of probabilities for rows of logits."""
        scores = np.asarray(logits, np.float64) / self.temperature + self.bias
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        result: npt.NDArray[np.float64] = powers / powers.sum(axis=1, keepdims=True)
        return result


def calibrate(logits: Floats, labels: npt.NDArray[np.integer], weights: Floats, start: Floats) -> Calibration:
    """The temperature and bias of the least weighted log-loss, the bias drawn towards `start` (3)."""
    chosen = np.arange(len(labels))
    share = weights / weights.sum()

    def loss(point: npt.NDArray[np.float64]) -> float:
        fitted = Calibration(float(np.exp(point[0])), point[1:].astype(np.float32))
        chances = fitted.probabilities(logits)[chosen, labels]
        return float(-(share * np.log(chances + 1e-9)).sum() + 0.002 * ((point[1:] - start) ** 2).sum())

    best = minimize(loss, np.concatenate([[0.0], start]), method="Nelder-Mead", options={"maxiter": 2000})
    return Calibration(float(np.exp(best.x[0])), (best.x[1:] - best.x[1:].mean()).astype(np.float32))


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
