"""Encounters of a small town, drawn from the model, for the tests of the indicator."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np

from scoring.indicator import Encounter

FIRST = dt.date(2026, 1, 5)


@dataclass(frozen=True)
class Town:
    units: int = 4
    officers_per_unit: int = 5
    days: int = 20
    per_officer: int = 40
    services: int = 3
    officer_sd: float = 6.0
    verified: float = 0.7
    seed: int = 1

    def encounters(self) -> list[Encounter]:
        rng = np.random.default_rng(self.seed)
        service_points = rng.normal(0, 6, self.services)
        made = []
        for unit in range(self.units):
            unit_points, day_points = rng.normal(0, 3), rng.normal(0, 2.7, self.days)
            for place in range(self.officers_per_unit):
                skill = rng.normal(0, self.officer_sd)
                chances = rng.dirichlet(np.ones(self.services))
                for _ in range(self.per_officer):
                    day, service = int(rng.integers(self.days)), int(rng.choice(self.services, p=chances))
                    felt = 70 + skill + unit_points + day_points[day] + service_points[service] + rng.normal(0, 15)
                    items = [int(np.clip(np.rint((felt + rng.normal(0, 10)) * 3 / 100) + 1, 1, 4)) for _ in range(3)]
                    made.append(
                        Encounter(
                            officer=f"officer {unit}.{place}",
                            unit=f"unit {unit}",
                            service=f"service {service}",
                            channel=str(rng.choice(["counter", "online"])),
                            day=FIRST + dt.timedelta(days=day),
                            wait=None if rng.random() < 0.2 else int(rng.integers(5)),
                            verified=bool(rng.random() < self.verified),
                            overall=items[0],
                            competence=items[1] if rng.random() < 0.6 else None,
                            conduct=items[2] if rng.random() < 0.6 else None,
                        )
                    )
        return made


def visit(officer: str, day: int, overall: int, **changes: object) -> Encounter:
    """One verified encounter at one counter of one unit."""
    plain = Encounter(officer, "unit", "KTP", "counter", FIRST + dt.timedelta(days=day), 1, True, overall, None, None)
    return plain._replace(**changes)
