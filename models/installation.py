"""Facts about this installation itself, and attempts counted against a limit."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base


class Installation(Base):
    """One row. `sample_seed` is set when the data is the made-up sample city: every page then says so."""

    __tablename__ = "installation"
    __table_args__ = (sa.CheckConstraint("id = 1", name="single_row"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=1, autoincrement=False)
    created_utc: Mapped[datetime]
    sample_seed: Mapped[int | None]


class Attempt(Base):
    """Tries at something limited (short receipt codes, passwords), shared by all processes."""

    __tablename__ = "attempt"
    __table_args__ = (sa.Index("ix_attempt_bucket_at", "bucket", "at_utc"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    bucket: Mapped[str]
    """What is limited and for whom, e.g. "receipt:<device hash>"."""
    at_utc: Mapped[datetime]
