"""The sums the indicator is computed from; ratings enter and leave them in O(1)."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from scoring.indicator.encounter import OPEN_WEIGHT, Encounter, encounter_score

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
TIERS = ("open", "verified")


def total(codes: Ints, column: Floats, length: int = 0) -> Floats:
    """Sum a column by code, codes 0…length−1."""
    sums: Floats = np.bincount(codes, weights=column, minlength=length).astype(np.float64)
    return sums


class DailyCell(NamedTuple):
    """One row of the daily table: what all encounters of a day with equal circumstances add up to.

    With trust weight w and encounter score y (0–100): n = Σ1, w = Σw, w2 = Σw², sy = Σwy, syy = Σwy².
    `tier` is "verified" or "open"; `wait` is 0–4 or None.
    """

    day: dt.date
    officer: str
    unit: str
    service: str
    channel: str
    wait: int | None
    tier: str
    n: int
    w: float
    w2: float
    sy: float
    syy: float


@dataclass(frozen=True)
class Sums:
    """Daily cells in columns, sorted by key and without duplicates.

    `names` holds the labels of officer, unit, service and channel; `keys` is (cells, 7): day ordinal,
    codes into the four label lists, wait (−1 unknown), tier (0 open, 1 verified); `values` is
    (cells, 5): n, w, w2, sy, syy. Summed over days these are the cells A of the method (officer,
    service, channel, wait, tier); summed over circumstances its cells B (officer, day, tier).
    """

    names: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]]
    keys: Ints
    values: Floats

    @classmethod
    def empty(cls) -> Sums:
        return cls(((), (), (), ()), np.zeros((0, 7), dtype=np.int64), np.zeros((0, 5)))

    @classmethod
    def from_daily_cells(cls, cells: Iterable[DailyCell]) -> Sums:
        """Read rows of the daily table; rows with equal keys are added up.

        Raises ValueError for an unknown tier or wait category.

        >>> day = dt.date(2026, 1, 5)
        >>> cell = DailyCell(day, "o", "u", "KTP", "counter", None, "verified", 2, 2.0, 2.0, 150.0, 12500.0)
        >>> list(Sums.from_daily_cells([cell])) == [cell]
        True
        """
        rows = list(cells)
        if not rows:
            return cls.empty()
        day, officer, unit, service, channel, wait, tier, *values = zip(*rows, strict=True)
        return cls.from_columns(
            np.array([d.toordinal() for d in day], dtype=np.int64),
            (officer, unit, service, channel),
            np.array([-1 if w is None else w for w in wait], dtype=np.int64),
            np.array([_tier_code(t) for t in tier], dtype=np.int64),
            np.array(values, dtype=np.float64).T,
        )

    @classmethod
    def from_encounters(cls, encounters: Iterable[Encounter], open_weight: float = OPEN_WEIGHT) -> Sums:
        """Add up encounters; one that answers no person item counts nowhere."""
        scored = [(e, y) for e in encounters if (y := encounter_score(e.overall, e.competence, e.conduct)) is not None]
        return cls.from_daily_cells(
            DailyCell(
                e.day, e.officer, e.unit, e.service, e.channel, e.wait, TIERS[e.verified], 1, w, w * w, w * y, w * y * y
            )
            for e, y in scored
            for w in (1.0 if e.verified else open_weight,)
        )

    @classmethod
    def from_columns(
        cls,
        day: Ints,
        labels: Sequence[Sequence[str]],
        wait: Ints,
        verified: Ints,
        values: Floats,
    ) -> Sums:
        """Group columns of equal length: `day` ordinals, `labels` of officer, unit, service and channel,
        `wait` −1…4, `verified` 0|1, `values` (rows, 5).
        """
        if wait.size and (wait.min() < -1 or wait.max() > 4):
            raise ValueError("wait must be 0-4 or unknown")
        return cls.from_codes(day, [_encode(column) for column in labels], wait, verified, values)

    @classmethod
    def from_codes(
        cls,
        day: Ints,
        labels: Sequence[tuple[tuple[str, ...], Ints]],
        wait: Ints,
        verified: Ints,
        values: Floats,
    ) -> Sums:
        """As `from_columns`, with every label column as (sorted labels, codes)."""
        names, codes = zip(*labels, strict=True)
        return cls._grouped(names, np.column_stack((day, *codes, wait, verified)), values)

    @classmethod
    def _grouped(cls, names: Any, keys: Ints, values: Floats) -> Sums:
        if not len(keys):
            return cls.empty()
        low = keys.min(axis=0)
        packed = np.zeros(len(keys), dtype=np.int64)
        for column in range(keys.shape[1]):
            packed = packed * (np.ptp(keys[:, column]) + 1) + keys[:, column] - low[column]
        _, first, inverse = np.unique(packed, return_index=True, return_inverse=True)
        totals = np.column_stack([total(inverse, column) for column in values.T])
        kept = totals[:, 0] > 0
        return cls(names, keys[first][kept], totals[kept])

    def __len__(self) -> int:
        return len(self.keys)

    def __iter__(self) -> Iterator[DailyCell]:
        officers, units, services, channels = self.names
        for key, value in zip(self.keys.tolist(), self.values.tolist(), strict=True):
            day, officer, unit, service, channel, wait, tier = key
            yield DailyCell(
                dt.date.fromordinal(day),
                officers[officer],
                units[unit],
                services[service],
                channels[channel],
                None if wait < 0 else wait,
                TIERS[tier],
                int(value[0]),
                *value[1:],
            )

    def __add__(self, other: Sums) -> Sums:
        return self._combine(other, 1.0)

    def __sub__(self, other: Sums) -> Sums:
        """Take encounters out again; a cell whose count reaches zero is gone."""
        return self._combine(other, -1.0)

    def _combine(self, other: Sums, sign: float) -> Sums:
        names, left, right = [], self.keys.copy(), other.keys.copy()
        for position, (mine, theirs) in enumerate(zip(self.names, other.names, strict=True), start=1):
            union = tuple(sorted({*mine, *theirs}))
            index = {name: code for code, name in enumerate(union)}
            names.append(union)
            left[:, position] = np.array([index[name] for name in mine], dtype=np.int64)[left[:, position]]
            right[:, position] = np.array([index[name] for name in theirs], dtype=np.int64)[right[:, position]]
        return self._grouped(tuple(names), np.vstack((left, right)), np.vstack((self.values, sign * other.values)))

    @property
    def n(self) -> int:
        """Encounters in all."""
        return int(self.values[:, 0].sum())

    def verified_only(self) -> Sums:
        """The cells of token-verified encounters; the label lists stay."""
        kept = self.keys[:, 6] == 1
        return Sums(self.names, self.keys[kept], self.values[kept])

    def sha256(self) -> str:
        """Digest of the cells, the same whatever order the encounters came in.

        Hashed are the used labels in order (JSON), the keys with codes into them (little-endian 64-bit
        integers), and the values in millionths, rounded (likewise).
        """
        used, keys = [], self.keys.copy()
        for position, labels in enumerate(self.names, start=1):
            codes, keys[:, position] = np.unique(keys[:, position], return_inverse=True)
            used.append([labels[code] for code in codes])
        order = np.lexsort(keys.T[::-1])
        digest = hashlib.sha256(json.dumps(used, ensure_ascii=False).encode())
        digest.update(keys[order].astype("<i8").tobytes())
        digest.update(np.rint(self.values[order] * 1e6).astype("<i8").tobytes())
        return digest.hexdigest()


def _encode(column: Sequence[str]) -> tuple[tuple[str, ...], Ints]:
    """Sorted labels and the code of each entry."""
    first_seen: dict[str, int] = {}
    codes = np.array([first_seen.setdefault(name, len(first_seen)) for name in column], dtype=np.int64)
    labels = tuple(sorted(first_seen))
    rank = np.empty(len(labels), dtype=np.int64)
    for code, name in enumerate(labels):
        rank[first_seen[name]] = code
    return labels, rank[codes]


def _tier_code(tier: str) -> int:
    if tier not in TIERS:
        raise ValueError(f"unknown tier {tier}; known are {', '.join(TIERS)}")
    return TIERS.index(tier)
