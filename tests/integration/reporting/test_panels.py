from __future__ import annotations

import io
import random
from datetime import UTC, date, datetime, timedelta

import openpyxl
import pypdfium2
import pytest
import sqlalchemy as sa
from sqlalchemy import event

from models import Case, Database, FigureView, Installation, Officer, RatingEvent, Unit
from reporting.digest import build_digest
from reporting.digest.build import NotAManager
from reporting.evidence import evidence_sheet, to_html, to_pdf
from reporting.exports import indicator_export, to_xlsx
from reporting.facts import rebuild_queued
from reporting.panels import city_panel, officer_panel, public_panel, unit_panel
from reporting.periods import Period
from reporting.releases import advance
from reporting.snapshots import close_period
from tests.factories import make_staff
from tests.integration.reporting.world import Office

TODAY = date(2026, 11, 18)
QUARTER = Period.parse("2026-Q4")
ANSWERS = ("requirements", "procedure", "time", "cost", "product", "competence", "conduct", "complaints", "facilities")


@pytest.fixture
def office(database: Database, now: datetime) -> Office:
    """Officer A delights, B is as others, C lets people down; seven weeks of ratings."""
    office = Office.build(database, now)
    chance = random.Random(2)
    with office.together():
        for i in range(330):
            officer = i % 3
            face = chance.choice([(4, 4, 4, 3), (2, 3, 3, 4), (1, 1, 2, 1)][officer])
            office.rate(
                face,
                officer=officer,
                service=i % 2,
                day=date(2026, 10, 1) + timedelta(days=i % 47),
                tier="verified",
                answers=dict.fromkeys(ANSWERS, face) if i % 4 == 0 else {},
                mentions={"time": -1} if face == 1 and i % 2 else {},
                comment=f"komentar {i}" if i % 3 != 1 else None,
                label="positive" if face >= 3 else "negative",
            )
    rebuild_queued(database, now)
    advance(database, now)
    return office


def test_a_unit_reads_its_quarter_from_released_steps(office: Office) -> None:
    with office.database.read() as session:
        panel = unit_panel(session, office.unit_id, TODAY)
    assert panel.mean is not None
    assert panel.received.this_quarter == 330
    assert panel.mean.n + panel.received.unreleased == 330
    assert panel.ikm is not None
    assert panel.ikm.unanswered == ()
    assert [row.number for row in panel.unsur] == [f"U{i}" for i in range(1, 10)]
    assert panel.mentions[0].key == "time"
    assert panel.balance.n == panel.balance.positive + panel.balance.neutral + panel.balance.negative
    assert len(panel.trend) >= 6
    assert [row.name for row in panel.officers] == ["Petugas A", "Petugas B", "Petugas C"]


def test_the_ikm_is_that_of_the_released_answers(office: Office) -> None:
    with office.database.read() as session:
        panel = unit_panel(session, office.unit_id, TODAY)
    assert panel.ikm is not None
    by_hand = 25 * sum(row.nrr for row in panel.unsur) / 9
    assert panel.ikm.value == pytest.approx(by_hand, abs=0.006)


def test_an_officer_sees_figure_interval_steps_and_place(office: Office, now: datetime) -> None:
    with office.database.read() as session:
        best, _middle, worst = (officer_panel(session, officer, now) for officer in office.officers)
    for panel in (best, worst):
        assert panel.state == "shown"
        assert panel.ratings_needed == 0
        assert panel.score is not None
        assert panel.low is not None
        assert panel.high is not None
        assert panel.low < panel.score < panel.high
        assert panel.high - panel.low < 30
        steps = {step.key: step.value for step in panel.steps}
        parts = steps["overall_mean"] + steps["mix"] + steps["unit"] + steps["days"] + steps["own_difference"]
        assert parts == pytest.approx(steps["observed_mean"], abs=1e-6)
        assert {part.label for part in panel.mix_parts if part.kind == "service"} == {"KTP elektronik", "Akta"}
    assert best.score is not None
    assert worst.score is not None
    assert best.score > worst.score
    assert worst.standing == "below"


