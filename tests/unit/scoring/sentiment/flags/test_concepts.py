"""Notions that tell a kind when they stand near each other."""

import pytest

from scoring.sentiment.flags import FLAG_KINDS, find_flags
from scoring.sentiment.flags.concepts import _WORDS, places, rules, together


def kinds(text: str) -> set[str]:
    return {flag.kind for flag in find_flags(text)}


def told(text: str) -> set[str]:
    return {kind for kind, *_ in together(text.split())}


def test_every_rule_names_a_known_kind_and_only_notions_that_have_words():
    listed = {line.split(":")[0] for line in _WORDS.read_text("utf-8").splitlines() if line and line[0] != "#"}
    listed |= {"sum", "othersum", "said"}
    assert len(rules()) >= 40
    for rule in rules():
        assert rule.kind in FLAG_KINDS
        assert {rule.anchor, *rule.vetoes, *(name for names in rule.others for name in names)} <= listed


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("bayar tiga ratus ribu lewat orang dalam", "lewat orang dalam tiga ratus ribu bayar"),
        ("tangga lapuk nenek terjatuh", "nenek terjatuh tangga lapuk"),
    ],
)
def test_the_order_of_the_notions_does_not_matter(first, second):
    assert told(first) == told(second) != set()


def test_notions_too_far_apart_tell_nothing():
    near, far = "tangga lapuk terjatuh", "tangga " + "di sana sini begitu saja " * 6 + "lapuk terjatuh"
    assert "danger" in told(near)
    assert "danger" not in told(far)


def test_a_full_stop_makes_the_way_longer():
    gap = "itu ada di sana begini begitu"
    assert "danger" in told(f"tangga {gap} lapuk terjatuh")
    assert "danger" not in told(f"tangga . {gap} . lapuk terjatuh")


def test_two_different_sums_are_told_apart_and_counted_people_are_no_sum():
    found = places(["resmi", "50", "ribu", "tapi", "ditarik", "75", "ribu", "oleh", "200", "orang"])
    assert len(found["sum"]) == 2
    assert len(found["othersum"]) == 1


def test_asking_for_pardon_is_no_charge():
    assert "ask" not in places(["petugas", "minta", "maaf"])
    assert "ask" in places(["petugas", "minta", "duit"])


@pytest.mark.parametrize(
    "text",
    [
        "Kalau tidak ada amplop berkas ditumpuk saja",
        "Katanya gratis tapi disuruh bayar 50 ribu",
        'Dia bilang "ada buat beli rokok?" baru berkas diteken',
        "Bansos kami dipotong 100 ribu oleh ketua RT",
        "Mun handak lakas, tambahi saratus ribu jar petugasnya",
        "The clerk wanted an extra 50k before he stamped it",
    ],
)
def test_money_asked_in_a_roundabout_way_is_seen(text):
    assert "levy" in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Gratis tanpa amplop, terima kasih petugasnya ramah",
        "Biaya 350 ribu dibayar lewat bank, sesuai tarif",
        "Nikah di KUA hari Minggu tetap gratis atau bayar 600 ribu?",
        "Uang kembalian 3 ribu dikembalikan, jujur",
        "Beli pulsa 50 ribu di konter",
    ],
)
def test_what_is_owed_paid_back_or_only_asked_is_no_levy(text):
    assert "levy" not in kinds(text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("danger", "Atap loket sudah lapuk, kemarin jatuh hampir kena anak"),
        ("danger", "Satpam mendorong ibu saya sampai memar"),
        ("discrimination", "Yang pakai sandal jepit disuruh keluar, yang berdasi didahulukan"),
        ("discrimination", "Saya tuli, malah ditertawakan petugas"),
        ("emergency", "Anak saya panas tinggi dan lemas, puskesmas tutup, tolong"),
        ("emergency", "Saya mau bunuh diri saja"),
    ],
)
def test_danger_slight_and_need_are_seen_in_plain_words(kind, text):
    assert kind in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kabel menjuntai depan gang saya lapor pagi, sore sudah dirapikan",
        "Anak kejang langsung ditangani",
        "Lansia dan difabel didahulukan, bagus",
        "Semua dilayani setara, miskin atau kaya",
    ],
)
def test_what_was_seen_to_and_what_is_praised_is_not_flagged(text):
    assert kinds(text) == set()
