"""The Bot API server of our own refuses what Telegram refuses, in its words; tried with python-telegram-bot itself."""

from __future__ import annotations

import asyncio
import urllib.error
import urllib.request
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from typing import Any

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, Conflict, EndPointNotFound, Forbidden, InvalidToken, RetryAfter, TelegramError

from tests.fakes.botapi import FakeTelegram, FakeUser

Talk = Callable[[Bot], Awaitable[Any]]


@pytest.fixture
def telegram() -> Iterator[FakeTelegram]:
    with FakeTelegram() as server:
        yield server


@pytest.fixture
def siti(telegram: FakeTelegram) -> FakeUser:
    person = telegram.user("Siti")
    person.sends("/start")
    return person


def with_bot(telegram: FakeTelegram, talk: Talk, token: str = "") -> Any:
    """Run one conversation with a bot of the library."""

    async def run() -> Any:
        server = telegram.url
        async with Bot(token or telegram.token, base_url=f"{server}/bot", base_file_url=f"{server}/file/bot") as bot:
            return await talk(bot)

    return asyncio.run(run())


def button(**kind: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("Tekan", **kind)]])  # type: ignore[arg-type]


REFUSED: list[tuple[str, Callable[[Bot, int], Coroutine[Any, Any, Any]]]] = [
    ("message text is empty", lambda bot, chat: bot.send_message(chat, " \n ")),
    ("message is too long", lambda bot, chat: bot.send_message(chat, "x" * 4097)),
    ("button_data_invalid", lambda bot, chat: bot.send_message(chat, "x", reply_markup=button(callback_data="é" * 33))),
    ("text buttons are unallowed", lambda bot, chat: bot.send_message(chat, "x", reply_markup=button())),
    ("wrong http url", lambda bot, chat: bot.send_message(chat, "x", reply_markup=button(url="localhost:80"))),
    ("can't find end tag", lambda bot, chat: bot.send_message(chat, "<b>x", parse_mode="HTML")),
    ("unsupported start tag", lambda bot, chat: bot.send_message(chat, "<div>x</div>", parse_mode="HTML")),
    ("unmatched end tag", lambda bot, chat: bot.send_message(chat, "<b><i>x</b></i>", parse_mode="HTML")),
    ("chat not found", lambda bot, chat: bot.send_message(chat + 9, "x")),
    ("message to edit not found", lambda bot, chat: bot.edit_message_text("x", chat, 999)),
    ("message can't be edited", lambda bot, chat: bot.edit_message_text("x", chat, 1)),
    ("message to delete not found", lambda bot, chat: bot.delete_message(chat, 999)),
    ("query is too old", lambda bot, chat: bot.answer_callback_query("1234")),
    ("invalid language code", lambda bot, chat: bot.set_my_commands([("a", "b")], language_code="min")),
    ("bot_command_invalid", lambda bot, chat: bot.set_my_commands([("A-B", "b")])),
    ("short description is too long", lambda bot, chat: bot.set_my_short_description("x" * 121)),
    ("https url must be provided", lambda bot, chat: bot.set_webhook("http://suara.example.org/x")),
    ("secret token", lambda bot, chat: bot.set_webhook("http://127.0.0.1:1/x", secret_token="no spaces")),
    ("invalid file_id", lambda bot, chat: bot.get_file("nothing")),
]


@pytest.mark.parametrize(("words", "call"), REFUSED, ids=[words for words, _ in REFUSED])
def test_it_refuses(
    telegram: FakeTelegram, siti: FakeUser, words: str, call: Callable[[Bot, int], Coroutine[Any, Any, Any]]
) -> None:
    with pytest.raises(BadRequest) as refusal:
        with_bot(telegram, lambda bot: call(bot, siti.id))
    assert words in refusal.value.message.lower()


def test_4096_characters_are_counted_after_the_markup(telegram: FakeTelegram, siti: FakeUser) -> None:
    text = f"<b>{'x' * 4090}</b>&lt;&amp;😀"
    sent = with_bot(telegram, lambda bot: bot.send_message(siti.id, text, parse_mode="HTML"))
    assert sent.text.endswith("x<&😀")
    assert [(entity.type, entity.offset, entity.length) for entity in sent.entities] == [("bold", 0, 4090)]


def test_an_edit_that_changes_nothing_is_refused(telegram: FakeTelegram, siti: FakeUser) -> None:
    async def talk(bot: Bot) -> None:
        sent = await bot.send_message(siti.id, "x", reply_markup=button(callback_data="1"))
        await sent.edit_text("y", reply_markup=button(callback_data="1"))
        await sent.edit_text("y", reply_markup=button(callback_data="1"))

    with pytest.raises(BadRequest, match="not modified"):
        with_bot(telegram, talk)


