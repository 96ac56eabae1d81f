"""The officer's public-feedback indicator, from daily sums."""

from scoring.bad_input import BadInput
from scoring.indicator.carry import Carried, UnitState
from scoring.indicator.encounter import OPEN_WEIGHT, WAITS, Encounter, encounter_score
from scoring.indicator.encounters_csv import COLUMNS, compute_indicator_csv, read_encounters_csv
from scoring.indicator.figure import Explanation, OfficerFigure
from scoring.indicator.model import FORMULA_VERSION, OfficerIndicator
from scoring.indicator.standing import Standing, StandingRule
from scoring.indicator.sums import TIERS, DailyCell, Sums
from scoring.indicator.units import Variances

__all__ = [
    "COLUMNS",
    "FORMULA_VERSION",
    "OPEN_WEIGHT",
    "TIERS",
    "WAITS",
    "BadInput",
    "Carried",
    "DailyCell",
    "Encounter",
    "Explanation",
    "OfficerFigure",
    "OfficerIndicator",
    "Standing",
    "StandingRule",
    "Sums",
    "UnitState",
    "Variances",
    "compute_indicator_csv",
    "encounter_score",
    "read_encounters_csv",
]
