"""The sample city in a real database."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from werkzeug.security import check_password_hash

from feedback.keys import Keys
from feedback.rules import Rules
from models import (
    Agency,
    Answer,
    Case,
    Comment,
    CounterCode,
    Database,
    Duty,
    Encounter,
    Installation,
    Officer,
    QuestionnaireVersion,
    Rating,
    RatingEvent,
    Staff,
    Subscription,
    migrate,
)
from models.counter_codes import is_well_formed
from models.nip import read_nip
from suara import demo

KEYS = Keys(b"a secret for tests only, 32 bytes")
NOW = datetime(2026, 11, 18, 2, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Database, demo.DemoReport]]:
    """The default city, loaded once."""
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('city')}/suara.db")
    migrate.upgrade(database)
    yield database, demo.load(database, KEYS, NOW)
    database.dispose()


def _count(database: Database, table: type) -> int:
    with database.read() as session:
        return session.scalar(sa.select(sa.func.count()).select_from(table)) or 0


def test_it_loads_on_both_backends_and_leaves_room_for_more(database: Database) -> None:
    report = demo.load(database, KEYS, NOW, officers=12, days=14)
    assert report.officers == _count(database, Officer) == 12
    assert report.encounters == _count(database, Encounter) > 100
    with database.write() as session:
        session.add(Agency(code="NEW", name="Dinas Baru"))
        session.flush()
        counter_id = session.scalars(sa.select(Duty.counter_id).limit(1)).one()
        session.add(
            Duty(
                counter_id=counter_id,
                officer_id=session.scalars(sa.select(Officer.id).limit(1)).one(),
                starts_utc=NOW + timedelta(days=300),
                ends_utc=NOW + timedelta(days=300, hours=4),
            )
        )


def test_the_default_city_is_as_large_as_it_says(city: tuple[Database, demo.DemoReport]) -> None:
    database, report = city
    assert report.officers == _count(database, Officer) == 60
    assert report.agencies == _count(database, Agency)
    assert report.duties == _count(database, Duty)
    assert report.comments == _count(database, Comment)
    assert report.cases == _count(database, Case) > 20
    with database.read() as session:
        assert session.scalar(sa.select(Installation.sample_seed)) == report.seed


def test_somebody_serves_at_every_counter_now_and_next_month(city: tuple[Database, demo.DemoReport]) -> None:
    database, report = city
    for moment in (NOW, NOW + timedelta(days=28)):
        with database.read() as session:
            serving = session.scalars(
                sa.select(Duty.counter_id).where(Duty.starts_utc <= moment, Duty.ends_utc > moment)
            ).all()
        assert len(serving) == len(set(serving)) == report.counters


def test_nobody_serves_two_counters_at_once(city: tuple[Database, demo.DemoReport]) -> None:
    database, _ = city
    one, other = sa.orm.aliased(Duty), sa.orm.aliased(Duty)
    with database.read() as session:
        twice = session.scalar(
            sa.select(sa.func.count())
            .select_from(one)
            .join(other, sa.and_(one.officer_id == other.officer_id, one.id < other.id))
            .where(one.starts_utc < other.ends_utc, other.starts_utc < one.ends_utc)
        )
    assert twice == 0


def test_an_open_counter_is_found_also_at_midnight(city: tuple[Database, demo.DemoReport]) -> None:
    database, _ = city
    midnight = datetime(2026, 11, 18, 17, 0, tzinfo=UTC)
    with database.read() as session:
        code = demo.find_open_code(session, midnight)
        assert code is not None
        counter = session.get_one(CounterCode, code).counter
        assert counter.unit.code == "RSUD-IGD"


def test_every_nip_is_valid_and_visibly_invented(city: tuple[Database, demo.DemoReport]) -> None:
    database, report = city
    with database.read() as session:
        officers = session.scalars(sa.select(Officer)).all()
    assert {officer.kind for officer in officers} == {"pns", "pppk"}
    assert all(read_nip(officer.nip, officer.kind).sequence >= 900 for officer in officers)
    assert {officer.nip for officer in officers} == set(report.truth.officer)


def test_codes_are_short_unambiguous_and_one_is_revoked(city: tuple[Database, demo.DemoReport]) -> None:
    database, report = city
    with database.read() as session:
        codes = session.scalars(sa.select(CounterCode)).all()
    assert all(is_well_formed(code.code) for code in codes)
    assert [code.code for code in codes if code.revoked_utc] == [report.old_code]
    assert report.first_code in {code.code for code in codes}


def test_nothing_happens_after_now_or_off_duty(city: tuple[Database, demo.DemoReport]) -> None:
    database, _ = city
    with database.read() as session:
        assert session.scalar(sa.select(sa.func.max(Encounter.happened_utc))) < NOW
        assert session.scalar(sa.select(sa.func.max(RatingEvent.at_utc))) <= NOW
        stray = session.scalar(
            sa.select(sa.func.count())
            .select_from(Encounter)
            .join(Duty, Encounter.duty_id == Duty.id)
            .where(
                sa.or_(
                    Encounter.happened_utc < Duty.starts_utc,
                    Encounter.happened_utc >= Duty.ends_utc,
                    Encounter.officer_id != Duty.officer_id,
                    Encounter.counter_id != Duty.counter_id,
                )
            )
        )
    assert stray == 0


def test_the_known_officer_effects_are_in_the_ratings(city: tuple[Database, demo.DemoReport]) -> None:
    database, report = city
    effect = report.truth.officer
    with database.read() as session:
        rows = session.execute(
            sa.select(Officer.nip, Officer.unit_id, sa.func.avg(Rating.overall))
            .select_from(Rating)
            .join(Encounter, Rating.encounter_id == Encounter.id)
            .join(Officer, Encounter.officer_id == Officer.id)
            .group_by(Officer.nip, Officer.unit_id)
        ).all()
    units: dict[int, list[tuple[float, float]]] = {}
    for nip, unit_id, mean in rows:
        units.setdefault(unit_id, []).append((effect[nip], mean))
    pairs = []
    for members in units.values():
        middles = [sum(column) / len(members) for column in zip(*members, strict=True)]
        pairs += [(x - middles[0], y - middles[1]) for x, y in members]
    covariance = sum(x * y for x, y in pairs)
    spread = math.sqrt(sum(x * x for x, _ in pairs) * sum(y * y for _, y in pairs))
    assert covariance / spread > 0.75


def test_bad_visits_get_bad_words_and_good_ones_praise(city: tuple[Database, demo.DemoReport]) -> None:
    database, _ = city
    moods = {line.text: line.mood for line in demo.lines()}
    with database.read() as session:
        pairs = session.execute(sa.select(Rating.overall, Comment.text).join(Comment)).all()
    low = [moods[text] for overall, text in pairs if overall <= 2 and text in moods]
    high = [moods[text] for overall, text in pairs if overall == 4 and text in moods]
    assert 0.7 < low.count("negative") / len(low) < 1
    assert 0.8 < high.count("positive") / len(high) < 1


def test_answers_name_the_version_that_was_asked(city: tuple[Database, demo.DemoReport]) -> None:
    database, _ = city
    with database.read() as session:
        versions = session.scalars(sa.select(QuestionnaireVersion).order_by(QuestionnaireVersion.version)).all()
        assert [version.version for version in versions] == [1, 2]
        assert all(len(version.questions) == 9 for version in versions)
        switch = versions[1].published_utc
        for version_id, received in session.execute(
            sa.select(Rating.questionnaire_version_id, Rating.received_utc).where(
                Rating.id.in_(sa.select(Answer.rating_id))
            )
        ):
            assert version_id == versions[received >= switch].id


def test_comments_were_released_five_or_more_together(city: tuple[Database, demo.DemoReport]) -> None:
    database, _ = city
    with database.read() as session:
        batches = session.scalars(
            sa.select(sa.func.count())
            .select_from(Comment)
            .join(Rating)
            .join(Encounter)
            .where(Comment.released_utc.is_not(None))
            .group_by(Encounter.unit_id, Comment.released_utc)
        ).all()
        too_early = session.scalar(
            sa.select(sa.func.count()).select_from(Comment).where(Comment.released_utc < Comment.received_utc)
        )
        late = session.scalar(sa.select(sa.func.count()).select_from(Comment).where(Comment.released_utc > NOW))
    assert min(batches) >= 5
    assert (too_early, late) == (0, 0)


def test_some_cases_wait_and_some_are_late(city: tuple[Database, demo.DemoReport]) -> None:
    database, _ = city
    with database.read() as session:
        cases = session.scalars(sa.select(Case)).all()
        assert {"open", "answered", "closed"} <= {case.state for case in cases}
        assert any(case.oversight for case in cases)
        for case in cases:
            assert (case.first_answered_utc is None) == (case.state == "open")
            assert all(message.sent_utc <= NOW for message in case.messages)
            assert [message.side for message in case.messages][:1] in ([], ["unit"])


def test_a_receipt_of_the_sample_opens_its_rating(city: tuple[Database, demo.DemoReport]) -> None:
    from feedback.desk import Desk
    from feedback.receipts import key_for, view_receipt
    from scoring.sentiment import read_comment

    database, _ = city
    with database.read() as session:
        nonce = session.scalars(sa.select(Encounter.nonce).limit(1)).one()
    desk = Desk(database=database, keys=KEYS, read_comment=read_comment, rules=Rules())
    assert view_receipt(desk, key_for(KEYS, nonce), NOW).receipt.overall in (1, 2, 3, 4)


def test_the_printed_passwords_open_the_accounts(city: tuple[Database, demo.DemoReport]) -> None:
    database, report = city
    with database.read() as session:
        staff = {row.username: row for row in session.scalars(sa.select(Staff))}
        subscribed = set(session.scalars(sa.select(Subscription.staff_id)))
    assert set(staff) == {person.username for person in report.staff}
    assert {row.role for row in staff.values()} == {"administrator", "manager", "officer"}
    assert report.staff == demo.sample_staff(report.seed)
    admin = report.staff[0]
    assert check_password_hash(staff[admin.username].password_hash, admin.password)
    assert subscribed == {row.id for row in staff.values() if row.role == "manager"}


def test_the_same_seed_gives_the_same_city_and_another_seed_another(tmp_path: Path) -> None:
    def voices(name: str, seed: int) -> list[tuple[object, ...]]:
        database = Database(f"sqlite:///{tmp_path}/{name}.db")
        migrate.upgrade(database)
        demo.load(database, KEYS, NOW, officers=12, days=14, seed=seed)
        with database.read() as session:
            rows = session.execute(
                sa.select(Rating.overall, Rating.receipt_code, Encounter.happened_utc, Comment.text, Officer.nip)
                .join(Encounter, Rating.encounter_id == Encounter.id)
                .join(Officer, Encounter.officer_id == Officer.id)
                .outerjoin(Comment, Comment.rating_id == Rating.id)
                .order_by(Rating.id)
            ).all()
        database.dispose()
        return [tuple(row) for row in rows]

    assert voices("one", 5) == voices("again", 5)
    assert voices("other", 6) != voices("third", 5)


def test_loading_again_replaces_the_earlier_sample(database: Database) -> None:
    demo.load(database, KEYS, NOW, officers=12, days=14, seed=1)
    report = demo.load(database, KEYS, NOW, officers=14, days=14, seed=2)
    assert _count(database, Officer) == 14
    assert _count(database, Encounter) == report.encounters


def test_it_refuses_a_database_with_real_data_in_one_line(database: Database) -> None:
    with database.write() as session:
        session.add(Agency(code="DINKES", name="Dinas Kesehatan"))
    with pytest.raises(demo.DatabaseHoldsRealData) as caught:
        demo.load(database, KEYS, NOW, officers=12, days=14)
    assert "real data" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert _count(database, Agency) == 1


@pytest.mark.parametrize(("officers", "days"), [(3, 120), (60, 2)])
def test_it_says_when_the_city_would_be_too_small(database: Database, officers: int, days: int) -> None:
    with pytest.raises(ValueError, match="at least"):
        demo.load(database, KEYS, NOW, officers=officers, days=days)
