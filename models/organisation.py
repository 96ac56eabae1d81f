"""Who serves: agency (OPD) → unit (unit kerja) → counter (loket) and service (jenis layanan); officers and duties."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Base, one_of, reference


class Agency(Base):
    __tablename__ = "agency"

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    timezone: Mapped[str] = mapped_column(default="Asia/Jakarta")
    is_oversight: Mapped[bool] = mapped_column(default=False)
    """True for the Inspektorat: it is told of illegal levies besides the unit."""

    units: Mapped[list[Unit]] = relationship(back_populates="agency", order_by="Unit.id")


class Unit(Base):
    __tablename__ = "unit"

    id: Mapped[int] = mapped_column(primary_key=True)
    agency_id: Mapped[int] = reference("agency.id")
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    also_known_as: Mapped[str] = mapped_column(default="")
    """Words people type when they look for it, e.g. "dukcapil ktp kk"."""

    agency: Mapped[Agency] = relationship(back_populates="units", lazy="joined", innerjoin=True)
    services: Mapped[list[Service]] = relationship(back_populates="unit", order_by="Service.id")
    counters: Mapped[list[Counter]] = relationship(back_populates="unit", order_by="Counter.id")


class Service(Base):
    __tablename__ = "service"
    __table_args__ = (sa.UniqueConstraint("unit_id", "code"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = reference("unit.id")
    code: Mapped[str]
    name: Mapped[str]

    unit: Mapped[Unit] = relationship(back_populates="services")


class Counter(Base):
    __tablename__ = "counter"
    __table_args__ = (sa.UniqueConstraint("unit_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = reference("unit.id")
    service_id: Mapped[int | None] = reference("service.id")
    """The one service given here; NULL where a counter gives several."""
    name: Mapped[str]

    unit: Mapped[Unit] = relationship(back_populates="counters", lazy="joined", innerjoin=True)
    service: Mapped[Service | None] = relationship(lazy="joined")
    codes: Mapped[list[CounterCode]] = relationship(back_populates="counter", order_by="CounterCode.issued_utc")


class CounterCode(Base):
    """What the QR says. A code is rotated by revoking it and issuing another; an old one still leads on."""

    __tablename__ = "counter_code"

    code: Mapped[str] = mapped_column(primary_key=True)
    counter_id: Mapped[int] = reference("counter.id")
    issued_utc: Mapped[datetime]
    revoked_utc: Mapped[datetime | None]

    counter: Mapped[Counter] = relationship(back_populates="codes", lazy="joined", innerjoin=True)


class Officer(Base):
    """An ASN. The NIP is text, unique, and never shown to citizens."""

    __tablename__ = "officer"
    __table_args__ = (
        sa.CheckConstraint("length(nip) = 18", name="nip_length"),
        one_of("kind", "pns", "pppk"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = reference("unit.id")
    nip: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    name: Mapped[str]

    unit: Mapped[Unit] = relationship(lazy="joined", innerjoin=True)


class Duty(Base):
    """Who serves which counter, from–to. Two duties of one counter never overlap (a trigger sees to it)."""

    __tablename__ = "duty"
    __table_args__ = (
        sa.CheckConstraint("ends_utc > starts_utc", name="ends_after_start"),
        sa.UniqueConstraint("counter_id", "starts_utc"),
        sa.Index("ix_duty_counter_times", "counter_id", "starts_utc", "ends_utc"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    counter_id: Mapped[int] = reference("counter.id", index=False)
    officer_id: Mapped[int] = reference("officer.id")
    starts_utc: Mapped[datetime]
    ends_utc: Mapped[datetime]

    counter: Mapped[Counter] = relationship()
    officer: Mapped[Officer] = relationship(lazy="joined", innerjoin=True)
