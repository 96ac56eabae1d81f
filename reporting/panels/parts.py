"""The pieces that panels are made of: frozen values, ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from reporting.means import Mean


@dataclass(frozen=True)
class Received:
    """Ratings received: bare counts, which say nothing about what was rated."""

    today: int
    this_week: int
    this_quarter: int
    unreleased: int
    """Counted this quarter but not in any figure yet: they enter in steps of at least five."""
    held: int
    withdrawn: int


@dataclass(frozen=True)
class TrendPoint:
    """A week's released mean; `first` is its Monday. A week without a step has no point."""

    period: str
    first: date
    mean: Mean


@dataclass(frozen=True)
class UnsurRow:
    """One unsur as released: nrr on 1–4, value = 25·nrr."""

    key: str
    number: str
    n: int
    nrr: float
    value: float


@dataclass(frozen=True)
class IkmView:
    """IKM on 25–100 with its grade and the norm's word; n answers to the most answered unsur."""

    value: float
    grade: str
    performance: str
    n: int
    unanswered: tuple[str, ...]
    weight: str
    formula_version: str
    inputs_sha256: str


@dataclass(frozen=True)
class MentionRow:
    key: str
    well: int
    badly: int


@dataclass(frozen=True)
class BalanceView:
    """Positive minus negative share of comments, −1…1, corrected for misreadings; labels as read beside it.

    `value`, `low`, `high` are None while nothing can be said. "unsure" comments are on neither side.
    """

    value: float | None
    low: float | None
    high: float | None
    n: int
    positive: int
    neutral: int
    negative: int
    unsure: int


@dataclass(frozen=True)
class CommentView:
    """A released comment: names, numbers and insults masked; no officer, counter or time.

    `because` holds the fragments that moved the label, strongest first, with how far (log-odds; negative: against it).
    `flags` holds (kind, the words that raised it): they ask to be looked at and are no finding, so managers alone see
    them. `month` ("2026-11") is given to officers only.
    """

    comment_id: int
    text: str
    label: str
    because: tuple[tuple[str, float], ...]
    aspects: tuple[tuple[str, int], ...]
    language: str
    month: str | None = None
    flags: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class CaseView:
    """A case waiting for the unit. `working_days_left` is negative once the deadline has passed."""

    case_id: int
    unit_id: int
    unit_name: str
    kind: str
    text: str
    opened_utc: datetime
    due_utc: datetime
    working_days_left: int


@dataclass(frozen=True)
class ResponseTimes:
    """Working days to the first answer and to the end, of cases opened in the period."""

    opened: int
    answered: int
    waiting: int
    overdue: int
    median_first_answer: float | None
    median_resolution: float | None
    within_deadline: float | None
    """Share of the answered that were answered in time."""


@dataclass(frozen=True)
class OfficerRow:
    """An officer in a table. Without enough data `score` is None and `ratings_needed` says how many more."""

    officer_id: int
    name: str
    period: str
    standing: str
    score: float | None
    low: float | None
    high: float | None
    n: int
    ratings_needed: int
