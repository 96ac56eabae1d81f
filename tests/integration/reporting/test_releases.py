from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa

from models import Comment, Database, Rating, Release, Unit
from reporting.digest import build_digest
from reporting.exports import indicator_export
from reporting.facts import rebuild_queued
from reporting.panels import officer_panel, public_panel, unit_panel
from reporting.panels.comments import officer_comments, released_comments
from reporting.panels.unit import unit_book
from reporting.periods import Period
from reporting.releases import advance
from reporting.releases.read import steps_of_period, unit_books_of
from tests.factories import make_staff
from tests.integration.reporting.world import Office

QUARTER = Period.parse("2026-Q4")


@pytest.fixture
def office(database: Database, now: datetime) -> Office:
    return Office.build(database, now)


def tick(office: Office, now: datetime) -> None:
    rebuild_queued(office.database, now)
    advance(office.database, now)


def officer_n(office: Office, position: int) -> int:
    with office.database.read() as session:
        steps = steps_of_period(session, QUARTER, office.officers[position])
    return steps[-1].n if steps else 0


def test_an_officers_figure_waits_for_the_fifth_rating(office: Office, now: datetime) -> None:
    for _ in range(4):
        office.rate(3, officer=0)
    tick(office, now)
    assert officer_n(office, 0) == 0
    office.rate(4, officer=0)
    tick(office, now)
    assert officer_n(office, 0) == 5


def test_a_units_total_is_the_sum_of_what_its_officers_were_released(office: Office, now: datetime) -> None:
    for position, count in ((0, 5), (1, 4), (None, 7)):
        for _ in range(count):
            office.rate(3, officer=position)
    tick(office, now)
    with office.database.read() as session:
        panel = unit_panel(session, office.unit_id, date(2026, 11, 18))
    assert panel.mean is not None
    assert panel.mean.n == 12
    assert panel.received.this_quarter == 16
    assert panel.received.unreleased == 4


def test_ticking_again_changes_nothing(office: Office, now: datetime) -> None:
    for i in range(12):
        office.rate(1 + i % 4, officer=i % 2, answers={"time": 2}, comment="cukup baik", label="positive")
    tick(office, now)
    with office.database.read() as session:
        before = [(r.id, r.n, r.figure) for r in session.scalars(sa.select(Release).order_by(Release.id))]
    tick(office, now + timedelta(hours=1))
    with office.database.read() as session:
        after = [(r.id, r.n, r.figure) for r in session.scalars(sa.select(Release).order_by(Release.id))]
    assert after == before


def test_a_hold_reaches_the_figure_only_with_enough_others(office: Office, now: datetime) -> None:
    ratings = [office.rate(1, officer=0) for _ in range(12)]
    tick(office, now)
    for rating_id in ratings[:2]:
        office.change(rating_id, state="held")
    tick(office, now)
    assert officer_n(office, 0) == 12
    for rating_id in ratings[2:6]:
        office.change(rating_id, state="held")
    tick(office, now)
    assert officer_n(office, 0) == 6


def test_a_crash_before_the_figure_is_made_good_by_the_next_tick(office: Office, now: datetime) -> None:
    for _ in range(6):
        office.rate(3, officer=0)
    tick(office, now)
    with office.database.write() as session:
        for release in session.scalars(sa.select(Release).where(Release.subject == "officer")):
            release.figure = {"step": release.figure["step"]}
    advance(office.database, now)
    with office.database.read() as session:
        release = session.scalars(sa.select(Release).where(Release.subject == "officer")).one()
    assert release.figure["shown"]["n"] == 6


def test_a_backlog_gets_the_weekly_history_it_would_have_had(office: Office, now: datetime) -> None:
    for week in range(6):
        for _ in range(8):
            office.rate(3, officer=0, day=date(2026, 10, 5) + timedelta(weeks=week))
    tick(office, now)
    with office.database.read() as session:
        panel = unit_panel(session, office.unit_id, date(2026, 11, 18))
    assert [point.mean.n for point in panel.trend] == [8] * 6


def test_fewer_than_thirty_ratings_give_no_number_but_say_how_many_more(office: Office, now: datetime) -> None:
    for _ in range(11):
        office.rate(3, officer=0)
    tick(office, now)
    with office.database.read() as session:
        panel = officer_panel(session, office.officers[0], now)
    assert panel.state == "insufficient"
    assert panel.ratings_needed >= 19
    assert (panel.score, panel.low, panel.high, panel.expected, panel.observed, panel.steps) == (None,) * 5 + ((),)


def test_comments_are_released_by_the_five_and_never_with_officer_or_time(office: Office, now: datetime) -> None:
    for i in range(4):
        office.rate(2, officer=0, comment=f"komentar {i} untuk Bu Petugas A", label="negative")
    tick(office, now)
    with office.database.read() as session:
        assert released_comments(session, [office.unit_id]) == []
    office.rate(4, officer=1, comment="NIK 3374015207850003, wa 0812-3456-7890", label="positive")
    tick(office, now)
    with office.database.read() as session:
        shown = released_comments(session, [office.unit_id])
    assert len(shown) == 5
    assert all(view.month is None for view in shown)
    text = " ".join(view.text for view in shown)
    assert "3374015207850003" not in text
    assert "0812" not in text
    assert "Petugas A" not in text


