"""Sorting by address: `?urut=ikm`, `?urut=-ikm`; no script is needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reporting.panels.public import PublicUnit

Value = Callable[[PublicUnit], float | None]

MEASURES: dict[str, tuple[Value, bool]] = {
    "ikm": (lambda unit: unit.ikm, True),
    "kepuasan": (lambda unit: unit.satisfaction, True),
    "responden": (lambda unit: unit.respondents, True),
    "penilaian": (lambda unit: unit.ratings, True),
    "jawaban": (lambda unit: unit.days_to_first_answer, False),
}
"""Column → (its figure, whether the highest comes first)."""


@dataclass(frozen=True)
class Sorting:
    """The order in force: a column ("" = by name) and whether it is turned round."""

    column: str
    turned: bool

    @classmethod
    def parse(cls, wish: str) -> Sorting:
        """An unknown wish sorts by name.

        >>> Sorting.parse("-ikm"), Sorting.parse("nothing")
        (Sorting(column='ikm', turned=True), Sorting(column='', turned=False))
        """
        column, turned = wish.removeprefix("-"), wish.startswith("-")
        if column in MEASURES:
            return cls(column, turned)
        return cls("", turned and column == "nama")

    @property
    def descending(self) -> bool:
        return self.turned != (MEASURES[self.column][1] if self.column else False)

    def address(self, column: str) -> str:
        """What a tap on a column asks for: that column, and the other way round the second time."""
        word = column or "nama"
        return f"-{word}" if column == self.column and not self.turned else word

    def aria(self, column: str) -> str | None:
        """For `aria-sort`: None where the table is not sorted by this column."""
        if column != self.column:
            return None
        return "descending" if self.descending else "ascending"

    def apply(self, units: Sequence[PublicUnit]) -> list[PublicUnit]:
        """Units in order; those without the figure come last either way."""
        if not self.column:
            return sorted(units, key=lambda unit: unit.unit_name.casefold(), reverse=self.turned)
        value = MEASURES[self.column][0]
        known = [unit for unit in units if value(unit) is not None]
        known.sort(key=lambda unit: value(unit) or 0, reverse=self.descending)
        return known + [unit for unit in units if value(unit) is None]
