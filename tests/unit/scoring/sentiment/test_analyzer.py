"""Comments are read through TextBlob, in every language, whatever they hold."""

import ast
import concurrent.futures
import json
import pathlib
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.sentiment import (
    LABELS,
    MODEL_VERSION,
    UNSURE_BELOW,
    CommentReading,
    IndonesianAnalyzer,
    load_analyzer,
    read_comment,
)
from scoring.sentiment.light_textblob import Blobber, TextBlob
from scoring.sentiment.words import MAX_CHARACTERS, words

COMMENTS = [
    ("Petugasnya ramah dan cepat, terima kasih banyak", "positive", "ind"),
    ("Pelayanan sangat buruk, petugas judes dan tidak membantu", "negative", "ind"),
    ("Jam berapa loket buka hari Sabtu?", "neutral", "ind"),
    ("Pelayanane apik tenan, petugase grapyak lan ora suwe", "positive", "jav"),
    ("Ngantosna lami pisan, petugasna judes", "negative", "sun"),
    ("The officer was very helpful and friendly", "positive", "eng"),
    ("Terrible service, I waited three hours and nobody cared", "negative", "eng"),
]

ODD = {
    "nothing": "",
    "spaces": " \n\t ",
    "one letter": "a",
    "numbers": "12345 67.000 089",
    "marks": "?!?!...,,;",
    "emoji": "😡😡👎",
    "flags of emoji": "👨‍👩‍👧‍👦🇮🇩",
    "mixed scripts": "Привет bagus 你好 ᮞᮙ ꦧꦱ مرحبا",
    "control characters": "ra\x00mah\x07\x1b[31m",
    "direction characters": "\u202ebagus\u202c\u2066x\u2069",
    "a lone surrogate": "\ud800 ramah",
    "combining marks": "r" + "\u0301" * 5000,
    "100 kB of one letter": "x" * 100_000,
    "100 kB of words": "pelayanan ramah tapi lama " * 4000,
    "100 kB of dashes": "a-" * 50_000,
    "100 kB of colons": ":" * 100_000,
    "100 kB without a space": "ab1" * 33_000,
    "another language": "Le service était très mauvais et lent",
    "a spreadsheet formula": "=HYPERLINK(1)",
}


def is_valid(reading: CommentReading) -> bool:
    chances = reading.probabilities
    return (
        reading.label == max(chances, key=lambda label: chances[label])
        and set(chances) == set(LABELS)
        and abs(sum(chances.values()) - 1) < 1e-6
        and -1 <= reading.polarity <= 1
        and abs(reading.polarity - (chances["positive"] - chances["negative"])) < 1e-9
        and reading.confidence == pytest.approx(max(chances.values()))
        and reading.unsure == (reading.confidence < UNSURE_BELOW)
        and 0 <= reading.lang_confidence <= 1
        and bool(json.dumps(reading.as_dict()))
    )


@pytest.mark.parametrize(("text", "label", "lang"), COMMENTS)
def test_it_reads_label_and_language(text: str, label: str, lang: str) -> None:
    reading = read_comment(text)
    assert (reading.label, reading.lang) == (label, lang)
    assert is_valid(reading)


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_odd_input_gets_a_valid_reading_in_bounded_time(text: str) -> None:
    read_comment("siap")
    started = time.process_time()
    reading = read_comment(text)
    assert is_valid(reading)
    assert time.process_time() - started < 1.0


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(codec=None), max_size=300))
def test_any_text_gets_a_valid_reading(text: str) -> None:
    assert is_valid(read_comment(text))


@pytest.mark.parametrize("text", ["", "12345", "?!", "\x00"])
def test_a_comment_that_says_nothing_is_neutral_and_unsure(text: str) -> None:
    reading = read_comment(text)
    assert (reading.label, reading.unsure, reading.lang) == ("neutral", True, "und")


def test_an_emoji_alone_has_a_mood() -> None:
    assert read_comment("😡👎").polarity < 0 < read_comment("👍😊").polarity


