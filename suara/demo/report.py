"""What loading the sample wrote."""

from __future__ import annotations

from dataclasses import dataclass, field

from suara.demo import truth
from suara.demo.staff import SampleStaff


@dataclass
class DemoReport:
    """What was written, and what a stranger needs to look around."""

    seed: int
    agencies: int = 0
    units: int = 0
    officers: int = 0
    counters: int = 0
    duties: int = 0
    encounters: int = 0
    comments: int = 0
    cases: int = 0
    first_code: str = ""
    """A counter's valid code: its form is a good first page to show."""
    old_code: str = ""
    """A revoked code of the same counter, as on a poster that was replaced."""
    staff: list[SampleStaff] = field(default_factory=list)
    truth: truth.Truth = field(default_factory=truth.Truth)