def test_reading_figures_scans_no_ratings(office: Office, now: datetime) -> None:
    statements: list[str] = []

    def note(_conn: object, _cursor: object, statement: str, *_rest: object) -> None:
        statements.append(statement.lower())

    event.listen(office.database.engine, "before_cursor_execute", note)
    with office.database.read() as session:
        unit = session.get_one(Unit, office.unit_id)
        city_panel(session, TODAY)
        public_panel(session, TODAY)
        indicator_export(session, QUARTER)
        indicator_export(session, Period.parse("2026-10"))
        assert unit.id
    event.remove(office.database.engine, "before_cursor_execute", note)
    assert statements
    assert not [line for line in statements if "from rating" in line and "comment" not in line]


def test_looks_at_an_officers_figures_are_listed_for_that_officer(office: Office, now: datetime) -> None:
    with office.database.write() as session:
        staff = make_staff(session, "manager", units=[session.get_one(Unit, office.unit_id)])
        session.add(FigureView(officer_id=office.officers[0], staff_id=staff.id, what="halaman petugas", at_utc=now))
    with office.database.read() as session:
        views = officer_panel(session, office.officers[0], now).views
        others = officer_panel(session, office.officers[1], now).views
    assert [(view.role, view.what) for view in views] == [("manager", "halaman petugas")]
    assert others == ()


def test_the_city_counts_standings_and_names_nobody(office: Office) -> None:
    with office.database.read() as session:
        panel = city_panel(session, TODAY)
        names = list(session.scalars(sa.select(Officer.name)))
    assert sum(panel.standings.values()) == panel.officers == 3
    assert panel.officer_share is not None
    assert not [name for name in names if name in repr(panel)]


def test_response_times_are_in_working_days_and_belong_to_the_unit(office: Office, now: datetime) -> None:
    friday, monday = datetime(2026, 11, 13, 3, tzinfo=UTC), datetime(2026, 11, 16, 3, tzinfo=UTC)
    rating_id = office.rate(1, day=date(2026, 11, 13))
    waiting_id = office.rate(1, day=date(2026, 11, 13), comment="Di mana berkas saya", label="negative")
    with office.database.write() as session:
        session.add(
            Case(
                rating_id=rating_id,
                unit_id=office.unit_id,
                opened_utc=friday,
                due_utc=friday + timedelta(days=7),
                first_answered_utc=monday,
                state="answered",
            )
        )
        session.add(
            Case(rating_id=waiting_id, unit_id=office.unit_id, opened_utc=friday, due_utc=now - timedelta(days=1))
        )
    with office.database.read() as session:
        panel = unit_panel(session, office.unit_id, TODAY)
    assert (panel.response.median_first_answer, panel.response.waiting, panel.response.overdue) == (1.0, 1, 1)
    assert [(case.text, case.working_days_left) for case in panel.cases] == [("Di mana berkas saya", -1)]


def test_the_evidence_sheet_says_everything_and_grades_nothing(office: Office, now: datetime) -> None:
    held = office.rate(1, officer=2, day=date(2026, 11, 10), state="held")
    with office.database.write() as session:
        session.add(RatingEvent(rating_id=held, kind="held", reason="burst", at_utc=now))
    with office.database.read() as session:
        sheet = evidence_sheet(session, office.officers[2], QUARTER, now)
    html = to_html(sheet)
    for words in (
        "Di bawah ekspektasi",
        "Bagaimana angka ini terjadi",
        "1 penilaian ditahan (lonjakan penilaian seragam: 1)",
        "menyanggah",
        "2 Desember 2026",
        sheet.inputs_sha256,
        "indicator-1",
        "<svg",
    ):
        assert words in html
    assert "peringkat" not in html.lower().replace("tidak ada peringkat", "")
    assert "{" not in html.split("</style>")[1]
    document = pypdfium2.PdfDocument(to_pdf(sheet))
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert "Di bawah ekspektasi" in text
    assert sheet.nip in text
    english = to_html(sheet, "en")
    assert "Below" in english
    assert "Bagaimana" not in english


