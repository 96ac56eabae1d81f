"""A wording is tried only at words it can begin with, and none is missed by that."""

import pytest

from scoring.sentiment.flags.folding import fold
from scoring.sentiment.flags.patterns import first_words, wordings


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("pungli", {"pungli"}),
        ("(?:uang|duit) rokok", {"uang", "duit"}),
        ("(?:di )?bawah meja", {"di", "bawah"}),
        ("(?:nomor antre|calo)(?:nya)? x", {"nomor", "calo", "calonya"}),
        ("(?!tidak)greas\\w+ palm", {"greas\\w+"}),
        ("ku(?:bunuh|bakar)", {"kubunuh", "kubakar"}),
    ],
)
def test_the_first_words_of_a_wording_are_all_found(pattern, words):
    assert first_words(pattern) == words


def test_every_wording_is_reachable():
    reached = {number for numbers in wordings()._by_word.values() for number in numbers}
    reached |= {number for _, number in wordings()._by_shape}
    assert reached == set(range(len(wordings()._lines)))


def test_a_wording_is_found_with_its_place():
    folded = fold("Tadi ada uang rokok")
    assert ("levy", "uang rokok") in {(kind, folded.plain[start:end]) for kind, start, end in wordings().spans(folded)}
