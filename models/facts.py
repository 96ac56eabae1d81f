"""Daily facts: what reporting reads instead of ratings. Each unit-day is rebuilt by delete + insert."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, one_of, reference


class FactQueue(Base):
    """A unit-day touched by a citizen's act, written in the same transaction; the worker rebuilds and deletes it."""

    __tablename__ = "fact_queue"

    id: Mapped[int] = mapped_column(primary_key=True)
    unit_id: Mapped[int] = reference("unit.id", index=False)
    day: Mapped[date]


class FactEncounterDay(Base):
    """The sums of docs/method.md, one cell a day × officer × service × channel × wait × tier.

    y = 100·(mean of answered person items − 1)/3 per encounter, w = trust weight;
    n, weight Σw, weight2 Σw², weighted_y Σwy, weighted_y2 Σwy². Only counted ratings.
    """

    __tablename__ = "fact_encounter_day"
    __table_args__ = (sa.Index("ix_fact_encounter_day_unit_day", "unit_id", "day"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]
    unit_id: Mapped[int] = reference("unit.id", index=False)
    officer_id: Mapped[int | None] = reference("officer.id")
    service_id: Mapped[int | None] = reference("service.id", index=False)
    channel: Mapped[str]
    wait: Mapped[int | None]
    tier: Mapped[str]
    n: Mapped[int]
    weight: Mapped[float]
    weight2: Mapped[float]
    weighted_y: Mapped[float]
    weighted_y2: Mapped[float]


class FactUnitDay(Base):
    """Counts of ratings a unit, service and day; n1 … n4 by face."""

    __tablename__ = "fact_unit_day"
    __table_args__ = (sa.Index("ix_fact_unit_day_unit_day", "unit_id", "day"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]
    unit_id: Mapped[int] = reference("unit.id", index=False)
    counter_id: Mapped[int | None] = reference("counter.id", index=False)
    service_id: Mapped[int | None] = reference("service.id", index=False)
    n: Mapped[int]
    n1: Mapped[int]
    n2: Mapped[int]
    n3: Mapped[int]
    n4: Mapped[int]
    held: Mapped[int]
    withdrawn: Mapped[int]
    comments: Mapped[int]


class FactUnsurDay(Base):
    """Answers 1–4 of an unsur: how many and their sum (IKM = 25 × Σ NRR × weight is made of these)."""

    __tablename__ = "fact_unsur_day"
    __table_args__ = (sa.Index("ix_fact_unsur_day_unit_day", "unit_id", "day"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]
    unit_id: Mapped[int] = reference("unit.id", index=False)
    service_id: Mapped[int | None] = reference("service.id", index=False)
    key: Mapped[str]
    n: Mapped[int]
    sum: Mapped[int]


class FactCommentDay(Base):
    """Comments by label ("unsure" apart) and language, for the unit and for the officer on duty."""

    __tablename__ = "fact_comment_day"
    __table_args__ = (
        sa.Index("ix_fact_comment_day_unit_day", "unit_id", "day"),
        one_of("label", "positive", "neutral", "negative", "unsure"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]
    unit_id: Mapped[int] = reference("unit.id", index=False)
    officer_id: Mapped[int | None] = reference("officer.id")
    label: Mapped[str]
    language: Mapped[str]
    n: Mapped[int]


class FactMentionDay(Base):
    """How often an aspect was named, well (+1) or badly (−1), by chip or in a comment."""

    __tablename__ = "fact_mention_day"
    __table_args__ = (sa.Index("ix_fact_mention_day_unit_day", "unit_id", "day"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]
    unit_id: Mapped[int] = reference("unit.id", index=False)
    officer_id: Mapped[int | None] = reference("officer.id")
    key: Mapped[str]
    direction: Mapped[int]
    n: Mapped[int]


class Snapshot(Base):
    """A period as it was reckoned: immutable; a late or corrected rating makes a new version with the reason."""

    __tablename__ = "snapshot"
    __table_args__ = (sa.UniqueConstraint("period", "version"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    period: Mapped[str]
    """"2026-11" (month), "2026-Q4" (quarter) or "2026" (year)."""
    version: Mapped[int]
    reason: Mapped[str]
    formula_version: Mapped[str]
    inputs_sha256: Mapped[str]
    parameters: Mapped[dict[str, Any]]
    closed_utc: Mapped[datetime]


class SnapshotFigure(Base):
    """One officer's figure in a snapshot: score, interval, n, reliability, standing and the steps of its making."""

    __tablename__ = "snapshot_figure"
    __table_args__ = (one_of("standing", "insufficient", "below", "expected", "above"),)

    snapshot_id: Mapped[int] = reference("snapshot.id", primary_key=True, index=False)
    officer_id: Mapped[int] = reference("officer.id", primary_key=True)
    unit_id: Mapped[int] = reference("unit.id", index=False)
    n: Mapped[int]
    n_effective: Mapped[float | None]
    score: Mapped[float | None]
    low: Mapped[float | None]
    high: Mapped[float | None]
    reliability: Mapped[float | None]
    standing: Mapped[str]
    steps: Mapped[dict[str, Any]]


class Release(Base):
    """What a reader was last allowed to see of a subject; it advances only in steps (docs/adr/0007).

    A new row is written when at least 5 (staff) or 10 (public) unpublished ratings have accrued.
    `figure` is what was shown; totals over subjects are sums of released states only.
    """

    __tablename__ = "release"
    __table_args__ = (
        one_of("subject", "officer", "unit", "counter"),
        one_of("audience", "staff", "public"),
        sa.UniqueConstraint("subject", "subject_id", "audience", "period", "n"),
        sa.Index("ix_release_subject", "subject", "subject_id", "audience", "period"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    subject: Mapped[str]
    subject_id: Mapped[int]
    audience: Mapped[str]
    period: Mapped[str]
    n: Mapped[int]
    through_day: Mapped[date]
    figure: Mapped[dict[str, Any]]
    released_utc: Mapped[datetime]
