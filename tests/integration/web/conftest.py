"""A web door on the test database, at a moment that the test sets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import pytest
from flask import Flask
from flask.testing import FlaskClient

from feedback.desk import Desk
from models import Counter
from tests import factories
from web import WebConfig, create_app


@dataclass
class Clock:
    """A clock that stands still until it is set."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock(now: datetime) -> Clock:
    return Clock(now)


@pytest.fixture
def make_app(desk: Desk, clock: Clock) -> Callable[..., Flask]:
    def make(**settings: object) -> Flask:
        config = WebConfig(
            desk=desk, secret_key="for tests only", base_url="https://suara.test", clock=clock, **settings
        )
        app = create_app(config)
        app.config["TESTING"] = False
        return app

    return make


@pytest.fixture
def app(make_app: Callable[..., Flask]) -> Flask:
    return make_app()


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture
def counter(desk: Desk, now: datetime) -> Counter:
    """Loket 3 of Disdukcapil, code L7Q2K4, with Sari on duty."""
    with desk.database.write() as session:
        unit = factories.make_unit(session, factories.make_agency(session), code="ADMINDUK")
        service = factories.make_service(session, unit)
        made = factories.make_counter(session, unit, name="Loket 3", service=service, now=now)
        factories.make_duty(session, made, factories.make_officer(session, unit), now=now)
    return made
