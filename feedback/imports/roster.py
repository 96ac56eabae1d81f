"""`suara import roster`: who serves which counter, from–to. Repeatable: the same rows change nothing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlalchemy.orm import Session

from feedback.imports.bad_file import BadFile
from feedback.imports.columns import Row, read_rows
from feedback.imports.report import ImportReport
from feedback.imports.sheets import Sheet, read_sheets
from models import Counter, CounterCode, Database, Duty, Encounter, Officer, Unit
from models.counter_codes import normalise_code

REQUIRED = ("counter", "officer", "start", "end")
OPTIONAL = ("unit", "date")
COLUMN_NAMES = {
    "loket": "counter", "petugas": "officer", "nip": "officer", "mulai": "start", "selesai": "end", "tanggal": "date",
    "unit_kerja": "unit", "starts": "start", "ends": "end", "officer_nip": "officer",
}  # fmt: skip
LONGEST = timedelta(hours=24)


@dataclass(frozen=True)
class PlannedDuty:
    row: Row
    counter: Counter
    officer: Officer
    starts_utc: datetime
    ends_utc: datetime


def import_roster(database: Database, path: Path, now: datetime, replace: bool = False) -> ImportReport:
    """Read duties; all of them or none.

    A duty of the same counter and start is updated. One that overlaps another is refused; with `replace`,
    duties on record that overlap the file's are removed first, if no encounter was credited to them yet.

    Raises
    ------
    BadFile : one line that names file, row and column; an overlap names both sides
    """
    path = Path(path)
    report = ImportReport(path.name)
    with database.write() as session:
        planned = [duty for sheet in read_sheets(path) for duty in _read_duties(session, sheet)]
        by_counter: dict[int, list[PlannedDuty]] = defaultdict(list)
        for duty in planned:
            by_counter[duty.counter.id].append(duty)
        for duties in by_counter.values():
            duties.sort(key=lambda duty: (duty.starts_utc, duty.row.number))
            _refuse_overlap(duties)
        for duties in by_counter.values():
            _write(session, duties, replace, report)
    return report


def counter_of(session: Session, row: Row) -> Counter:
    """The counter a row names: by the QR's code, or by its name together with the column unit."""
    written = row.required("counter")
    if row.has("unit"):
        unit = row.code("unit")
        counter = session.scalar(sa.select(Counter).join(Unit).where(Unit.code == unit, Counter.name == written))
        if counter is None:
            raise row.bad("counter", f"the unit {unit} has no counter named {written!r}")
        return counter
    code = session.get(CounterCode, normalise_code(written))
    if code is None:
        raise row.bad("counter", f"no counter has the code {written!r} (for its name, add a column unit)")
    return code.counter


def officer_of(session: Session, row: Row) -> Officer:
    nip = row.nip("officer").text
    officer = session.scalar(sa.select(Officer).where(Officer.nip == nip))
    if officer is None:
        raise row.bad("officer", f"no officer has the NIP {nip}: import the officers first")
    return officer


def _read_duties(session: Session, sheet: Sheet) -> list[PlannedDuty]:
    duties = []
    for row in read_rows(sheet, REQUIRED, OPTIONAL, also=COLUMN_NAMES):
        counter, officer = counter_of(session, row), officer_of(session, row)
        zone = ZoneInfo(counter.unit.agency.timezone)
        day = row.day("date") if row.has("date") else None
        starts = row.moment("start", zone, day)
        ends = row.moment("end", zone, day)
        if day is not None and ends <= starts and _is_bare_time(row):
            ends += timedelta(days=1)
        if ends <= starts:
            raise row.bad("end", "the duty ends before it starts")
        if ends - starts > LONGEST:
            raise row.bad("end", "the duty lasts more than 24 hours: give each shift its own row")
        duties.append(PlannedDuty(row, counter, officer, starts, ends))
    return duties


def _is_bare_time(row: Row) -> bool:
    """Whether the end was written without a date, so that a night shift ends on the next day."""
    end = row.cells.get("end")
    return (
        isinstance(end, time)
        or (isinstance(end, float) and end < 1)
        or (isinstance(end, str) and len(end.strip()) <= 8)
    )


def _refuse_overlap(duties: list[PlannedDuty]) -> None:
    last: PlannedDuty | None = None
    for duty in duties:
        if last is not None and duty.starts_utc < last.ends_utc:
            first, second = sorted((last.row.number, duty.row.number))
            raise BadFile(
                duty.row.file,
                second,
                None,
                f"overlaps row {first}: {duty.counter.name} has two duties at {_local(duty.starts_utc, duty.counter)}",
            )
        if last is None or duty.ends_utc > last.ends_utc:
            last = duty


def _write(session: Session, duties: list[PlannedDuty], replace: bool, report: ImportReport) -> None:
    """The duties of one counter, in an order that never lets two overlap on the way."""
    counter = duties[0].counter
    on_record = session.scalars(
        sa.select(Duty).where(
            Duty.counter_id == counter.id,
            Duty.starts_utc < max(duty.ends_utc for duty in duties),
            Duty.ends_utc > min(duty.starts_utc for duty in duties),
        )
    ).all()
    same_start = {duty.starts_utc: duty for duty in on_record}
    planned = {duty.starts_utc: duty for duty in duties}
    _clear_way(session, duties, [duty for duty in on_record if duty.starts_utc not in planned], replace, report)
    changed: list[tuple[Duty, PlannedDuty]] = []
    fresh: list[PlannedDuty] = []
    for duty in duties:
        found = same_start.get(duty.starts_utc)
        if found is None:
            fresh.append(duty)
        elif (found.officer_id, found.ends_utc) == (duty.officer.id, duty.ends_utc):
            report.unchanged["duties"] += 1
        else:
            changed.append((found, duty))
    for found, duty in sorted(changed, key=lambda pair: pair[1].ends_utc - pair[0].ends_utc):
        found.officer_id, found.ends_utc = duty.officer.id, duty.ends_utc
        session.flush()
        report.updated["duties"] += 1
    for duty in fresh:
        session.add(
            Duty(
                counter_id=counter.id,
                officer_id=duty.officer.id,
                starts_utc=duty.starts_utc,
                ends_utc=duty.ends_utc,
            )
        )
        report.added["duties"] += 1
    session.flush()


def _clear_way(
    session: Session, duties: list[PlannedDuty], others: list[Duty], replace: bool, report: ImportReport
) -> None:
    """Refuse, or with `replace` remove, duties on record that overlap a planned one."""
    for other in others:
        clash = next((d for d in duties if d.starts_utc < other.ends_utc and other.starts_utc < d.ends_utc), None)
        if clash is None:
            continue
        place = f"{_local(other.starts_utc, clash.counter)}–{_local(other.ends_utc, clash.counter, '%H:%M')}"
        credited = session.scalar(sa.select(Encounter.id).where(Encounter.duty_id == other.id).limit(1))
        if replace and credited is None:
            session.delete(other)
            session.flush()
            report.updated["duties removed"] += 1
        elif replace:
            raise clash.row.bad(None, f"overlaps the duty on record {place}, to which ratings were credited already")
        else:
            raise clash.row.bad(None, f"overlaps the duty on record of {other.officer.name}, {place}")


def _local(moment: datetime, counter: Counter, form: str = "%Y-%m-%d %H:%M") -> str:
    return moment.astimezone(ZoneInfo(counter.unit.agency.timezone)).strftime(form)
