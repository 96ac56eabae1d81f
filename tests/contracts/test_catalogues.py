"""Every language has every message, with the same placeables, and no message is malformed."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from texts.catalogue import FOLDER, LANGUAGES

ROOT = Path(__file__).parents[2]
COMPLETE = ("id", "en")


class _Names(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def _messages(language: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for path in sorted(FOLDER.glob(f"{language}.ftl")) + sorted(FOLDER.glob(f"{language}.*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
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
    assert named - known == set()
