"""Organisation, roster and responses from files, on both databases."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import sqlalchemy as sa

from feedback.desk import Desk
from feedback.imports import BadFile, import_organisation, import_responses, import_roster
from models import (
    Agency,
    Answer,
    Base,
    Comment,
    Counter,
    CounterCode,
    Database,
    Duty,
    Encounter,
    FactQueue,
    Officer,
    Rating,
    RatingEvent,
    Service,
    Staff,
    Subscription,
    Unit,
)
from models.counter_codes import is_well_formed

SAMPLES = Path(__file__).parents[2] / "docs" / "samples"
LATER = datetime(2026, 12, 1, 2, 0, tzinfo=UTC)
RATNA, BAGUS = "198504122010012901", "199003172023211902"


def _count(database: Database, table: type[Base]) -> int:
    with database.read() as session:
        return session.scalar(sa.select(sa.func.count()).select_from(table)) or 0


@pytest.fixture
def organised(database: Database, now: datetime, tmp_path: Path) -> Database:
    """The sample organisation without its managers: hashing their passwords is slow on purpose."""
    folder = tmp_path / "organised"
    shutil.copytree(SAMPLES / "organisation", folder)
    (folder / "managers.csv").unlink()
    import_organisation(database, folder, now)
    return database


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Write lines as a CSV file."""

    def _write(name: str, *lines: str, encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_text("\n".join(lines) + "\n", encoding=encoding)
        return path

    return _write


def _workbook(path: Path, sheets: dict[str, list[list[Any]]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def _problem(work: Callable[[], object]) -> str:
    with pytest.raises(BadFile) as caught:
        work()
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("source", ["organisation", "organisation.xlsx"])
def test_the_sample_organisation_is_written_and_repeating_it_changes_nothing(
    database: Database, now: datetime, source: str
) -> None:
    report = import_organisation(database, SAMPLES / source, now)
    assert dict(report.added) == {
        "agencies": 3,
        "units": 2,
        "services": 3,
        "counters": 3,
        "officers": 3,
        "managers": 2,
    }
    assert report.codes["DUKCAPIL-DAFDUK / Loket 1"] == "K7Q2MX"
    assert set(report.passwords) == {"kepala.dukcapil", "koordinator"}
    again = import_organisation(database, SAMPLES / source, now)
    assert (dict(again.added), dict(again.updated), again.codes, again.passwords) == ({}, {}, {}, {})
    assert again.unchanged == report.added
    with database.read() as session:
        assert session.scalar(sa.select(Agency.is_oversight).where(Agency.code == "INSPEKTORAT")) is True
        kinds = {row.nip: row.kind for row in session.scalars(sa.select(Officer))}
        assert kinds[RATNA] == "pns"
        assert kinds[BAGUS] == "pppk"
        manager = session.scalars(sa.select(Staff).where(Staff.username == "koordinator")).one()
        assert [unit.code for unit in manager.units] == ["DUKCAPIL-DAFDUK", "PKM-MELATI"]
        assert all(is_well_formed(code) for code in session.scalars(sa.select(CounterCode.code)))
    assert _count(database, Subscription) == 2
    assert _count(database, CounterCode) == 3


def test_a_known_code_is_updated(organised: Database, now: datetime, write: Callable[..., Path]) -> None:
    report = import_organisation(
        organised, write("units.csv", "code;agency;name", "PKM-MELATI;DISDUKCAPIL;Puskesmas Melati Baru"), now
    )
    assert dict(report.updated) == {"units": 1}
    with organised.read() as session:
        unit = session.scalars(sa.select(Unit).where(Unit.code == "PKM-MELATI")).one()
        assert (unit.name, unit.agency.code, unit.also_known_as) == (
            "Puskesmas Melati Baru",
            "DISDUKCAPIL",
            "puskesmas berobat melati",
        )


def test_byte_order_mark_semicolons_and_indonesian_headings_are_read(
    organised: Database, now: datetime, write: Callable[..., Path]
) -> None:
    path = write(
        "petugas.csv",
        "NIP;Nama;Unit Kerja;Jenis",
        "19900101 201503 1 905;Adi Contoh;pkm-melati;PNS",
        encoding="utf-8-sig",
    )
    assert import_organisation(organised, path, now).added["officers"] == 1
    path = write("agencies.csv", "sep=;", "kode;nama;zona waktu", "RSUD;Rumah Sakit é;wita", encoding="cp1252")
    assert import_organisation(organised, path, now).added["agencies"] == 1
    with organised.read() as session:
        agency = session.scalars(sa.select(Agency).where(Agency.code == "RSUD")).one()
        assert (agency.name, agency.timezone) == ("Rumah Sakit é", "Asia/Makassar")


BAD_CELLS = """
units.csv | code,agency,name | A,NOPE,Unit | units.csv, row 2, column agency: no agency has the code NOPE
units.csv | code,agency | A,DINKES | units.csv, row 1, column name: this column is missing
units.csv | code,agency,nmae | A,DINKES,x | row 1, column nmae: unknown column; did you mean name?
units.csv | code,agency,name,name | A,DINKES,x,y | row 1, column name: the column name stands there twice
units.csv | code,agency,name | A,DINKES, | row 2, column name: is empty
units.csv | code,agency,name | A,DINKES,x~~a,DINKES,y | row 4, column code: A stands in row 2 already
units.csv | code,agency,name | A B,DINKES,x | row 2, column code: 'A B': a code has letters
units.csv | code,agency,name | A,DINKES,Dinas, Kota | row 2: 4 cells under 3 columns: put quotes
units.csv | code,agency,name | A,DINKES,=HYPERLINK(1) | row 2, column name: '=HYPERLINK(1)' looks like a formula
units.csv | code,agency,name | A,DINKES,"broken | units.csv, row 2: not valid CSV
agencies.csv | code,name,timezone | A,x,Mars/Base | row 2, column timezone: 'Mars/Base' is not a time zone
agencies.csv | code,name,oversight | A,x,maybe | row 2, column oversight: 'maybe': write yes or no
officers.csv | nip;name;unit | 1,98504E+17;Adi;PKM-MELATI | nip: the spreadsheet turned the NIP into a number
officers.csv | nip,name,unit | 19850412201001290,Adi,PKM-MELATI | column nip: a NIP has 18 digits, this has 17
officers.csv | nip,name,unit,kind | 198504122010012901,Adi,PKM-MELATI,pppk | column nip: digits 13–14 are 01: a month
officers.csv | nip,name,unit,kind | 198504122010012901,Adi,PKM-MELATI,honorer | 'honorer' is not one of pns, pppk
counters.csv | unit,name,code | PKM-MELATI,Loket 9,K7Q2MX | code: K7Q2MX belongs to DUKCAPIL-DAFDUK / Loket 1
counters.csv | unit,name,code | PKM-MELATI,Loket 9,ABC | column code: 'ABC': a code has 6 to 8
counters.csv | unit,name,service | PKM-MELATI,Loket 9,KTP | the unit PKM-MELATI has no service with the code KTP
managers.csv | username,name,units,email | budi,Budi,PKM-MELATI,nomail | email: 'nomail' is not a mail address
managers.csv | username,name,units | budi,Budi,PKM-MELATI X | column units: no unit has the code X
staff.csv | code | A | staff.csv: name the sheet or file one of agencies, units
"""


@pytest.mark.parametrize("case", BAD_CELLS.strip().splitlines())
def test_a_bad_cell_is_one_line_and_nothing_is_written(
    organised: Database, now: datetime, write: Callable[..., Path], case: str
) -> None:
    name, header, rows, said = case.split(" | ")
    tables: list[type[Base]] = [Agency, Unit, Service, Counter, Officer, Staff, CounterCode]
    before = [_count(organised, table) for table in tables]
    path = write(name, header, *rows.split("~"))
    assert said in _problem(lambda: import_organisation(organised, path, now))
    assert [_count(organised, table) for table in tables] == before


def test_a_late_mistake_takes_back_the_whole_workbook(database: Database, now: datetime, tmp_path: Path) -> None:
    path = _workbook(
        tmp_path / "kota.xlsx",
        {
            "agencies": [["code", "name"], ["A", "Dinas A"]],
            "units": [["code", "agency", "name"], ["A1", "A", "Unit"]],
            "officers": [["nip", "name", "unit"], [198504122010012901, "Ratna", "A1"]],
        },
    )
    said = _problem(lambda: import_organisation(database, path, now))
    assert said.startswith("kota.xlsx [officers], row 2, column nip: the spreadsheet turned the NIP into a number")
    assert _count(database, Agency) == 0


def test_formula_cells_of_a_workbook_are_refused(database: Database, now: datetime, tmp_path: Path) -> None:
    path = _workbook(tmp_path / "kota.xlsx", {"agencies": [["code", "name"], ["A", '=CONCAT("Dinas"," A")']]})
    assert "cell B2 holds a formula" in _problem(lambda: import_organisation(database, path, now))


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("kota.xlsx", b"PK\x03\x04 not really", "not a readable Excel workbook"),
        ("kota.xlsx", b"code,name", "not an Excel workbook"),
        ("kota.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old or password-protected"),
        ("agencies.csv", b"code,name\n\x00\x01", "not a text file"),
        ("agencies.csv", b"", "the file is empty"),
    ],
)
def test_a_file_that_is_no_table_is_said_to_be_none(
    database: Database, now: datetime, tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert said in _problem(lambda: import_organisation(database, path, now))


def test_a_missing_file_is_said_to_be_missing(database: Database, now: datetime, tmp_path: Path) -> None:
    assert "No such file" in _problem(lambda: import_organisation(database, tmp_path / "none.csv", now))


@pytest.mark.parametrize("source", ["roster.csv", "roster.xlsx"])
def test_the_sample_roster_is_local_time_and_repeatable(organised: Database, now: datetime, source: str) -> None:
    assert import_roster(organised, SAMPLES / source, now).added["duties"] == 4
    again = import_roster(organised, SAMPLES / source, now)
    assert (again.added["duties"], again.unchanged["duties"]) == (0, 4)
    with organised.read() as session:
        first = session.scalars(sa.select(Duty).order_by(Duty.id).limit(1)).one()
        assert first.starts_utc == datetime(2026, 11, 18, 0, 30, tzinfo=UTC)
        assert first.officer.nip == RATNA


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2026-11-20 07:30", "2026-11-20 12:00"),
        ("20/11/2026 07.30", "20/11/2026 12.00"),
        ("20-11-2026 7:30", "20-11-2026 12:00:00"),
        ("2026-11-20T07:30+07:00", "2026-11-20T05:00:00Z"),
        ("2026-11-20 07:30 WIB", "2026-11-20 12:00 WIB"),
        (datetime.fromisoformat("2026-11-20T07:30"), datetime.fromisoformat("2026-11-20T12:00")),
        (46346.3125, 46346.5),
    ],
)
def test_dates_are_read_as_people_and_spreadsheets_write_them(
    organised: Database, now: datetime, tmp_path: Path, start: object, end: object
) -> None:
    path = _workbook(
        tmp_path / "roster.xlsx", {"roster": [["counter", "officer", "start", "end"], ["k7q-2mx", RATNA, start, end]]}
    )
    import_roster(organised, path, now)
    with organised.read() as session:
        duty = session.scalars(sa.select(Duty)).one()
    assert duty.starts_utc == datetime(2026, 11, 20, 0, 30, tzinfo=UTC)
    assert duty.ends_utc == datetime(2026, 11, 20, 5, 0, tzinfo=UTC)


