"""The facts of one unit-day, reckoned from its ratings, comments and chips."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVarTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import (
    UNSUR_KEYS,
    Answer,
    Base,
    Comment,
    CommentAnalysis,
    Encounter,
    FactCommentDay,
    FactEncounterDay,
    FactMentionDay,
    FactUnitDay,
    FactUnsurDay,
    Mention,
    Rating,
)
from scoring.indicator import OPEN_WEIGHT, encounter_score

FactRow = dict[str, Any]
Columns = TypeVarTuple("Columns")


@dataclass(frozen=True)
class _Rated:
    """One rating with the circumstances of its encounter."""

    rating_id: int
    overall: int | None
    state: str
    officer_id: int | None
    service_id: int | None
    counter_id: int | None
    channel: str
    wait: int | None
    tier: str
    answers: Mapping[str, int]

    @property
    def counted(self) -> bool:
        return self.state == "counted"


def read_unit_day(session: Session, unit_id: int, day: date) -> dict[type[Base], list[FactRow]]:
    """Rows to insert, by fact table. Held, withdrawn and erased ratings are in no sum."""
    place = {"unit_id": unit_id, "day": day}
    ratings = _ratings(session, unit_id, day)
    counted = {rating.rating_id: rating for rating in ratings if rating.counted}
    analyses = _latest_analyses(session, unit_id, day)
    comments = {rating_id for rating_id in analyses if rating_id in counted}
    chips = _chips(session, unit_id, day)
    return {
        FactEncounterDay: [{**place, **row} for row in _encounter_rows(counted.values())],
        FactUnitDay: [{**place, **row} for row in _unit_rows(ratings, comments)],
        FactUnsurDay: [{**place, **row} for row in _unsur_rows(counted.values())],
        FactCommentDay: [{**place, **row} for row in _comment_rows(counted, analyses)],
        FactMentionDay: [{**place, **row} for row in _mention_rows(counted, analyses, chips)],
    }


def _ratings(session: Session, unit_id: int, day: date) -> list[_Rated]:
    answers: dict[int, dict[str, int]] = defaultdict(dict)
    query = sa.select(Answer.rating_id, Answer.key, Answer.value).join(Rating, Rating.id == Answer.rating_id)
    for rating_id, key, value in session.execute(_of(query, unit_id, day)):
        answers[rating_id][key] = value
    rows = session.execute(
        _of(
            sa.select(
                Rating.id,
                Rating.overall,
                Rating.state,
                Encounter.officer_id,
                Encounter.service_id,
                Encounter.counter_id,
                Encounter.channel,
                Encounter.wait,
                Encounter.tier,
            ),
            unit_id,
            day,
        ).order_by(Rating.id)
    )
    return [_Rated(*row, answers=answers.get(row.id, {})) for row in rows]


def _of(query: sa.Select[*Columns], unit_id: int, day: date) -> sa.Select[*Columns]:
    return query.join(Encounter, Encounter.id == Rating.encounter_id).where(
        Encounter.unit_id == unit_id, Encounter.day == day
    )


def _latest_analyses(session: Session, unit_id: int, day: date) -> dict[int, CommentAnalysis | None]:
    """The latest reading of each comment by rating; None where it has not been read yet."""
    query = (
        sa.select(Comment.rating_id, CommentAnalysis)
        .select_from(Comment)
        .join(Rating, Rating.id == Comment.rating_id)
        .outerjoin(CommentAnalysis, CommentAnalysis.comment_id == Comment.id)
    )
    rows = session.execute(_of(query, unit_id, day).order_by(CommentAnalysis.id))
    return dict(rows.all())


def _chips(session: Session, unit_id: int, day: date) -> dict[int, set[tuple[str, int]]]:
    chips: dict[int, set[tuple[str, int]]] = defaultdict(set)
    query = sa.select(Mention.rating_id, Mention.key, Mention.direction).join(Rating, Rating.id == Mention.rating_id)
    for rating_id, key, direction in session.execute(_of(query, unit_id, day)):
        chips[rating_id].add((key, direction))
    return chips


def _encounter_rows(counted: Iterable[_Rated]) -> list[FactRow]:
    """Σ1, Σw, Σw², Σwy, Σwy² by officer, service, channel, wait and tier, with w = 1 verified and 0.5 open."""
    sums: dict[tuple[Any, ...], list[float]] = {}
    for rating in counted:
        y = encounter_score(rating.overall, rating.answers.get("competence"), rating.answers.get("conduct"))
        if y is None:
            continue
        w = 1.0 if rating.tier == "verified" else OPEN_WEIGHT
        key = (rating.officer_id, rating.service_id, rating.channel, rating.wait, rating.tier)
        cell = sums.setdefault(key, [0, 0.0, 0.0, 0.0, 0.0])
        for i, value in enumerate((1, w, w * w, w * y, w * y * y)):
            cell[i] += value
    names = (
        "officer_id",
        "service_id",
        "channel",
        "wait",
        "tier",
        "n",
        "weight",
        "weight2",
        "weighted_y",
        "weighted_y2",
    )
    return [dict(zip(names, (*key, *values), strict=True)) for key, values in sums.items()]


def _unit_rows(ratings: Iterable[_Rated], comments: set[int]) -> list[FactRow]:
    rows: dict[tuple[int | None, int | None], FactRow] = {}
    for rating in ratings:
        place = (rating.counter_id, rating.service_id)
        row = rows.setdefault(place, dict.fromkeys(("n", "n1", "n2", "n3", "n4", "held", "withdrawn", "comments"), 0))
        if rating.counted:
            row["n"] += 1
            row["comments"] += rating.rating_id in comments
            if rating.overall is not None:
                row[f"n{rating.overall}"] += 1
        elif rating.state in ("held", "withdrawn"):
            row[rating.state] += 1
    return [{"counter_id": counter, "service_id": service, **row} for (counter, service), row in rows.items()]


def _unsur_rows(counted: Iterable[_Rated]) -> list[FactRow]:
    sums: dict[tuple[int | None, str], tuple[int, int]] = {}
    for rating in counted:
        for key, value in rating.answers.items():
            n, total = sums.get((rating.service_id, key), (0, 0))
            sums[rating.service_id, key] = (n + 1, total + value)
    return [{"service_id": service, "key": key, "n": n, "sum": total} for (service, key), (n, total) in sums.items()]


def _comment_rows(counted: Mapping[int, _Rated], analyses: Mapping[int, CommentAnalysis | None]) -> list[FactRow]:
    counts: Counter[tuple[Any, ...]] = Counter(
        (counted[rating_id].officer_id, "unsure" if analysis.unsure else analysis.label, analysis.language)
        for rating_id, analysis in analyses.items()
        if rating_id in counted and analysis is not None
    )
    return _counted_rows(("officer_id", "label", "language"), counts)


def _mention_rows(
    counted: Mapping[int, _Rated],
    analyses: Mapping[int, CommentAnalysis | None],
    chips: Mapping[int, set[tuple[str, int]]],
) -> list[FactRow]:
    """One citizen names an aspect once, whether by chip, in the comment or both; a chip outvotes the reading."""
    counts: Counter[tuple[Any, ...]] = Counter()
    for rating_id, rating in counted.items():
        named = dict(sorted(chips.get(rating_id, ())))
        analysis = analyses.get(rating_id)
        for key, direction in _aspects(analysis):
            named.setdefault(key, direction)
        counts.update((rating.officer_id, key, direction) for key, direction in named.items())
    return _counted_rows(("officer_id", "key", "direction"), counts)


def _aspects(analysis: CommentAnalysis | None) -> list[tuple[str, int]]:
    """Unsur named in a comment, as (key, −1 or 1); one without a direction is no mention, nor is praise of a person."""
    if analysis is None:
        return []
    return [(key, sign) for key, sign, *_fragment in analysis.aspects if sign in (-1, 1) and key in UNSUR_KEYS]


def _counted_rows(names: tuple[str, ...], counts: Counter[tuple[Any, ...]]) -> list[FactRow]:
    return [{**dict(zip(names, key, strict=True)), "n": n} for key, n in counts.items()]
