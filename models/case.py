"""A case (pengaduan): a citizen asked for an answer, and the two sides talk without seeing each other."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Base, one_of, reference
from models.encounter import Rating
from models.organisation import Unit

CASE_KINDS = ("complaint", "aspiration", "question")
CASE_STATES = ("open", "answered", "reopened", "closed")


class Case(Base):
    """open → answered → closed, or → reopened → answered …; times are measured in working days."""

    __tablename__ = "service_case"
    __table_args__ = (one_of("kind", *CASE_KINDS), one_of("state", *CASE_STATES))

    id: Mapped[int] = mapped_column(primary_key=True)
    rating_id: Mapped[int] = reference("rating.id", unique=True, index=False)
    unit_id: Mapped[int] = reference("unit.id")
    kind: Mapped[str] = mapped_column(default="complaint")
    state: Mapped[str] = mapped_column(default="open")
    opened_utc: Mapped[datetime]
    due_utc: Mapped[datetime]
    """The first answer is due by then."""
    first_answered_utc: Mapped[datetime | None]
    resolved_utc: Mapped[datetime | None]
    solved: Mapped[bool | None]
    """The citizen's word on it; NULL while not asked or not said."""
    oversight: Mapped[bool] = mapped_column(default=False)
    """A serious flag (levy) sent it to the Inspektorat as well."""

    rating: Mapped[Rating] = relationship()
    unit: Mapped[Unit] = relationship()
    messages: Mapped[list[CaseMessage]] = relationship(order_by="CaseMessage.id", cascade="all, delete-orphan")
    attachments: Mapped[list[CaseAttachment]] = relationship(order_by="CaseAttachment.id", cascade="all, delete-orphan")


class CaseMessage(Base):
    __tablename__ = "case_message"
    __table_args__ = (one_of("side", "citizen", "unit"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = reference("service_case.id", cascade=True)
    side: Mapped[str]
    staff_id: Mapped[int | None] = reference("staff.id")
    text: Mapped[str]
    sent_utc: Mapped[datetime]


class CaseAttachment(Base):
    """A photo as evidence: metadata stripped, stored outside the web root under a random name."""

    __tablename__ = "case_attachment"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = reference("service_case.id", cascade=True)
    file_name: Mapped[str] = mapped_column(unique=True)
    media_type: Mapped[str]
    size_bytes: Mapped[int]
    received_utc: Mapped[datetime]


class CaseReminder(Base):
    """One reminder of each kind a case and round: the unique key makes a repeated tick harmless."""

    __tablename__ = "case_reminder"
    __table_args__ = (
        one_of("kind", "before_due", "after_due"),
        sa.UniqueConstraint("case_id", "kind", "due_utc"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = reference("service_case.id", cascade=True, index=False)
    kind: Mapped[str]
    due_utc: Mapped[datetime]
    at_utc: Mapped[datetime]
