"""One migration head, and the migrated schema is the one in code, on both backends."""

import pytest
import sqlalchemy as sa

from models import Database, migrate
from tests import factories


def test_the_migrated_schema_is_the_one_in_code(database: Database) -> None:
    assert migrate.current(database) == migrate.head()
    assert migrate.differences(database) == []


def test_overlapping_duties_are_refused_by_the_database(database: Database, now) -> None:
    with database.write() as session:
        counter = factories.make_counter(session, now=now)
        first, second = (factories.make_officer(session, counter.unit) for _ in range(2))
        factories.make_duty(session, counter, first, now=now)
    with database.write() as session:
        session.add_all([counter, second])
        with pytest.raises(sa.exc.DBAPIError, match="overlap"):
            factories.make_duty(session, counter, second, now=now, starts=now)
        session.rollback()


def test_a_rating_outside_one_to_four_is_refused_by_the_database(database: Database, now) -> None:
    with pytest.raises(sa.exc.IntegrityError), database.write() as session:
        session.execute(
            sa.text(
                "INSERT INTO rating"
                " (encounter_id, overall, state, language, received_utc, receipt_digest, receipt_code)"
                " VALUES (1, 5, 'counted', 'id', '2026-11-18 02:00:00', 'x', 'y')"
            )
        )
