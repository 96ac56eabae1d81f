"""How a story ends decides whether there is something to raise."""

import pytest

from scoring.sentiment.analyzer import read_comment


def kinds(text: str) -> set[str]:
    return {flag.kind for flag in read_comment(text).flags}


@pytest.mark.parametrize(
    "text",
    [
        "Saya selipkan uang rokok, dikembalikan sambil senyum",
        "Tadi ada calo mendekat, satpam langsung menegur dan mengusir dia",
        "I was ready to be asked for a tip. Nobody did.",
        "Telat bayar kena denda tinggi, berasa dipalak",
        "Tolong dibaca plangnya: laporkan kalau ada yang minta uang",
        "Pelatihan gratis, dikasih makan sama uang bensin, makasih",
        "Servernya lemot, masa harus bribe the server",
        "Pungutan wisatawan asing mulai tahun depan 150 ribu",
    ],
)
def test_money_refused_returned_feared_or_given_is_no_levy(text):
    assert "levy" not in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Petugas minta uang rokok, saya menolak, berkas ditahan",
        "Petugas minta uang rokok 50 ribu. Mohon ditindak, terima kasih",
        "Ga nyangka masih ada pungli",
    ],
)
def test_a_levy_refused_by_the_citizen_or_closed_with_polite_thanks_stays_one(text):
    assert "levy" in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Pohon tumbang nutup gang, damkar datang bawa gergaji, sejam bersih",
        "Sopirnya tidak ugal-ugalan",
        "Gardu meledak malam-malam, dua jam nyala lagi",
        "Kami disuruh tunggu di luar",
        "They keep threatening me with late fees",
        "Tembok mau digambar anak-anak",
    ],
)
def test_a_danger_removed_or_none_at_all_is_not_raised(text):
    assert "danger" not in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tiang listrik depan sekolah condong, dilapor Maret belum ditangani",
        "Rumah terbakar, pemadam baru tiba setelah habis, kabel masih menjuntai di jalan",
    ],
)
def test_a_danger_that_goes_on_is_raised(text):
    assert "danger" in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Colour bleeding in the first wash",
    ],
)
def test_an_emergency_that_ended_well_or_is_none_is_not_raised(text):
    assert "emergency" not in kinds(text)


def test_a_wish_to_die_is_raised_however_it_is_put():
    assert "emergency" in kinds("Rasanya ingin mati saja, semua pintu tertutup")


@pytest.mark.parametrize("text", ["Kembang bangke mekar di kebun raya", "It is idiot-proof"])
def test_dirt_and_insults_only_told_of_are_no_abuse(text):
    assert "abuse" not in kinds(text)
