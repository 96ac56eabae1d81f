"""The IKM of a survey: pooled, by service, and as the plain mean of services."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, cast

from scoring.ikm.grade import grade, performance, round_half_up
from scoring.ikm.sums import ServiceSums, sums_of_rows
from scoring.ikm.unsur import HIGHEST, LOWEST, UNSUR

FORMULA_VERSION = "ikm-1"
Weight = Literal["exact", "0.111", "0.11"]
WEIGHTS: tuple[Weight, ...] = ("exact", "0.111", "0.11")


@dataclass(frozen=True)
class Ikm:
    """One IKM: n respondents, per unsur (answers, sum), and the exact value (None without answers)."""

    n: int
    unsur: Mapping[str, tuple[int, int]]
    value: Fraction | None

    def as_dict(self) -> dict[str, object]:
        """Plain figures: n, unsur {key: {n, sum, nrr}}, ikm, ikm_rounded, grade, performance, unanswered."""
        return {
            "n": self.n,
            "unsur": {
                key: {"n": n, "sum": total, "nrr": total / n if n else None}
                for key, (n, total) in ((key, self.unsur.get(key, (0, 0))) for key in UNSUR)
            },
            **_value_as_dict(self.value),
            "unanswered": [key for key in UNSUR if key not in self.unsur],
        }


@dataclass(frozen=True)
class IkmResult:
    """The pooled IKM, the IKM of every named service, and their plain mean; exact fractions inside."""

    pooled: Ikm
    services: Mapping[str, Ikm]
    weight: Weight
    inputs_sha256: str
    formula_version: str = FORMULA_VERSION

    @property
    def ikm(self) -> Fraction | None:
        return self.pooled.value

    @property
    def grade(self) -> str | None:
        return None if self.ikm is None else grade(self.ikm)

    @property
    def performance(self) -> str | None:
        return None if self.ikm is None else performance(self.ikm)

    @property
    def ikm_mean_of_services(self) -> Fraction | None:
        values = [service.value for service in self.services.values() if service.value is not None]
        return sum(values, Fraction(0)) / len(values) if values else None

    def as_dict(self) -> dict[str, object]:
        """The document of `suara ikm compute --json`; absent figures are None, never NaN."""
        mean = self.ikm_mean_of_services
        return {
            **self.pooled.as_dict(),
            "weight": self.weight,
            "formula_version": self.formula_version,
            "inputs_sha256": self.inputs_sha256,
            "services": [{"service": name, **ikm.as_dict()} for name, ikm in self.services.items()],
            "ikm_mean_of_services": None if mean is None else float(mean),
            "ikm_mean_of_services_rounded": None if mean is None else float(round_half_up(mean)),
        }


def compute_ikm(
    data: Iterable[Mapping[str, object]] | Mapping[str, ServiceSums], weight: Weight = "exact"
) -> IkmResult:
    """Community satisfaction index: IKM = 25 · Σ_unsur (sum/n) · weight, on 25–100.

    Parameters
    ----------
    data : respondents (unsur key → 1–4 or None, optional `service`), or the kept sums by service
    weight : "exact" is one over the number of unsur answered (1/9 for a complete survey); "0.111" and
        "0.11" are the rounded weights some offices print (0.11 makes 99 the best possible result). When
        an unsur has no answer at all, a rounded weight is raised by 9 over the number answered.

    Raises
    ------
    ValueError : unknown weight, or sums that no 1–4 answers can give

    References
    ----------
    Permenpan RB 14/2017, appendix on processing.

    >>> sums = {"KTP": ServiceSums(5, {key: (5, 18) for key in UNSUR})}
    >>> float(compute_ikm(sums).ikm), compute_ikm(sums).grade
    (90.0, 'A')
    """
    if weight not in WEIGHTS:
        raise ValueError(f"unknown weight {weight}; known are {', '.join(WEIGHTS)}")
    by_service = data if isinstance(data, Mapping) else sums_of_rows(data)
    by_service = cast(Mapping[str, ServiceSums], by_service)
    for service, sums in by_service.items():
        _check(service, sums)
    pooled = ServiceSums(0, {})
    for sums in by_service.values():
        pooled = pooled + sums
    return IkmResult(
        pooled=_ikm(pooled, weight),
        services={name: _ikm(by_service[name], weight) for name in sorted(by_service) if name},
        weight=weight,
        inputs_sha256=_digest(by_service),
    )


def _ikm(sums: ServiceSums, weight: Weight) -> Ikm:
    answered = {key: sums.unsur[key] for key in UNSUR if sums.unsur.get(key, (0, 0))[0]}
    if not answered:
        return Ikm(sums.n, {}, None)
    per_unsur = Fraction(1, 9) if weight == "exact" else Fraction(weight)
    per_unsur *= Fraction(len(UNSUR), len(answered))
    return Ikm(sums.n, answered, 25 * per_unsur * sum(Fraction(total, n) for n, total in answered.values()))


def _check(service: str, sums: ServiceSums) -> None:
    for key, (n, total) in sums.unsur.items():
        if key not in UNSUR:
            raise ValueError(f"service {service}: unknown unsur {key}")
        if not 0 <= n <= sums.n or not LOWEST * n <= total <= HIGHEST * n:
            raise ValueError(
                f"service {service}, {key}: {sums.n} respondents cannot give {n} answers summing to {total}"
            )


def _digest(by_service: Mapping[str, ServiceSums]) -> str:
    """SHA-256 of the sums in canonical JSON: the same from questionnaires in any order and from kept sums."""
    canonical = {
        service: {
            "n": sums.n,
            "unsur": {key: list(sums.unsur[key]) for key in sums.unsur if sums.unsur[key][0]},
        }
        for service, sums in by_service.items()
        if sums.n
    }
    return hashlib.sha256(json.dumps(canonical, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _value_as_dict(value: Fraction | None) -> dict[str, object]:
    if value is None:
        return {"ikm": None, "ikm_rounded": None, "grade": None, "performance": None}
    return {
        "ikm": float(value),
        "ikm_rounded": float(round_half_up(value)),
        "grade": grade(value),
        "performance": performance(value),
    }
