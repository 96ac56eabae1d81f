"""The catalogue: one Fluent file a language. Adding a language is adding a file.

A file's first comment names the language in its own words, and says whether a native speaker has reviewed it:

    ### Basa Jawa
    ### Review: wanted by a native speaker
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

FOLDER = Path(__file__).parent
DEFAULT = "id"
_ORDER = ("id", "en")
_LONGEST_VALUE = 2000


class UnknownText(KeyError):
    """A text that no catalogue has: a programming error, found by the tests."""


def _languages() -> tuple[str, ...]:
    found = {path.stem for path in FOLDER.glob("*.ftl")}
    return tuple(code for code in _ORDER if code in found) + tuple(sorted(found - set(_ORDER)))


LANGUAGES = _languages()
"""Indonesian first, then English, then the regional languages."""


def say(key: str, language: str = DEFAULT, /, **values: Any) -> str:
    """The text `key` in `language`; Indonesian where that language does not have it yet.

    Raises
    ------
    UnknownText
        If Indonesian does not have it either.
    """
    for code in dict.fromkeys((language if language in LANGUAGES else DEFAULT, DEFAULT)):
        bundle = _bundle(code)
        if bundle.has_message(key):
            message = bundle.get_message(key)
            if message.value is not None:
                short, long = _apart(values)
                spoken, _problems = bundle.format_pattern(message.value, short)
                return _put_back(str(spoken), long)
    raise UnknownText(key)


def _apart(values: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """Fluent writes {???} for a value beyond 2,500 characters, e.g. an office's long answer: a mark stands for it."""
    long = {
        f"\ue000{name}\ue001": value
        for name, value in values.items()
        if isinstance(value, str) and len(value) > _LONGEST_VALUE
    }
    return values | {mark[1:-1]: mark for mark in long}, long


def _put_back(spoken: str, long: dict[str, str]) -> str:
    for mark, value in long.items():
        spoken = spoken.replace(mark, value)
    return spoken


def has(key: str, language: str) -> bool:
    """Whether `language` itself says `key`, without falling back to Indonesian."""
    return language in LANGUAGES and _bundle(language).has_message(key)


def speaks(language_tag: str | None) -> str | None:
    """Our language for a tag such as "jv-ID", "min" or "en_US"; None when we do not speak it.

    >>> speaks("en-GB")
    'en'
    """
    if not language_tag:
        return None
    code = language_tag.replace("_", "-").split("-")[0].lower()
    code = {"in": "id", "ind": "id", "eng": "en", "jav": "jv", "jw": "jv", "ms": "id"}.get(code, code)
    return code if code in LANGUAGES else None


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language, DEFAULT], use_isolating=False)
    bundle.add_resource(FluentResource((FOLDER / f"{language}.ftl").read_text(encoding="utf-8")))
    return bundle
