"""A denied complaint is praise; a stated wait is a complaint."""

from scoring.sentiment.training.material import fingerprint
from scoring.sentiment.training.own_comments import service_comments
from scoring.sentiment.training.phrases import PHRASES, phrase_rows

LABELLED = {row.text: row for row in phrase_rows()}


def test_denied_complaints_are_praise_and_denied_praise_is_complaint() -> None:
    assert LABELLED["tidak mengecewakan"].label == "positive"
    assert LABELLED["tidak ramah"].label == "negative"
    assert LABELLED["tanpa pungli"].label == "positive"
    assert LABELLED["ngenteni 3 jam"].label == "negative"
    assert LABELLED["ngenteni 3 jam"].lang == "jav"


def test_no_phrase_has_two_labels_in_one_language() -> None:
    seen = {(row.text, row.lang): row.label for row in phrase_rows()}
    assert all(seen[row.text, row.lang] == row.label for row in phrase_rows())
    assert {row.source for row in phrase_rows()} == {PHRASES}


def test_they_are_not_copied_from_the_held_out_comments() -> None:
    held_out = {fingerprint(row.text) for row in service_comments()[1]}
    whole_copies = [row.text for row in phrase_rows() if fingerprint(row.text) in held_out and " " in row.text]
    assert not whole_copies
