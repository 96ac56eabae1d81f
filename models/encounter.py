"""One service encounter and its one rating, with what the citizen added to it."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Base, between, one_of, reference
from models.organisation import Counter, Officer, Service, Unit
from scoring.ikm.unsur import UNSUR

CHANNELS = ("web", "telegram", "kiosk", "import")
TIERS = ("open", "verified")
RATING_STATES = ("counted", "held", "withdrawn", "erased")
UNSUR_KEYS = tuple(UNSUR)


class Encounter(Base):
    """`nonce` comes from the signed token and is unique: that is what makes a replay harmless."""

    __tablename__ = "encounter"
    __table_args__ = (
        one_of("channel", *CHANNELS),
        one_of("tier", *TIERS),
        between("wait", 0, 4),
        sa.Index("ix_encounter_unit_day", "unit_id", "day"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    nonce: Mapped[str] = mapped_column(unique=True)
    counter_id: Mapped[int | None] = reference("counter.id")
    """NULL when the citizen chose a unit and service without a counter's code."""
    unit_id: Mapped[int] = reference("unit.id", index=False)
    service_id: Mapped[int | None] = reference("service.id")
    officer_id: Mapped[int | None] = reference("officer.id")
    duty_id: Mapped[int | None] = reference("duty.id", index=False)
    channel: Mapped[str]
    tier: Mapped[str] = mapped_column(default="open")
    wait: Mapped[int | None]
    """Waiting time before the call in five classes: 0 none, 1 ≤ 15, 2 ≤ 30, 3 ≤ 60, 4 > 60 minutes."""
    happened_utc: Mapped[datetime]
    day: Mapped[date]
    """The encounter's date in the agency's own time zone."""

    counter: Mapped[Counter | None] = relationship()
    unit: Mapped[Unit] = relationship()
    service: Mapped[Service | None] = relationship()
    officer: Mapped[Officer | None] = relationship()


class Rating(Base):
    __tablename__ = "rating"
    __table_args__ = (
        between("overall", 1, 4),
        one_of("state", *RATING_STATES),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    encounter_id: Mapped[int] = reference("encounter.id", unique=True, index=False)
    overall: Mapped[int | None]
    """1 buruk … 4 hebat; NULL only once erased together with its count."""
    state: Mapped[str] = mapped_column(default="counted")
    author_hash: Mapped[str | None] = mapped_column(index=True)
    """Keyed hash of the Telegram id or device cookie, key rotated each quarter; NULL for paper and after erasure."""
    language: Mapped[str] = mapped_column(default="id")
    received_utc: Mapped[datetime]
    receipt_digest: Mapped[str] = mapped_column(unique=True)
    """SHA-256 of the link's secret: the secret itself is not stored."""
    receipt_code: Mapped[str] = mapped_column(unique=True)
    """The short spoken code (Crockford base32 with a check character)."""
    wants_answer: Mapped[bool | None]
    questionnaire_version_id: Mapped[int | None] = reference("questionnaire_version.id", index=False)

    encounter: Mapped[Encounter] = relationship(lazy="joined", innerjoin=True)
    answers: Mapped[list[Answer]] = relationship(order_by="Answer.key", cascade="all, delete-orphan")
    mentions: Mapped[list[Mention]] = relationship(order_by="Mention.key", cascade="all, delete-orphan")
    profile: Mapped[Profile | None] = relationship(cascade="all, delete-orphan")


class Answer(Base):
    """An unsur answered 1–4. Unanswered unsur have no row and count in no mean."""

    __tablename__ = "answer"
    __table_args__ = (one_of("key", *UNSUR_KEYS), between("value", 1, 4))

    rating_id: Mapped[int] = reference("rating.id", cascade=True, primary_key=True, index=False)
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int]


class Mention(Base):
    """A chip: which unsur (or "other") went wrong (−1) or well (+1)."""

    __tablename__ = "mention"
    __table_args__ = (
        one_of("key", *UNSUR_KEYS, "other"),
        sa.CheckConstraint("direction IN (-1, 1)", name="direction"),
    )

    rating_id: Mapped[int] = reference("rating.id", cascade=True, primary_key=True, index=False)
    key: Mapped[str] = mapped_column(primary_key=True)
    direction: Mapped[int]


class Profile(Base):
    """Respondent profile of the SKM form; every field optional."""

    __tablename__ = "profile"
    __table_args__ = (
        one_of("sex", "female", "male"),
        one_of("age_band", "under_20", "20_29", "30_39", "40_49", "50_59", "60_up"),
        one_of("education", "sd", "smp", "sma", "s1", "s2", "s3"),
        one_of("occupation", "pns", "tni", "polri", "swasta", "wirausaha", "lainnya"),
    )

    rating_id: Mapped[int] = reference("rating.id", cascade=True, primary_key=True, index=False)
    sex: Mapped[str | None]
    age_band: Mapped[str | None]
    education: Mapped[str | None]
    occupation: Mapped[str | None]


class RatingEvent(Base):
    """What happened to a rating, in order: the ground on which a tamper-evident log can stand."""

    __tablename__ = "rating_event"
    __table_args__ = (one_of("kind", "received", "corrected", "held", "released", "withdrawn", "erased"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    rating_id: Mapped[int] = reference("rating.id", cascade=True)
    kind: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    at_utc: Mapped[datetime]
