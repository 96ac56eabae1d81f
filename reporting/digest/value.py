"""What one manager is told of one week. Everything a renderer needs is in it, and nothing else is read."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Literal

Change = Literal["better", "worse", "unsure", "new"]
"""Against the week before; "unsure" where chance explains the difference, "new" where there was no figure."""


@dataclass(frozen=True)
class WeekPoint:
    monday: date
    value: float | None
    low: float | None
    high: float | None
    n: int


@dataclass(frozen=True)
class UnitLine:
    """A unit's week; figures on 0–100 from released ratings, None where none was released."""

    unit_id: int
    code: str
    name: str
    received: int
    value: float | None
    low: float | None
    high: float | None
    n: int
    before: float | None
    change: Change


@dataclass(frozen=True)
class OfficerLine:
    """An officer's running figure; None while the data is insufficient."""

    officer_id: int
    name: str
    unit_name: str
    standing: str
    score: float | None
    low: float | None
    high: float | None
    n: int
    ratings_needed: int
    moved: Literal["up", "down", ""]
    """Only when the new score lies outside the interval of a week ago."""


@dataclass(frozen=True)
class CaseLine:
    case_id: int
    unit_name: str
    kind: str
    text: str
    due: date
    working_days_left: int


@dataclass(frozen=True)
class Quote:
    """A citizen's words, masked."""

    unit_name: str
    text: str


@dataclass(frozen=True)
class Sign:
    """A comment that bears warning signs, masked. A sign asks for a reader; it is no finding."""

    unit_name: str
    kinds: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class Theme:
    """What citizens named this week, as far as released."""

    unit_name: str
    key: str
    well: int
    badly: int
    badly_before: int


@dataclass(frozen=True)
class SetAside:
    """What is in no figure: held with reasons, withdrawn, and counted but waiting for company."""

    held: int
    reasons: tuple[tuple[str, int], ...]
    withdrawn: int
    unreleased: int


@dataclass(frozen=True)
class Digest:
    staff_id: int
    name: str
    language: str
    week: str
    first_day: date
    last_day: date
    sample: bool
    received: int
    received_before: int
    value: float | None
    low: float | None
    high: float | None
    n: int
    change: Change
    units: tuple[UnitLine, ...]
    trend: tuple[WeekPoint, ...]
    officers: tuple[OfficerLine, ...]
    officers_as_expected: int
    officers_insufficient: int
    cases: tuple[CaseLine, ...]
    waiting: int
    overdue: int
    median_first_answer: float | None
    themes: tuple[Theme, ...]
    praise: tuple[Quote, ...]
    trouble: tuple[Quote, ...]
    signs: tuple[Sign, ...]
    more_signs: int
    """Comments that bear signs beyond those shown."""
    comments: int
    set_aside: SetAside
    formula_version: str

    @property
    def quiet(self) -> bool:
        """Nothing happened: five lines are enough."""
        quoted = self.praise or self.trouble or self.signs
        return not (self.received or self.n or self.waiting or quoted or self.set_aside.held)

    def to_json(self) -> str:
        return json.dumps(asdict(self), default=lambda day: day.isoformat(), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, document: str) -> Digest:
        """The same value again, also of one sent before signs were told. Raises KeyError or TypeError for JSON of
        another shape."""
        raw: dict[str, Any] = json.loads(document)
        aside = raw["set_aside"]
        return cls(
            **{
                **raw,
                "first_day": date.fromisoformat(raw["first_day"]),
                "last_day": date.fromisoformat(raw["last_day"]),
                "units": tuple(UnitLine(**line) for line in raw["units"]),
                "trend": tuple(
                    WeekPoint(**{**point, "monday": date.fromisoformat(point["monday"])}) for point in raw["trend"]
                ),
                "officers": tuple(OfficerLine(**line) for line in raw["officers"]),
                "cases": tuple(CaseLine(**{**line, "due": date.fromisoformat(line["due"])}) for line in raw["cases"]),
                "themes": tuple(Theme(**theme) for theme in raw["themes"]),
                "praise": tuple(Quote(**quote) for quote in raw["praise"]),
                "trouble": tuple(Quote(**quote) for quote in raw["trouble"]),
                "signs": tuple(Sign(**{**sign, "kinds": tuple(sign["kinds"])}) for sign in raw.get("signs", ())),
                "more_signs": raw.get("more_signs", 0),
                "set_aside": SetAside(**{**aside, "reasons": tuple((key, n) for key, n in aside["reasons"])}),
            }
        )
