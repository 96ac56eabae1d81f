"""The nine unsur (elements) of the public satisfaction survey, Permenpan RB 14/2017."""

from __future__ import annotations

from types import MappingProxyType

UNSUR = MappingProxyType(
    {
        "requirements": "U1",
        "procedure": "U2",
        "time": "U3",
        "cost": "U4",
        "product": "U5",
        "competence": "U6",
        "conduct": "U7",
        "complaints": "U8",
        "facilities": "U9",
    }
)
"""Key → U-number of the norm, in its order. Printed forms swap U8 and U9: store keys, print numbers."""

LOWEST, HIGHEST = 1, 4
"""The answer scale of every unsur."""
