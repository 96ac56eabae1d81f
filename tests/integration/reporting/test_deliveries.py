from __future__ import annotations

import email
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from email import policy
from pathlib import Path

import pytest
import sqlalchemy as sa

from models import Database, Delivery, FigureView, OutboxMessage, Staff, Subscription, Unit
from reporting.deliveries import ChannelProblem, Parcel, deliver_due, due_deliveries
from reporting.facts import rebuild_queued
from reporting.mail import OutboxFolderChannel
from reporting.releases import advance
from reporting.telegram_outbox import TelegramOutboxChannel
from tests.factories import make_staff
from tests.integration.reporting.world import Office

MONDAY_SEVEN = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)
"""07:00 in Jakarta."""


@dataclass
class Postbox:
    """A channel that remembers; `trouble` is raised before or after the hand-over."""

    parcels: list[Parcel] = field(default_factory=list)
    before: BaseException | None = None
    after: BaseException | None = None

    def send(self, parcel: Parcel) -> None:
        if self.before is not None:
            raise self.before
        self.parcels.append(parcel)
        if self.after is not None:
            raise self.after


class PowerCut(BaseException):
    """The process dies here."""


@pytest.fixture
def office(database: Database, now: datetime) -> Office:
    office = Office.build(database, now)
    with office.together():
        for i in range(90):
            office.rate(1 + i % 4, officer=i % 3, day=date(2026, 11, 2) + timedelta(days=i % 20), tier="verified")
    rebuild_queued(database, now)
    advance(database, now)
    return office


@pytest.fixture
def subscribe(office: Office) -> Callable[..., int]:
    def make(channel: str = "mail", since: datetime = datetime(2026, 11, 16, 3, tzinfo=UTC), **staff: object) -> int:
        with office.database.write() as session:
            unit = session.get_one(Unit, office.unit_id)
            manager = make_staff(session, "manager", units=[unit])
            for name, value in staff.items():
                setattr(manager, name, value)
            session.add(Subscription(staff_id=manager.id, channel=channel, since_utc=since))
            return manager.id

    return make


def deliveries(office: Office) -> list[tuple[str, str, str]]:
    with office.database.read() as session:
        return [
            (row.period, row.channel, row.state) for row in session.scalars(sa.select(Delivery).order_by(Delivery.id))
        ]


def test_the_digest_leaves_on_monday_at_seven_on_the_agencys_clock(
    office: Office, subscribe: Callable[..., int]
) -> None:
    subscribe()
    box = Postbox()
    assert deliver_due(office.database, MONDAY_SEVEN - timedelta(minutes=1), {"mail": box}) == 0
    assert deliver_due(office.database, MONDAY_SEVEN, {"mail": box}) == 1
    assert [parcel.digest.week for parcel in box.parcels] == ["2026-W47"]


def test_an_office_further_east_gets_it_earlier(office: Office, subscribe: Callable[..., int]) -> None:
    subscribe()
    with office.database.write() as session:
        session.get_one(Unit, office.unit_id).agency.timezone = "Asia/Jayapura"
    box = Postbox()
    assert deliver_due(office.database, MONDAY_SEVEN - timedelta(hours=2), {"mail": box}) == 1


def test_a_second_tick_sends_nothing_more(office: Office, subscribe: Callable[..., int]) -> None:
    subscribe()
    box = Postbox()
    for minute in range(3):
        deliver_due(office.database, MONDAY_SEVEN + timedelta(minutes=minute), {"mail": box})
    deliver_due(office.database, MONDAY_SEVEN + timedelta(days=3), {"mail": box})
    assert len(box.parcels) == 1


def test_weeks_before_the_subscription_are_not_owed(office: Office, subscribe: Callable[..., int]) -> None:
    subscribe(since=datetime(2026, 11, 22, 20, tzinfo=UTC))
    box = Postbox()
    assert deliver_due(office.database, MONDAY_SEVEN, {"mail": box}) == 0


