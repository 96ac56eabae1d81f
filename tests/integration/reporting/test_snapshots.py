from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa

from models import Database, Snapshot, SnapshotFigure
from reporting.facts import rebuild_queued
from reporting.periods import Period
from reporting.releases import advance
from reporting.releases.read import released_cells
from reporting.snapshots import PeriodStillRunning, close_due, close_period, snapshot_figures
from scoring.indicator import OfficerIndicator, Sums
from tests.integration.reporting.world import Office

OCTOBER = Period.parse("2026-10")


@pytest.fixture
def office(database: Database, now: datetime) -> Office:
    office = Office.build(database, now)
    with office.together():
        for i in range(120):
            office.rate(1 + i % 4, officer=i % 3, day=date(2026, 10, 1) + timedelta(days=i % 28), tier="verified")
    settle(office, now)
    return office


def settle(office: Office, now: datetime) -> None:
    rebuild_queued(office.database, now)
    advance(office.database, now)


def test_a_closed_period_keeps_the_figures_that_the_published_sums_give(office: Office, now: datetime) -> None:
    snapshot = close_period(office.database, OCTOBER, now)
    with office.database.read() as session:
        figures = {figure.officer_id: figure for figure in snapshot_figures(session, snapshot)}
        sums = Sums.from_daily_cells(released_cells(session, OCTOBER))
    assert (snapshot.version, snapshot.inputs_sha256) == (1, sums.sha256())
    for figure in OfficerIndicator().fit(sums).figures_:
        kept = figures[int(figure.officer)]
        assert (kept.n, kept.standing) == (figure.n, figure.standing)
        if figure.standing != "insufficient":
            assert kept.score == pytest.approx(figure.score, abs=1e-9)


def test_closing_again_without_news_changes_nothing(office: Office, now: datetime) -> None:
    first = close_period(office.database, OCTOBER, now)
    again = close_period(office.database, OCTOBER, now + timedelta(days=1))
    assert (again.id, again.version) == (first.id, 1)


def test_late_ratings_make_a_new_version_with_the_reason_and_leave_the_old_one(office: Office, now: datetime) -> None:
    first = close_period(office.database, OCTOBER, now)
    with office.database.read() as session:
        before = {figure.officer_id: figure.n for figure in snapshot_figures(session, first)}
    for _ in range(6):
        office.rate(1, officer=0, day=date(2026, 10, 28), tier="verified")
    settle(office, now)
    second = close_period(office.database, OCTOBER, now + timedelta(days=1))
    with office.database.read() as session:
        after = {figure.officer_id: figure.n for figure in snapshot_figures(session, second)}
        n, n_after = sum(before.values()), sum(after.values())
        assert n_after >= n + 6
        assert (second.version, second.reason) == (2, f"ratings published after closing: {n} became {n_after}")
        assert {figure.officer_id: figure.n for figure in snapshot_figures(session, first)} == before
        assert session.scalar(sa.select(sa.func.count()).select_from(Snapshot)) == 2


def test_a_reason_given_by_a_person_is_kept(office: Office, now: datetime) -> None:
    assert close_period(office.database, OCTOBER, now, reason="sidang keberatan 12/2026").reason.startswith("sidang")


def test_a_running_period_cannot_be_closed(office: Office, now: datetime) -> None:
    with pytest.raises(PeriodStillRunning, match="2026-11-30"):
        close_period(office.database, Period.parse("2026-11"), now)


def test_every_ended_period_is_closed_once(office: Office) -> None:
    january = datetime(2027, 1, 20, tzinfo=UTC)
    assert [snapshot.period for snapshot in close_due(office.database, january)] == ["2026", "2026-10", "2026-Q4"]
    assert close_due(office.database, january) == []


def test_the_next_quarter_begins_where_the_last_one_ended(office: Office) -> None:
    january = datetime(2027, 1, 20, tzinfo=UTC)
    quarter = close_period(office.database, Period.parse("2026-Q4"), january)
    assert set(quarter.parameters["carried"]["every"]) == {str(office.unit_id)}


def test_an_officer_without_enough_data_has_no_number_in_a_snapshot(database: Database, now: datetime) -> None:
    office = Office.build(database, now)
    for i in range(12):
        office.rate(1, officer=0, day=date(2026, 10, 1) + timedelta(days=i))
    settle(office, now)
    close_period(database, OCTOBER, now)
    with database.read() as session:
        figure = session.scalars(sa.select(SnapshotFigure)).one()
    assert (figure.standing, figure.score, figure.low, figure.high, figure.steps) == (
        "insufficient",
        None,
        None,
        None,
        {},
    )