def test_an_evidence_sheet_without_enough_data_has_no_number(database: Database, now: datetime) -> None:
    office = Office.build(database, now)
    for _ in range(7):
        office.rate(1, officer=0)
    rebuild_queued(database, now)
    advance(database, now)
    with database.write() as session:
        session.add(Installation(created_utc=now, sample_seed=1))
    with database.read() as session:
        sheet = evidence_sheet(session, office.officers[0], QUARTER, now)
        never = evidence_sheet(session, office.officers[1], QUARTER, now)
    html = to_html(sheet)
    assert "Data belum cukup" in html
    assert "<svg" not in html
    assert (sheet.score, sheet.steps, never.n) == (None, (), 0)
    assert "Contoh:" in html
    assert to_pdf(never).startswith(b"%PDF")


def test_the_export_of_a_closed_period_is_that_of_its_snapshot(office: Office, now: datetime) -> None:
    october = Period.parse("2026-10")
    with office.database.read() as session:
        running = indicator_export(session, october)
    snapshot = close_period(office.database, october, now)
    with office.database.read() as session:
        closed = indicator_export(session, october)
    assert (running.state, closed.state, closed.version) == ("running", "closed", 1)
    assert running.inputs_sha256 == closed.inputs_sha256 == snapshot.inputs_sha256
    assert [(row.officer, row.score) for row in running.rows] == [(row.officer, row.score) for row in closed.rows]
    sheet = openpyxl.load_workbook(io.BytesIO(to_xlsx(closed)))["indikator"]
    assert sheet.max_row == 4


def test_the_digest_reports_the_week_before_and_nobody_elses_unit(office: Office, now: datetime) -> None:
    other = Office.build(office.database, now, name="Unit Tetangga")
    with office.database.write() as session:
        manager = make_staff(session, "manager", units=[session.get_one(Unit, office.unit_id)])
        administrator = make_staff(session, "administrator")
        officer = make_staff(session, "officer", officer=session.get_one(Officer, office.officers[0]))
    with office.database.read() as session:
        digest = build_digest(session, manager.id, "2026-W46", now)
        everything = build_digest(session, administrator.id, "2026-W46", now)
        with pytest.raises(NotAManager):
            build_digest(session, officer.id, "2026-W46", now)
    assert [unit.unit_id for unit in digest.units] == [office.unit_id]
    assert {unit.unit_id for unit in everything.units} == {office.unit_id, other.unit_id}
    assert digest.received == 49
    assert sum(unit.n for unit in digest.units) == digest.n


def test_the_digest_tells_of_released_comments_with_serious_signs(database: Database, now: datetime) -> None:
    office = Office.build(database, now)
    with database.write() as session:
        manager = make_staff(session, "manager", units=[session.get_one(Unit, office.unit_id)])
    signs = ([["levy", "uang rokok"], ["abuse", "tolol"]], [["emergency", "pingsan"]], [["nonsense", "tes"]], [], [])
    for number, flags in enumerate(signs):
        office.rate(1, comment=f"Tulisan {number}, 0812-3456-7890, minta uang rokok", label="negative", flags=flags)
    with database.read() as session:
        assert build_digest(session, manager.id, Period.containing(now.date(), "week"), now).signs == ()
    advance(database, now)
    with database.read() as session:
        digest = build_digest(session, manager.id, Period.containing(now.date(), "week"), now)
    assert [sign.kinds for sign in digest.signs] == [("emergency",), ("levy",)]
    assert "Tulisan 1" in digest.signs[0].text
    assert "0812" not in digest.signs[1].text
    assert digest.more_signs == 0


def test_a_digest_of_a_week_says_the_same_of_a_weeks_figures_later(office: Office, now: datetime) -> None:
    with office.database.write() as session:
        manager = make_staff(session, "manager", units=[session.get_one(Unit, office.unit_id)])
    with office.database.read() as session:
        before = build_digest(session, manager.id, "2026-W45", now)
    for _ in range(6):
        office.rate(1, officer=0, day=date(2026, 11, 18))
    rebuild_queued(office.database, now)
    advance(office.database, now)
    with office.database.read() as session:
        after = build_digest(session, manager.id, "2026-W45", now)
    assert after.units == before.units
    assert after.trend == before.trend