def test_a_held_comment_is_not_released(office: Office, now: datetime) -> None:
    for i in range(5):
        office.rate(2, comment=f"komentar {i}", label="negative", state="held" if i == 0 else "counted")
    tick(office, now)
    with office.database.read() as session:
        assert session.scalar(sa.select(sa.func.count()).where(Comment.released_utc.is_not(None))) == 0


def test_an_officer_reads_comments_in_tens_two_weeks_later_dated_by_month(office: Office, now: datetime) -> None:
    for i in range(10):
        office.rate(3, officer=0, day=date(2026, 11, 3), comment=f"ramah {i}", label="positive")
    tick(office, datetime(2026, 11, 4, tzinfo=UTC))
    with office.database.read() as session:
        assert officer_comments(session, office.officers[0]) == []
    tick(office, now)
    with office.database.read() as session:
        shown = officer_comments(session, office.officers[0])
    assert len(shown) == 10
    assert {view.month for view in shown} == {"2026-11"}


def test_the_public_sees_nothing_of_nine_and_rounded_counts_of_more(office: Office, now: datetime) -> None:
    full = dict.fromkeys(
        ("requirements", "procedure", "time", "cost", "product", "competence", "conduct", "complaints", "facilities"), 3
    )
    for _ in range(9):
        office.rate(3, officer=0, answers=full)
    tick(office, now)
    with office.database.read() as session:
        row = public_panel(session, date(2026, 11, 18)).units[0]
    assert (row.respondents, row.ikm, row.satisfaction, row.ratings) == (None, None, None, None)
    for _ in range(8):
        office.rate(3, officer=0, answers=full)
    tick(office, now)
    with office.database.read() as session:
        row = public_panel(session, date(2026, 11, 18)).units[0]
    assert (row.respondents, row.ikm, row.grade, row.ratings) == (15, 75.0, "C", 15)


def published_counts(office: Office, days: list[date]) -> Iterator[tuple[str, dict[str, tuple[float, ...]]]]:
    """Everything that pages, digests and exports print as (what, {cell: numbers}), the first number a count."""
    with office.database.read() as session:
        periods = [QUARTER, *(Period.containing(day, kind) for day in days for kind in ("week", "month"))]
        for period in dict.fromkeys(periods):
            steps = steps_of_period(session, period)
            cells: dict[str, tuple[float, ...]] = {}
            for position, officer_id in enumerate(office.officers):
                mine = [step for step in steps if step.subject == "officer" and step.subject_id == officer_id]
                book = unit_books_of(mine).get(office.unit_id)
                if book is not None:
                    cells[f"officer {position}"] = totals(book.cells.values())
                    cells[f"labels {position}"] = (float(sum(book.comments.values())),)
            book = unit_books_of(steps).get(office.unit_id)
            if book is not None:
                cells["unit"] = totals(book.cells.values())
                cells["labels unit"] = (float(sum(book.comments.values())),)
                cells |= {f"unsur {key}": numbers for key, numbers in book.unsur.items()}
                cells |= {f"mention {key}": (well + badly, badly) for key, (well, badly) in book.mentions.items()}
            yield period.key, cells
        for release in session.scalars(sa.select(Release).where(Release.audience == "public")):
            yield f"public {release.period}", {f"public {k}": tuple(v) for k, v in release.figure["parts"].items()}


def totals(cells: object) -> tuple[float, ...]:
    rows = list(cells)  # type: ignore[call-overload]
    return tuple(sum(row[i] for row in rows) for i in (0, 1, 3))


def test_an_adversary_with_everything_ever_shown_recovers_no_small_cell(office: Office) -> None:
    chance = random.Random(11)
    shown: dict[tuple[str, str], list[tuple[float, ...]]] = {}
    books: list[dict[str, dict[str, tuple[float, ...]]]] = []
    ratings: list[int] = []
    days = [date(2026, 10, 26) + timedelta(days=i) for i in range(21)]
    for i, day in enumerate(days):
        for _ in range(chance.randrange(1, 7)):
            ratings.append(
                office.rate(
                    chance.randrange(1, 5),
                    officer=chance.choice([0, 0, 1, 2, None]),
                    day=day,
                    answers={"time": chance.randrange(1, 5)} if chance.random() < 0.4 else {},
                    mentions={"cost": chance.choice([-1, 1])} if chance.random() < 0.3 else {},
                    comment="biasa saja" if chance.random() < 0.4 else None,
                )
            )
        if chance.random() < 0.4:
            office.change(
                ratings[chance.randrange(len(ratings))], state=chance.choice(["held", "withdrawn", "counted"])
            )
        tick(office, datetime(day.year, day.month, day.day, 10, tzinfo=UTC))
        if i % 3 == 0 or i == len(days) - 1:
            seen = dict(published_counts(office, days[: i + 1]))
            books.append(seen)
            for what, cells in seen.items():
                for cell, numbers in cells.items():
                    shown.setdefault((what, cell), []).append(numbers)

    def small(a: tuple[float, ...], b: tuple[float, ...]) -> bool:
        apart = abs(a[0] - b[0])
        moved = any(abs(x - y) > 1e-6 for x, y in zip(a, b, strict=True))
        return moved and apart < 5

    assert len(shown) > 20
    for key, states in shown.items():
        for earlier, later in itertools.combinations([(0.0,) * len(states[0]), *states], 2):
            assert not small(earlier, later), (key, earlier, later)

    everyone = [f"officer {position}" for position in range(3)]
    for seen in books:
        for period, cells in seen.items():
            if "unit" not in cells:
                continue
            for size in range(len(everyone) + 1):
                for known in itertools.combinations(everyone, size):
                    rest = tuple(
                        total - sum(cells.get(name, (0.0,) * 3)[i] for name in known)
                        for i, total in enumerate(cells["unit"])
                    )
                    assert not small(rest, (0.0,) * 3), (period, known, rest)


