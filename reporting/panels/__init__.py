"""What pages show, as frozen values: nothing here writes, and nothing reads more than was released."""

from reporting.panels.city import CityPanel, city_panel
from reporting.panels.officer import OfficerPanel, officer_panel
from reporting.panels.public import PublicPanel, public_panel
from reporting.panels.unit import UnitPanel, unit_panel

__all__ = [
    "CityPanel",
    "OfficerPanel",
    "PublicPanel",
    "UnitPanel",
    "city_panel",
    "officer_panel",
    "public_panel",
    "unit_panel",
]
