"""Comments are cleaned the same way for training and reading."""

import pytest

from scoring.redaction import redact
from scoring.sentiment.words import Word, visible, words


def forms(text: str) -> list[str]:
    return [word.form for word in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pelayanan nya bagus", ["pelayanannya", "bagus"]),
        ("baguuuusss", ["bagus"]),
        ("yg gk jls", ["yang", "tidak", "jelas"]),
        ("cepat2", ["cepat-cepat"]),
        ("ma’kanja’", ["ma'kanja"]),
        ("[USERNAME] @budi", ["<user>", "<user>"]),
        ("lihat https://contoh.id/a?b=1", ["lihat", "<url>"]),
        ("surat@contoh.go.id", ["<mail>"]),
        ("3 jam, 150.000", ["3", "jam", "<number>"]),
        ("bagus :) jelek :(", ["bagus", "<glad>", "jelek", "<sad>"]),
        ("👍", ["<glad>", "👍"]),
        ("kapan buka???", ["kapan", "buka", "?"]),
        ("neubayeuë", ["neubayeue"]),
        ("ＲＡＭＡＨ", ["ramah"]),
    ],
)
def test_it_normalises(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


def test_three_words_after_a_negator_are_marked() -> None:
    assert [word.negated for word in words("tidak begitu ramah orangnya sama sekali")] == [
        False,
        True,
        True,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize("text", ["tidak, ramah", "tidak. ramah", "tidak tapi ramah", "tidak! ramah"])
def test_a_negation_ends_with_its_clause(text: str) -> None:
    assert not words(text)[-1].negated


def test_a_word_keeps_what_the_citizen_wrote() -> None:
    assert words("Gk") == [Word("gk", "tidak", False)]


def test_invisible_characters_are_gone() -> None:
    assert visible("ra\u200bm\u202eah\x00") == "ramah"
    assert "\n" not in visible("satu\ndua")


@pytest.mark.parametrize("number", ["0812-3456-7890", "3374015207850003", "198501012010011001", "a.b@contoh.id"])
def test_a_redacted_number_says_nothing(number: str) -> None:
    found = words(redact(f"hubungi saya {number}"))
    assert [word.form for word in found][-1] == "<user>"