def test_a_night_shift_ends_the_next_morning(organised: Database, now: datetime, write: Callable[..., Path]) -> None:
    path = write("roster.csv", "counter,officer,date,start,end", f"K7Q2MX,{RATNA},2026-11-20,22:00,06:00")
    import_roster(organised, path, now)
    with organised.read() as session:
        duty = session.scalars(sa.select(Duty)).one()
    assert duty.ends_utc - duty.starts_utc == timedelta(hours=8)


def _roster(write: Callable[..., Path], *rows: str) -> Path:
    return write("roster.csv", "counter,officer,start,end", *rows)


def test_an_overlap_in_the_file_names_both_rows(organised: Database, now: datetime, write: Callable[..., Path]) -> None:
    path = _roster(
        write,
        f"K7Q2MX,{RATNA},2026-11-20 12:00,2026-11-20 16:00",
        f"K7Q2MX,{BAGUS},2026-11-21 07:30,2026-11-21 12:00",
        f"K7Q2MX,{BAGUS},2026-11-20 07:30,2026-11-20 12:30",
    )
    said = _problem(lambda: import_roster(organised, path, now))
    assert said == "roster.csv, row 4: overlaps row 2: Loket 1 has two duties at 2026-11-20 12:00"
    assert _count(organised, Duty) == 0


