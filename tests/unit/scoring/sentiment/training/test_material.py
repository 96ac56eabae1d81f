"""What is learned and what is held out."""

import csv
import pathlib
from hashlib import sha256

import pytest

from scoring.sentiment.training import own_comments
from scoring.sentiment.training.material import fingerprint, gather
from scoring.sentiment.training.own_comments import (
    app_review_labels,
    aspect_comments,
    flag_comments,
    fresh_comments,
    service_comments,
)
from scoring.sentiment.training.rows import BadRows, read_rows, sources_without_neutral
from scoring.sentiment.training.sentences import interleaved, vector_sentences
from scoring.sentiment.training.translation import read_dictionaries, translated_rows


def write(
    path: pathlib.Path, *rows: tuple[str, ...], header: tuple[str, ...] = ("text", "label", "lang")
) -> pathlib.Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as target:
        csv.writer(target).writerows([header, *rows])
    return path


@pytest.fixture
def data_dir(tmp_path: pathlib.Path) -> pathlib.Path:
    write(
        tmp_path / "smsa/train.csv",
        ("makan di sini enak", "positive", "ind"),
        ("Rasa, biasa saja!", "neutral", "ind"),
        ("sangat lama", "negative", "ind"),
        ("buka jam berapa", "neutral", "ind"),
    )
    write(tmp_path / "smsa/valid.csv", ("rasa biasa saja", "neutral", "ind"))
    write(tmp_path / "prdect/train.csv", ("barang bagus", "positive", "ind"), ("rusak", "negative", "ind"))
    write(
        tmp_path / "lexicons/nusax_javanese.csv",
        ("0", "makan", "mangan"),
        ("1", "enak", "eco"),
        header=("", "indonesian", "javanese"),
    )
    return tmp_path


def test_no_held_out_text_is_learned(data_dir: pathlib.Path) -> None:
    material = gather(data_dir, seed=1)
    learned = {fingerprint(row.text) for row in material.learned}
    held_out = {fingerprint(row.text) for row in material.held_out}
    assert fingerprint("rasa biasa saja") in held_out
    assert not learned & held_out


def test_the_held_out_service_comments_stand_apart_from_those_learned() -> None:
    learned, held_out = service_comments()
    assert learned
    assert held_out
    own = {fingerprint(row.text) for row in learned}
    assert not [row.text for row in held_out if fingerprint(row.text) in own]


def test_fresh_comments_stand_apart_from_everything_else(data_dir: pathlib.Path) -> None:
    fresh = {fingerprint(row.text) for row in fresh_comments()}
    material = gather(data_dir, seed=1)
    assert {fingerprint(row.text) for row in material.fresh} == fresh
    assert not fresh & {fingerprint(row.text) for row in material.learned}
    assert {row.source for row in material.fresh} == {"fresh counter", "fresh map", "fresh app", "fresh mix"}


def test_an_app_review_gets_our_label_by_its_digest(monkeypatch: pytest.MonkeyPatch) -> None:
    digest = sha256(b"lampu padam lagi").hexdigest()[:16]
    monkeypatch.setattr(
        own_comments, "_records", lambda *_: [(2, {"text_sha256": digest, "label": "negative", "aspects": "product-"})]
    )
    found = app_review_labels([("lampu padam lagi", "ind"), ("yang lain", "ind")], source="pln_mobile")
    assert [(row.text, row.label, row.source) for row in found] == [("lampu padam lagi", "negative", "pln_mobile")]


def test_aspect_and_flag_comments_teach_only_what_they_say_of_the_whole() -> None:
    aspects, flags = aspect_comments(), flag_comments()
    assert {row.label for row in aspects} == {"positive", "negative"}
    assert {row.label for row in flags} == {"negative"}
    assert sources_without_neutral(aspects + flags) == {"aspects", "flags"}


def test_indonesian_rows_are_also_taught_in_other_words(data_dir: pathlib.Path) -> None:
    rows, lists = read_rows(data_dir / "smsa/train.csv", source="smsa"), read_dictionaries(data_dir / "lexicons")
    found = translated_rows(rows, lists, per_language=5, seed=1)
    assert [(row.text, row.label, row.lang, row.source) for row in found] == [
        ("mangan di sini eco", "positive", "jav", "smsa+words")
    ]
    taught = [row for row in gather(data_dir, seed=1).learned if row.source == "smsa+words"]
    assert {row.lang for row in taught} >= {"jav", "sun", "min", "eng"}


def test_translation_is_the_same_for_the_same_seed(data_dir: pathlib.Path) -> None:
    rows = read_rows(data_dir / "smsa/train.csv", source="smsa")
    lists = read_dictionaries(data_dir / "lexicons")
    assert translated_rows(rows, lists, per_language=5, seed=3) == translated_rows(rows, lists, per_language=5, seed=3)


def test_a_source_with_two_labels_is_known_by_its_rows(data_dir: pathlib.Path) -> None:
    binary = sources_without_neutral(gather(data_dir, seed=1).learned)
    assert "prdect" in binary
    assert "smsa" not in binary


def test_vectors_are_learned_from_sentences_without_labels(data_dir: pathlib.Path) -> None:
    material = gather(data_dir, seed=1)
    sentences = vector_sentences(material.learned, material.listed, data_dir, seed=1)
    assert ["makan", "mangan"] in sentences
    assert interleaved(["a", "b", "c", "d"], ["x", "y"]) == ["a", "x", "b", "c", "y", "d"]
    assert interleaved([], ["x"]) == ["x"]


@pytest.mark.parametrize(
    ("rows", "header", "message"),
    [
        ([("a", "good")], ("text", "label"), "row 2: column 'label': 'good'"),
        ([("a", "positive"), (" ", "neutral")], ("text", "label"), "row 3: column 'text': empty"),
        ([("a",)], ("text",), "row 1: no column 'label'"),
        ([], ("text", "label"), "no rows"),
    ],
)
def test_bad_rows_are_named(
    tmp_path: pathlib.Path, rows: list[tuple[str, ...]], header: tuple[str, ...], message: str
) -> None:
    path = write(tmp_path / "bad.csv", *rows, header=header)
    with pytest.raises(BadRows, match=message) as raised:
        read_rows(path)
    assert str(path) in str(raised.value)


def test_unreadable_files_are_named(tmp_path: pathlib.Path) -> None:
    with pytest.raises(BadRows, match="no such file"):
        read_rows(tmp_path / "nowhere.csv")
    with pytest.raises(BadRows, match="is a folder"):
        read_rows(tmp_path)
    (tmp_path / "latin.csv").write_bytes(b"text,label\n\xe9,positive\n")
    with pytest.raises(BadRows, match="not UTF-8"):
        read_rows(tmp_path / "latin.csv")
    with pytest.raises(BadRows, match="no such folder"):
        gather(tmp_path / "nowhere", seed=1)
    with pytest.raises(BadRows, match=r"no <source>/train\.csv"):
        gather(tmp_path, seed=1)
