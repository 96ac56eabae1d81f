"""Digests made by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from reporting.digest.value import (
    CaseLine,
    Digest,
    OfficerLine,
    Quote,
    SetAside,
    Sign,
    Theme,
    UnitLine,
    WeekPoint,
)


def full_digest(quotes: int = 2, words: str = "Cepat dan ramah") -> Digest:
    monday = date(2026, 11, 16)
    return Digest(
        staff_id=1,
        name="Kepala",
        language="id",
        week="2026-W47",
        first_day=monday,
        last_day=monday + timedelta(days=6),
        sample=False,
        received=143,
        received_before=120,
        value=78.2,
        low=75.0,
        high=81.4,
        n=140,
        change="worse",
        units=(
            UnitLine(1, "A", "Pelayanan KTP", 100, 74.0, 70.0, 78.0, 98, 82.0, "worse"),
            UnitLine(2, "B", "Pelayanan Akta", 43, 88.0, 83.0, 93.0, 42, 86.0, "unsure"),
        ),
        trend=tuple(
            WeekPoint(monday - timedelta(weeks=i), 78.0 + i, 75.0 + i, 81.0 + i, 90) for i in reversed(range(4))
        ),
        officers=(
            OfficerLine(7, "Sari", "Pelayanan KTP", "below", 61.0, 55.0, 67.0, 64, 0, "down"),
            OfficerLine(8, "Tono", "Pelayanan Akta", "insufficient", None, None, None, 12, 18, ""),
        ),
        officers_as_expected=0,
        officers_insufficient=0,
        cases=(
            CaseLine(3, "Pelayanan KTP", "complaint", "Berkas hilang", date(2026, 11, 19), -2),
            CaseLine(4, "Pelayanan KTP", "question", "Kapan jadi?", date(2026, 11, 23), 0),
            CaseLine(5, "Pelayanan Akta", "aspiration", "Tambah kursi", date(2026, 11, 25), 2),
        ),
        waiting=5,
        overdue=1,
        median_first_answer=2.5,
        themes=(Theme("Pelayanan KTP", "time", 1, 13, 4),),
        praise=tuple(Quote("Pelayanan KTP", f"{words} {i}") for i in range(quotes)),
        trouble=tuple(Quote("Pelayanan Akta", f"{words} lama {i}") for i in range(quotes)),
        signs=(
            Sign("Pelayanan Akta", ("danger", "levy"), "Saya diancam karena tidak mau bayar"),
            Sign("Pelayanan KTP", ("levy",), "Diminta uang rokok di depan"),
        ),
        more_signs=1,
        comments=12,
        set_aside=SetAside(6, (("same_author", 6),), 1, 4),
        formula_version="indicator-1",
    )


def quiet_digest() -> Digest:
    digest = full_digest()
    nothing = {"received": 0, "value": None, "low": None, "high": None, "n": 0, "waiting": 0, "overdue": 0}
    empty = {"cases": (), "themes": (), "praise": (), "trouble": (), "signs": (), "officers": (), "trend": ()}
    units = tuple(
        replace(unit, received=0, value=None, low=None, high=None, n=0, change="new") for unit in digest.units
    )
    return replace(digest, **nothing, **empty, units=units, set_aside=SetAside(0, (), 0, 0))  # type: ignore[arg-type]
