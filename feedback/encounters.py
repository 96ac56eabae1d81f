"""Scan → encounter: who is on duty now, in a signed token. Looking writes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from feedback import crockford, tokens
from feedback.desk import Desk
from feedback.errors import (
    CounterCodeEnded,
    CounterCodeRevoked,
    CounterUnknown,
    EncounterExpired,
    TokenForged,
    UnitUnknown,
)
from feedback.tokens import EncounterToken
from models import Counter, CounterCode, Duty, Service, Unit


@dataclass(frozen=True)
class EncounterOffer:
    """What a citizen can rate now. `token` is at most 64 characters of A–Z a–z 0–9 _ -."""

    token: str
    agency_name: str
    unit_name: str
    counter_name: str | None
    service_name: str | None
    unit_id: int
    counter_id: int | None
    code: str | None
    timezone: str
    on_duty: bool
    """False: the rating counts for the unit and is credited to no one."""


def find_encounter(desk: Desk, code: str, now: datetime, channel: str = "web") -> EncounterOffer:
    """The counter behind a QR code, and who serves it at `now`.

    Raises
    ------
    CounterUnknown, CounterCodeRevoked, CounterCodeEnded
    """
    with desk.database.read() as session:
        counter = _counter_of(session, code)
        duty = _duty_at(session, counter.id, now)
        token = EncounterToken(
            channel=channel,
            counter_id=counter.id,
            unit_id=None,
            service_id=counter.service_id,
            duty_id=duty.id if duty else None,
            scanned_utc=now,
            nonce=tokens.fresh_nonce(),
        )
        return _offer(session, token, token.sign(desk.keys), counter.unit, counter)


def offer_for_unit(
    desk: Desk, unit_id: int, service_id: int | None, now: datetime, channel: str = "web"
) -> EncounterOffer:
    """For a citizen who chose the unit (and service) from a list: nobody is credited but the unit.

    Raises
    ------
    UnitUnknown
    """
    with desk.database.read() as session:
        unit = session.get(Unit, unit_id)
        service = session.get(Service, service_id) if service_id is not None else None
        if unit is None or (service_id is not None and (service is None or service.unit_id != unit_id)):
            raise UnitUnknown
        token = EncounterToken(channel, None, unit_id, service_id, None, now, tokens.fresh_nonce())
        return _offer(session, token, token.sign(desk.keys), unit, None)


def read_token(desk: Desk, token: str, now: datetime) -> EncounterOffer:
    """The same offer again, from the token that a page or a deep link carried.

    Raises
    ------
    TokenForged, EncounterExpired
    """
    content = tokens.read(token, desk.keys)
    refuse_stale(content, desk, now)
    with desk.database.read() as session:
        unit, counter = place_of(session, content)
        return _offer(session, content, token, unit, counter)


def refuse_stale(content: EncounterToken, desk: Desk, now: datetime) -> None:
    """Raise `EncounterExpired` when the scan is too long ago, `TokenForged` when it lies in the future."""
    age = now - content.scanned_utc
    if age > timedelta(hours=desk.rules.token_hours):
        raise EncounterExpired
    if age < -timedelta(minutes=5):
        raise TokenForged


def place_of(session: Session, content: EncounterToken) -> tuple[Unit, Counter | None]:
    """The unit and counter a genuine token names."""
    if content.counter_id is not None:
        counter = session.get(Counter, content.counter_id)
        if counter is None:
            raise TokenForged
        return counter.unit, counter
    unit = session.get(Unit, content.unit_id)
    if unit is None:
        raise TokenForged
    return unit, None


def _offer(
    session: Session, content: EncounterToken, token: str, unit: Unit, counter: Counter | None
) -> EncounterOffer:
    service = session.get(Service, content.service_id) if content.service_id else None
    code = _current_code(session, counter.id) if counter else None
    return EncounterOffer(
        token=token,
        agency_name=unit.agency.name,
        unit_name=unit.name,
        counter_name=counter.name if counter else None,
        service_name=service.name if service else None,
        unit_id=unit.id,
        counter_id=counter.id if counter else None,
        code=code,
        timezone=unit.agency.timezone,
        on_duty=content.duty_id is not None,
    )


def _counter_of(session: Session, code: str) -> Counter:
    # As it is written first (an imported code may have an L), then with look-alikes read as digits.
    spellings = (code.strip().upper()[:32].replace("\x00", ""), crockford.normalise(code)[:32].replace("\x00", ""))
    found = next((row for row in (session.get(CounterCode, spelling) for spelling in spellings) if row), None)
    if found is None:
        raise CounterUnknown(code=code.strip()[:12])
    if found.revoked_utc is not None:
        successor = _current_code(session, found.counter_id)
        if successor is None:
            raise CounterCodeEnded
        raise CounterCodeRevoked(successor)
    return found.counter


def _current_code(session: Session, counter_id: int) -> str | None:
    return session.scalar(
        sa.select(CounterCode.code)
        .where(CounterCode.counter_id == counter_id, CounterCode.revoked_utc.is_(None))
        .order_by(CounterCode.issued_utc.desc())
        .limit(1)
    )


def _duty_at(session: Session, counter_id: int, now: datetime) -> Duty | None:
    return session.scalars(
        sa.select(Duty).where(Duty.counter_id == counter_id, Duty.starts_utc <= now, Duty.ends_utc > now)
    ).first()
