"""`suara import responses`: past or paper answers, one respondent a row; also the way to replay a history."""

from __future__ import annotations

import hashlib
import json
from collections import Counter as Tally
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlalchemy.orm import Session

from feedback.comments import analysis_of
from feedback.desk import Desk
from feedback.imports.report import ImportReport
from feedback.imports.respondent import PROFILE, Lookup, Response, read_responses
from feedback.imports.sheets import read_sheets
from feedback.keys import digest
from feedback.receipts import fresh_code, key_for
from models import (
    Answer,
    Comment,
    Encounter,
    FactQueue,
    Profile,
    Rating,
    RatingEvent,
)
from models.bulk import add_rows, add_rows_for_ids

_AT_ONCE = 500

Progress = Callable[[int, int], None]


def import_responses(desk: Desk, path: Path, now: datetime, progress: Progress | None = None) -> ImportReport:
    """Write every response that is not yet there; all of the file or nothing.

    A row is known again by its column `id`, or else by its content (and, where two rows are alike, by which of
    them it is): importing the same file twice adds nothing. Comments are redacted and read as all others;
    the officer is the one in the file, or who was on duty at the counter then.

    Raises
    ------
    BadFile : one line that names file, row and column
    """
    path = Path(path)
    report = ImportReport(path.name)
    with desk.database.write() as session:
        found = Lookup(session)
        responses = [
            response for sheet in read_sheets(path) for response in read_responses(session, sheet, found, desk, now)
        ]
        _name(responses)
        known = _known(session, [response.nonce for response in responses])
        fresh = [response for response in responses if response.nonce not in known]
        report.unchanged["responses"] = len(responses) - len(fresh)
        codes = _Codes(session)
        for start in range(0, len(fresh), _AT_ONCE):
            _write(session, desk, fresh[start : start + _AT_ONCE], codes, now, report)
            if progress:
                progress(min(start + _AT_ONCE, len(fresh)), len(fresh))
        _queue_facts(session, fresh)
    return report


def _name(responses: Sequence[Response]) -> None:
    """Give each response the nonce that makes its import repeatable."""
    alike: Tally[str] = Tally()
    named: dict[str, int] = {}
    for response in responses:
        row = response.row
        own = row.text("id") if row.has("id") else None
        if own is not None:
            if own in named:
                raise row.bad("id", f"{own!r} stands in row {named[own]} already")
            named[own] = row.number
            content = json.dumps(["id", response.unit.code, own])
        else:
            content = _content(response)
            alike[content] += 1
            content += f"#{alike[content]}"
        response.nonce = "import-" + hashlib.sha256(content.encode()).hexdigest()[:32]


def _content(response: Response) -> str:
    return json.dumps(
        [
            response.unit.code,
            response.counter.name if response.counter else None,
            response.service.code if response.service else None,
            response.happened_utc.isoformat(),
            response.overall,
            sorted(response.answers.items()),
            response.comment,
            response.wait,
            response.verified,
            sorted(response.profile.items()),
            response.row.text("officer") if response.row.has("officer") else None,
        ],
        ensure_ascii=False,
    )


def _known(session: Session, nonces: Sequence[str]) -> set[str]:
    known: set[str] = set()
    for start in range(0, len(nonces), _AT_ONCE):
        part = nonces[start : start + _AT_ONCE]
        known.update(session.scalars(sa.select(Encounter.nonce).where(Encounter.nonce.in_(part))))
    return known


class _Codes:
    """Fresh receipt codes, unlike those on record and each other."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.given: set[str] = set()

    def draw(self, count: int) -> list[str]:
        codes: list[str] = []
        while len(codes) < count:
            drawn = {fresh_code() for _ in range(count - len(codes))} - self.given
            drawn -= set(self.session.scalars(sa.select(Rating.receipt_code).where(Rating.receipt_code.in_(drawn))))
            self.given |= drawn
            codes += drawn
        return codes


def _write(
    session: Session, desk: Desk, part: Sequence[Response], codes: _Codes, now: datetime, report: ImportReport
) -> None:
    encounter_ids = add_rows_for_ids(session, Encounter, [_encounter(response) for response in part])
    rating_ids = add_rows_for_ids(
        session,
        Rating,
        [
            {
                "encounter_id": encounter_id,
                "overall": response.overall,
                "state": "counted",
                "language": response.language,
                "received_utc": response.happened_utc,
                "receipt_digest": digest(key_for(desk.keys, response.nonce)),
                "receipt_code": code,
            }
            for encounter_id, response, code in zip(encounter_ids, part, codes.draw(len(part)), strict=True)
        ],
    )
    rated = list(zip(rating_ids, part, strict=True))
    add_rows(
        session,
        Answer,
        [
            {"rating_id": key, "key": unsur, "value": value}
            for key, response in rated
            for unsur, value in response.answers.items()
        ],
    )
    empty = dict.fromkeys(PROFILE)
    add_rows(
        session,
        Profile,
        [{"rating_id": key, **empty, **response.profile} for key, response in rated if response.profile],
    )
    add_rows(
        session,
        RatingEvent,
        [{"rating_id": key, "kind": "received", "reason": "import", "at_utc": now} for key, _ in rated],
    )
    for key, response in rated:
        if response.comment is not None:
            comment = Comment(rating_id=key, text=response.comment, received_utc=response.happened_utc)
            comment.analyses.append(analysis_of(desk.read_comment(response.comment), now))
            session.add(comment)
            report.added["comments"] += 1
    session.flush()
    report.added["responses"] += len(part)


def _encounter(response: Response) -> dict[str, Any]:
    zone = ZoneInfo(response.unit.agency.timezone)
    return {
        "nonce": response.nonce,
        "counter_id": response.counter.id if response.counter else None,
        "unit_id": response.unit.id,
        "service_id": response.service.id if response.service else None,
        "officer_id": response.officer_id,
        "duty_id": response.duty_id,
        "channel": "import",
        "tier": "verified" if response.verified else "open",
        "wait": response.wait,
        "happened_utc": response.happened_utc,
        "day": response.happened_utc.astimezone(zone).date(),
    }


def _queue_facts(session: Session, fresh: Sequence[Response]) -> None:
    days = {
        (response.unit.id, response.happened_utc.astimezone(ZoneInfo(response.unit.agency.timezone)).date())
        for response in fresh
    }
    add_rows(session, FactQueue, [{"unit_id": unit_id, "day": day} for unit_id, day in sorted(days)])
