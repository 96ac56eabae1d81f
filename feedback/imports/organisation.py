"""`suara import organisation`: who serves what, where. Repeatable: a known code is updated, nothing is removed."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlalchemy.orm import Session
from werkzeug.security import generate_password_hash

from feedback.imports.bad_file import BadFile
from feedback.imports.columns import Row, read_rows
from feedback.imports.report import ImportReport
from feedback.imports.sheets import Sheet, read_sheets
from models import Agency, Base, Counter, CounterCode, Database, Officer, Service, Staff, Subscription, Unit
from models.counter_codes import current_code, is_well_formed, issue_code, normalise_code

Entry = TypeVar("Entry", bound=Base)

# sheet: (required columns, optional columns)
SHEETS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "agencies": (("code", "name"), ("timezone", "oversight")),
    "units": (("code", "agency", "name"), ("also_known_as",)),
    "services": (("unit", "code", "name"), ()),
    "counters": (("unit", "name"), ("service", "code")),
    "officers": (("nip", "name", "unit"), ("kind",)),
    "managers": (("username", "name", "units"), ("email", "language")),
}
SHEET_NAMES = {
    "instansi": "agencies", "perangkat daerah": "agencies", "opd": "agencies", "agency": "agencies",
    "unit": "units", "unit kerja": "units", "layanan": "services", "service": "services", "jenis layanan": "services",
    "loket": "counters", "counter": "counters", "petugas": "officers", "officer": "officers",
    "pejabat": "managers", "pejabat penilai": "managers", "manager": "managers", "atasan": "managers",
}  # fmt: skip
COLUMN_NAMES = {
    "kode": "code", "nama": "name", "zona_waktu": "timezone", "pengawas": "oversight",
    "instansi": "agency", "opd": "agency",
    "unit_kerja": "unit", "kata_lain": "also_known_as", "layanan": "service", "jenis": "kind", "status": "kind",
    "nama_pengguna": "username", "surel": "email", "bahasa": "language", "unit_dikelola": "units", "kode_qr": "code",
}  # fmt: skip
KINDS = {"pns": "pns", "pppk": "pppk", "p3k": "pppk"}
LANGUAGES = {"id": "id", "indonesia": "id", "en": "en", "english": "en", "inggris": "en"}
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_USERNAME = re.compile(r"[a-z0-9][a-z0-9._\-]{1,63}")


def import_organisation(database: Database, path: Path, now: datetime) -> ImportReport:
    """Read agencies, units, services, counters, officers and managers; all of it or nothing.

    Parameters
    ----------
    path : a workbook with some of these sheets, one CSV file named after its sheet, or a folder of such files
    now : aware UTC; issues counter codes and begins subscriptions

    Raises
    ------
    BadFile : one line that names file, row and column
    """
    path = Path(path)
    sheets = _known_sheets(path, read_sheets(path))
    report = ImportReport(path.name)
    with database.write() as session:
        for name, read in _READERS.items():
            if name in sheets:
                read(session, sheets[name], now, report)
    return report


def _known_sheets(path: Path, sheets: list[Sheet]) -> dict[str, Sheet]:
    found: dict[str, Sheet] = {}
    for sheet in sheets:
        name = SHEET_NAMES.get(sheet.name, sheet.name)
        if name not in SHEETS:
            raise BadFile(sheet.label, None, None, f"name the sheet or file one of {', '.join(SHEETS)}")
        if name in found:
            raise BadFile(sheet.label, None, None, f"there are two sheets of {name}")
        found[name] = sheet
    return found


def _rows(sheet: Sheet, name: str, key: Callable[[Row], str], column: str) -> list[tuple[str, Row]]:
    """Rows with their key; a key that stands twice is refused, naming both rows."""
    seen: dict[str, int] = {}
    rows = []
    for row in read_rows(sheet, *SHEETS[name], also=COLUMN_NAMES):
        value = key(row)
        if value in seen:
            raise row.bad(column, f"{value} stands in row {seen[value]} already")
        seen[value] = row.number
        rows.append((value, row))
    return rows


def _put(session: Session, report: ImportReport, what: str, entry: Entry, **values: object) -> Entry:
    """Bring a row, new or found, to `values`."""
    if sa.inspect(entry).transient:
        tally = report.added
    elif any(getattr(entry, name) != value for name, value in values.items()):
        tally = report.updated
    else:
        tally = report.unchanged
    for name, value in values.items():
        setattr(entry, name, value)
    session.add(entry)
    session.flush()
    tally[what] += 1
    return entry


def _agency(session: Session, row: Row) -> Agency:
    code = row.code("agency")
    agency = session.scalar(sa.select(Agency).where(Agency.code == code))
    if agency is None:
        raise row.bad("agency", f"no agency has the code {code}")
    return agency


def _unit(session: Session, row: Row, column: str = "unit") -> Unit:
    return unit_by_code(session, row, row.code(column), column)


def unit_by_code(session: Session, row: Row, code: str, column: str) -> Unit:
    unit = session.scalar(sa.select(Unit).where(Unit.code == code))
    if unit is None:
        raise row.bad(column, f"no unit has the code {code}")
    return unit


def _read_agencies(session: Session, sheet: Sheet, _now: datetime, report: ImportReport) -> None:
    for code, row in _rows(sheet, "agencies", lambda row: row.code("code"), "code"):
        found = session.scalar(sa.select(Agency).where(Agency.code == code))
        values: dict[str, object] = {"name": row.required("name")}
        zone = row.text("timezone")
        if zone or found is None:
            values["timezone"] = _timezone(row, zone or "Asia/Jakarta")
        if row.has("oversight") or found is None:
            values["is_oversight"] = row.flag("oversight")
        _put(session, report, "agencies", found or Agency(code=code), **values)


def _timezone(row: Row, name: str) -> str:
    name = {"WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}.get(name.upper(), name)
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise row.bad("timezone", f"{name!r} is not a time zone: write WIB, WITA, WIT or e.g. Asia/Jakarta") from error
    return name


def _read_units(session: Session, sheet: Sheet, _now: datetime, report: ImportReport) -> None:
    for code, row in _rows(sheet, "units", lambda row: row.code("code"), "code"):
        found = session.scalar(sa.select(Unit).where(Unit.code == code))
        values: dict[str, object] = {"name": row.required("name"), "agency_id": _agency(session, row).id}
        words = row.text("also_known_as")
        if words is not None:
            values["also_known_as"] = words
        _put(session, report, "units", found or Unit(code=code), **values)


def _read_services(session: Session, sheet: Sheet, _now: datetime, report: ImportReport) -> None:
    key = lambda row: f"{row.code('unit')} / {row.code('code')}"  # noqa: E731
    for _, row in _rows(sheet, "services", key, "code"):
        unit, code = _unit(session, row), row.code("code")
        found = session.scalar(sa.select(Service).where(Service.unit_id == unit.id, Service.code == code))
        _put(session, report, "services", found or Service(unit_id=unit.id, code=code), name=row.required("name"))


def _read_counters(session: Session, sheet: Sheet, now: datetime, report: ImportReport) -> None:
    key = lambda row: f"{row.code('unit')} / {row.required('name')}"  # noqa: E731
    for place, row in _rows(sheet, "counters", key, "name"):
        unit, name = _unit(session, row), row.required("name")
        found = session.scalar(sa.select(Counter).where(Counter.unit_id == unit.id, Counter.name == name))
        values: dict[str, object] = {}
        if row.has("service"):
            values["service_id"] = service_by_code(session, row, unit).id
        elif found is None:
            values["service_id"] = None
        counter = _put(session, report, "counters", found or Counter(unit_id=unit.id, name=name), **values)
        _give_code(session, row, counter, place, now, report)


def service_by_code(session: Session, row: Row, unit: Unit) -> Service:
    code = row.code("service")
    service = session.scalar(sa.select(Service).where(Service.unit_id == unit.id, Service.code == code))
    if service is None:
        raise row.bad("service", f"the unit {unit.code} has no service with the code {code}")
    return service


def _give_code(session: Session, row: Row, counter: Counter, place: str, now: datetime, report: ImportReport) -> None:
    """The code in the file (posters that hang already), or a new one where the counter has none."""
    written = row.text("code")
    if written is None:
        if current_code(session, counter.id) is None:
            report.codes[place] = issue_code(session, counter.id, now).code
        return
    code = normalise_code(written)
    if not is_well_formed(code):
        raise row.bad("code", f"{written!r}: a code has 6 to 8 of the characters 2–9 and consonants, or leave it empty")
    known = session.get(CounterCode, code)
    if known is None:
        session.add(CounterCode(code=code, counter_id=counter.id, issued_utc=now))
        session.flush()
        report.codes[place] = code
    elif known.counter_id != counter.id:
        raise row.bad("code", f"{code} belongs to {known.counter.unit.code} / {known.counter.name}")


def _read_officers(session: Session, sheet: Sheet, _now: datetime, report: ImportReport) -> None:
    def key(row: Row) -> str:
        return row.nip("nip", row.choice("kind", KINDS)).text

    for nip, row in _rows(sheet, "officers", key, "nip"):
        found = session.scalar(sa.select(Officer).where(Officer.nip == nip))
        values = {
            "name": row.required("name"),
            "unit_id": _unit(session, row).id,
            "kind": row.nip("nip", row.choice("kind", KINDS)).kind,
        }
        _put(session, report, "officers", found or Officer(nip=nip), **values)


def _read_managers(session: Session, sheet: Sheet, now: datetime, report: ImportReport) -> None:
    for username, row in _rows(sheet, "managers", _username, "username"):
        found = session.scalar(sa.select(Staff).where(Staff.username == username))
        if found is not None and found.role != "manager":
            raise row.bad("username", f"{username} is an account with the role {found.role}")
        values: dict[str, object] = {"name": row.required("name"), "units": _managed_units(session, row)}
        email = _email(row)
        if email is not None or found is None:
            values["email"] = email
        language = row.choice("language", LANGUAGES)
        if language is not None:
            values["language"] = language
        if found is None:
            password = report.passwords[username] = secrets.token_urlsafe(9)
            found = Staff(username=username, role="manager", password_hash=generate_password_hash(password))
        staff = _put(session, report, "managers", found, **values)
        if email and session.scalar(sa.select(Subscription).where(Subscription.staff_id == staff.id)) is None:
            session.add(Subscription(staff_id=staff.id, channel="mail", since_utc=now))


def _username(row: Row) -> str:
    username = row.required("username").lower()
    if not _USERNAME.fullmatch(username):
        raise row.bad("username", f"{username!r}: use 2 to 64 small letters, digits, dots and dashes")
    return username


def _email(row: Row) -> str | None:
    email = row.text("email")
    if email is not None and not _EMAIL.fullmatch(email):
        raise row.bad("email", f"{email!r} is not a mail address")
    return email


def _managed_units(session: Session, row: Row) -> list[Unit]:
    codes = dict.fromkeys(code.upper() for code in re.split(r"[,;\s]+", row.required("units", 4000)) if code)
    units = [unit_by_code(session, row, code, "units") for code in codes]
    return sorted(units, key=lambda unit: unit.id)


_READERS: dict[str, Callable[[Session, Sheet, datetime, ImportReport], None]] = {
    "agencies": _read_agencies,
    "units": _read_units,
    "services": _read_services,
    "counters": _read_counters,
    "officers": _read_officers,
    "managers": _read_managers,
}