def test_an_overlap_with_the_record_is_refused_or_replaced(
    organised: Database, now: datetime, write: Callable[..., Path]
) -> None:
    import_roster(organised, _roster(write, f"K7Q2MX,{RATNA},2026-11-20 07:30,2026-11-20 12:00"), now)
    path = _roster(write, f"K7Q2MX,{BAGUS},2026-11-20 08:00,2026-11-20 11:00")
    said = _problem(lambda: import_roster(organised, path, now))
    assert said.endswith("row 2: overlaps the duty on record of Ratna Contoh, 2026-11-20 07:30–12:00")
    import_roster(organised, path, now, replace=True)
    with organised.read() as session:
        assert session.scalars(sa.select(Duty)).one().officer.nip == BAGUS


def test_a_duty_with_ratings_is_never_replaced(
    organised: Database, desk: Desk, now: datetime, write: Callable[..., Path]
) -> None:
    import_roster(organised, SAMPLES / "roster.csv", now)
    import_responses(desk, SAMPLES / "responses.csv", LATER)
    path = _roster(write, f"K7Q2MX,{BAGUS},2026-11-18 08:00,2026-11-18 11:00")
    said = _problem(lambda: import_roster(organised, path, now, replace=True))
    assert "to which ratings were credited already" in said


def test_the_same_start_again_updates_without_touching_neighbours(
    organised: Database, now: datetime, write: Callable[..., Path]
) -> None:
    import_roster(
        organised,
        _roster(
            write,
            f"K7Q2MX,{RATNA},2026-11-20 07:30,2026-11-20 10:00",
            f"K7Q2MX,{RATNA},2026-11-20 12:00,2026-11-20 16:00",
        ),
        now,
    )
    report = import_roster(
        organised,
        _roster(
            write,
            f"K7Q2MX,{BAGUS},2026-11-20 07:30,2026-11-20 12:00",
            f"K7Q2MX,{RATNA},2026-11-20 12:00,2026-11-20 15:00",
        ),
        now,
    )
    assert report.updated["duties"] == 2
    with organised.read() as session:
        duties = session.scalars(sa.select(Duty).order_by(Duty.starts_utc)).all()
    assert [duty.ends_utc.hour + 7 for duty in duties] == [12, 15]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (f"K7Q2MX,{RATNA},2026-11-20 12:00,2026-11-20 07:30", "column end: the duty ends before it starts"),
        (f"K7Q2MX,{RATNA},2026-11-20 12:00,2026-11-22 12:00", "column end: the duty lasts more than 24 hours"),
        (f"ZZZZZZ,{RATNA},2026-11-20 07:30,2026-11-20 12:00", "column counter: no counter has the code 'ZZZZZZ'"),
        ("K7Q2MX,199001012015031001,2026-11-20 07:30,2026-11-20 12:00", "column officer: no officer has the NIP"),
        (f"K7Q2MX,{RATNA},besok pagi,2026-11-20 12:00", "column start: 'besok pagi' is not a date and time"),
        (f"K7Q2MX,{RATNA},2026-11-20,2026-11-20 12:00", "column start: '2026-11-20' is not a date and time"),
        (f"K7Q2MX,{RATNA},31/02/2026 07.30,2026-11-20 12:00", "column start: '31/02/2026' is not in the calendar"),
        (f"K7Q2MX,{RATNA},2026-11-20 27:30,2026-11-20 12:00", "27:30 is not a time of day"),
        (f"K7Q2MX,{RATNA},0001-01-01T00:00+07:00,2026-11-20 12:00", "column start: the year 1 cannot be meant"),
    ],
)
def test_a_bad_roster_row_is_one_line(
    organised: Database, now: datetime, write: Callable[..., Path], row: str, said: str
) -> None:
    assert said in _problem(lambda: import_roster(organised, _roster(write, row), now))
    assert _count(organised, Duty) == 0


