"""The survey's unsur and IKM, as released."""

from __future__ import annotations

from collections.abc import Mapping

from reporting.panels.parts import IkmView, UnsurRow
from scoring.ikm import UNSUR, IkmResult, ServiceSums, compute_ikm


def service_sums(unsur: Mapping[str, tuple[int, int]]) -> dict[str, ServiceSums]:
    """{"service|key": (n, sum)} by service; a service's respondents are those of its most answered unsur."""
    by_service: dict[str, dict[str, tuple[int, int]]] = {}
    for name, numbers in unsur.items():
        service, key = name.split("|")
        by_service.setdefault(service, {})[key] = numbers
    return {service: ServiceSums(max(n for n, _ in sums.values()), sums) for service, sums in by_service.items()}


def ikm_view(unsur: Mapping[str, tuple[int, int]]) -> IkmView | None:
    """The exact IKM of released answers; None when there are none."""
    result = compute_ikm(service_sums(unsur))
    return None if result.ikm is None else ikm_view_of(result)


def ikm_view_of(result: IkmResult) -> IkmView:
    document = result.as_dict()
    return IkmView(
        value=float(document["ikm_rounded"]),  # type: ignore[arg-type]
        grade=str(result.grade),
        performance=str(result.performance),
        n=max(n for n, _ in result.pooled.unsur.values()),
        unanswered=tuple(key for key in UNSUR if key not in result.pooled.unsur),
        weight=result.weight,
        formula_version=result.formula_version,
        inputs_sha256=result.inputs_sha256,
    )


def unsur_rows(unsur: Mapping[str, tuple[int, int]]) -> tuple[UnsurRow, ...]:
    """The nine unsur in the norm's order, pooled over services; unreleased ones are left out."""
    pooled: dict[str, tuple[int, int]] = {}
    for name, (n, total) in unsur.items():
        key = name.split("|")[1]
        old = pooled.get(key, (0, 0))
        pooled[key] = (old[0] + n, old[1] + total)
    return tuple(
        UnsurRow(key, number, pooled[key][0], pooled[key][1] / pooled[key][0], 25 * pooled[key][1] / pooled[key][0])
        for key, number in UNSUR.items()
        if pooled.get(key, (0, 0))[0]
    )
