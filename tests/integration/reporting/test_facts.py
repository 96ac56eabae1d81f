from __future__ import annotations

import random
import threading
from datetime import date, datetime

import pytest
import sqlalchemy as sa

from models import (
    Comment,
    Database,
    FactCommentDay,
    FactEncounterDay,
    FactMentionDay,
    FactQueue,
    FactUnitDay,
    FactUnsurDay,
    Rating,
)
from models import (
    Encounter as EncounterRow,
)
from reporting.facts import daily_cells, rebuild_all, rebuild_queued
from scoring.indicator import Encounter, OfficerIndicator, Sums
from tests.integration.reporting.world import Office, analysis

DAY = date(2026, 11, 16)


@pytest.fixture
def office(database: Database, now: datetime) -> Office:
    return Office.build(database, now)


def rows(database: Database, table: type) -> list[dict[str, object]]:
    with database.read() as session:
        found = session.scalars(sa.select(table)).all()
        return [{c.key: getattr(row, c.key) for c in sa.inspect(table).columns if c.key != "id"} for row in found]


def everything(database: Database) -> list[str]:
    tables = (FactEncounterDay, FactUnitDay, FactUnsurDay, FactCommentDay, FactMentionDay)
    return sorted(
        f"{table.__name__} {sorted(row.items(), key=str)}" for table in tables for row in rows(database, table)
    )


def test_a_counted_rating_enters_the_sums_with_its_trust_weight(office: Office, now: datetime) -> None:
    office.rate(4, officer=0, tier="verified", answers={"competence": 3, "conduct": 2, "time": 1})
    office.rate(1, officer=0)

    assert rebuild_queued(office.database, now) == 1

    by_tier = {row["tier"]: row for row in rows(office.database, FactEncounterDay)}
    y = 100 * (3 - 1) / 3
    assert by_tier["verified"]["weight"] == 1.0
    assert by_tier["verified"]["weighted_y"] == pytest.approx(y)
    assert by_tier["verified"]["weighted_y2"] == pytest.approx(y * y)
    assert (by_tier["open"]["n"], by_tier["open"]["weight"], by_tier["open"]["weight2"]) == (1, 0.5, 0.25)
    assert by_tier["open"]["weighted_y"] == 0.0


def test_only_person_items_make_the_score(office: Office, now: datetime) -> None:
    office.rate(3, officer=0, tier="verified", answers={"facilities": 1, "cost": 1})
    rebuild_queued(office.database, now)
    assert rows(office.database, FactEncounterDay)[0]["weighted_y"] == pytest.approx(200 / 3)
    assert {row["key"] for row in rows(office.database, FactUnsurDay)} == {"facilities", "cost"}


@pytest.mark.parametrize("state", ["held", "withdrawn", "erased"])
def test_taking_a_rating_out_leaves_the_facts_as_if_it_had_never_come(
    office: Office, now: datetime, state: str
) -> None:
    for face in (2, 3, 4):
        office.rate(face, officer=1, answers={"time": face}, comment="cukup lama", label="negative")
    rebuild_queued(office.database, now)
    before = everything(office.database)
    extra = office.rate(1, officer=1, answers={"time": 1}, mentions={"time": -1}, comment="lama", label="negative")
    rebuild_queued(office.database, now)
    assert everything(office.database) != before

    office.change(extra, state=state)
    rebuild_queued(office.database, now)

    left = [
        line.replace("('held', 1)", "('held', 0)").replace("('withdrawn', 1)", "('withdrawn', 0)")
        for line in everything(office.database)
    ]
    assert left == before


