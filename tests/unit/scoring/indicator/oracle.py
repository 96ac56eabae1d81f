"""The indicator recomputed from raw rows with dense numpy algebra, written apart from the product's code."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scoring.indicator import Encounter, Variances


@dataclass
class DenseFit:
    mean: float
    beta: np.ndarray
    effect: dict[str, float]
    pev: dict[str, float]
    variance: dict[str, float]
    sigma2: float


def score(encounter: Encounter) -> float:
    items = [i for i in (encounter.overall, encounter.competence, encounter.conduct) if i is not None]
    return 100 * (np.mean(items) - 1) / 3


def levels(encounters: list[Encounter]) -> list[tuple[str, object]]:
    waits = [None, 0, 1, 2, 3, 4]
    return [
        *(("service", s) for s in sorted({e.service for e in encounters})),
        *(("channel", c) for c in sorted({e.channel for e in encounters})),
        *(("wait", w) for w in waits),
    ]


def dense_fit(
    encounters: list[Encounter], variances: Variances, ridge: float = 0.15, open_weight: float = 0.5
) -> DenseFit:
    """Every officer in one unit only; variances given; row by row."""
    y = np.array([score(e) for e in encounters])
    w = np.array([1.0 if e.verified else open_weight for e in encounters])
    x = np.array([[getattr(e, kind) == value for kind, value in levels(encounters)] for e in encounters], float)
    officers = sorted({e.officer for e in encounters})
    whose = np.array([officers.index(e.officer) for e in encounters])
    pairs = sorted({(e.officer, e.day) for e in encounters})
    where = np.array([pairs.index((e.officer, e.day)) for e in encounters])

    def within(column: np.ndarray, group: np.ndarray) -> np.ndarray:
        centred = column.astype(float).copy()
        for g in np.unique(group):
            mine = group == g
            centred[mine] -= np.average(column[mine], axis=0, weights=w[mine])
        return centred

    freedom = sum(w[where == p].sum() - (w[where == p] ** 2).sum() / w[where == p].sum() for p in range(len(pairs)))
    xc, yc = within(x, whose), within(y, whose)
    spread = np.linalg.inv(xc.T @ (w[:, None] * xc) + ridge * np.eye(x.shape[1]))
    beta = spread @ (xc.T @ (w * yc))
    mean, x_mean = np.average(y, weights=w), np.average(x, axis=0, weights=w)
    r = y - mean - (x - x_mean) @ beta
    used = x.shape[1] - ridge * np.trace(spread)
    sigma2 = ((w * within(r, where) ** 2).sum() + 4000) / (freedom - used + 10)

    effect, pev, variance = {}, {}, {}
    for unit in sorted({e.unit for e in encounters}):
        rows = [i for i, e in enumerate(encounters) if e.unit == unit]
        staff = sorted({encounters[i].officer for i in rows})
        days = sorted({encounters[i].day for i in rows})
        z = np.zeros((len(rows), 1 + len(staff) + len(days)))
        for k, i in enumerate(rows):
            z[k, [0, 1 + staff.index(encounters[i].officer), 1 + len(staff) + days.index(encounters[i].day)]] = 1
        prior = [1 / variances.unit] + [1 / variances.officer] * len(staff) + [1 / variances.day] * len(days)
        g = z.T @ (w[rows][:, None] * z) / variances.sigma2 + np.diag(prior)
        inverse = np.linalg.inv(g)
        solved = inverse @ z.T @ (w[rows] * r[rows]) / variances.sigma2
        away, told = {}, {}
        for name in staff:
            mine = whose == officers.index(name)
            away[name] = np.average(x[mine], axis=0, weights=w[mine]) - x_mean
            told[name] = 1 / (variances.officer + variances.sigma2 / w[mine].sum())
        shared = sum(told[name] * away[name] for name in staff) / sum(told.values()) if len(staff) > 1 else 0.0
        for k, name in enumerate(staff, start=1):
            effect[name], pev[name] = solved[k], inverse[k, k]
            moved = variances.officer * told[name] * (away[name] - shared)
            variance[name] = pev[name] + variances.sigma2 * moved @ spread @ moved
    return DenseFit(mean, beta, effect, pev, variance, sigma2)
