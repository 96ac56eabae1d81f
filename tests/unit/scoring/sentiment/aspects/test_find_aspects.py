"""What a comment speaks of."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.sentiment.aspects import ASPECT_KEYS, AspectMention, find_aspects, find_aspects_in
from scoring.sentiment.model_file import shipped_model


def read(text: str) -> dict[str, int]:
    return {mention.key: mention.polarity for mention in find_aspects(text)}


@pytest.mark.parametrize(
    "text",
    [
        "ramah tapi lama",
        "Petugasnya ramah tapi antreannya lama",
        "Petugase grapyak nanging antrine suwe",
        "Petugasna soméah tapi antrina lila",
        "Petugasnyo ramah tapi antriannyo lamo",
        "Petugasnya ramah tapi antriannya lawas",
        "The officer was friendly but we waited a long time",
    ],
)
def test_praise_and_complaint_in_one_comment_keep_their_own_polarity(text):
    assert read(text) == {"conduct": 1, "time": -1}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tidak ramah", {"conduct": -1}),
        ("tidak terlalu lama", {"time": 1}),
        ("ora suwe", {"time": 1}),
        ("indak ramah", {"conduct": -1}),
        ("kada lawas", {"time": 1}),
        ("teu soméah", {"conduct": -1}),
        ("not friendly", {"conduct": -1}),
    ],
)
def test_a_denial_turns_a_word_round_in_every_language(text, expected):
    assert read(text) == expected


def test_an_easy_requirement_is_about_requirements():
    assert read("Syaratnya mudah")["requirements"] == 1
    assert read("Alurnya mudah") == {"procedure": 1}


def test_a_question_has_no_polarity():
    assert read("Berapa biaya bikin SIM?") == {"cost": 0}


def test_praise_of_the_whole_service_is_no_aspect():
    assert read("Pelayanan bagus") == {}
    assert read("👍") == {}
    assert read("") == {}


def test_drawn_out_and_phone_spellings_are_read():
    assert read("lamaaaa bgt") == {"time": -1}
    assert read("ptgsnya ramah2")["conduct"] == 1


def test_the_fragment_is_the_citizens_own_wording_with_its_denial():
    assert find_aspects("Maaf, TIDAK Ramah sekali") == (AspectMention("conduct", -1, "TIDAK Ramah"),)


def test_a_comment_that_was_heard_already_is_read_alike():
    model = shipped_model()
    for text in ("Petugasnya ramah tapi antreannya lama", "Pelayanan nya tdk ramah", "Berapa biaya?"):
        assert find_aspects_in(text, model.hear(model.words_of(text)[0])) == find_aspects(text)


@given(st.text(max_size=400))
@settings(deadline=None)
def test_any_text_gives_each_key_at_most_once_in_order_with_a_fragment_of_it(text):
    mentions = find_aspects(text)
    assert [m.key for m in mentions] == [key for key in ASPECT_KEYS if key in {m.key for m in mentions}]
    for mention in mentions:
        assert mention.polarity in (-1, 0, 1)
        assert mention.fragment
        assert mention.fragment in text


WORDS = "tidak ramah lama tapi , ? mohon kursi Bu Ratna gratis katanya bagus nya trmksh tdk RÁMAH İ ß 2 - lama2"


@given(st.lists(st.sampled_from(WORDS.split()), max_size=40))
@settings(deadline=None)
def test_any_mixture_of_our_words_is_read(parts):
    text = " ".join(parts)
    for mention in find_aspects(text):
        assert mention.fragment
        assert mention.fragment in text


@pytest.mark.parametrize("unit", ["lama ", "tidak ", "mohon kursi ", "Pak Budi ", "x", "ä", "tapi,", "-", "😊", "a2"])
def test_a_hundred_kilobytes_are_read_in_bounded_time(unit):
    text = unit * (100_000 // len(unit))
    began = time.perf_counter()
    find_aspects(text)
    assert time.perf_counter() - began < 1.0


def test_who_is_blamed_is_not_praised():
    assert "praise" in read("Terima kasih Bu Sari di loket 2, sabar sekali")
    assert read("Bu Sari minta uang rokok, wa saya [TELEPON]").keys() == {"cost"}