def test_the_sums_give_the_fit_of_the_raw_rows(office: Office, now: datetime) -> None:
    chance = random.Random(5)
    raw = []
    for _ in range(300):
        officer, service, day = chance.randrange(3), chance.randrange(2), date(2026, 11, 2 + chance.randrange(14))
        face, verified = min(4, max(1, round(chance.gauss(2.9 + 0.3 * officer, 0.9)))), chance.random() < 0.4
        conduct, wait = chance.choice([None, 1, 2, 3, 4]), chance.choice([None, 0, 1, 4])
        raw.append((officer, service, day, face, verified, conduct, wait))
    with office.together():
        for officer, service, day, face, verified, conduct, wait in raw:
            office.rate(
                face,
                officer=officer,
                service=service,
                day=day,
                wait=wait,
                tier="verified" if verified else "open",
                answers={} if conduct is None else {"conduct": conduct},
            )
    rebuild_queued(office.database, now)
    with office.database.read() as session:
        kept = Sums.from_daily_cells(daily_cells(session, date(2026, 11, 1), date(2026, 11, 30)))
    direct = Sums.from_encounters(
        Encounter(
            str(office.officers[officer]),
            str(office.unit_id),
            str(office.services[service]),
            "web",
            day,
            wait,
            verified,
            face,
            None,
            conduct,
        )
        for officer, service, day, face, verified, conduct, wait in raw
    )
    assert kept.sha256() == direct.sha256()
    for ours, theirs in zip(
        OfficerIndicator().fit(kept).figures_, OfficerIndicator().fit(direct).figures_, strict=True
    ):
        assert ours.officer == theirs.officer
        for name in ("score", "low", "high", "observed_mean", "expected_mean", "effect", "variance"):
            assert getattr(ours, name) == pytest.approx(getattr(theirs, name), abs=1e-9)


def test_the_latest_reading_of_a_comment_counts_and_an_unsure_one_stands_apart(office: Office, now: datetime) -> None:
    office.rate(2, officer=0, comment="lama", label="neutral")
    office.rate(2, officer=0, comment="entahlah", label="positive", unsure=True)
    with office.database.write() as session:
        comment = session.scalars(sa.select(Comment).where(Comment.text == "lama")).one()
        comment.analyses.append(analysis("negative", False, [["time", -1, "lama"]], now, "model-2"))
    rebuild_queued(office.database, now)
    labels = {row["label"]: row["n"] for row in rows(office.database, FactCommentDay)}
    assert labels == {"negative": 1, "unsure": 1}
    mentions = [(row["key"], row["direction"], row["n"]) for row in rows(office.database, FactMentionDay)]
    assert mentions == [("time", -1, 1)]


def test_a_chip_and_a_comment_about_the_same_thing_are_one_mention(office: Office, now: datetime) -> None:
    office.rate(
        1,
        mentions={"time": -1},
        comment="lama sekali",
        label="negative",
        aspects=[["time", -1, "lama"], ["cost", 0, "biaya"]],
    )
    rebuild_queued(office.database, now)
    assert [(row["key"], row["n"]) for row in rows(office.database, FactMentionDay)] == [("time", 1)]


def test_it_takes_exactly_the_queue_rows_it_read(office: Office, now: datetime) -> None:
    for day in range(1, 8):
        office.rate(3, day=date(2026, 11, day))
    assert rebuild_queued(office.database, now, batch=3) == 7
    assert rebuild_queued(office.database, now) == 0
    assert rows(office.database, FactQueue) == []


def test_writers_and_several_workers_at_once_lose_and_double_nothing(office: Office, now: datetime) -> None:
    stop = threading.Event()
    problems: list[BaseException] = []

    def work() -> None:
        try:
            while not stop.is_set():
                rebuild_queued(office.database, now, batch=2)
        except BaseException as problem:
            problems.append(problem)

    workers = [threading.Thread(target=work) for _ in range(3)]
    for worker in workers:
        worker.start()
    for i in range(60):
        office.rate(1 + i % 4, officer=i % 3, day=date(2026, 11, 16 + i % 2))
    stop.set()
    for worker in workers:
        worker.join()
    rebuild_queued(office.database, now)

    assert not problems
    queued = everything(office.database)
    rebuild_all(office.database)
    assert everything(office.database) == queued
    assert sum(row["n"] for row in rows(office.database, FactUnitDay)) == 60  # type: ignore[misc]


def test_a_full_rebuild_also_clears_days_whose_ratings_are_gone(office: Office, now: datetime) -> None:
    rating_id = office.rate(3, officer=0)
    rebuild_queued(office.database, now)
    with office.database.write() as session:
        rating = session.get_one(Rating, rating_id)
        encounter_id = rating.encounter_id
        session.delete(rating)
        session.flush()
        session.execute(sa.delete(EncounterRow).where(EncounterRow.id == encounter_id))
    rebuild_all(office.database)
    assert everything(office.database) == []
