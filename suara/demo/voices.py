"""Writing visits as encounters, ratings, answers, comments and cases, as the doors would have written them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from feedback import crockford
from feedback.comments import acceptable_text
from feedback.keys import Keys, digest
from feedback.receipts import key_for
from feedback.rules import Rules
from models import (
    Answer,
    Case,
    CaseMessage,
    Comment,
    CommentAnalysis,
    Encounter,
    Mention,
    Profile,
    Rating,
    RatingEvent,
)
from models.bulk import add_rows, add_rows_for_ids
from scoring.sentiment import CommentReading, read_comment
from suara.demo.cases import make_case
from suara.demo.city import TIMEZONE
from suara.demo.comments import GENERAL
from suara.demo.roster import Shift
from suara.demo.visits import Visit

CASE_SHARE, LEVY_CASE_SHARE = 0.16, 0.6
RELEASED_TOGETHER = 5
_read = cache(read_comment)


class VoiceWriter:
    """Writes one unit after another. Receipt codes are unlike each other over the whole sample."""

    def __init__(
        self,
        session: Session,
        keys: Keys,
        seed: int,
        now: datetime,
        versions: list[tuple[datetime, int]],
        managers: dict[str, int],
    ) -> None:
        self.session = session
        self.keys = keys
        self.seed = seed
        self.now = now
        self.versions = versions
        self.managers = managers
        self.zone = ZoneInfo(TIMEZONE)
        self.rng = random.Random(f"voices:{seed}")
        self.codes: set[str] = set()
        self.encounters = self.comments = self.cases = 0

    def write(
        self,
        unit_id: int,
        unit_code: str,
        counter_ids: Sequence[int],
        service_ids: Sequence[int],
        officer_ids: Sequence[int],
        duty_ids: dict[Shift, int],
        visits: Sequence[Visit],
    ) -> None:
        nonces = [f"demo-{self.seed}-{unit_code}-{number}" for number in range(len(visits))]
        encounter_ids = add_rows_for_ids(
            self.session,
            Encounter,
            [
                {
                    "nonce": nonce,
                    "counter_id": counter_ids[visit.shift.counter],
                    "unit_id": unit_id,
                    "service_id": service_ids[visit.service],
                    "officer_id": officer_ids[visit.shift.officer],
                    "duty_id": duty_ids[visit.shift],
                    "channel": visit.channel,
                    "tier": visit.tier,
                    "wait": visit.wait,
                    "happened_utc": visit.happened_utc,
                    "day": visit.day,
                }
                for nonce, visit in zip(nonces, visits, strict=True)
            ],
        )
        asked = [self._asks_for_answer(visit) for visit in visits]
        rating_ids = add_rows_for_ids(
            self.session,
            Rating,
            [
                self._rating(encounter_id, nonce, visit, wants)
                for encounter_id, nonce, visit, wants in zip(encounter_ids, nonces, visits, asked, strict=True)
            ],
        )
        rated = list(zip(rating_ids, visits, strict=True))
        self._write_additions(rated)
        self._write_comments(rated)
        self._write_cases(unit_id, unit_code, [pair for pair, wants in zip(rated, asked, strict=True) if wants])
        self.encounters += len(visits)

    def _asks_for_answer(self, visit: Visit) -> bool | None:
        if visit.comment is None:
            return None
        levy = any(flag.kind == "levy" for flag in _read(visit.comment).flags)
        share = LEVY_CASE_SHARE if levy else CASE_SHARE
        return visit.mood == "negative" and visit.overall <= 2 and self.rng.random() < share

    def _rating(self, encounter_id: int, nonce: str, visit: Visit, wants: bool | None) -> dict[str, Any]:
        state = "held" if visit.held else "withdrawn" if visit.withdrawn else "counted"
        version = [key for published, key in self.versions if published <= visit.happened_utc]
        return {
            "encounter_id": encounter_id,
            "overall": visit.overall,
            "state": state,
            "author_hash": visit.author[:32],
            "language": visit.language,
            "received_utc": visit.happened_utc,
            "receipt_digest": digest(key_for(self.keys, nonce)),
            "receipt_code": self._receipt_code(),
            "wants_answer": wants,
            "questionnaire_version_id": version[-1] if visit.answers and version else None,
        }

    def _receipt_code(self) -> str:
        while True:
            body = "".join(self.rng.choices(crockford.ALPHABET, k=7))
            check = crockford.check_symbol(body)
            code = f"{body[:4]}-{body[4:]}{check}"
            if check in crockford.ALPHABET and code not in self.codes:
                self.codes.add(code)
                return code

    def _write_additions(self, rated: list[tuple[int, Visit]]) -> None:
        add_rows(
            self.session,
            Answer,
            [
                {"rating_id": key, "key": unsur, "value": value}
                for key, visit in rated
                for unsur, value in visit.answers.items()
            ],
        )
        add_rows(
            self.session,
            Mention,
            [
                {"rating_id": key, "key": what, "direction": sign}
                for key, visit in rated
                for what, sign in visit.mentions.items()
            ],
        )
        add_rows(self.session, Profile, [{"rating_id": key, **visit.profile} for key, visit in rated if visit.profile])
        events = []
        for key, visit in rated:
            events.append({"rating_id": key, "kind": "received", "reason": "", "at_utc": visit.happened_utc})
            later = min(self.now, visit.happened_utc + timedelta(hours=1))
            if visit.held:
                events.append({"rating_id": key, "kind": "held", "reason": "same_author", "at_utc": later})
            if visit.withdrawn:
                events.append({"rating_id": key, "kind": "withdrawn", "reason": "", "at_utc": later})
        add_rows(self.session, RatingEvent, events)

    def _write_comments(self, rated: list[tuple[int, Visit]]) -> None:
        spoken = [(key, visit) for key, visit in rated if visit.comment]
        limit = Rules().comment_limit
        texts = [acceptable_text(visit.comment or "", limit) for _, visit in spoken]
        received = [min(self.now, visit.happened_utc + timedelta(minutes=1)) for _, visit in spoken]
        released = self._releases(received)
        comment_ids = add_rows_for_ids(
            self.session,
            Comment,
            [
                {"rating_id": key, "text": text, "received_utc": at, "released_utc": out}
                for (key, _), text, at, out in zip(spoken, texts, received, released, strict=True)
            ],
        )
        add_rows(
            self.session,
            CommentAnalysis,
            [
                {"comment_id": key, "analysed_utc": at, **_analysis(_read(text))}
                for key, text, at in zip(comment_ids, texts, received, strict=True)
            ],
        )
        self.comments += len(spoken)

    def _releases(self, received: list[datetime]) -> list[datetime | None]:
        """Each Monday morning what came before it goes to the manager, if at least five wait together."""
        released: list[datetime | None] = [None] * len(received)
        waiting: list[int] = []
        monday: datetime | None = None
        for position, at in enumerate([*received, self.now]):
            if monday is not None and at >= monday:
                if len(waiting) >= RELEASED_TOGETHER:
                    for earlier in waiting:
                        released[earlier] = monday
                    waiting = []
                monday = None
            monday = monday or self._next_monday(at)
            waiting.append(position)
        return released

    def _next_monday(self, at: datetime) -> datetime:
        local = at.astimezone(self.zone).date()
        monday = local + timedelta(days=7 - local.weekday())
        return datetime.combine(monday, time(6, 0), tzinfo=self.zone).astimezone(UTC)

    def _write_cases(self, unit_id: int, unit_code: str, asked: list[tuple[int, Visit]]) -> None:
        cases = []
        for key, visit in asked:
            levy = any(flag.kind == "levy" for flag in _read(visit.comment or "").flags)
            opened = min(self.now, visit.happened_utc + timedelta(minutes=3))
            cases.append((key, make_case(opened, visit.aspect or GENERAL, levy, self.now, self.zone, self.rng)))
        case_ids = add_rows_for_ids(
            self.session,
            Case,
            [
                {
                    "rating_id": key,
                    "unit_id": unit_id,
                    "kind": case.kind,
                    "state": case.state,
                    "opened_utc": case.opened_utc,
                    "due_utc": case.due_utc,
                    "first_answered_utc": case.first_answered_utc,
                    "resolved_utc": case.resolved_utc,
                    "solved": case.solved,
                    "oversight": case.oversight,
                }
                for key, case in cases
            ],
        )
        add_rows(
            self.session,
            CaseMessage,
            [
                {
                    "case_id": case_id,
                    "side": side,
                    "staff_id": self.managers.get(unit_code) if side == "unit" else None,
                    "text": text,
                    "sent_utc": sent,
                }
                for case_id, (_, case) in zip(case_ids, cases, strict=True)
                for side, text, sent in case.messages
            ],
        )
        self.cases += len(cases)


def _analysis(reading: CommentReading) -> dict[str, Any]:
    return {
        "model_version": reading.model_version,
        "label": reading.label,
        "unsure": reading.unsure,
        "polarity": reading.polarity,
        "confidence": reading.confidence,
        "probabilities": dict(reading.probabilities),
        "language": reading.lang,
        "aspects": [[mention.key, mention.polarity, mention.fragment] for mention in reading.aspects],
        "flags": [[flag.kind, flag.evidence] for flag in reading.flags],
        "because": [[fragment, weight] for fragment, weight in reading.because],
    }
