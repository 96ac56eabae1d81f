"""What the facts say of a subject in one quarter, published or not."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import FactCommentDay, FactEncounterDay, FactMentionDay, FactUnsurDay
from reporting.periods import Period
from reporting.releases.book import Book

Dated = dict[date, Book]
"""A subject's facts by day."""


def facts_of_officers(session: Session, officers: Collection[int], quarter: Period) -> dict[int, Dated]:
    """Sums and comment labels of each officer by day."""
    found: dict[int, Dated] = {officer: {} for officer in officers}
    for chunk in chunks(sorted(officers)):
        cells = sa.select(FactEncounterDay).where(
            FactEncounterDay.officer_id.in_(chunk), FactEncounterDay.day.between(quarter.first, quarter.last)
        )
        for row in session.scalars(cells):
            _put_cell(found[row.officer_id or 0].setdefault(row.day, Book()), row)
        comments = sa.select(FactCommentDay).where(
            FactCommentDay.officer_id.in_(chunk), FactCommentDay.day.between(quarter.first, quarter.last)
        )
        for comment in session.scalars(comments):
            _put_comment(found[comment.officer_id or 0].setdefault(comment.day, Book()), comment)
    return found


def facts_of_units(session: Session, units: Collection[int], quarter: Period) -> dict[int, Dated]:
    """Of each unit by day: what no officer is credited with, survey answers by service, and mentions."""
    found: dict[int, Dated] = {unit: {} for unit in units}
    for chunk in chunks(sorted(units)):
        between = (quarter.first, quarter.last)
        for row in session.scalars(
            sa.select(FactEncounterDay).where(
                FactEncounterDay.unit_id.in_(chunk),
                FactEncounterDay.officer_id.is_(None),
                FactEncounterDay.day.between(*between),
            )
        ):
            _put_cell(found[row.unit_id].setdefault(row.day, Book()), row)
        for comment in session.scalars(
            sa.select(FactCommentDay).where(
                FactCommentDay.unit_id.in_(chunk),
                FactCommentDay.officer_id.is_(None),
                FactCommentDay.day.between(*between),
            )
        ):
            _put_comment(found[comment.unit_id].setdefault(comment.day, Book()), comment)
        for answer in session.scalars(
            sa.select(FactUnsurDay).where(FactUnsurDay.unit_id.in_(chunk), FactUnsurDay.day.between(*between))
        ):
            unsur = found[answer.unit_id].setdefault(answer.day, Book()).unsur
            key = f"{'' if answer.service_id is None else answer.service_id}|{answer.key}"
            n, total = unsur.get(key, (0, 0))
            unsur[key] = (n + answer.n, total + answer.sum)
        for mention in session.scalars(
            sa.select(FactMentionDay).where(FactMentionDay.unit_id.in_(chunk), FactMentionDay.day.between(*between))
        ):
            mentions = found[mention.unit_id].setdefault(mention.day, Book()).mentions
            well, badly = mentions.get(mention.key, (0, 0))
            mentions[mention.key] = (
                well + mention.n * (mention.direction > 0),
                badly + mention.n * (mention.direction < 0),
            )
    return found


def counts_of_units(session: Session, quarter: Period) -> dict[int, dict[str, int]]:
    """Citizens behind every part of every unit's own book, as `Book.counts` names the parts."""
    counts: dict[int, dict[str, int]] = {}
    days = (quarter.first, quarter.last)
    for unit, n in session.execute(
        sa.select(FactEncounterDay.unit_id, sa.func.sum(FactEncounterDay.n))
        .where(FactEncounterDay.officer_id.is_(None), FactEncounterDay.day.between(*days))
        .group_by(FactEncounterDay.unit_id)
    ):
        counts.setdefault(unit, {})[f"cells:{unit}"] = int(n)
    for unit, n in session.execute(
        sa.select(FactCommentDay.unit_id, sa.func.sum(FactCommentDay.n))
        .where(FactCommentDay.officer_id.is_(None), FactCommentDay.day.between(*days))
        .group_by(FactCommentDay.unit_id)
    ):
        counts.setdefault(unit, {})[f"comments:{unit}"] = int(n)
    for unit, service, key, n in session.execute(
        sa.select(FactUnsurDay.unit_id, FactUnsurDay.service_id, FactUnsurDay.key, sa.func.sum(FactUnsurDay.n))
        .where(FactUnsurDay.day.between(*days))
        .group_by(FactUnsurDay.unit_id, FactUnsurDay.service_id, FactUnsurDay.key)
    ):
        counts.setdefault(unit, {})[f"unsur:{'' if service is None else service}|{key}"] = int(n)
    for unit, key, n in session.execute(
        sa.select(FactMentionDay.unit_id, FactMentionDay.key, sa.func.sum(FactMentionDay.n))
        .where(FactMentionDay.day.between(*days))
        .group_by(FactMentionDay.unit_id, FactMentionDay.key)
    ):
        counts.setdefault(unit, {})[f"mentions:{key}"] = int(n)
    return counts


def _put_cell(book: Book, row: FactEncounterDay) -> None:
    cell = (row.day.isoformat(), row.unit_id, row.service_id, row.channel, row.wait, row.tier)
    old = book.cells.get(cell, (0, 0.0, 0.0, 0.0, 0.0))
    new = (row.n, row.weight, row.weight2, row.weighted_y, row.weighted_y2)
    book.cells[cell] = tuple(a + b for a, b in zip(old, new, strict=True))


def _put_comment(book: Book, row: FactCommentDay) -> None:
    key = (row.unit_id, row.label)
    book.comments[key] = book.comments.get(key, 0) + row.n


def chunks(ids: list[int], size: int = 500) -> Iterable[list[int]]:
    for start in range(0, len(ids), size):
        yield ids[start : start + size]
