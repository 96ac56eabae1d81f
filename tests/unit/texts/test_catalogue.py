"""Which language a person is spoken to in, and what is said where a language has no words yet."""

from __future__ import annotations

import pytest

from texts import LANGUAGES, has, say, speaks
from texts.catalogue import UnknownText


def test_indonesian_comes_first_then_english_then_the_regions() -> None:
    assert LANGUAGES == ("id", "en", "bjn", "jv", "min", "nij")


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("id", "id"),
        ("id-ID", "id"),
        ("in", "id"),
        ("in_ID", "id"),
        ("ms-MY", "id"),
        ("en", "en"),
        ("en-GB", "en"),
        ("EN_us", "en"),
        ("jv", "jv"),
        ("jv-ID", "jv"),
        ("jv-Latn-ID", "jv"),
        ("jw", "jv"),
        ("jav", "jv"),
        ("jav-ID", "jv"),
        ("bjn", "bjn"),
        ("bjn-ID", "bjn"),
        ("min", "min"),
        ("min_ID", "min"),
        ("nij", "nij"),
        ("nij-ID", "nij"),
    ],
)
def test_a_phones_tag_finds_its_language(tag: str, language: str) -> None:
    assert speaks(tag) == language


@pytest.mark.parametrize("tag", [None, "", "*", "de", "zh-Hans-CN", "jvx", "minnan", "-", "id.common"])
def test_a_tag_we_do_not_speak_finds_none(tag: str | None) -> None:
    assert speaks(tag) is None


def test_each_language_says_it_in_its_own_words() -> None:
    assert [say("face-3", language) for language in ("id", "en", "jv", "bjn", "min", "nij")] == [
        "Baik",
        "Good",
        "Sae",
        "Baik",
        "Elok",
        "Bahalap",
    ]
    assert len({say("web-language-name", language) for language in LANGUAGES}) == len(LANGUAGES)
    assert [say("bot-language-name", code) for code in LANGUAGES] == [
        say("web-language-name", code) for code in LANGUAGES
    ]


def test_indonesian_is_spoken_where_a_language_has_no_words_yet() -> None:
    assert not has("web-privacy-who", "nij")
    assert say("web-privacy-who", "nij") == say("web-privacy-who", "id")


@pytest.mark.parametrize("language", ["de", "", "ID", "id.common", "../id"])
def test_an_unknown_language_is_spoken_to_in_indonesian(language: str) -> None:
    assert say("face-1", language) == "Buruk"
    assert not has("face-1", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_nobody_wrote_is_a_programming_error(language: str) -> None:
    with pytest.raises(UnknownText, match="web-nothing-of-the-kind"):
        say("web-nothing-of-the-kind", language)


@pytest.mark.parametrize(("n", "english"), [(0, "0 offices"), (1, "1 office"), (2, "2 offices"), (21, "21 offices")])
def test_plurals_follow_the_language(n: int, english: str) -> None:
    assert say("web-home-found", "en", n=n).startswith(english)
    assert not say("web-home-found", "en", n=1).startswith("1 offices")
    assert say("web-home-found", "id", n=n) == f"{n} kantor ditemukan"
    assert say("web-home-found", "jv", n=n) == f"{n} kantor kepanggih"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_number_reads_as_digits(language: str) -> None:
    assert say("web-rights-survey-n", language, n=9).startswith("9 ")


def test_values_stand_in_the_sentence_as_they_are_given() -> None:
    code = "7KQ2-M9X4"
    assert say("web-receipt-title", "min", code=code) == "Resi 7KQ2-M9X4"
    # No invisible direction marks: they would travel into the clipboard with a copied code.
    assert say("bot-about-receipt", "id", code=code).isascii()
