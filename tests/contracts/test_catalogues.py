"""Every language has every message, with the same placeables, and no message is malformed."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from texts.catalogue import FOLDER, LANGUAGES, say

ROOT = Path(__file__).parents[2]
COMPLETE = ("id", "en")
REGIONAL = tuple(language for language in LANGUAGES if language not in COMPLETE)
UNSUR = ("requirements", "procedure", "time", "cost", "product", "competence", "conduct", "complaints", "facilities")
# What no citizen may meet in another language than the chosen one: the faces, the chips, the rating page, the receipt.
MUST_HAVE = {
    *(f"face-{n}" for n in (1, 2, 3, 4)),
    *(f"chip-{key}" for key in (*UNSUR, "other")),
    *(f"unsur-{key}" for key in (*UNSUR, "other")),
    *(f"state-{state}" for state in ("counted", "held", "withdrawn", "erased")),
    *("web-language-name", "bot-language-name", "web-language", "web-skip"),
    *(f"web-foot-{page}" for page in ("home", "receipt", "public", "privacy")),
    *(f"web-rate-{part}" for part in ("title", "question", "comment", "how", "trust", "privacy", "telegram")),
    *(f"web-receipt-thanks-{state}" for state in ("counted", "held", "withdrawn", "erased")),
    *(f"web-receipt-{part}" for part in ("title", "code", "held", "keep", "chips-trouble", "chips-praise")),
    *(f"web-receipt-comment{end}" for end in ("", "-label", "-replace", "-again", "-saved", "-send")),
    *(f"web-case-{part}" for part in ("question", "yes-complaint", "yes-question", "yes-aspiration", "no", "due")),
    *(f"case-state-{state}" for state in ("open", "answered", "reopened", "closed")),
    *("bot-ask", "bot-ask-anonymous", "bot-counted", "bot-what-wrong", "bot-what-good", "bot-enough"),
    *("bot-want-answer", "bot-yes-answer", "bot-no", "bot-words-needed", "bot-promised", "bot-finished"),
}
FACE_LETTERS = 10


def _files(language: str) -> list[Path]:
    return [FOLDER / f"{language}.ftl"]


class _Names(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def _messages(language: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for path in _files(language):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body or ():
            assert not isinstance(entry, ast.Junk), f"{path.name}: {entry.content[:80]!r}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{path.name}: {entry.id.name} stands twice"
                names = _Names()
                names.visit(entry)
                found[entry.id.name] = names.names
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_is_well_formed_and_says_nothing_else_than_indonesian(language: str) -> None:
    indonesian, messages = _messages("id"), _messages(language)
    assert set(messages) <= set(indonesian)
    assert {key: names for key, names in messages.items() if not names <= indonesian[key]} == {}


@pytest.mark.parametrize("language", COMPLETE)
def test_the_main_languages_lack_nothing(language: str) -> None:
    assert set(_messages("id")) - set(_messages(language)) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_citizen_who_rates_meets_one_language(language: str) -> None:
    assert MUST_HAVE - set(_messages(language)) == set()


@pytest.mark.parametrize("language", REGIONAL)
def test_a_regional_language_is_one_file_that_names_itself_and_asks_for_a_reader(language: str) -> None:
    (file,) = _files(language)
    assert file.name == f"{language}.ftl"
    name, review = file.read_text(encoding="utf-8").splitlines()[:2]
    assert name == f"### {say('web-language-name', language)}" == f"### {say('bot-language-name', language)}"
    assert re.fullmatch(r"### Review: (wanted by a native speaker|native, .+)", review)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_under_the_faces_are_short_and_four(language: str) -> None:
    words = [say(f"face-{n}", language) for n in (1, 2, 3, 4)]
    assert len({word.casefold() for word in words}) == 4
    assert all(len(word) <= FACE_LETTERS for word in words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_faces_are_those_the_hint_names(language: str) -> None:
    hint = say("error-rating-invalid", language)
    assert [n for n in (1, 2, 3, 4) if say(f"face-{n}", language) not in hint] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_uses_every_placeable_that_indonesian_gives(language: str) -> None:
    # A code, a day or a place that is dropped in translation is lost for the reader.
    indonesian = _messages("id")
    dropped = {key: indonesian[key] - names for key, names in _messages(language).items() if indonesian[key] - names}
    assert dropped == {}


def test_every_text_the_code_names_exists() -> None:
    known = set(_messages("id"))
    named = set()
    for room in ("bot", "web", "feedback", "reporting", "suara"):
        for path in (ROOT / room).rglob("*.py"):
            named |= set(re.findall(r"""\bsay\(\s*["']([a-z][a-z0-9-]+)["']""", path.read_text(encoding="utf-8")))
        for path in (ROOT / room).rglob("*.html"):
            named |= set(
                re.findall(r"""\b(?:say|t|_)\(\s*["']([a-z][a-z0-9-]+)["']""", path.read_text(encoding="utf-8"))
            )
    beginnings = {key for key in named if key.endswith("-")}  # say("chip-" ~ key): what follows is known at run time
    assert {key for key in beginnings if not any(name.startswith(key) for name in known)} == set()
    assert named - beginnings - known == set()