def test_the_sample_responses_are_counted_once_and_credited_to_whom_was_on_duty(
    organised: Database, desk: Desk, now: datetime
) -> None:
    import_roster(organised, SAMPLES / "roster.csv", now)
    report = import_responses(desk, SAMPLES / "responses.csv", LATER)
    assert (report.added["responses"], report.added["comments"]) == (4, 3)
    again = import_responses(desk, SAMPLES / "responses.csv", LATER)
    assert (again.added["responses"], again.unchanged["responses"]) == (0, 4)
    assert _count(organised, Rating) == _count(organised, RatingEvent) == 4
    assert _count(organised, FactQueue) == 2
    with organised.read() as session:
        encounters = session.scalars(sa.select(Encounter).order_by(Encounter.id)).all()
        assert [e.officer.nip if e.officer else None for e in encounters] == [RATNA, RATNA, BAGUS, None]
        assert {e.channel for e in encounters} == {"import"}
        assert [e.day.isoformat() for e in encounters] == ["2026-11-18"] * 4
        paper = session.scalars(sa.select(Rating).order_by(Rating.id.desc()).limit(1)).one()
        assert paper.overall is None
        assert len(paper.answers) == 9
        comment = session.scalars(sa.select(Comment).order_by(Comment.id).limit(1)).one()
        assert comment.analyses[0].label == "positive"


