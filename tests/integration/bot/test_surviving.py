"""Kills, several processes, repeated deliveries, Telegram's refusals: nothing is lost and nothing is done twice."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.memory import Memory, Page
from feedback.desk import Desk
from models import BotSession, Comment, Contact, ProcessedUpdate, Rating
from tests.fakes.botapi import FakeTelegram, FakeUser
from tests.integration.bot.conftest import City
from tests.integration.bot.running import WEBHOOK_SECRET, BotProcess, config_for, running_bot, wait_until

Start = Callable[..., BotProcess]


@pytest.fixture
def start(telegram: FakeTelegram, desk: Desk, tmp_path: Path) -> Iterator[Start]:
    """Starts bot processes, and ends those that are left."""
    started: list[BotProcess] = []

    def begin(port: int | None = None) -> BotProcess:
        started.append(BotProcess(telegram, desk.database, tmp_path / "bot.log", port))
        return started[-1]

    yield begin
    for one in started:
        if one.process.poll() is None:
            one.kill()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def count_ratings(desk: Desk) -> int:
    with desk.database.read() as session:
        return session.scalar(sa.select(sa.func.count()).select_from(Rating)) or 0


def test_a_killed_bot_goes_on_where_it_was(telegram: FakeTelegram, desk: Desk, city: City, start: Start) -> None:
    siti = telegram.user("Siti")
    bot = start()
    siti.sends(f"/start {city.code}")
    siti.waits_for("Bagaimana pelayanan barusan?", 20)
    siti.taps("Kurang")
    siti.waits_for("Sudah dihitung")
    bot.kill()
    siti.taps("Waktu")
    bot = start()
    siti.waits_for("Sudah dihitung", 20)
    assert "✓ Waktu" in [button["text"] for button in siti.chat.last_message.buttons]
    bot.kill()
    siti.sends("Antre tiga jam.")
    bot = start()
    siti.waits_for("Mau dijawab kantor?", 20)
    assert count_ratings(desk) == 1
    assert bot.stop() == 0


def test_an_answer_that_was_not_sent_before_the_kill_is_sent_after_it(
    telegram: FakeTelegram, desk: Desk, city: City, start: Start
) -> None:
    """The state is committed, the message is held up by `retry_after`, and the process dies."""
    siti = telegram.user("Siti")
    bot = start()
    siti.sends("/bantuan")
    siti.waits_for("Cara memakai", 20)
    telegram.waits_until_quiet()
    telegram.refuses("sendMessage", retry_after=60)
    siti.sends(f"/start {city.code}")
    wait_until(lambda: not telegram.world.flood.on_demand, what="the refused answer")
    bot.kill()
    start()
    siti.waits_for("Bagaimana pelayanan barusan?", 20)


def test_two_processes_behind_one_webhook_answer_a_repeated_update_once(
    telegram: FakeTelegram, desk: Desk, city: City, start: Start
) -> None:
    ports = [free_port(), free_port()]
    for port in ports:
        start(port)
        wait_until(lambda port=port: answers(port), what=f"a webhook on port {port}")  # type: ignore[misc]
    telegram.delivery.balance(ports)
    siti = telegram.user("Siti")
    siti.sends(f"/start {city.code}")
    siti.waits_for("Bagaimana pelayanan barusan?")
    telegram.waits_until_quiet()
    siti.taps("Baik")
    siti.waits_for("Sudah dihitung")
    siti.sends("Cepat dan ramah.")
    siti.waits_for("tersimpan")
    telegram.waits_until_quiet()
    before = siti.transcript()
    for update in telegram.world.sent_updates:
        assert [telegram.delivery.post(update, port) for port in ports] == [200, 200]
    assert siti.transcript() == before
    assert count_ratings(desk) == 1


def test_both_processes_given_the_same_update_at_once_say_one_thing(
    telegram: FakeTelegram, desk: Desk, city: City, start: Start
) -> None:
    ports = [free_port(), free_port()]
    for port in ports:
        start(port)
        wait_until(lambda port=port: answers(port), what=f"a webhook on port {port}")  # type: ignore[misc]
    siti = telegram.user("Siti")
    update = {
        "update_id": 77_000_001,
        "message": siti.world.add_message(siti.chat, siti.identity, {"text": "/bantuan"}).as_json()
        | {"entities": [{"type": "bot_command", "offset": 0, "length": 8}]},
    }
    siti.chat.started = True
    statuses: list[int] = []
    threads = [
        threading.Thread(target=lambda port=port: statuses.append(telegram.delivery.post(update, port)))  # type: ignore[misc]
        for port in ports
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 200 in statuses
    assert sum(message.from_bot for message in siti.chat.visible) == 1
    assert [telegram.delivery.post(update, port) for port in ports] == [200, 200]
    assert sum(message.from_bot for message in siti.chat.visible) == 1


@pytest.mark.long
def test_another_process_says_what_a_killed_one_owed(
    telegram: FakeTelegram, desk: Desk, city: City, start: Start
) -> None:
    """The first takes the update and is killed before it can answer; Telegram delivers it again."""
    first, second = free_port(), free_port()
    doomed = start(first)
    wait_until(lambda: answers(first), what="the first webhook")
    siti = telegram.user("Siti")
    telegram.refuses("sendMessage", retry_after=60)
    siti.sends(f"/start {city.code}")
    wait_until(lambda: not telegram.world.flood.on_demand, what="the refused answer")
    doomed.kill()
    start(second)
    siti.waits_for("Bagaimana pelayanan barusan?", 60)
    telegram.waits_until_quiet()
    assert sum(message.from_bot for message in siti.chat.visible) == 1


def test_the_webhook_refuses_a_stranger(telegram: FakeTelegram, desk: Desk, city: City, start: Start) -> None:
    port = free_port()
    start(port)
    wait_until(lambda: answers(port), what="the webhook")
    assert telegram.world.webhook["secret"] == WEBHOOK_SECRET
    siti = telegram.user("Siti")
    update = {"update_id": 1, "message": siti.world.add_message(siti.chat, siti.identity, {"text": "x"}).as_json()}
    telegram.world.webhook["secret"] = "guessed"
    assert telegram.delivery.post(update, port) == 403
    with desk.database.read() as session:
        assert session.get(ProcessedUpdate, 1) is None


def test_it_waits_as_long_as_telegram_says(siti: FakeUser, telegram: FakeTelegram, city: City) -> None:
    telegram.refuses("sendMessage", retry_after=1)
    siti.sends(f"/start {city.code}")
    siti.waits_for("Bagaimana pelayanan barusan?")
    assert len(telegram.calls_of("sendMessage")) == 2


def test_a_blocked_bot_remembers_that_the_person_cannot_be_reached(
    siti: FakeUser, telegram: FakeTelegram, city: City, desk: Desk
) -> None:
    siti.sends(f"/start {city.code}")
    siti.waits_for("Bagaimana")
    siti.taps("Buruk")
    siti.waits_for("Sudah dihitung")
    siti.sends("Loket tutup sebelum jamnya.")
    siti.waits_for("Mau dijawab")
    siti.taps("Ya, jawab saya")
    siti.waits_for("paling lambat")
    siti.blocks_bot()
    telegram.waits_until_quiet()
    with desk.database.read() as session:
        contact = session.scalars(sa.select(Contact)).one()
    assert contact.telegram_chat_id == siti.id
    assert contact.unreachable_utc is not None


def test_the_database_alone_does_not_tell_who_rated(siti: FakeUser, city: City, desk: Desk) -> None:
    siti.sends(f"/start {city.code}")
    siti.waits_for("Bagaimana")
    siti.taps("Baik")
    message = siti.waits_for("Sudah dihitung")
    key = message.buttons[0]["callback_data"][-21:]
    siti.sends("/lacak")
    siti.waits_for("Dihitung")
    with desk.database.engine.connect() as connection:
        for table in sa.inspect(desk.database.engine).get_table_names():
            held = repr(connection.execute(sa.text(f'SELECT * FROM "{table}"')).all())
            assert str(siti.id) not in held, table
            assert key not in held, table
    with desk.database.read() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(BotSession)) == 1


def test_a_refused_token_stops_the_start_with_one_line(desk: Desk, city: City, tmp_path: Path) -> None:
    with FakeTelegram() as right:
        right.token = right.token[:-1] + "x"
        bot = BotProcess(right, desk.database, tmp_path / "bot.log")
        assert bot.process.wait(60) == 1
    (line,) = (tmp_path / "bot.log").read_text().splitlines()[-1:]
    assert line == "Telegram does not accept SUARA_TELEGRAM_TOKEN: copy it again from @BotFather"
    assert "Traceback" not in (tmp_path / "bot.log").read_text()


def test_an_update_outlives_a_database_that_is_away_for_a_while(
    siti: FakeUser, city: City, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures = iter([True, True])

    def away(self: Memory, *arguments: Any) -> Page:
        if next(failures, False):
            raise sa.exc.OperationalError("SELECT 1", {}, Exception("server closed the connection"))
        return opened(self, *arguments)

    opened = Memory.open
    monkeypatch.setattr(Memory, "open", away)
    siti.sends(f"/start {city.code}")
    siti.waits_for("Bagaimana pelayanan barusan?")


def test_an_answer_that_failed_half_way_is_given_once(
    siti: FakeUser, city: City, desk: Desk, telegram: FakeTelegram
) -> None:
    siti.sends(f"/start {city.code}")
    siti.waits_for("Bagaimana pelayanan barusan?")
    siti.taps("Kurang")
    siti.waits_for("Sudah dihitung")
    telegram.refuses("sendMessage", retry_after=1, times=5)  # more often than the client itself tries
    siti.sends("Antre tiga jam.")
    siti.waits_for("Mau dijawab kantor?", 20)
    telegram.waits_until_quiet()
    assert count_ratings(desk) == 1
    assert sum(message.from_bot for message in siti.chat.visible) == 1, siti.transcript()
    with desk.database.read() as session:
        assert session.scalars(sa.select(Comment.text)).all() == ["Antre tiga jam."]


def test_a_refusal_of_the_descriptions_does_not_hold_up_the_start(
    telegram: FakeTelegram, desk: Desk, city: City
) -> None:
    for method in ("setMyCommands", "setMyDescription"):
        telegram.refuses(method, retry_after=3600, times=3)
    with running_bot(config_for(telegram, desk)):
        siti = telegram.user("Siti")
        siti.sends("/bantuan")
        siti.waits_for("Cara memakai")


def test_descriptions_that_are_there_are_not_sent_again(telegram: FakeTelegram, desk: Desk, city: City) -> None:
    for _ in range(2):
        with running_bot(config_for(telegram, desk)):
            pass
    languages = {(call.get("language_code"), call.get("commands")) for call in telegram.calls_of("setMyCommands")}
    assert len(telegram.calls_of("setMyCommands")) == len(languages) >= 3
