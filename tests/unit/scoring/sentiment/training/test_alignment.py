"""Word lists are induced from parallel sentences."""

import csv
import pathlib

from scoring.sentiment.training.alignment import aligned, induced_dictionaries, merged

INDONESIAN = ["petugas ramah", "petugas lama", "loket ramah", "loket lama", "petugas loket ramah"]
OTHER = ["patugase grapyak", "patugase suwe", "lokete grapyak", "lokete suwe", "patugase lokete grapyak"]


def test_each_word_finds_its_translation() -> None:
    found = aligned([text.split() for text in INDONESIAN], [text.split() for text in OTHER])
    best = {own: options[0] for own, options in found.items()}
    assert best == {"petugas": "patugase", "ramah": "grapyak", "lama": "suwe", "loket": "lokete"}


def test_sentences_without_words_are_no_trouble() -> None:
    assert aligned([[], ["ya"]], [["x"], []]) == {}


def test_only_languages_with_the_same_sentences_are_aligned(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "train.csv"
    with path.open("w", newline="", encoding="utf-8") as target:
        rows = csv.writer(target)
        rows.writerow(("text", "label", "lang"))
        rows.writerows((text, "neutral", "ind") for text in INDONESIAN)
        rows.writerows((text, "neutral", "jav") for text in OTHER)
        rows.writerow(("sahiji", "neutral", "sun"))
    assert set(induced_dictionaries(path)) == {"jav"}
    assert induced_dictionaries(tmp_path / "nowhere.csv") == {}


def test_a_listed_word_joins_the_induced_ones() -> None:
    found = merged({"jav": {"lama": ["lawas"], "ya": ["inggih"]}}, {"jav": {"lama": ["suwe", "suwe"]}})
    assert found == {"jav": {"lama": ["suwe", "suwe", "lawas"], "ya": ["inggih"]}}
