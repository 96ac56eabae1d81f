"""What must be kept of a service's questionnaires to compute its IKM: counts and sums, nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import SupportsIndex

from scoring.ikm.unsur import HIGHEST, LOWEST, UNSUR


@dataclass(frozen=True)
class ServiceSums:
    """Respondents of one service, and per unsur (answers, sum of answers).

    >>> one = ServiceSums(1, {"conduct": (1, 4)})
    >>> (one + one - one) == one
    True
    """

    n: int
    unsur: Mapping[str, tuple[int, int]]

    def __add__(self, other: ServiceSums) -> ServiceSums:
        return self._combine(other, 1)

    def __sub__(self, other: ServiceSums) -> ServiceSums:
        return self._combine(other, -1)

    def _combine(self, other: ServiceSums, sign: int) -> ServiceSums:
        merged = {}
        for key in UNSUR:
            n, total = self.unsur.get(key, (0, 0))
            n_other, total_other = other.unsur.get(key, (0, 0))
            if n + sign * n_other:
                merged[key] = (n + sign * n_other, total + sign * total_other)
        return ServiceSums(self.n + sign * other.n, merged)


def sums_of_rows(rows: Iterable[Mapping[str, object]]) -> dict[str, ServiceSums]:
    """Sum respondents by service; a row maps unsur keys to 1–4 or None and may carry `service`.

    A row that answers nothing is no respondent. Rows without a service are kept under "".
    Raises ValueError for an answer outside 1–4.

    >>> sums_of_rows([{"service": "KTP", "conduct": 4}, {"service": "KTP", "conduct": None}])
    {'KTP': ServiceSums(n=1, unsur={'conduct': (1, 4)})}
    """
    counts: dict[str, int] = {}
    totals: dict[str, dict[str, tuple[int, int]]] = {}
    for row in rows:
        answers = {key: _answer(key, value) for key in UNSUR if (value := row.get(key)) is not None}
        if not answers:
            continue
        service = str(row.get("service") or "")
        counts[service] = counts.get(service, 0) + 1
        of_service = totals.setdefault(service, {})
        for key, value in answers.items():
            n, total = of_service.get(key, (0, 0))
            of_service[key] = (n + 1, total + value)
    return {
        service: ServiceSums(counts[service], {key: of_service[key] for key in UNSUR if key in of_service})
        for service, of_service in totals.items()
    }


def _answer(key: str, value: object) -> int:
    if isinstance(value, SupportsIndex) and LOWEST <= (number := int(value)) <= HIGHEST:
        return number
    raise ValueError(f"{key}: {value} is not one of 1, 2, 3, 4")
