"""What must be seen at once in a comment, and what must not be mistaken for it."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.sentiment.analyzer import read_comment
from scoring.sentiment.flags import FLAG_KINDS, Flag
from scoring.sentiment.words import visible


def flags_of(text: str) -> tuple[Flag, ...]:
    return read_comment(text).flags


def kinds(text: str) -> set[str]:
    return {flag.kind for flag in flags_of(text)}


@pytest.mark.parametrize(
    "text",
    [
        "pungli",
        "p u n g l i",
        "p.u.n.g.l.i",
        "pun9li",
        "PUNGLIIII",
        "p-u-n-g-l-i",
        "ｐｕｎｇｌｉ",
        "petugas minta uang rokok",
        "Dia minta uang rokok",
        "Tarif resmi 35 ribu, ditagih 75 ribu",
        "Spanduknya bebas pungli, nyatanya saya diminta 75 ribu",
        "dijaluki duit rokok",
        "dimintak pitih rokok",
        "the clerk asked for a bribe",
    ],
)
def test_a_levy_is_seen_also_disguised(text):
    assert "levy" in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "tidak ada pungli",
        "gratis tanpa pungli",
        "bayar sesuai tarif resmi",
        "Petugas menolak uang rokok dari saya",
        "Dulu banyak calo, sekarang bersih",
        "Calon pengantin dilayani cepat",
        "ora ana pungli",
        "sing ada calo",
        "tade' calo pole",
        "lebih gampang daripada lewat calo",
        "no bribes at all",
    ],
)
def test_a_denied_levy_is_none(text):
    assert "levy" not in kinds(text)


@pytest.mark.parametrize(
    "text", ["saya bakar kantor ini", "kubunuh kau", "Saya dipukul satpam", "kabel terkelupas dekat kursi"]
)
def test_a_threat_and_a_dangerous_place_are_seen(text):
    assert "danger" in kinds(text)


@pytest.mark.parametrize(
    "text", ["antrean gila", "mati lampu", "bunuh waktu", "pukul 8 pagi", "membakar semangat", "killing time"]
)
def test_hard_words_of_everyday_speech_are_no_danger(text):
    assert "danger" not in kinds(text)


def test_the_evidence_is_the_citizens_own_spelling():
    (flag,) = flags_of("Di kantor ini masih ada P U N G L I")
    assert flag.kind == "levy"
    assert "P U N G L I" in flag.evidence


def test_the_evidence_of_personal_data_never_shows_the_number():
    flags = flags_of("NIK saya 3374 0152 0785 0003")
    assert [(flag.kind, flag.evidence) for flag in flags] == [("personal_data", "[NIK]")]


def test_one_comment_may_raise_several_flags_in_a_fixed_order():
    found = [flag.kind for flag in flags_of("Bajingan! Saya dipukul satpam sampai jatuh, hubungi 081234567890")]
    assert found == [kind for kind in FLAG_KINDS if kind in found]
    assert {"danger", "abuse", "personal_data"} <= set(found)


@pytest.mark.parametrize("text", ["asdfgh", "aaaaaa", "tes", "......", "123123"])
def test_nonsense_is_seen(text):
    assert kinds(text) == {"nonsense"}


@pytest.mark.parametrize(
    "text", ["", "   ", "ok", "ya", "👍", "😡😡", "10", "7/10", ":)", "hahaha", "mksh", "bgs", "bagus"]
)
def test_a_short_answer_is_no_nonsense(text):
    assert kinds(text) == set()


@given(st.text(max_size=400))
@settings(deadline=None)
def test_any_text_gives_each_kind_at_most_once_with_evidence(text):
    flags = flags_of(text)
    assert len({flag.kind for flag in flags}) == len(flags)
    for flag in flags:
        assert flag.kind in FLAG_KINDS
        assert flag.evidence
        assert flag.evidence in visible(text) or flag.evidence.startswith("[")


@pytest.mark.parametrize("gap", [" ", ".", "-", "_", "*"])
@given(word=st.sampled_from(["pungli", "bangsat", "goblok"]), upper=st.booleans())
def test_letters_pulled_apart_are_read_together(gap, word, upper):
    text = gap.join(word.upper() if upper else word)
    assert kinds(text) & {"levy", "abuse"}


@pytest.mark.parametrize(
    "unit",
    ["minta uang ", "bayar 1 ", "x", "p u n g l i ", "a1", "karena ", "tarif rp 1000 , ", "ibu ", "uang , ", "\n", "@"],
)
def test_a_hundred_kilobytes_are_read_in_bounded_time(unit):
    text = unit * (100_000 // len(unit))
    began = time.perf_counter()
    flags_of(text)
    assert time.perf_counter() - began < 2.0


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Pungli merajalela di sini", "levy"),
        ("Petugas minta uang", "levy"),
        ("harus bayar di luar tarif resmi", "levy"),
        ("The staff demanded a bribe", "levy"),
        ("petugas memukul warga", "danger"),
        ("Atap ruang tunggu mau roboh", "danger"),
        ("pasien BPJS ditolak", "discrimination"),
        ("pasien kejang dibiarkan", "emergency"),
    ],
)
def test_what_is_plainly_said_is_raised(text, kind):
    assert kind in {flag.kind for flag in read_comment(text).flags}