def test_negation_turns_the_mood() -> None:
    assert read_comment("petugas ramah").polarity > 0 > read_comment("petugas tidak ramah").polarity


def test_textblob_gives_the_typed_result_through_sentiment() -> None:
    analyzer = IndonesianAnalyzer()
    reading = TextBlob("Petugasnya ramah sekali", analyzer=analyzer).sentiment
    assert isinstance(reading, CommentReading)
    assert reading == Blobber(analyzer=analyzer)("Petugasnya ramah sekali").sentiment
    assert reading == read_comment("Petugasnya ramah sekali")


def test_the_reading_as_a_dictionary_has_the_promised_keys() -> None:
    found = read_comment("Petugas ramah tapi antre tiga jam").as_dict()
    assert {"label", "polarity", "probabilities", "confidence", "lang", "aspects", "flags", "because"} <= set(found)
    assert set(found["probabilities"]) == {"positive", "neutral", "negative"}
    assert all(len(pair) == 2 for pair in found["because"])
    assert found["aspects"]


def test_every_reading_carries_the_version_of_the_model() -> None:
    assert read_comment("baik").model_version == MODEL_VERSION == load_analyzer(None).model.version


def test_the_reasons_add_up_to_the_whole_of_the_logits() -> None:
    model = load_analyzer(None).model
    found = words("petugasnya gak ramah, ngantri 3 jam 😡 tapi ruangan bersih")
    heard = model.hear(found)
    assert heard.by_word.shape == (len(found), 3)
    logits = heard.by_word.sum(axis=0) + model.bias
    np.testing.assert_allclose(np.exp(logits) / np.exp(logits).sum(), heard.chances, rtol=1e-5)


def test_the_reasons_name_what_the_citizen_wrote() -> None:
    reading = read_comment("Petugasnya judes banget, gak membantu")
    fragments = dict(reading.because)
    assert reading.label == "negative"
    assert all(fragment in "petugasnya judes banget, gak membantu" for fragment in fragments)
    assert fragments["judes"] > 0


def test_many_threads_load_one_model_and_read_the_same() -> None:
    texts = [text for text, _, _ in COMMENTS] * 20
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        together = list(pool.map(read_comment, texts))
    assert together == [read_comment(text) for text in texts]


def test_a_long_comment_is_read_at_both_ends() -> None:
    filler = "data dan surat " * 2000
    start, end = read_comment("sangat mengecewakan " + filler), read_comment(filler + " sangat mengecewakan")
    plain = read_comment(filler)
    assert start.probabilities["negative"] > plain.probabilities["negative"]
    assert end.probabilities["negative"] > plain.probabilities["negative"]
    assert sum(len(word.surface) for word in words(filler)) <= MAX_CHARACTERS


def uses_of_textblobs_own_figures(source: str) -> list[int]:
    """Lines that read `.subjectivity` of anything, or `.polarity` of a blob."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and node.attr in ("polarity", "subjectivity"):
            owner = ast.unparse(node.value.func if isinstance(node.value, ast.Call) else node.value)
            if node.attr == "subjectivity" or "blob" in owner.lower().rsplit(".", 1)[-1]:
                found.append(node.lineno)
    return found


def test_the_ban_notices_textblobs_own_figures() -> None:
    assert uses_of_textblobs_own_figures("TextBlob(text).polarity")
    assert uses_of_textblobs_own_figures("blob = make()\nprint(blob.polarity)")
    assert uses_of_textblobs_own_figures("self._blobber(text).subjectivity")
    assert not uses_of_textblobs_own_figures("TextBlob(text).sentiment.polarity; reading.polarity")


@pytest.mark.parametrize("package", ["bot", "web", "feedback", "reporting", "models", "scoring", "suara", "benchmarks"])
def test_textblobs_own_polarity_is_never_used(package: str) -> None:
    root = pathlib.Path(__file__).parents[4] / package
    sources = list(root.rglob("*.py"))
    assert sources
    used = {str(path): uses_of_textblobs_own_figures(path.read_text("utf-8")) for path in sources}
    assert not {path: lines for path, lines in used.items() if lines}