def test_closed_and_running_figures_of_weeks_and_months_are_whole_steps(office: Office, now: datetime) -> None:
    for i in range(40):
        office.rate(3, officer=0, day=date(2026, 10, 26) + timedelta(days=i % 20))
        if i % 3 == 0:
            tick(office, now)
    tick(office, now)
    with office.database.read() as session:
        months = [unit_book(session, office.unit_id, Period.parse(key)).n for key in ("2026-10", "2026-11")]
        quarter = unit_book(session, office.unit_id, QUARTER).n
        counted = session.scalar(sa.select(sa.func.count()).select_from(Rating))
    assert sum(months) == quarter
    assert quarter >= (counted or 0) - 4


def test_a_large_city_is_fitted_after_a_pause_and_shows_the_last_figure_meanwhile(
    office: Office, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    for i in range(20):
        office.rate(1 + i % 4, officer=i % 2)
    tick(office, now)
    monkeypatch.setattr("reporting.releases.figures.SMALL_CITY", 0)
    for i in range(6):
        office.rate(1 + i % 4, officer=0)
    tick(office, now + timedelta(minutes=1))

    def shown(at: datetime) -> int:
        with office.database.read() as session:
            return officer_panel(session, office.officers[0], at).n

    assert (officer_n(office, 0), shown(now)) == (16, 10)
    advance(office.database, now + timedelta(minutes=17))
    assert shown(now) == 16


def surfaces(office: Office, manager: int, at: datetime) -> dict[str, tuple[float, float]]:
    """What pages, the digest, exports and the public page print on a day: {what: (count, value)}."""
    today = at.date()
    found: dict[str, tuple[float, float]] = {}
    with office.database.read() as session:
        panel = unit_panel(session, office.unit_id, today)
        if panel.mean is not None:
            found["unit"] = (panel.mean.n, panel.mean.value)
        found |= {f"week {point.period}": (point.mean.n, point.mean.value) for point in panel.trend}
        found |= {f"unsur {row.key}": (row.n, row.nrr) for row in panel.unsur}
        found |= {f"mention {row.key}": (row.well + row.badly, row.badly) for row in panel.mentions}
        balance = panel.balance
        found["labels"] = (balance.n + balance.unsure, balance.positive)
        found["comments"] = (len(released_comments(session, [office.unit_id])), 0.0)
        for key in ("2026-10", "2026-11", "2026-Q4"):
            for row in indicator_export(session, Period.parse(key)).rows:
                found[f"export {key} {row.officer}"] = (row.n, 0.0)
        for point in build_digest(session, manager, Period.containing(today, "week"), at).trend:
            found[f"digest {point.monday}"] = (point.n, point.value or 0.0)
    return found


def test_no_page_digest_or_export_ever_moves_by_fewer_than_five(office: Office) -> None:
    chance = random.Random(23)
    with office.database.write() as session:
        manager = make_staff(session, "manager", units=[session.get_one(Unit, office.unit_id)]).id
    history: dict[str, list[tuple[float, float]]] = {}
    for i in range(24):
        day = date(2026, 10, 22) + timedelta(days=i)
        with office.together():
            for _ in range(chance.randrange(0, 8)):
                office.rate(
                    chance.randrange(1, 5),
                    officer=chance.choice([0, 1, 1, 2, None]),
                    day=day - timedelta(days=chance.choice([0, 0, 0, 1, 3])),
                    answers={"time": chance.randrange(1, 5)} if chance.random() < 0.5 else {},
                    mentions={"cost": chance.choice([-1, 1])} if chance.random() < 0.4 else {},
                    comment="biasa saja" if chance.random() < 0.4 else None,
                )
        at = datetime(day.year, day.month, day.day, 10, tzinfo=UTC)
        tick(office, at)
        for what, numbers in surfaces(office, manager, at).items():
            history.setdefault(what, []).append(numbers)
    assert len(history) > 15
    for what, states in history.items():
        for (n, value), (n_later, value_later) in itertools.combinations([(0.0, 0.0), *states], 2):
            if n == n_later:
                assert value == pytest.approx(value_later) or n == 0, what
            else:
                assert abs(n_later - n) >= 5, (what, n, n_later)