def test_weeks_missed_in_an_outage_are_caught_up_oldest_first_and_at_most_four(
    office: Office, subscribe: Callable[..., int]
) -> None:
    subscribe(since=datetime(2026, 9, 1, tzinfo=UTC))
    box = Postbox()
    deliver_due(office.database, MONDAY_SEVEN, {"mail": box})
    assert [parcel.digest.week for parcel in box.parcels] == ["2026-W44", "2026-W45", "2026-W46", "2026-W47"]


def test_several_workers_at_once_send_each_digest_once(office: Office, subscribe: Callable[..., int]) -> None:
    for _ in range(3):
        subscribe()
    box = Postbox()
    workers = [
        threading.Thread(target=deliver_due, args=(office.database, MONDAY_SEVEN, {"mail": box})) for _ in range(4)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(parcel.key for parcel in box.parcels) == sorted({parcel.key for parcel in box.parcels})
    assert len(box.parcels) == 3


@pytest.mark.parametrize("moment", ["before the hand-over", "after the hand-over"])
def test_a_crash_is_taken_up_again_with_the_same_words_and_the_same_id(
    office: Office, subscribe: Callable[..., int], moment: str
) -> None:
    subscribe()
    cut = Postbox(before=PowerCut()) if moment.startswith("before") else Postbox(after=PowerCut())
    with pytest.raises(PowerCut):
        deliver_due(office.database, MONDAY_SEVEN, {"mail": cut})
    with office.database.read() as session:
        stored = session.scalars(sa.select(Delivery.digest)).one()
    office.rate(1, officer=0, day=date(2026, 11, 20))
    rebuild_queued(office.database, MONDAY_SEVEN)

    box = Postbox()
    assert deliver_due(office.database, MONDAY_SEVEN + timedelta(minutes=5), {"mail": box}) == 0
    assert deliver_due(office.database, MONDAY_SEVEN + timedelta(minutes=11), {"mail": box}) == 1
    assert box.parcels[0].digest.to_json() == stored
    if cut.parcels:
        assert box.parcels[0].key == cut.parcels[0].key
    assert deliver_due(office.database, MONDAY_SEVEN + timedelta(minutes=30), {"mail": box}) == 0


def test_a_crash_between_claim_and_building_loses_nothing(
    office: Office, subscribe: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    subscribe()

    def die(*_args: object) -> None:
        raise PowerCut

    with monkeypatch.context() as patched:
        patched.setattr("reporting.deliveries.build_digest", die)
        with pytest.raises(PowerCut):
            deliver_due(office.database, MONDAY_SEVEN, {"mail": Postbox()})
    assert deliveries(office) == [("2026-W47", "mail", "claimed")]
    box = Postbox()
    assert deliver_due(office.database, MONDAY_SEVEN + timedelta(minutes=11), {"mail": box}) == 1


def test_a_mail_server_that_is_away_is_asked_again_later_and_later(
    office: Office, subscribe: Callable[..., int]
) -> None:
    subscribe()
    deaf = Postbox(before=ChannelProblem("no answer"))
    now = MONDAY_SEVEN
    for _ in range(300):
        deliver_due(office.database, now, {"mail": deaf})
        now += timedelta(minutes=1)
    with office.database.read() as session:
        row = session.scalars(sa.select(Delivery)).one()
    assert (row.state, row.problem) == ("failed", "no answer")
    assert 5 <= row.attempts <= 8


def test_an_account_without_an_address_is_not_asked_forever(
    office: Office, subscribe: Callable[..., int], tmp_path: Path
) -> None:
    subscribe(email=None)
    channel = OutboxFolderChannel(tmp_path, "Suara Layanan <suara@contoh.go.id>")
    for hour in range(0, 72, 6):
        deliver_due(office.database, MONDAY_SEVEN + timedelta(hours=hour), {"mail": channel})
    with office.database.read() as session:
        row = session.scalars(sa.select(Delivery)).one()
        assert due_deliveries(session, MONDAY_SEVEN + timedelta(days=3)) == []
    assert row.state == "failed"
    assert "no mail address" in row.problem


def test_the_folder_holds_a_mail_that_reads_back(office: Office, subscribe: Callable[..., int], tmp_path: Path) -> None:
    staff_id = subscribe()
    deliver_due(
        office.database, MONDAY_SEVEN, {"mail": OutboxFolderChannel(tmp_path / "outbox", "Suara <suara@contoh.go.id>")}
    )
    outbox = tmp_path / "outbox"
    mail = email.message_from_bytes((outbox / f"ringkasan-2026-w47-{staff_id}.eml").read_bytes(), policy=policy.default)
    assert mail["Message-ID"] == f"<ringkasan-2026-w47-{staff_id}@contoh.go.id>"
    plain, html = mail.get_body(("plain",)), mail.get_body(("html",))
    assert plain is not None
    assert html is not None
    assert "16–22 November 2026" in plain.get_content()
    assert "cid:" in html.get_content()
    images = [part for part in mail.walk() if part.get_content_type() == "image/png"]
    assert images[0].get_content()[:8] == b"\x89PNG\r\n\x1a\n"
    assert (outbox / f"ringkasan-2026-w47-{staff_id}.html").read_text().startswith("<!doctype html>")
    assert sorted(path.name for path in outbox.iterdir()) == [
        f"ringkasan-2026-w47-{staff_id}.{end}" for end in ("eml", "html")
    ]


def test_telegram_messages_are_written_once_for_the_bot_to_send(office: Office, subscribe: Callable[..., int]) -> None:
    staff_id = subscribe("telegram", telegram_chat_id=4711)
    channel = TelegramOutboxChannel(office.database, "https://suara.contoh.go.id")
    cut = Postbox(after=PowerCut())

    class CutAfter:
        def send(self, parcel: Parcel) -> None:
            channel.send(parcel)
            cut.send(parcel)

    with pytest.raises(PowerCut):
        deliver_due(office.database, MONDAY_SEVEN, {"telegram": CutAfter()})
    deliver_due(office.database, MONDAY_SEVEN + timedelta(minutes=11), {"telegram": channel})
    with office.database.read() as session:
        rows = list(session.scalars(sa.select(OutboxMessage)))
    assert len(rows) == 1
    assert rows[0].staff_id == staff_id
    assert "4711" not in str(rows[0].payload)
    assert len(rows[0].payload["values"]["text"]) <= 4096


def test_both_channels_are_owed_separately_and_an_unknown_one_waits(
    office: Office, subscribe: Callable[..., int]
) -> None:
    subscribe("mail")
    subscribe("telegram", telegram_chat_id=4711)
    box = Postbox()
    assert deliver_due(office.database, MONDAY_SEVEN, {"mail": box}) == 1
    with office.database.read() as session:
        assert [due.channel for due in due_deliveries(session, MONDAY_SEVEN)] == ["telegram"]


def test_an_inactive_account_and_one_without_units_get_nothing(office: Office, subscribe: Callable[..., int]) -> None:
    subscribe(active=False)
    subscribe(units=[])
    assert deliver_due(office.database, MONDAY_SEVEN, {"mail": Postbox()}) == 0


def test_officers_whose_figures_were_sent_can_see_that_they_were(office: Office, subscribe: Callable[..., int]) -> None:
    with office.together():
        for i in range(300):
            face = (4, 3, 1 + i % 2)[i % 3]
            office.rate(face, officer=i % 3, day=date(2026, 10, 12) + timedelta(days=i % 30), tier="verified")
    rebuild_queued(office.database, MONDAY_SEVEN)
    advance(office.database, MONDAY_SEVEN)
    staff_id = subscribe()
    box = Postbox()
    deliver_due(office.database, MONDAY_SEVEN, {"mail": box})
    shown = {line.officer_id for line in box.parcels[0].digest.officers if line.score is not None}
    with office.database.read() as session:
        views = list(session.scalars(sa.select(FigureView)))
    assert shown
    assert {view.officer_id for view in views} == shown
    assert {(view.staff_id, view.what) for view in views} == {(staff_id, "digest 2026-W47")}
    with office.database.read() as session:
        assert session.get_one(Staff, staff_id).active
