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


def test_a_language_may_give_a_word_its_own_gloss_where_it_is_surely_spoken() -> None:
    glossary = Glossary({"hate": "benci", "suwe": "lama"}, {"sun": {"hate": "hati"}, "nij": {"dia": "tidak"}})

    def read(text: str, lang: str, sure: float) -> list[str]:
        return [word.meaning for word in glossary.glossed(words(text), (lang, sure))]

    assert read("hate suwe", "sun", 0.9) == ["hati", "lama"]
    assert read("hate suwe", "eng", 0.9) == ["benci", "lama"]
    assert read("hate suwe", "sun", 0.3) == ["benci", "lama"]
    assert read("dia", "nij", 0.8) == ["tidak"]
    assert read("dia", "ind", 0.8) == ["dia"]


def test_a_glossary_survives_packing() -> None:
    glossary = Glossary({"suwe": "lama", "ghêghêr": "jatuh"}, {"sun": {"hate": "hati"}})
    assert Glossary.unpacked(glossary.packed()) == glossary
    assert Glossary.unpacked(Glossary().packed()) == Glossary()


def test_a_broken_packing_is_refused() -> None:
    with pytest.raises(ValueError, match="unpack"):
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


def test_our_own_glosses_say_what_a_word_means_in_one_language_alone(tmp_path: pathlib.Path) -> None:
    learned = [LabelledRow("dia datang", "neutral", "ind", "smsa")] * 3
    glossary = fit_glossary(learned, {}, tmp_path)
    assert "dia" not in glossary.entries, "a frequent Indonesian word keeps its own meaning"
    assert glossary.own["nij"]["dia"] == "tidak"
