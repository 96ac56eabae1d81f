"""The officer's public-feedback indicator: a mixed model on daily sums."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from scoring.indicator.carry import Carried
from scoring.indicator.effects import fit_effects
from scoring.indicator.figure import Explanation, OfficerFigure
from scoring.indicator.ground import Ground
from scoring.indicator.part import Part, fit_part
from scoring.indicator.standing import StandingRule
from scoring.indicator.sums import Floats, Sums
from scoring.indicator.trust import open_trust
from scoring.indicator.units import Variances

FORMULA_VERSION = "indicator-1"
_Z95 = 1.959963984540054


@dataclass(eq=False)
class OfficerIndicator:
    """Figures of officers from daily sums: y = μ + x'β + u_unit + θ_officer + s_unit×day + ε.

    Variance components and the overall mean come from token-verified ratings, since made-up ratings
    would inflate them; where a period has fewer than `min_verified` of those, from all. How far open
    ratings are believed, and the veto of verified ones on a standing, hold either way.

    Parameters
    ----------
    rule : when a standing may be said
    ridge : pseudo-ratings on every effect of circumstances; as if an effect had an SD of about 50 points
        beforehand, so that only what the data leave open is settled by it, and then with a wide interval
    min_verified : verified encounters needed for them to set the variances
    phi_unit, phi_officer : how much of a difference lasts from one period to the next, 0–1
    keep_state : keep the joint state, to be carried into the next period
    variances : fixed components instead of estimating them

    Attributes
    ----------
    figures_ : list of OfficerFigure, by unit and officer
    mean_, effects_, variances_, variance_discordance_, iterations_, carried_, parameters_

    References
    ----------
    Henderson (1975) Biometrics 31, 423–447; Efron & Morris (1975) JASA 70, 311–319; Spiegelhalter
    (2005) Stat. Med. 24, 1185–1202.

    >>> import datetime as dt
    >>> from scoring.indicator import Encounter
    >>> def visit(officer, day, face):
    ...     return Encounter(officer, "u", "KTP", "counter", dt.date(2026, 1, day), 1, True, face, None, None)
    >>> visits = [visit("a", day, 4) for day in range(1, 29)] + [visit("b", day, 2 + day % 2) for day in range(1, 29)]
    >>> a, b = OfficerIndicator().fit(Sums.from_encounters(visits)).figures_
    >>> a.score > b.score, a.standing
    (True, 'insufficient')
    """

    rule: StandingRule = field(default_factory=StandingRule)
    ridge: float = 0.15
    min_verified: int = 300
    phi_unit: float = 0.97
    phi_officer: float = 0.90
    keep_state: bool = False
    variances: Variances | None = None

    def fit(self, sums: Sums, carried: Carried | None = None) -> OfficerIndicator:
        """Fit one period's sums; `carried` is the `carried_` of the period before (with `keep_state`).

        Sums without a rating give no figures and leave `mean_` None.
        """
        self.sums_ = sums
        self.figures_: list[OfficerFigure] = []
        self.carried_ = Carried()
        self.mean_: float | None = None
        self.effects_: dict[tuple[str, str], float] = {}
        self._by_officer: dict[str, tuple[OfficerFigure, int]] = {}
        self.variances_: Variances | None = None
        self.variance_discordance_ = 0.0
        self.iterations_ = 0
        if not len(sums):
            return self
        phi = (self.phi_unit, self.phi_officer) if self.keep_state or carried is not None else None
        carried = carried or Carried()
        ground = Ground.of(sums)
        every = np.arange(len(sums))
        tokens = np.flatnonzero(sums.keys[:, 6] == 1)
        verified: Part | None = None
        if sums.values[tokens, 0].sum() >= self.min_verified:
            verified = fit_part(ground, tokens, self.ridge, self.variances, None, None, carried.verified, phi)
            trust = self._trust(ground, verified)
            part = fit_part(
                ground,
                every,
                self.ridge,
                verified.variances,
                verified.effects,
                trust,
                carried.every,
                phi,
            )
            self.iterations_ = verified.iterations
        else:
            part = fit_part(ground, every, self.ridge, self.variances, None, None, carried.every, phi)
            self.iterations_ = part.iterations
            if len(tokens):
                verified = fit_part(ground, tokens, self.ridge, part.variances, None, None, carried.verified, phi)
                trust = self._trust(ground, part)
                part = fit_part(ground, every, self.ridge, part.variances, None, trust, carried.every, phi)
        self._ground, self._part = ground, part
        self.mean_ = part.effects.mean
        self.variances_ = part.variances
        self.carried_ = Carried(part.postings.states, verified.postings.states if verified else {})
        self.effects_ = self._effects()
        self.figures_ = self._figures(ground, part, verified)
        codes = {name: code for code, name in enumerate(sums.names[0])}
        self._by_officer = {figure.officer: (figure, codes[figure.officer]) for figure in self.figures_}
        return self

    def _trust(self, ground: Ground, scale: Part) -> Floats:
        """Factor on every cell's weight: below 1 for open ratings where they disagree with verified ones."""
        sums = ground.sums
        every = np.arange(len(sums))
        officer, tier = sums.keys[:, 1], sums.keys[:, 6]
        w, w2, sy = sums.values[:, 1], sums.values[:, 2], sums.values[:, 3]
        sigma2 = scale.variances.sigma2
        effects = fit_effects(ground.circumstances, every, w, sy, self.ridge)
        residual = sy - w * ground.circumstances.expected(effects, every)
        self.variance_discordance_, factor = open_trust(officer, tier, w, w2, residual, sigma2, ground.officers)
        return np.where(tier == 1, 1.0, factor[officer])

    def _effects(self) -> dict[tuple[str, str], float]:
        """Points by (kind, value), as differences from the average encounter's within each kind."""
        labels, effects = self._ground.circumstances.labels, self._part.effects
        centre: dict[str, float] = {}
        for (kind, _), share, points in zip(labels, effects.x_mean, effects.beta, strict=True):
            centre[kind] = centre.get(kind, 0.0) + float(share * points)
        return {
            (kind, value): float(points) - centre[kind]
            for (kind, value), points in zip(labels, effects.beta, strict=True)
        }

    @property
    def parameters_(self) -> dict[str, Any]:
        """What a reader needs to judge and recompute the figures."""
        if self.mean_ is None or self.variances_ is None:
            return {"n": 0}
        v = self.variances_
        return {
            "n": self.sums_.n,
            "officers": len(self.figures_),
            "mean": self.mean_,
            "variance_rating": v.sigma2,
            "variance_officer": v.officer,
            "variance_unit": v.unit,
            "variance_day": v.day,
            "variance_discordance": self.variance_discordance_,
            "officer_share": v.officer_share,
            "effects": [
                {"kind": kind, "value": value, "points": points} for (kind, value), points in self.effects_.items()
            ],
            "ridge": self.ridge,
            "min_verified": self.min_verified,
            "phi_unit": self.phi_unit,
            "phi_officer": self.phi_officer,
            "rule": {name: getattr(self.rule, name) for name in self.rule.__dataclass_fields__},
        }

    def explain(self, officer: str) -> Explanation:
        """How the officer's figure came about; KeyError when the officer has no rating."""
        figure, code = self._by_officer[officer]
        part, ground = self._part, self._ground
        unit, days = float(part.officers.unit[code]), float(part.officers.day[code])
        mix = figure.expected_mean - part.effects.mean
        own = figure.observed_mean - part.effects.mean - mix - unit - days
        w = float(part.officers.w[code])
        shrinkage = w / (w + part.variances.sigma2 / part.variances.officer)
        shares = zip(ground.circumstances.labels, part.officers.x[code], part.effects.x_mean, strict=True)
        return Explanation(
            figure=figure,
            overall_mean=part.effects.mean,
            mix=mix,
            unit=unit,
            days=days,
            own_difference=own,
            shrinkage=shrinkage,
            carried=figure.effect - shrinkage * own,
            mix_parts=tuple(
                (*label, float(share), float(overall), self.effects_[label])
                for label, share, overall in shares
                if share > 0
            ),
        )

    def _figures(self, ground: Ground, part: Part, verified: Part | None) -> list[OfficerFigure]:
        sums = ground.sums
        officers = ground.officers
        officer = sums.keys[:, 1]
        n = np.bincount(officer, weights=sums.values[:, 0], minlength=officers)
        verified_n = np.bincount(officer, weights=sums.values[:, 0] * (sums.keys[:, 6] == 1), minlength=officers)
        span = int(sums.keys[:, 0].max()) + 1
        worked = np.unique(officer * span + sums.keys[:, 0]) // span
        days = np.bincount(worked, minlength=officers)
        reliability = np.clip(1.0 - part.officers.pev / part.variances.officer, 0.0, 1.0 - 1e-12)
        effective = part.variances.sigma2 / part.variances.officer * reliability / (1.0 - reliability)
        expected = part.effects.mean + (part.officers.x - part.effects.x_mean) @ part.effects.beta
        score = part.effects.mean + part.officers.effect
        half = _Z95 * np.sqrt(part.officers.variance)
        low, score, high = (_clip(column) for column in (score - half, score, score + half))
        effect_v = np.zeros(officers) if verified is None else verified.officers.effect
        variance_v = np.ones(officers) if verified is None else verified.officers.variance
        home = np.flatnonzero(ground.home)
        figures = [
            OfficerFigure(
                officer=sums.names[0][j],
                unit=sums.names[1][ground.layout.unit[posting]],
                n=int(n[j]),
                days=int(days[j]),
                verified_n=int(verified_n[j]),
                n_effective=float(effective[j]),
                score=float(score[j]),
                low=float(low[j]),
                high=float(high[j]),
                reliability=float(reliability[j]),
                standing=self.rule.standing(
                    int(n[j]),
                    int(days[j]),
                    float(reliability[j]),
                    float(part.officers.effect[j]),
                    float(part.officers.variance[j]),
                    float(effect_v[j]),
                    float(variance_v[j]),
                ),
                effect=float(part.officers.effect[j]),
                variance=float(part.officers.variance[j]),
                observed_mean=float(part.officers.mean[j]),
                expected_mean=float(expected[j]),
            )
            for posting in home
            for j in (int(ground.posting_officer[posting]),)
        ]
        return sorted(figures, key=lambda figure: (figure.unit, figure.officer))


def _clip(column: Floats) -> Floats:
    return np.clip(column, 0.0, 100.0)
