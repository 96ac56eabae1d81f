"""One respondent's row: read, checked, and matched with the place, the service and who was on duty."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlalchemy.orm import Session

from feedback.comments import acceptable_text
from feedback.desk import Desk
from feedback.errors import FeedbackError
from feedback.imports.columns import Row, read_rows
from feedback.imports.organisation import service_by_code, unit_by_code
from feedback.imports.roster import counter_of, officer_of
from feedback.imports.sheets import Sheet
from models import UNSUR_KEYS, Counter, Duty, Officer, Service, Unit

OPTIONAL = (
    "id", "counter", "unit", "service", "officer", "date", "overall", *UNSUR_KEYS, "comment",
    "wait", "verified", "language",
    "sex", "age_band", "education", "occupation",
)  # fmt: skip
COLUMN_NAMES = {
    "loket": "counter", "layanan": "service", "petugas": "officer", "nip": "officer", "waktu": "datetime",
    "tanggal": "date",
    "keseluruhan": "overall", "komentar": "comment", "saran": "comment", "bahasa": "language", "tunggu": "wait",
    "jenis_kelamin": "sex", "umur": "age_band", "pendidikan": "education", "pekerjaan": "occupation",
    "unit_kerja": "unit",
    "persyaratan": "requirements", "prosedur": "procedure", "waktu_penyelesaian": "time", "biaya": "cost",
    "produk": "product",
    "kompetensi": "competence", "perilaku": "conduct", "pengaduan": "complaints", "sarana": "facilities",
}  # fmt: skip
PROFILE = {
    "sex": {"female": "female", "male": "male", "p": "female", "l": "male", "perempuan": "female", "laki-laki": "male"},
    "age_band": {band: band for band in ("under_20", "20_29", "30_39", "40_49", "50_59", "60_up")},
    "education": {level: level for level in ("sd", "smp", "sma", "s1", "s2", "s3")},
    "occupation": {work: work for work in ("pns", "tni", "polri", "swasta", "wirausaha", "lainnya")},
}
LANGUAGES = {"id": "id", "en": "en", "jv": "jv", "bjn": "bjn", "min": "min", "nij": "nij"}


@dataclass
class Response:
    """One respondent's row, checked."""

    row: Row
    unit: Unit
    counter: Counter | None
    service: Service | None
    officer_id: int | None
    duty_id: int | None
    happened_utc: datetime
    overall: int | None
    wait: int | None
    verified: bool
    language: str
    comment: str | None
    answers: dict[str, int] = field(default_factory=dict)
    profile: dict[str, str] = field(default_factory=dict)
    nonce: str = ""


class Lookup:
    """Remembers what rows name again and again."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.counters: dict[tuple[str, str], Counter] = {}
        self.officers: dict[str, Officer] = {}
        self.units: dict[str, Unit] = {}
        self.services: dict[tuple[int, str], Service] = {}

    def counter(self, row: Row) -> Counter:
        key = (row.code("unit") if row.has("unit") else "", row.required("counter"))
        if key not in self.counters:
            self.counters[key] = counter_of(self.session, row)
        return self.counters[key]

    def unit(self, row: Row) -> Unit:
        code = row.code("unit")
        if code not in self.units:
            self.units[code] = unit_by_code(self.session, row, code, "unit")
        return self.units[code]

    def service(self, row: Row, unit: Unit) -> Service:
        key = (unit.id, row.code("service"))
        if key not in self.services:
            self.services[key] = service_by_code(self.session, row, unit)
        return self.services[key]

    def officer(self, row: Row) -> Officer:
        nip = row.nip("officer").text
        if nip not in self.officers:
            self.officers[nip] = officer_of(self.session, row)
        return self.officers[nip]


def read_responses(session: Session, sheet: Sheet, found: Lookup, desk: Desk, now: datetime) -> Iterable[Response]:
    for row in read_rows(sheet, ("datetime",), OPTIONAL, also=COLUMN_NAMES):
        counter = found.counter(row) if row.has("counter") else None
        if counter is None and not row.has("unit"):
            raise row.bad(None, "names neither a counter nor a unit")
        unit = counter.unit if counter else found.unit(row)
        happened = row.moment("datetime", ZoneInfo(unit.agency.timezone), row.day("date") if row.has("date") else None)
        if happened > now:
            raise row.bad("datetime", "lies in the future")
        duty = _duty_at(session, counter, happened) if counter else None
        officer_id = found.officer(row).id if row.has("officer") else duty.officer_id if duty else None
        answers = {key: value for key in UNSUR_KEYS if (value := row.whole(key, 1, 4)) is not None}
        overall = row.whole("overall", 1, 4)
        if overall is None and not answers:
            raise row.bad("overall", "is empty, and so are the nine unsur: a response needs at least one answer")
        profile = {name: word for name, allowed in PROFILE.items() if (word := row.choice(name, allowed)) is not None}
        yield Response(
            row=row,
            unit=unit,
            counter=counter,
            service=found.service(row, unit) if row.has("service") else counter.service if counter else None,
            officer_id=officer_id,
            duty_id=duty.id if duty and duty.officer_id == officer_id else None,
            happened_utc=happened,
            overall=overall,
            wait=row.whole("wait", 0, 4),
            verified=row.flag("verified"),
            language=row.choice("language", LANGUAGES) or "id",
            comment=_comment(row, desk),
            answers=answers,
            profile=profile,
        )


def _comment(row: Row, desk: Desk) -> str | None:
    """Comments may begin with any character: they are escaped where they leave for a spreadsheet."""
    if not row.has("comment"):
        return None
    try:
        return acceptable_text(str(row.cells["comment"]), desk.rules.comment_limit)
    except FeedbackError:
        raise row.bad("comment", f"holds no text, or more than {desk.rules.comment_limit} characters") from None


def _duty_at(session: Session, counter: Counter, moment: datetime) -> Duty | None:
    return session.scalar(
        sa.select(Duty).where(Duty.counter_id == counter.id, Duty.starts_utc <= moment, Duty.ends_utc > moment)
    )
