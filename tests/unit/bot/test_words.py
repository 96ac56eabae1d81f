"""Every text the bot names exists, in Indonesian and in English, with the same blanks to fill."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import texts
from tests.fakes.botapi.entities import parse

SOURCES = "".join(path.read_text() for path in Path(texts.__file__).parent.parent.glob("bot/*.py"))
NAMED = sorted(set(re.findall(r'"(bot-[a-z]+(?:-[a-z]+)*)"', SOURCES)) - {"bot-chat", "bot-seal"})
BUILT = [
    *(f"bot-unreadable-{kind}" for kind in ("edited", "voice", "sticker", "file", "other")),
    *(f"bot-choose-{kind}" for kind in ("agencies", "units", "services", "found")),
    *(f"bot-command-{name}" for name in ("nilai", "lacak", "bahasa", "bantuan", "hapus")),
]
BLANKS = {
    name: f"<{name}>"
    for name in ("place", "face", "word", "code", "state", "chips", "due", "title", "words", "day", "name", "count")
} | {name: f"<{name}>" for name in ("number", "total", "question", "needed", "standing", "score", "low", "high")}


@pytest.mark.parametrize("key", [*NAMED, *BUILT])
def test_the_text_is_there_in_both_languages(key: str) -> None:
    spoken = {language: texts.say(key, language, **BLANKS) for language in ("id", "en")}
    used = {language: set(re.findall(r"<[a-z]+>", text)) & set(BLANKS.values()) for language, text in spoken.items()}
    assert used["id"] == used["en"]
    assert key == "bot-language-name" or "{" not in "".join(spoken.values())


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_telegram_can_parse_every_text(language: str) -> None:
    plain = {name: name for name in BLANKS}
    for key in {*NAMED, *BUILT}:
        parse(texts.say(key, language, **plain), "HTML")


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_buttons_toasts_and_descriptions_keep_to_telegrams_limits(language: str) -> None:
    assert len(texts.say("bot-short-description", language)) <= 120
    assert len(texts.say("bot-description", language)) <= 512
    assert len(texts.say("bot-button-unknown", language)) <= 200
    for name in ("nilai", "lacak", "bahasa", "bantuan", "hapus"):
        assert len(texts.say(f"bot-command-{name}", language)) <= 256


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_what_telegram_shows_beside_the_chat_keeps_its_limits(language: str) -> None:
    assert len(texts.say("bot-short-description", language)) <= 120
    assert len(texts.say("bot-description", language)) <= 512
    commands = [texts.say(f"bot-command-{name}", language) for name in ("nilai", "lacak", "bahasa", "bantuan", "hapus")]
    assert all(3 <= len(command) <= 256 for command in commands)


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_the_hint_about_photos_names_the_button_as_it_is(language: str) -> None:
    if texts.has("bot-photo-without-case", language):
        assert texts.say("bot-yes-answer", language) in texts.say("bot-photo-without-case", language)
