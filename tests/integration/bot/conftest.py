"""A city hall with two counters, Telegram, and the bot between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from feedback.desk import Desk
from tests.factories import make_agency, make_counter, make_duty, make_officer, make_service, make_unit
from tests.fakes.botapi import FakeTelegram, FakeUser
from tests.integration.bot.running import config_for, running_bot


@dataclass(frozen=True)
class City:
    unit_id: int
    officer_id: int
    code: str = "L7Q2K4"
    code_without_officer: str = "M3N4P5"


@pytest.fixture
def city(desk: Desk) -> City:
    now = datetime.now(UTC)
    with desk.database.write() as session:
        agency = make_agency(session)
        unit = make_unit(session, agency, name="Pelayanan Adminduk")
        service = make_service(session, unit)
        make_service(session, unit, name="Kartu keluarga")
        counter = make_counter(session, unit, code=City.code, name="Loket 3", service=service, now=now)
        make_counter(session, unit, code=City.code_without_officer, name="Loket 4", now=now)
        officer = make_officer(session, unit)
        make_duty(session, counter, officer, now=now)
        health = make_agency(session, code="DINKES", name="Dinas Kesehatan")
        make_unit(session, health, name="Puskesmas Menteng").also_known_as = "puskesmas klinik"
        return City(unit.id, officer.id)


@pytest.fixture
def telegram() -> Iterator[FakeTelegram]:
    with FakeTelegram() as server:
        yield server


@pytest.fixture
def bot(telegram: FakeTelegram, desk: Desk, city: City) -> Iterator[None]:
    """The bot polling, in a thread."""
    with running_bot(config_for(telegram, desk)):
        yield


@pytest.fixture
def siti(telegram: FakeTelegram, bot: None) -> FakeUser:
    """A citizen whose phone speaks Indonesian."""
    return telegram.user("Siti")
