"""What citizens wrote, how it was read, and what people corrected in the reading."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Base, one_of, reference
from models.encounter import Rating

LABELS = ("positive", "neutral", "negative")


class Comment(Base):
    """One comment a rating, redacted before it is stored. Erasure deletes the row."""

    __tablename__ = "comment"

    id: Mapped[int] = mapped_column(primary_key=True)
    rating_id: Mapped[int] = reference("rating.id", unique=True, index=False)
    text: Mapped[str]
    received_utc: Mapped[datetime]
    released_utc: Mapped[datetime | None] = mapped_column(index=True)
    """When it reached the unit's manager, together with at least four others."""

    rating: Mapped[Rating] = relationship()
    analyses: Mapped[list[CommentAnalysis]] = relationship(order_by="CommentAnalysis.id", cascade="all, delete-orphan")


class CommentAnalysis(Base):
    """One reading of one comment by one model version; a rescore adds a row, the latest counts."""

    __tablename__ = "comment_analysis"
    __table_args__ = (sa.UniqueConstraint("comment_id", "model_version"), one_of("label", *LABELS))

    id: Mapped[int] = mapped_column(primary_key=True)
    comment_id: Mapped[int] = reference("comment.id", cascade=True)
    model_version: Mapped[str]
    label: Mapped[str]
    unsure: Mapped[bool]
    """Below the stated confidence: shown as "unsure" and counted on neither side."""
    polarity: Mapped[float]
    confidence: Mapped[float]
    probabilities: Mapped[dict[str, Any]]
    language: Mapped[str]
    aspects: Mapped[list[Any]]
    flags: Mapped[list[Any]]
    because: Mapped[list[Any]]
    analysed_utc: Mapped[datetime]


class LabelCorrection(Base):
    """A reader's word against the model's, kept as labelled data for the next training."""

    __tablename__ = "label_correction"
    __table_args__ = (one_of("label", *LABELS), sa.UniqueConstraint("comment_id", "staff_id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    comment_id: Mapped[int] = reference("comment.id", cascade=True)
    staff_id: Mapped[int] = reference("staff.id")
    label: Mapped[str]
    at_utc: Mapped[datetime]
