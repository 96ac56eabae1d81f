"""Whatever a file holds, an import answers with a report or with one line."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from feedback.desk import Desk
from feedback.imports import BadFile, import_organisation, import_responses, import_roster
from feedback.imports.organisation import SHEETS
from feedback.keys import Keys
from models import Database, migrate
from scoring.sentiment import read_comment

NOW = datetime(2026, 11, 18, 2, 0, tzinfo=UTC)
SAMPLES = Path(__file__).parents[2] / "docs" / "samples"
EXAMPLES = settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

WORDS = st.one_of(
    st.sampled_from(
        ["DINKES", "PKM-MELATI", "K7Q2MX", "Loket 1", "198504122010012901", "2026-11-17 08:00", "07.30", "4", "1,5"]
    ),
    st.text(max_size=12),
)
CELLS = st.one_of(
    WORDS,
    st.none(),
    st.booleans(),
    st.integers(-(10**6), 10**19),
    st.floats(allow_nan=False, allow_infinity=False),
    st.datetimes(datetime.fromisoformat("1900-03-01"), datetime.fromisoformat("2200-01-01")),
    st.dates(date(1900, 3, 1), date(2200, 1, 1)),
    st.times(),
)
COLUMNS = {
    **{name: [*required, *optional] for name, (required, optional) in SHEETS.items()},
    "roster": ["counter", "officer", "start", "end", "unit", "date"],
    "responses": ["unit", "counter", "datetime", "date", "overall", "time", "comment", "id", "wait", "verified", "sex"],
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('fuzz')}/suara.db")
    migrate.upgrade(database)
    import_organisation(database, SAMPLES / "organisation", NOW)
    return Desk(database=database, keys=Keys(b"a secret for tests only, 32 bytes"), read_comment=read_comment)


def _try(desk: Desk, name: str, path: Path) -> None:
    try:
        if name == "roster":
            import_roster(desk.database, path, NOW)
        elif name == "responses":
            import_responses(desk, path, NOW)
        else:
            import_organisation(desk.database, path, NOW)
    except BadFile as problem:
        line = str(problem)
        assert line.startswith(path.name)
        assert "\n" not in line
        assert len(line) < 400


@EXAMPLES
@given(name=st.sampled_from(sorted(COLUMNS)), rows=st.lists(st.lists(CELLS, max_size=12), max_size=4))
def test_a_workbook_of_anything_is_answered(desk: Desk, tmp_path: Path, name: str, rows: list[list[object]]) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = name
    sheet.append(COLUMNS[name])
    for row in rows:
        try:
            sheet.append([value if not isinstance(value, int) or abs(value) < 2**63 else float(value) for value in row])
        except (openpyxl.utils.exceptions.IllegalCharacterError, ValueError):
            return
    path = tmp_path / f"{name}.xlsx"
    book.save(path)
    _try(desk, name, path)


@EXAMPLES
@given(
    name=st.sampled_from(sorted(COLUMNS)),
    rows=st.lists(st.lists(WORDS, max_size=12), max_size=4),
    sep=st.sampled_from(",;\t"),
)
def test_a_csv_of_anything_is_answered(desk: Desk, tmp_path: Path, name: str, rows: list[list[str]], sep: str) -> None:
    path = tmp_path / f"{name}.csv"
    text = "\n".join(sep.join(row) for row in [COLUMNS[name], *rows])
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    _try(desk, name, path)


@EXAMPLES
@given(name=st.sampled_from(sorted(COLUMNS)), content=st.binary(max_size=300))
def test_bytes_of_anything_are_answered(desk: Desk, tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / f"{name}.csv"
    path.write_bytes(content)
    _try(desk, name, path)


@cache
def _workbook() -> bytes:
    book = openpyxl.Workbook()
    book.active.title = "agencies"
    book.active.append(["code", "name", "timezone"])
    book.active.append(["A1", "Dinas", time(7, 30)])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@EXAMPLES
@given(damage=st.lists(st.tuples(st.floats(0, 0.9999), st.integers(0, 255)), min_size=1, max_size=6))
def test_a_damaged_workbook_is_answered(desk: Desk, tmp_path: Path, damage: list[tuple[float, int]]) -> None:
    content = bytearray(_workbook())
    for where, value in damage:
        content[int(where * len(content))] = value
    path = tmp_path / "agencies.xlsx"
    path.write_bytes(bytes(content))
    _try(desk, "agencies", path)
