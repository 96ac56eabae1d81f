"""What a comment speaks of, read clause by clause."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.sentiment.aspects import ASPECT_KEYS, AspectMention, find_aspects


def read(text: str) -> dict[str, int]:
    return {mention.key: mention.polarity for mention in find_aspects(text)}


def test_praise_and_complaint_in_one_comment_keep_their_own_polarity():
    assert read("ramah tapi lama") == {"conduct": 1, "time": -1}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tidak ramah", {"conduct": -1}),
        ("tidak terlalu lama", {"time": 1}),
        ("Bukan cuma cepat, tapi juga sopan", {"time": 1, "conduct": 1}),
        ("ora suwe", {"time": 1}),
        ("indak ramah", {"conduct": -1}),
        ("kada lawas", {"time": 1}),
        ("teu soméah", {"conduct": -1}),
        ("not friendly", {"conduct": -1}),
        ("Dia ramah, petugas te bahalap toto dia sopan", {"conduct": -1}),
    ],
)
def test_a_denial_turns_a_word_round_in_every_language(text, expected):
    assert read(text) == expected


def test_he_in_indonesian_is_no_denial():
    assert read("Dia ramah") == {"conduct": 1}


def test_an_easy_requirement_is_about_requirements_not_procedure():
    assert read("Syaratnya mudah") == {"requirements": 1}
    assert read("Alurnya mudah") == {"procedure": 1}


def test_a_question_has_no_polarity():
    assert read("Berapa biaya bikin SIM?") == {"cost": 0}


def test_a_wish_says_that_something_is_missing():
    assert read("Semoga lebih cepat lagi") == {"time": -1}
    assert read("Mohon kursi ditambah") == {"facilities": -1}


def test_a_claim_is_not_taken_for_praise():
    assert read("Katanya gratis, ternyata diminta uang rokok") == {"cost": -1}


def test_a_feared_thing_that_did_not_happen_is_no_complaint():
    assert "cost" not in read("Sempat takut mahal") or read("Sempat takut mahal")["cost"] >= 0


def test_only_a_single_person_is_praised():
    assert read("Terima kasih Bu Ratna") == {"praise": 1}
    assert "praise" not in read("Terima kasih bapak ibu petugas")
    assert "praise" not in read("Pak Joko kasar bicaranya")
    assert read("Mrs. Sari was kind")["praise"] == 1


def test_praise_of_the_whole_service_is_no_aspect():
    assert read("Pelayanan bagus") == {}
    assert read("👍") == {}


def test_drawn_out_doubled_and_phone_spellings_are_read():
    assert read("lamaaaa bgt") == {"time": -1}
    assert read("ptgsnya ramah2") == {"conduct": 1}


def test_the_fragment_is_the_citizens_own_wording():
    assert find_aspects("Maaf, TIDAK Ramah sekali") == (AspectMention("conduct", -1, "TIDAK Ramah"),)


@given(st.text(max_size=400))
@settings(deadline=None)
def test_any_text_gives_each_key_at_most_once_in_order_with_a_fragment_of_it(text):
    mentions = find_aspects(text)
    assert [m.key for m in mentions] == [key for key in ASPECT_KEYS if key in {m.key for m in mentions}]
    for mention in mentions:
        assert mention.polarity in (-1, 0, 1)
        assert mention.fragment
        assert mention.fragment in text


WORDS = [
    "tidak",
    "ramah",
    "lama",
    "tapi",
    ",",
    "?",
    "mohon",
    "kursi",
    "Bu",
    "Ratna",
    "gratis",
    "katanya",
    "bagus",
    "dia",
    "-",
]


@given(st.lists(st.sampled_from(WORDS), max_size=40))
@settings(deadline=None)
def test_any_mixture_of_our_words_is_read(words):
    text = " ".join(words)
    for mention in find_aspects(text):
        assert mention.fragment in text


@pytest.mark.parametrize("unit", ["lama ", "tidak ", "mohon kursi ", "Pak Budi ", "x", "ä", "tapi,", "-", "😊", "a2"])
def test_a_hundred_kilobytes_are_read_in_bounded_time(unit):
    text = unit * (100_000 // len(unit))
    began = time.perf_counter()
    find_aspects(text)
    assert time.perf_counter() - began < 1.0
