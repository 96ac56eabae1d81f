"""Regional words are read as the Indonesian words they stand for."""

import pathlib

import pytest

from scoring.sentiment.glossary import Glossary
from scoring.sentiment.training.glossary_fit import fit_glossary
from scoring.sentiment.training.rows import LabelledRow
from scoring.sentiment.words import Word, words
from tests.unit.scoring.sentiment.training.test_material import write


def test_a_known_word_gets_its_gloss_and_every_other_word_stays() -> None:
    glossary = Glossary({"suwe": "lama"})
    assert glossary.glossed(words("loket suwe")) == [Word("loket", "loket", False), Word("suwe", "suwe", False, "lama")]
    assert [word.meaning for word in glossary.glossed(words("loket suwe"))] == ["loket", "lama"]


def test_a_glossary_survives_packing() -> None:
    glossary = Glossary({"suwe": "lama", "ghêghêr": "jatuh"})
    assert Glossary.unpacked(glossary.packed()) == glossary
    assert Glossary.unpacked(Glossary().packed()) == Glossary()


def test_a_broken_packing_is_refused() -> None:
    with pytest.raises(ValueError, match="dictionary update sequence"):
        Glossary.unpacked(Glossary({"a": "b"}).packed()[:1])


def test_the_word_lists_and_parallel_sentences_vote_for_a_gloss(tmp_path: pathlib.Path) -> None:
    write(
        tmp_path / "nusax/train.csv",
        *[("antrean lama sekali", "negative", "ind"), ("petugas lama datang", "negative", "ind")] * 3,
        *[("antrian suwe banget", "negative", "jav"), ("petugase suwe teko", "negative", "jav")] * 3,
    )
    learned = [LabelledRow("petugas datang", "neutral", "ind", "smsa")] * 3
    entries = fit_glossary(learned, {"jav": {"ramah": ["grapyak"], "datang": ["petugas"]}}, tmp_path).entries
    assert entries["suwe"] == "lama"
    assert entries["grapyak"] == "ramah"
    assert "petugas" not in entries, "a frequent Indonesian word keeps its own meaning"


def test_without_lists_and_sentences_the_glossary_is_empty(tmp_path: pathlib.Path) -> None:
    assert fit_glossary([], {}, tmp_path) == Glossary()
