"""What an evidence sheet says, as one value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import Encounter, Installation, Officer, Rating, RatingEvent
from reporting.exports.figures import indicator_export
from reporting.panels.balance import balance_of
from reporting.panels.cases import response_times
from reporting.panels.comments import meant, officer_comments
from reporting.panels.officer import RULE, MixPart, Step, mix_parts_of, officer_trend
from reporting.panels.parts import BalanceView, CommentView, ResponseTimes, TrendPoint
from reporting.periods import Period, local_day
from reporting.releases.book import book_of, sum_books
from reporting.releases.read import steps_of_period

SHOWN_COMMENTS = 5
MOST_WEEKS = 26


@dataclass(frozen=True)
class EvidenceSheet:
    """One officer and period. While the data is insufficient, the figure's numbers are None."""

    officer: str
    nip: str
    unit: str
    agency: str
    timezone: str
    period: str
    first_day: str
    last_day: str
    state: str
    version: int
    reason: str
    sample: bool
    made_utc: datetime
    n: int
    ratings_needed: int
    standing: str
    score: float | None
    low: float | None
    high: float | None
    expected: float | None
    n_effective: float | None
    reliability: float | None
    officer_share: float | None
    steps: tuple[Step, ...]
    mix_parts: tuple[MixPart, ...]
    trend: tuple[TrendPoint, ...]
    balance: BalanceView
    themes: tuple[tuple[str, int, int], ...]
    """(aspect, named well, named badly) in the comments that were released to the officer."""
    praise: tuple[CommentView, ...]
    trouble: tuple[CommentView, ...]
    response: ResponseTimes
    held: int
    held_reasons: tuple[tuple[str, int], ...]
    withdrawn: int
    formula_version: str
    inputs_sha256: str


def evidence_sheet(
    session: Session, officer_id: int, period: Period, now: datetime, holidays: Set[date] = frozenset()
) -> EvidenceSheet:
    """Build the sheet from what was published; `holidays` are no working days.

    Raises sqlalchemy NoResultFound for an unknown officer.
    """
    officer = session.get_one(Officer, officer_id)
    zone = officer.unit.agency.timezone
    today = local_day(now, zone)
    export = indicator_export(session, period)
    row = next((row for row in export.rows if row.officer_id == officer_id), None)
    explanation = row.explanation if row else {}
    book = sum_books(book_of(step) for step in steps_of_period(session, period, officer_id))
    until = Period.containing(min(period.last, today), "week")
    weeks = min(MOST_WEEKS, max(1, (until.last - period.first).days // 7 + 1))
    comments = officer_comments(session, officer_id)
    within = [view for view in comments if _in_period(view, period)]
    sure = meant(session, [view.comment_id for view in within])
    reasons = _held(session, officer_id, period)
    n = row.n if row else 0
    return EvidenceSheet(
        officer=officer.name,
        nip=officer.nip,
        unit=officer.unit.name,
        agency=officer.unit.agency.name,
        timezone=zone,
        period=period.key,
        first_day=period.first.isoformat(),
        last_day=period.last.isoformat(),
        state=export.state,
        version=export.version,
        reason=export.reason,
        sample=session.scalar(sa.select(Installation.sample_seed)) is not None,
        made_utc=now,
        n=n,
        ratings_needed=0 if row and row.score is not None else max(1, RULE.min_n - n),
        standing=row.standing if row else "insufficient",
        score=row.score if row else None,
        low=row.low if row else None,
        high=row.high if row else None,
        expected=row.expected if row else None,
        n_effective=row.n_effective if row else None,
        reliability=row.reliability if row else None,
        officer_share=export.parameters.get("officer_share"),
        steps=tuple(Step(step["key"], float(step["value"])) for step in explanation.get("steps", ())),
        mix_parts=mix_parts_of(session, explanation.get("mix_parts", ())),
        trend=officer_trend(session, officer_id, until, weeks) if row and row.score is not None else (),
        balance=balance_of(book),
        themes=_themes(within),
        praise=tuple(view for view in within if sure.get(view.comment_id, 0) > 0)[:SHOWN_COMMENTS],
        trouble=tuple(view for view in within if sure.get(view.comment_id, 0) < 0)[:SHOWN_COMMENTS],
        response=response_times(session, [officer.unit_id], period, today, holidays),
        held=_in_state(session, officer_id, period, "held"),
        held_reasons=reasons,
        withdrawn=_in_state(session, officer_id, period, "withdrawn"),
        formula_version=export.formula_version,
        inputs_sha256=export.inputs_sha256,
    )


def _in_period(view: CommentView, period: Period) -> bool:
    if view.month is None:
        return False
    month = Period.parse(view.month)
    return month.first <= period.last and month.last >= period.first


def _themes(comments: list[CommentView]) -> tuple[tuple[str, int, int], ...]:
    well: Counter[str] = Counter()
    badly: Counter[str] = Counter()
    for view in comments:
        for key, sign in view.aspects:
            (well if sign > 0 else badly)[key] += sign != 0
    keys = sorted({*well, *badly}, key=lambda key: (-(well[key] + badly[key]), key))
    return tuple((key, well[key], badly[key]) for key in keys)


def _in_state(session: Session, officer_id: int, period: Period, state: str) -> int:
    return (
        session.scalar(
            sa.select(sa.func.count())
            .select_from(Rating)
            .join(Encounter, Encounter.id == Rating.encounter_id)
            .where(
                Encounter.officer_id == officer_id,
                Encounter.day.between(period.first, period.last),
                Rating.state == state,
            )
        )
        or 0
    )


def _held(session: Session, officer_id: int, period: Period) -> tuple[tuple[str, int], ...]:
    """Reasons of the ratings that are held now, by the latest hold of each."""
    latest = (
        sa.select(sa.func.max(RatingEvent.id).label("id"))
        .where(RatingEvent.kind == "held")
        .group_by(RatingEvent.rating_id)
        .subquery()
    )
    rows = session.execute(
        sa.select(RatingEvent.reason, sa.func.count())
        .join(latest, latest.c.id == RatingEvent.id)
        .join(Rating, Rating.id == RatingEvent.rating_id)
        .join(Encounter, Encounter.id == Rating.encounter_id)
        .where(
            Encounter.officer_id == officer_id,
            Encounter.day.between(period.first, period.last),
            Rating.state == "held",
        )
        .group_by(RatingEvent.reason)
        .order_by(RatingEvent.reason)
    )
    return tuple((reason, int(n)) for reason, n in rows)


def contest_until(sheet: EvidenceSheet, days: int = 14) -> datetime:
    """Nothing on the sheet may be used before this moment: an appeal is open for 14 days."""
    return sheet.made_utc + timedelta(days=days)
