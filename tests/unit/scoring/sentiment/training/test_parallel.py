"""Sentences that say the same in several languages."""

import pathlib

from scoring.sentiment.training.own_comments import parallel_rows
from scoring.sentiment.training.parallel import beside_main, parallel_sentences
from tests.unit.scoring.sentiment.training.test_material import write

LANGUAGES = {"ace", "ban", "bbc", "bjn", "bug", "eng", "ind", "jav", "mad", "min", "nij", "sun"}


def test_our_own_sentences_stand_in_all_twelve_languages_with_one_label(tmp_path: pathlib.Path) -> None:
    sentences = parallel_sentences(tmp_path)
    assert len(sentences) >= 300
    assert all(set(sentence) == LANGUAGES for sentence in sentences)
    labels: dict[int, set[str]] = {}
    for number, row in parallel_rows():
        labels.setdefault(number, set()).add(row.label)
    assert all(len(found) == 1 for found in labels.values())


def test_languages_that_have_every_sentence_are_read_from_the_data(tmp_path: pathlib.Path) -> None:
    write(
        tmp_path / "nusax/train.csv",
        ("loket lama", "negative", "ind"),
        ("loket ramah", "positive", "ind"),
        ("loket suwe", "negative", "jav"),
        ("loket grapyak", "positive", "jav"),
        ("sahiji", "neutral", "sun"),
    )
    first, second, *_ = parallel_sentences(tmp_path)
    assert first == {"ind": "loket lama", "jav": "loket suwe"}
    assert second == {"ind": "loket ramah", "jav": "loket grapyak"}


def test_a_language_is_set_beside_indonesian_sentence_by_sentence() -> None:
    sentences = [{"ind": "satu", "jav": "siji"}, {"ind": "dua", "sun": "dua"}, {"jav": "telu"}]
    assert beside_main(sentences) == {"jav": (["satu"], ["siji"]), "sun": (["dua"], ["dua"])}
