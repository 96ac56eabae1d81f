"""For people who work here: tying a chat to an account, the latest digest, the own figure."""

from __future__ import annotations

from collections.abc import Set
from datetime import date, datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

import texts
from bot.events import Done, Event, Pages, Refused
from feedback import attempts
from feedback.crockford import normalise
from feedback.desk import Desk
from feedback.errors import TooManyTries
from models import Delivery, LinkCode, Staff, Subscription
from reporting.digest import Digest, build_digest
from reporting.digest.build import NotAManager, units_in_scope
from reporting.digest.telegram import render
from reporting.panels import officer_panel
from reporting.periods import Period, local_day

TRIES = 10
WITHIN = timedelta(minutes=15)


def link(desk: Desk, code: str, chat_id: int, now: datetime) -> Event:
    """Tie the chat to the account that made the code. The same chat may send the code twice."""
    bucket = f"link:{desk.keys.hash('bot-chat', str(chat_id))}"
    with desk.database.write() as session:
        try:
            attempts.refuse_beyond(session, bucket, TRIES, WITHIN, now)
        except TooManyTries as error:
            return Refused(error.key, error.values)
        found = _link_code(session, code)
        staff = session.get(Staff, found.staff_id) if found else None
        if found is None or staff is None or not staff.active or not _usable(found, staff, chat_id, now):
            attempts.count(session, bucket, now)
            return Refused("bot-link-unknown")
        session.execute(
            sa.update(Staff)
            .where(Staff.telegram_chat_id == chat_id, Staff.id != staff.id)
            .values(telegram_chat_id=None)
        )
        staff.telegram_chat_id = chat_id
        found.used_utc = found.used_utc or now
        if staff.role == "manager":
            _subscribe(session, staff, now)
        key = {"manager": "bot-linked-manager", "officer": "bot-linked-officer"}.get(staff.role, "bot-linked")
        return Done(key, {"name": staff.name})


def own_panel(desk: Desk, chat_id: int, now: datetime) -> Event:
    """An officer's own figure, in words; no number before there is enough."""
    with desk.database.read() as session:
        staff = _staff_of(session, chat_id)
        if staff is None:
            return Refused("bot-not-linked")
        if staff.officer_id is None:
            return Refused("bot-not-officer")
        panel = officer_panel(session, staff.officer_id, now)
    language = staff.language
    if panel.score is None or panel.low is None or panel.high is None:
        needed = texts.say("bot-panel-waiting", language, count=str(panel.n), needed=str(panel.ratings_needed))
        return Pages((needed,))
    figure = texts.say(
        "bot-panel",
        language,
        standing=texts.say(f"standing-{panel.standing}", language),
        score=texts.format_number(panel.score, language),
        low=texts.format_number(panel.low, language),
        high=texts.format_number(panel.high, language),
        count=str(panel.n),
    )
    return Pages((f"{figure}\n\n{texts.say('bot-panel-more', language)}",))


def latest_digest(desk: Desk, chat_id: int, base_url: str, now: datetime) -> Event:
    """The digest of the last whole week, as it was sent, or made now for one who gets none."""
    with desk.database.read() as session:
        staff = _staff_of(session, chat_id)
        if staff is None:
            return Refused("bot-not-linked")
        if staff.role == "officer":
            return Refused("bot-not-manager")
        try:
            return Pages(tuple(render(_digest_for(session, staff, now, desk.rules.holidays), base_url)))
        except NotAManager:
            return Refused("bot-no-units")


def _digest_for(session: Session, staff: Staff, now: datetime, holidays: Set[date]) -> Digest:
    units = units_in_scope(session, staff)
    timezone = units[0].agency.timezone if units else "Asia/Jakarta"
    week = Period.containing(local_day(now, timezone), "week").previous()
    sent = session.scalar(
        sa.select(Delivery.digest)
        .where(Delivery.staff_id == staff.id, Delivery.period == week.key, Delivery.digest.is_not(None))
        .limit(1)
    )
    return Digest.from_json(sent) if sent else build_digest(session, staff.id, week, now, holidays)


def _staff_of(session: Session, chat_id: int) -> Staff | None:
    return session.scalar(sa.select(Staff).where(Staff.telegram_chat_id == chat_id, Staff.active))


def _link_code(session: Session, code: str) -> LinkCode | None:
    """Codes are compared as typed, and with look-alikes mapped."""
    spoken = code.strip()[:64]
    return session.scalar(
        sa.select(LinkCode).where(LinkCode.code.in_((spoken, spoken.upper(), normalise(spoken)))).limit(1)
    )


def _usable(code: LinkCode, staff: Staff, chat_id: int, now: datetime) -> bool:
    if code.used_utc is not None:
        return staff.telegram_chat_id == chat_id
    return code.expires_utc > now


def _subscribe(session: Session, staff: Staff, now: datetime) -> None:
    known = session.scalar(
        sa.select(Subscription).where(Subscription.staff_id == staff.id, Subscription.channel == "telegram")
    )
    if known is None:
        session.add(Subscription(staff_id=staff.id, channel="telegram", active=True, since_utc=now))
