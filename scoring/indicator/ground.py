"""Who worked where and when in a period."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scoring.indicator.effects import Circumstances
from scoring.indicator.sums import Ints, Sums
from scoring.indicator.units import Layout


@dataclass(frozen=True)
class Ground:
    """The lists that the fit to all ratings and the fit to verified ones share; a posting is an officer in a unit.

    posting_officer (postings,) · home (postings,) is 1 where the officer has the most ratings ·
    cell_pair (cells,) leads from a cell to its posting × unit-day
    """

    sums: Sums
    layout: Layout
    circumstances: Circumstances
    posting_officer: Ints
    home: Ints
    cell_pair: Ints

    @property
    def officers(self) -> int:
        return len(self.sums.names[0])

    @property
    def units(self) -> int:
        return len(self.sums.names[1])

    def officer_of(self, posting: int) -> str:
        return self.sums.names[0][int(self.posting_officer[posting])]

    @classmethod
    def of(cls, sums: Sums) -> Ground:
        day, officer, unit = sums.keys[:, 0], sums.keys[:, 1], sums.keys[:, 2]
        units = len(sums.names[1])
        postings, posting = np.unique(officer * units + unit, return_inverse=True)
        posting_officer, posting_unit = postings // units, postings % units
        first_day = int(day.min())
        span = int(day.max()) - first_day + 1
        unit_days, unit_day = np.unique(unit * span + day - first_day, return_inverse=True)
        pairs, cell_pair = np.unique(posting * len(unit_days) + unit_day, return_inverse=True)
        n = np.bincount(posting, weights=sums.values[:, 0])
        home = np.zeros(len(postings), dtype=np.int64)
        best_last = np.lexsort((-np.arange(len(postings)), n, posting_officer))
        last = np.append(np.diff(posting_officer[best_last]) != 0, True)
        home[best_last[last]] = 1
        layout = Layout(posting_unit, unit_days // span, pairs // len(unit_days), pairs % len(unit_days))
        circumstances = Circumstances.of(sums, posting, len(postings))
        return cls(sums, layout, circumstances, posting_officer, home, cell_pair)
