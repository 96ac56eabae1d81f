"""Small makers of rows, each with plausible defaults."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import count
from typing import TypeVar

from sqlalchemy.orm import Session
from werkzeug.security import generate_password_hash

from models import Agency, Counter, CounterCode, Duty, Officer, Service, Staff, Unit

Row = TypeVar("Row")
_numbers = count(1)
PASSWORD = "rahasia-untuk-tes"
_PASSWORD_HASH = generate_password_hash(PASSWORD, method="scrypt:1024:8:1")


def make_agency(
    session: Session,
    *,
    code: str = "DISDUKCAPIL",
    name: str = "Disdukcapil",
    timezone: str = "Asia/Jakarta",
    is_oversight: bool = False,
) -> Agency:
    return _add(session, Agency(code=code, name=name, timezone=timezone, is_oversight=is_oversight))


def make_unit(
    session: Session, agency: Agency | None = None, *, code: str | None = None, name: str = "Pelayanan Adminduk"
) -> Unit:
    agency = agency or make_agency(session, code=f"AGENCY-{next(_numbers)}")
    return _add(
        session, Unit(agency=agency, code=code or f"UNIT-{next(_numbers)}", name=name, also_known_as="dukcapil ktp")
    )


def make_service(session: Session, unit: Unit, *, code: str | None = None, name: str = "KTP elektronik") -> Service:
    return _add(session, Service(unit=unit, code=code or f"S{next(_numbers)}", name=name))


def make_counter(
    session: Session,
    unit: Unit | None = None,
    *,
    code: str = "L7Q2K4",
    name: str | None = None,
    service: Service | None = None,
    now: datetime,
) -> Counter:
    unit = unit or make_unit(session)
    counter = _add(session, Counter(unit=unit, name=name or f"Loket {next(_numbers)}", service=service))
    _add(session, CounterCode(code=code, counter=counter, issued_utc=now - timedelta(days=30)))
    return counter


def make_officer(session: Session, unit: Unit, *, nip: str | None = None, name: str = "Sari Contoh") -> Officer:
    nip = nip or f"19900101201501{2:d}{next(_numbers) % 1000:03d}"
    return _add(session, Officer(unit=unit, nip=nip, kind="pns", name=name))


def make_duty(
    session: Session,
    counter: Counter,
    officer: Officer,
    *,
    now: datetime,
    hours: float = 4,
    starts: datetime | None = None,
) -> Duty:
    starts = starts or now - timedelta(hours=1)
    return _add(
        session, Duty(counter=counter, officer=officer, starts_utc=starts, ends_utc=starts + timedelta(hours=hours))
    )


def make_staff(
    session: Session,
    role: str,
    *,
    username: str | None = None,
    units: list[Unit] | None = None,
    officer: Officer | None = None,
    email: str | None = None,
) -> Staff:
    """An account whose password is `PASSWORD`."""
    username = username or f"{role}-{next(_numbers)}"
    return _add(
        session,
        Staff(
            username=username,
            name=username.title(),
            role=role,
            password_hash=_PASSWORD_HASH,
            email=email or f"{username}@contoh.go.id",
            units=units or [],
            officer=officer,
        ),
    )


def _add(session: Session, row: Row) -> Row:
    session.add(row)
    session.flush()
    return row
