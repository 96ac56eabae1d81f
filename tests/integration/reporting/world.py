"""A small office whose citizens rate by the dozen: rows written as the feedback room writes them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

from sqlalchemy.orm import Session

from models import (
    Agency,
    Answer,
    Comment,
    CommentAnalysis,
    Counter,
    Database,
    Encounter,
    FactQueue,
    Mention,
    Officer,
    Rating,
    Service,
    Unit,
)
from tests.factories import make_agency, make_counter, make_officer, make_service, make_unit

_numbers = count(1)


@dataclass
class Office:
    """One unit with two services, a counter and some officers."""

    database: Database
    officers: list[int] = field(default_factory=list)
    session: Session | None = None

    @classmethod
    def build(cls, database: Database, now: datetime, officers: int = 3, name: str = "Loket Adminduk") -> Office:
        office = cls(database)
        with database.write() as session:
            agency: Agency = make_agency(session, code=f"OPD-{next(_numbers)}")
            unit: Unit = make_unit(session, agency, name=name)
            services: list[Service] = [make_service(session, unit, name=name) for name in ("KTP elektronik", "Akta")]
            counter: Counter = make_counter(session, unit, code=f"C{next(_numbers):05d}", now=now)
            people: list[Officer] = [
                make_officer(session, unit, name=f"Petugas {chr(65 + i)}") for i in range(officers)
            ]
            office.unit_id, office.counter_id = unit.id, counter.id
            office.services = [service.id for service in services]
            office.officers = [officer.id for officer in people]
        return office

    unit_id: int = 0
    counter_id: int = 0
    services: list[int] = field(default_factory=list)

    def rate(
        self,
        overall: int = 3,
        *,
        officer: int | None = None,
        day: date = date(2026, 11, 16),
        tier: str = "open",
        service: int = 0,
        channel: str = "web",
        wait: int | None = None,
        state: str = "counted",
        answers: dict[str, int] | None = None,
        mentions: dict[str, int] | None = None,
        comment: str | None = None,
        label: str = "neutral",
        unsure: bool = False,
        aspects: list[Any] | None = None,
        flags: list[list[str]] | None = None,
        received: datetime | None = None,
    ) -> int:
        """One rating and its queue row; `officer` is a position in `officers`. Returns the rating's id."""
        number = next(_numbers)
        received = received or datetime(day.year, day.month, day.day, 3, tzinfo=UTC) + timedelta(seconds=number % 3600)
        with self._writing() as session:
            encounter = Encounter(
                nonce=f"nonce-{number}",
                counter_id=self.counter_id,
                unit_id=self.unit_id,
                service_id=self.services[service],
                officer_id=None if officer is None else self.officers[officer],
                channel=channel,
                tier=tier,
                wait=wait,
                happened_utc=received,
                day=day,
            )
            rating = Rating(
                encounter=encounter,
                overall=overall,
                state=state,
                received_utc=received,
                receipt_digest=hashlib.sha256(str(number).encode()).hexdigest(),
                receipt_code=f"R{number:07d}",
            )
            session.add(rating)
            session.flush()
            rating.answers = [Answer(key=key, value=value) for key, value in (answers or {}).items()]
            rating.mentions = [Mention(key=key, direction=sign) for key, sign in (mentions or {}).items()]
            if comment is not None:
                written = Comment(rating_id=rating.id, text=comment, received_utc=received)
                written.analyses = [analysis(label, unsure, aspects or [], received, flags=flags)]
                session.add(written)
            session.add(FactQueue(unit_id=self.unit_id, day=day))
            return rating.id

    @contextmanager
    def together(self) -> Iterator[None]:
        """Ratings given inside are committed at its end, in one transaction."""
        with self.database.write() as session:
            self.session = session
            try:
                yield
            finally:
                self.session = None

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        if self.session is not None:
            yield self.session
            return
        with self.database.write() as session:
            yield session

    def change(self, rating_id: int, **values: Any) -> None:
        """Set columns of a rating, as a hold, withdrawal or correction does."""
        with self.database.write() as session:
            rating = session.get_one(Rating, rating_id)
            for name, value in values.items():
                setattr(rating, name, value)
            session.add(FactQueue(unit_id=self.unit_id, day=rating.encounter.day))


def analysis(
    label: str,
    unsure: bool,
    aspects: list[Any],
    at: datetime,
    version: str = "model-1",
    flags: list[list[str]] | None = None,
) -> CommentAnalysis:
    probabilities = {name: 0.8 if name == label else 0.1 for name in ("positive", "neutral", "negative")}
    return CommentAnalysis(
        model_version=version,
        label=label,
        unsure=unsure,
        polarity=probabilities["positive"] - probabilities["negative"],
        confidence=0.8,
        probabilities=probabilities,
        language="ind",
        aspects=aspects,
        flags=flags or [],
        because=[["lama", 1.2]],
        analysed_utc=at,
    )
