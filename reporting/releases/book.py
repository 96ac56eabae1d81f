"""The book of one subject: what has been published of it so far, kept as steps that add up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from models import Release
from scoring.indicator import DailyCell

CellKey = tuple[str, int, int | None, str, int | None, str]
"""day (ISO), unit, service, channel, wait, tier."""

Numbers = tuple[float, ...]
CELL_WIDTH = 5


@dataclass
class Book:
    """Named parts, each a table of numbers; the first column of a table counts citizens.

    cells : by unit, the indicator's sums (n, w, w2, sy, syy) · comments : by unit, label → n ·
    unsur : "service|key" → (n, sum) · mentions : key → (named well, named badly)
    """

    cells: dict[CellKey, Numbers] = field(default_factory=dict)
    comments: dict[tuple[int, str], int] = field(default_factory=dict)
    unsur: dict[str, tuple[int, int]] = field(default_factory=dict)
    mentions: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def n(self) -> int:
        return round(sum(numbers[0] for numbers in self.cells.values()))

    def counts(self) -> dict[str, int]:
        """Citizens a part speaks of, by part."""
        counts: dict[str, float] = {}
        for cell, numbers in self.cells.items():
            counts[f"cells:{cell[1]}"] = counts.get(f"cells:{cell[1]}", 0) + numbers[0]
        for (unit, _label), n in self.comments.items():
            counts[f"comments:{unit}"] = counts.get(f"comments:{unit}", 0) + n
        for key, (n, _sum) in self.unsur.items():
            counts[f"unsur:{key}"] = n
        for key, (well, badly) in self.mentions.items():
            counts[f"mentions:{key}"] = well + badly
        return {part: round(count) for part, count in counts.items()}

    def only(self, parts: set[str]) -> Book:
        return Book(
            {cell: numbers for cell, numbers in self.cells.items() if f"cells:{cell[1]}" in parts},
            {key: n for key, n in self.comments.items() if f"comments:{key[0]}" in parts},
            {key: numbers for key, numbers in self.unsur.items() if f"unsur:{key}" in parts},
            {key: numbers for key, numbers in self.mentions.items() if f"mentions:{key}" in parts},
        )

    def __add__(self, other: Book) -> Book:
        return self._combine(other, 1)

    def __sub__(self, other: Book) -> Book:
        return self._combine(other, -1)

    def _combine(self, other: Book, sign: int) -> Book:
        return Book(
            _tables(self.cells, other.cells, sign),
            {key: n for key, (n,) in _tables(_single(self.comments), _single(other.comments), sign).items()},
            _tables(self.unsur, other.unsur, sign),
            _tables(self.mentions, other.mentions, sign),
        )

    def daily_cells(self, officer_id: int) -> Iterable[DailyCell]:
        for (day, unit, service, channel, wait, tier), (n, *rest) in self.cells.items():
            yield DailyCell(
                date.fromisoformat(day),
                str(officer_id),
                str(unit),
                "" if service is None else str(service),
                channel,
                wait,
                tier,
                round(n),
                *rest,
            )

    def as_dict(self) -> dict[str, Any]:
        return {
            "cells": [[*cell, *numbers] for cell, numbers in self.cells.items()],
            "comments": [[*key, n] for key, n in self.comments.items()],
            "unsur": {key: list(numbers) for key, numbers in self.unsur.items()},
            "mentions": {key: list(numbers) for key, numbers in self.mentions.items()},
        }

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Book:
        book = cls()
        for *cell, n, w, w2, sy, syy in document.get("cells", ()):
            book.cells[tuple(cell)] = (n, w, w2, sy, syy)
        for unit, label, n in document.get("comments", ()):
            book.comments[unit, label] = n
        for key, (n, total) in document.get("unsur", {}).items():
            book.unsur[key] = (n, total)
        for key, (well, badly) in document.get("mentions", {}).items():
            book.mentions[key] = (well, badly)
        return book


def sum_books(books: Iterable[Book]) -> Book:
    total = Book()
    for book in books:
        _add_into(total.cells, book.cells, 1)
        _add_into(total.unsur, book.unsur, 1)
        _add_into(total.mentions, book.mentions, 1)
        comments = _single(total.comments)
        _add_into(comments, _single(book.comments), 1)
        total.comments = {key: n for key, (n,) in comments.items()}
    return total


def book_of(release: Release) -> Book:
    """The step that one release added."""
    return Book.from_dict(release.figure.get("step", {}))


def _single(table: Mapping[Any, int]) -> dict[Any, tuple[int]]:
    return {key: (n,) for key, n in table.items()}


def _tables(mine: Mapping[Any, Any], theirs: Mapping[Any, Any], sign: int) -> dict[Any, Any]:
    combined = dict(mine)
    _add_into(combined, theirs, sign)
    return combined


def _add_into(table: dict[Any, Any], other: Mapping[Any, Any], sign: int) -> None:
    """Key by key; entries that became nothing are gone (1e-9 is far below one rating's smallest share)."""
    for key, numbers in other.items():
        old = table.get(key)
        new = tuple(a + sign * b for a, b in zip(old if old is not None else (0,) * len(numbers), numbers, strict=True))
        if any(abs(value) > 1e-9 for value in new):
            table[key] = new
        else:
            table.pop(key, None)
