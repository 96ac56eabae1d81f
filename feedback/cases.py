"""A case: the citizen asked for an answer. The two sides write to each other and never learn who the other is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from feedback import outbox
from feedback.comments import acceptable_text
from feedback.desk import Desk
from feedback.errors import AnswersInvalid, CaseClosed, CaseUnknown
from feedback.receipts import open_rating_of, rating_of
from models import CASE_KINDS, Case, CaseMessage, Comment, Contact, Rating
from scoring.working_days import deadline

WAITING = ("open", "reopened")
"""States in which the unit owes an answer."""


@dataclass(frozen=True)
class CaseLine:
    side: str
    """"citizen" or "unit"."""
    text: str
    sent_utc: datetime


@dataclass(frozen=True)
class CaseView:
    """A case as either side sees it: nothing in it says who the other one is."""

    id: int
    kind: str
    state: str
    unit_name: str
    service_name: str | None
    timezone: str
    opened_utc: datetime
    due_utc: datetime
    first_answered_utc: datetime | None
    resolved_utc: datetime | None
    solved: bool | None
    lines: tuple[CaseLine, ...]
    photos: tuple[str, ...]
    overdue: bool


def open_case(
    desk: Desk,
    key: str,
    now: datetime,
    kind: str = "complaint",
    text: str | None = None,
    telegram_chat_id: int | None = None,
    language: str = "id",
) -> CaseView:
    """The citizen wants an answer. What was commented becomes the first message; asking again changes nothing.

    Parameters
    ----------
    telegram_chat_id : given when the person agrees to be written to there; else the receipt page is the place

    Raises
    ------
    AnswersInvalid, TextEmpty, TextTooLong, ReceiptUnknown, RatingClosed
    """
    if kind not in CASE_KINDS:
        raise AnswersInvalid(item=kind[:40])
    with desk.database.write() as session:
        rating = open_rating_of(session, key)
        case = case_of(session, rating.id)
        if case is None:
            case = Case(
                rating=rating,
                unit=rating.encounter.unit,
                kind=kind,
                state="open",
                opened_utc=now,
                due_utc=_due(desk, rating, now),
                oversight=_accuses(session, rating.id),
            )
            rating.wants_answer = True
            session.add(case)
            comment = session.scalar(sa.select(Comment).where(Comment.rating_id == rating.id))
            if comment is not None:
                case.messages.append(CaseMessage(side="citizen", text=comment.text, sent_utc=comment.received_utc))
            session.flush()
            outbox.tell_managers(session, case.unit_id, "case-opened", {"case": case.id}, f"case-opened:{case.id}", now)
            if case.oversight:
                outbox.tell_oversight(session, "case-oversight", {"case": case.id}, f"case-oversight:{case.id}", now)
        if text is not None:
            kept = acceptable_text(text, desk.rules.comment_limit)
            case.messages.append(CaseMessage(side="citizen", text=kept, sent_utc=now))
        if telegram_chat_id is not None:
            session.merge(
                Contact(
                    rating_id=rating.id, telegram_chat_id=telegram_chat_id, language=language, agreed_utc=now,
                    unreachable_utc=None,
                )
            )  # fmt: skip
        session.flush()
        return view_of(case, now)


def decline_answer(desk: Desk, key: str, now: datetime) -> None:
    """No answer is wanted: the comment follows the release rules. Raises ReceiptUnknown, RatingClosed."""
    with desk.database.write() as session:
        rating = open_rating_of(session, key)
        if case_of(session, rating.id) is None:
            rating.wants_answer = False


def view_case(desk: Desk, key: str, now: datetime) -> CaseView | None:
    """The citizen's case behind a receipt; None when no answer was asked for. Raises ReceiptUnknown."""
    with desk.database.read() as session:
        case = case_of(session, rating_of(session, key).id)
        return view_of(case, now) if case else None


def reply_as_citizen(desk: Desk, key: str, text: str, now: datetime) -> CaseView:
    """The citizen writes again; an answered case waits for the unit once more.

    Raises
    ------
    CaseUnknown, CaseClosed, TextEmpty, TextTooLong, ReceiptUnknown, RatingClosed
    """
    with desk.database.write() as session:
        rating = open_rating_of(session, key)
        case = case_of(session, rating.id)
        if case is None:
            raise CaseUnknown
        if case.state == "closed":
            raise CaseClosed
        kept = acceptable_text(text, desk.rules.comment_limit)
        case.messages.append(CaseMessage(side="citizen", text=kept, sent_utc=now))
        if case.state == "answered":
            case.state, case.due_utc = "reopened", _due(desk, rating, now)
        session.flush()
        message_id = case.messages[-1].id
        outbox.tell_managers(session, case.unit_id, "case-reply", {"case": case.id}, f"case-reply:{message_id}", now)
        return view_of(case, now)


def say_solved(desk: Desk, key: str, solved: bool, now: datetime) -> CaseView:
    """The citizen's word: solved closes the case; not solved opens it again with a new deadline.

    Raises
    ------
    CaseUnknown, ReceiptUnknown, RatingClosed
    """
    with desk.database.write() as session:
        rating = open_rating_of(session, key)
        case = case_of(session, rating.id)
        if case is None:
            raise CaseUnknown
        case.solved = solved
        if solved:
            case.state, case.resolved_utc = "closed", case.resolved_utc or now
        elif case.state in ("answered", "closed"):
            case.state, case.resolved_utc, case.due_utc = "reopened", None, _due(desk, rating, now)
            key_ = f"case-reopened:{case.id}:{now.isoformat()}"
            outbox.tell_managers(session, case.unit_id, "case-reopened", {"case": case.id}, key_, now)
        session.flush()
        return view_of(case, now)


def case_of(session: Session, rating_id: int) -> Case | None:
    return session.scalar(sa.select(Case).where(Case.rating_id == rating_id))


def view_of(case: Case, now: datetime) -> CaseView:
    encounter = case.rating.encounter
    return CaseView(
        id=case.id,
        kind=case.kind,
        state=case.state,
        unit_name=case.unit.name,
        service_name=encounter.service.name if encounter.service else None,
        timezone=case.unit.agency.timezone,
        opened_utc=case.opened_utc,
        due_utc=case.due_utc,
        first_answered_utc=case.first_answered_utc,
        resolved_utc=case.resolved_utc,
        solved=case.solved,
        lines=tuple(CaseLine(line.side, line.text, line.sent_utc) for line in case.messages),
        photos=tuple(attachment.file_name for attachment in case.attachments),
        overdue=case.state in WAITING and now > case.due_utc,
    )


def _due(desk: Desk, rating: Rating, now: datetime) -> datetime:
    rules = desk.rules
    return deadline(now, rules.answer_due_working_days, rating.encounter.unit.agency.timezone, rules.holidays)


def _accuses(session: Session, rating_id: int) -> bool:
    """Whether the comment speaks of an illegal levy: then the Inspektorat is told as well (PP 94/2021 art. 5g)."""
    comment = session.scalar(sa.select(Comment).where(Comment.rating_id == rating_id))
    if comment is None or not comment.analyses:
        return False
    return any(kind == "levy" for kind, _evidence in comment.analyses[-1].flags)
