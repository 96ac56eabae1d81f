"""The sample city: made-up agencies, officers, rosters and months of citizens' voices, deterministic by seed."""

from suara.demo.city import CITY_NAME
from suara.demo.comments import lines
from suara.demo.doors import find_open_code
from suara.demo.loader import DatabaseHoldsRealData, load
from suara.demo.report import DemoReport
from suara.demo.staff import SampleStaff, sample_staff

__all__ = [
    "CITY_NAME",
    "DatabaseHoldsRealData",
    "DemoReport",
    "SampleStaff",
    "find_open_code",
    "lines",
    "load",
    "sample_staff",
]
