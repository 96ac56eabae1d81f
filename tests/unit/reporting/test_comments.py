from __future__ import annotations

import pytest

from reporting.panels.comments import masked


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Terima kasih Bu Sari, sabar", "Terima kasih Bu [petugas], sabar"),
        ("pak agus wibowo ketus", "pak [petugas] ketus"),
        ("Dilayani Sari Contoh dengan baik", "Dilayani [petugas] dengan baik"),
        ("Sari pati kunyit habis", "Sari pati kunyit habis"),
        ("wa saya 0812-3456-7890", "wa saya [TELEPON]"),
        ("sari buah saja", "sari buah saja"),
    ],
)
def test_names_and_numbers_are_masked_and_words_are_left(text: str, shown: str) -> None:
    assert masked(text, ["Sari Contoh", "Agus Wibowo"]) == shown