def test_a_tap_is_answered_once(telegram: FakeTelegram, siti: FakeUser) -> None:
    async def talk(bot: Bot) -> None:
        await bot.send_message(siti.id, "x", reply_markup=button(callback_data="1"))
        query = siti.taps("Tekan")
        await bot.answer_callback_query(query, "ya")
        assert siti.waits_for_toast(query) == "ya"
        await bot.answer_callback_query(query)

    with pytest.raises(BadRequest, match="too old"):
        with_bot(telegram, talk)


def test_a_wrong_token_is_unauthorized_and_a_malformed_one_not_found(telegram: FakeTelegram) -> None:
    with pytest.raises(InvalidToken):
        with_bot(telegram, lambda bot: bot.get_me(), token=telegram.token[:-1] + "x")
    for token, status in ((telegram.token[:-1] + "x", 401), ("7:short", 404)):
        with pytest.raises(urllib.error.HTTPError) as refusal:
            urllib.request.urlopen(f"{telegram.url}/bot{token}/getMe")
        assert refusal.value.code == status
        refusal.value.close()


def test_an_unknown_method_is_not_found(telegram: FakeTelegram) -> None:
    with pytest.raises(EndPointNotFound):
        with_bot(telegram, lambda bot: bot.do_api_request("tameDragon"))


def test_nobody_is_written_to_before_they_write_or_after_they_block(telegram: FakeTelegram, siti: FakeUser) -> None:
    stranger = telegram.user("Budi")
    with pytest.raises(Forbidden, match="initiate"):
        with_bot(telegram, lambda bot: bot.send_message(stranger.id, "x"))
    siti.blocks_bot()
    with pytest.raises(Forbidden, match="blocked"):
        with_bot(telegram, lambda bot: bot.send_message(siti.id, "x"))


def test_updates_come_until_they_are_confirmed(telegram: FakeTelegram, siti: FakeUser) -> None:
    async def talk(bot: Bot) -> tuple[list[int], list[int], list[int]]:
        first = [update.update_id for update in await bot.get_updates(timeout=0)]
        again = [update.update_id for update in await bot.get_updates(timeout=0)]
        after = [update.update_id for update in await bot.get_updates(offset=first[-1] + 1, timeout=0)]
        return first, again, after

    first, again, after = with_bot(telegram, talk)
    assert first == again
    assert (len(first), after) == (1, [])


def test_a_second_poller_ends_the_first_and_a_webhook_ends_polling(telegram: FakeTelegram) -> None:
    async def talk(bot: Bot) -> list[TelegramError]:
        waiting = asyncio.create_task(bot.get_updates(timeout=5))
        await asyncio.sleep(0.2)
        async with Bot(telegram.token, base_url=f"{telegram.url}/bot") as other:
            await other.get_updates(timeout=0)
        await bot.set_webhook("http://127.0.0.1:9/telegram")
        refused = await asyncio.gather(waiting, bot.get_updates(timeout=0), return_exceptions=True)
        return [error for error in refused if isinstance(error, Conflict)]

    assert len(with_bot(telegram, talk)) == 2


def test_it_slows_down_who_writes_too_fast(telegram: FakeTelegram, siti: FakeUser) -> None:
    async def talk(bot: Bot) -> None:
        for number in range(40):
            await bot.send_message(siti.id, str(number))

    with pytest.raises(RetryAfter):
        with_bot(telegram, talk)


def test_files_go_up_and_come_down(telegram: FakeTelegram, siti: FakeUser) -> None:
    async def talk(bot: Bot) -> bytes:
        sent = await bot.send_document(
            siti.id, b"isi berkas", filename="laporan.txt", caption="<b>x</b>", parse_mode="HTML"
        )
        assert sent.document is not None
        held = await bot.get_file(sent.document.file_id)
        return bytes(await held.download_as_bytearray())

    assert with_bot(telegram, talk) == b"isi berkas"


def test_only_what_was_asked_for_is_delivered(telegram: FakeTelegram, siti: FakeUser) -> None:
    async def talk(bot: Bot) -> list[int]:
        first = await bot.get_updates(timeout=0, allowed_updates=["callback_query"])
        siti.sends("halo")
        return [update.update_id for update in await bot.get_updates(offset=first[-1].update_id + 1, timeout=0)]

    assert with_bot(telegram, talk) == []


def test_the_console_shows_the_chat_and_sends_what_is_typed(telegram: FakeTelegram) -> None:
    page = urllib.request.urlopen(f"{telegram.url}/").read().decode()
    assert "@suara_layanan_bot" in page
    urllib.request.urlopen(f"{telegram.url}/say", data=b"text=%2Fstart+L7Q2K4").read()
    assert "/start L7Q2K4" in urllib.request.urlopen(f"{telegram.url}/chat").read().decode()
    assert telegram.world.pending[0]["message"]["text"] == "/start L7Q2K4"
