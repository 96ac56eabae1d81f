"""Accounts of people who work here, what they may see, and what they were sent."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Base, one_of, reference
from models.organisation import Officer, Unit

ROLES = ("administrator", "manager", "officer")
DIGEST_CHANNELS = ("mail", "telegram")

managed_unit = sa.Table(
    "managed_unit",
    Base.metadata,
    sa.Column("staff_id", sa.ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("unit_id", sa.ForeignKey("unit.id", ondelete="CASCADE"), primary_key=True),
)


class Staff(Base):
    """An administrator sees the organisation, a manager the units managed, an officer the own figures."""

    __tablename__ = "staff"
    __table_args__ = (
        one_of("role", *ROLES),
        sa.CheckConstraint("(role = 'officer') = (officer_id IS NOT NULL)", name="officer_is_officer"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    username: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    role: Mapped[str]
    password_hash: Mapped[str]
    email: Mapped[str | None]
    officer_id: Mapped[int | None] = reference("officer.id", unique=True, index=False)
    telegram_chat_id: Mapped[int | None] = mapped_column(sa.BigInteger, unique=True)
    language: Mapped[str] = mapped_column(default="id")
    active: Mapped[bool] = mapped_column(default=True)

    officer: Mapped[Officer | None] = relationship(lazy="joined")
    units: Mapped[list[Unit]] = relationship(secondary=managed_unit, order_by="Unit.id")


class LinkCode(Base):
    """A one-time code for `/taut`: it ties a Telegram chat to a staff account."""

    __tablename__ = "link_code"

    code: Mapped[str] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = reference("staff.id", cascade=True)
    expires_utc: Mapped[datetime]
    used_utc: Mapped[datetime | None]


class Subscription(Base):
    """A manager's wish for the weekly digest on one channel."""

    __tablename__ = "subscription"
    __table_args__ = (sa.UniqueConstraint("staff_id", "channel"), one_of("channel", *DIGEST_CHANNELS))

    id: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = reference("staff.id", cascade=True, index=False)
    channel: Mapped[str]
    active: Mapped[bool] = mapped_column(default=True)
    since_utc: Mapped[datetime]
    """Weeks that ended before this are not owed."""

    staff: Mapped[Staff] = relationship()


class Delivery(Base):
    """One digest owed: the unique key is what makes it exactly once a manager, period and channel."""

    __tablename__ = "delivery"
    __table_args__ = (
        sa.UniqueConstraint("staff_id", "period", "channel"),
        one_of("channel", *DIGEST_CHANNELS),
        one_of("state", "claimed", "sent", "failed"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = reference("staff.id", index=False)
    period: Mapped[str]
    """ISO week, e.g. "2026-W47"."""
    channel: Mapped[str]
    state: Mapped[str] = mapped_column(default="claimed")
    attempts: Mapped[int] = mapped_column(default=0)
    claimed_utc: Mapped[datetime]
    sent_utc: Mapped[datetime | None]
    problem: Mapped[str] = mapped_column(default="")
    digest: Mapped[str | None] = mapped_column(sa.Text)
    """The digest as it was built (JSON), so that a repeated attempt sends the same words."""


class FigureView(Base):
    """Every look at an officer's figures, visible to that officer."""

    __tablename__ = "figure_view"

    id: Mapped[int] = mapped_column(primary_key=True)
    officer_id: Mapped[int] = reference("officer.id")
    staff_id: Mapped[int] = reference("staff.id", index=False)
    what: Mapped[str]
    at_utc: Mapped[datetime]
