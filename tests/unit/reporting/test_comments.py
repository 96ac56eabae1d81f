from __future__ import annotations

import pytest

from models import Comment, CommentAnalysis
from reporting.panels.comments import masked, view_of


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


def test_a_piece_of_a_comment_gives_no_more_away_than_the_masked_whole() -> None:
    read = CommentAnalysis(
        label="negative",
        unsure=False,
        language="ind",
        aspects=[],
        because=[["sari", 2.0], ["minta uang", 1.5], ["0812", 1.0]],
        flags=[["levy", "Sari minta uang rokok"], ["danger", "minta uang rokok"], ["personal_data", "[TELEPON]"]],
    )
    comment = Comment(id=1, text="Bu Sari minta uang rokok, wa 0812-3456-7890", analyses=[read])
    view = view_of(comment, ["Sari Contoh"])
    assert view.text == "Bu [petugas] minta uang rokok, wa [TELEPON]"
    assert view.because == (("minta uang", 1.5),)
    assert view.flags == (("levy", ""), ("danger", "minta uang rokok"), ("personal_data", "[TELEPON]"))
