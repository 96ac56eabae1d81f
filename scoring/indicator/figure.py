"""What is said of one officer, and how it came about."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from scoring.indicator.standing import Standing


@dataclass(frozen=True)
class OfficerFigure:
    """One officer's figure of one period; score, interval and means are on 0–100.

    n, days : counted ratings and the days they fell on · n_effective : the number of ratings in an ideal
    comparison that would tell as much · reliability : R, 0–1 · effect : θ̂, points above expectation ·
    variance : V of θ̂ · observed_mean : trust-weighted mean · expected_mean : what an average officer
    would get with the same mix of services, channels and waiting times · verified_n : ratings with a visit token
    """

    officer: str
    unit: str
    n: int
    days: int
    verified_n: int
    n_effective: float
    score: float
    low: float
    high: float
    reliability: float
    standing: Standing
    effect: float
    variance: float
    observed_mean: float
    expected_mean: float

    def as_dict(self) -> dict[str, object]:
        return asdict(self)


@dataclass(frozen=True)
class Explanation:
    """The figure step by step; each step is a number of points and the parts add up exactly.

    overall_mean + mix + unit + days + own_difference = observed_mean
    shrinkage · own_difference + carried = effect
    score = overall_mean + effect, kept within 0–100

    mix : what the officer's services, channels and waiting times add to the overall mean
    unit, days : estimated effect of the office and of the days worked
    own_difference : what is left, before caution · shrinkage : how much of it is believed, 0–1
    carried : what earlier periods, a prior, or other offices of the same officer add
    mix_parts : (kind, value, share of the officer's ratings, share overall, points) by service, channel, wait
    """

    figure: OfficerFigure
    overall_mean: float
    mix: float
    unit: float
    days: float
    own_difference: float
    shrinkage: float
    carried: float
    mix_parts: tuple[tuple[str, str, float, float, float], ...]

    def steps(self) -> list[tuple[str, float]]:
        """Keys and numbers in the order in which a person can follow them."""
        figure = self.figure
        return [
            ("observed_mean", figure.observed_mean),
            ("overall_mean", self.overall_mean),
            ("mix", self.mix),
            ("expected_mean", figure.expected_mean),
            ("unit", self.unit),
            ("days", self.days),
            ("own_difference", self.own_difference),
            ("shrinkage", self.shrinkage),
            ("carried", self.carried),
            ("effect", figure.effect),
            ("score", figure.score),
            ("low", figure.low),
            ("high", figure.high),
        ]

    def as_dict(self) -> dict[str, object]:
        return {
            "figure": self.figure.as_dict(),
            "steps": [{"key": key, "value": value} for key, value in self.steps()],
            "mix_parts": [
                {"kind": kind, "value": value, "share": share, "share_overall": overall, "points": points}
                for kind, value, share, overall, points in self.mix_parts
            ],
        }