def test_two_alike_rows_are_two_people_and_stay_two(
    organised: Database, desk: Desk, write: Callable[..., Path]
) -> None:
    alike = "PKM-MELATI,2026-11-18 09:00,4"
    path = write("responses.csv", "unit,datetime,overall", alike, alike)
    assert import_responses(desk, path, LATER).added["responses"] == 2
    path = write("responses.csv", "unit,datetime,overall", alike, "PKM-MELATI,2026-11-18 09:00,3", alike, alike)
    report = import_responses(desk, path, LATER)
    assert (report.added["responses"], report.unchanged["responses"]) == (2, 2)


def test_personal_numbers_in_an_imported_comment_are_not_kept(
    organised: Database, desk: Desk, write: Callable[..., Path]
) -> None:
    path = write(
        "responses.csv",
        "unit,datetime,overall,comment",
        'PKM-MELATI,2026-11-18 09:00,2,"=Lama sekali, hubungi 0812-3456-7890"',
    )
    import_responses(desk, path, LATER)
    with organised.read() as session:
        assert session.scalars(sa.select(Comment.text)).one() == "=Lama sekali, hubungi [TELEPON]"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (",2026-11-18 09:00,4,", "row 2: names neither a counter nor a unit"),
        ("PKM-MELATI,2026-11-18 09:00,5,", "row 2, column overall: '5' is not a whole number from 1 to 4"),
        ("PKM-MELATI,2026-11-18 09:00,3.5,", "column overall: '3.5' is not a whole number from 1 to 4"),
        ("PKM-MELATI,2026-11-18 09:00,x,", "column overall: 'x' is not a whole number from 1 to 4"),
        ("PKM-MELATI,2026-11-18 09:00,,", "column overall: is empty, and so are the nine unsur"),
        ("PKM-MELATI,2026-11-18 09:00,4,0", "column conduct: '0' is not a whole number from 1 to 4"),
        ("PKM-MELATI,2027-11-18 09:00,4,", "column datetime: lies in the future"),
    ],
)
def test_a_bad_response_is_one_line(
    organised: Database, desk: Desk, write: Callable[..., Path], row: str, said: str
) -> None:
    path = write("responses.csv", "unit,datetime,overall,conduct", row)
    assert said in _problem(lambda: import_responses(desk, path, LATER))
    assert _count(organised, Encounter) == 0


def test_an_id_that_stands_twice_is_refused(organised: Database, desk: Desk, write: Callable[..., Path]) -> None:
    path = write("r.csv", "id,unit,datetime,overall", *["7,PKM-MELATI,2026-11-18 09:00,4"] * 2)
    assert "row 3, column id: '7' stands in row 2 already" in _problem(lambda: import_responses(desk, path, LATER))


def test_a_history_of_thousands_is_read_with_progress(
    organised: Database, desk: Desk, write: Callable[..., Path]
) -> None:
    rows = [f"PKM-MELATI,2026-10-{1 + i % 28:02d} 09:{i % 60:02d},{1 + i % 4},{1 + i % 4}" for i in range(3000)]
    seen: list[tuple[int, int]] = []
    report = import_responses(
        desk,
        write("history.csv", "unit,datetime,overall,time", *rows),
        LATER,
        progress=lambda done, total: seen.append((done, total)),
    )
    assert report.added["responses"] == _count(organised, Answer) == 3000
    assert seen[-1] == (3000, 3000)
    assert _count(organised, FactQueue) == 28
