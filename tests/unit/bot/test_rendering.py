"""Screens become HTML that Telegram can parse, in every language, whatever the names in them."""

from __future__ import annotations

from datetime import date

import pytest

import texts
from bot import rendering
from bot.screens import Button, Line, Literal, Screen, say
from tests.fakes.botapi.entities import parse


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_names_cannot_break_the_markup(language: str) -> None:
    screen = say("bot-ask", place=Literal("Loket <3> & </b>"))
    plain, entities = parse(rendering.text(screen, language), "HTML")
    assert plain.startswith("Loket <3> & </b>")
    assert [entity["type"] for entity in entities] == ["bold"]


@pytest.mark.parametrize("language", texts.LANGUAGES)
@pytest.mark.parametrize("key", ["bot-notice", "bot-help", "bot-counted", "bot-receipt", "bot-erase-sure"])
def test_long_texts_are_whole_markup_in_every_language(key: str, language: str) -> None:
    values = dict.fromkeys(("face", "word", "place", "code", "state", "day"), "x")
    plain, entities = parse(texts.say(key, language, **values), "HTML")
    assert "<" not in plain
    assert len(entities) == len(parse(texts.say(key, "id", **values), "HTML")[1])


def test_values_are_spoken_in_the_language() -> None:
    line = Line("bot-noted-chips", {"chips": (Line("chip-time"), Line("chip-cost"))})
    assert rendering.words(line, "id") == "✓ Dicatat: Waktu, Biaya"
    assert rendering.words(line, "en") == "✓ Noted: Time, Cost"
    assert rendering.words(line, "jv") == "✓ Kacathet: Wekdal, Biaya"
    assert "25 November 2026" in rendering.words(Line("bot-promised", {"due": date(2026, 11, 25)}), "id")


def test_a_toast_fits_telegrams_200_characters() -> None:
    assert len(rendering.toast("error-counter-unknown", {"code": "x" * 400}, "id")) == 200


def test_buttons_show_plain_signs() -> None:
    markup = rendering.keyboard(Screen((), ((Button(Literal("A & B"), "A0", mark="✓"),),)), "id")
    assert markup is not None
    assert markup.inline_keyboard[0][0].text == "✓ A & B"


@pytest.mark.parametrize(
    ("address", "openable"),
    [
        ("https://suara.go.id/", "https://suara.go.id"),
        ("http://localhost:8000", ""),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
    ],
)
def test_addresses_that_telegram_refuses_are_left_out(address: str, openable: str) -> None:
    assert rendering.openable(address) == openable


def test_a_long_answer_is_said_whole() -> None:
    answer = "Mohon maaf. " * 330
    assert answer in texts.say("case-answer", "id", unit="Pelayanan", answer=answer)
