"""Personal numbers never reach storage; text stays what it was otherwise."""

import random
import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.redaction import clean_text, redact


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NIK saya 3374015207850003", "NIK saya [NIK]"),
        ("3374 0152 0785 0003", "[NIK]"),
        ("33.74.01.520785.0003", "[NIK]"),
        ("NIP 19850312 201001 1 005", "NIP [NIP]"),
        ("198503122010011005", "[NIP]"),
        ("hubungi 0812-3456-7890 ya", "hubungi [TELEPON] ya"),
        ("+62 812 3456 7890", "[TELEPON]"),
        ("(0536) 3221234", "[TELEPON]"),
        ("0 8 1 2 3 4 5 6 7 8 9 0", "[TELEPON]"),
        ("surel budi.s@contoh.go.id.", "surel [EMAIL]."),
        ("budi at gmail dot com", "[EMAIL]"),
        ("budi @ kantor . go . id", "[EMAIL]"),
        ("rek BRI 0123-01-045678-50-9", "rek BRI [REKENING]"),
        ("motor KH 1234 AB", "motor [PLAT]"),
        ("kode 1234567890123", "kode [NOMOR]"),
        ("３３７４０１５２０７８５０００３", "[NIK]"),
    ],
)
def test_a_personal_number_becomes_a_mark(text, expected):
    assert redact(text) == expected


def test_a_nip_is_seen_before_a_nik_and_a_nik_before_a_telephone():
    assert redact("198503122010011005 3374015207850003 081234567890") == "[NIP] [NIK] [TELEPON]"


@pytest.mark.parametrize(
    "text",
    [
        "Rp 1.500.000.000",
        "bayar 1.250.000",
        "jam 08.15-12.00",
        "08.15 12.00 13.30",
        "Nomor A112 dipanggil 12.40",
        "tanggal 02-11-2026 dan 2026-11-21",
        "antre 2 jam, 45 orang",
        "telepon 1500123 atau 112",
        "tahun 2024 2025 2026 2027",
        "akun pribadinya @suara.layanan ramah",
        "look at this. Great",
    ],
)
def test_money_hours_dates_and_queue_numbers_stay(text):
    assert redact(text) == text


def nik(rng: random.Random) -> str:
    day = rng.randint(1, 31) + rng.choice((0, 40))
    area = f"{rng.randint(11, 94)}{rng.randint(1, 79):02d}{rng.randint(1, 40):02d}"
    birth = f"{day:02d}{rng.randint(1, 12):02d}{rng.randint(0, 99):02d}"
    return f"{area}{birth}{rng.randint(1, 9999):04d}"


SPACINGS = [
    (16,),
    (4, 4, 4, 4),
    (6, 6, 4),
    (2, 2, 2, 6, 4),
    (2, 2, 2, 2, 2, 2, 4),
    (8, 8),
    (6, 10),
    (1,) * 16,
    (2,) * 8,
]


@given(
    seed=st.integers(0, 10**6),
    spacing=st.sampled_from(SPACINGS),
    gap=st.sampled_from([" ", ".", "-", "  ", " - ", "/", "\u00a0", "\u200b"]),
    before=st.sampled_from(["", "NIK ", "nik:", "a", "(", "no 7 "]),
    after=st.sampled_from(["", " ya", ".", ")", ", wa 081234567890"]),
)
@settings(deadline=None, max_examples=300)
def test_no_nik_survives_in_a_common_spacing(seed, spacing, gap, before, after):
    digits, parts, at = nik(random.Random(seed)), [], 0
    for size in spacing:
        parts.append(digits[at : at + size])
        at += size
    hidden = redact(before + gap.join(parts) + after)
    left = "".join(char for char in hidden if char.isdigit())
    assert digits not in left
    assert "[NI" in hidden or "[NOMOR]" in hidden


@given(st.text(max_size=300))
@settings(deadline=None)
def test_redacting_any_text_twice_is_redacting_it_once(text):
    once = redact(text)
    assert redact(once) == once


@given(st.text(alphabet="0123456789 .-+()@abKH\nrek:Rp", max_size=80))
@settings(deadline=None, max_examples=500)
def test_redacting_text_full_of_numbers_twice_is_redacting_it_once(text):
    once = redact(text)
    assert redact(once) == once


FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
FLAG = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"


def test_cleaning_drops_what_cannot_be_seen_and_keeps_what_can():
    assert clean_text("ba\x00gus\u202e sekali\u2066", 100) == "bagus sekali"
    assert clean_text("satu\r\ndua\rtiga\u2028empat", 100) == "satu\ndua\ntiga\nempat"
    assert clean_text("a\n\n\n\n\nb", 100) == "a\n\nb"
    assert clean_text("e\u0301", 100) == "é"
    assert clean_text("lone \ud800 surrogate", 100) == "lone  surrogate"


@pytest.mark.parametrize("emoji", [FAMILY, FLAG, "\U0001f1ee\U0001f1e9", "\U0001f44d\U0001f3fd", "❤️"])
def test_an_emoji_stays_whole_or_goes_whole(emoji):
    assert clean_text(emoji, 100) == emoji
    for limit in range(len(emoji) * 2 + 1):
        assert clean_text(emoji * 2, limit) in ("", emoji, emoji * 2)


def test_accents_piled_up_are_cut_to_three():
    assert clean_text("a" + "\u0335" * 50, 100) == "a" + "\u0335" * 3


@given(st.text(max_size=300), st.integers(-1, 120))
@settings(deadline=None)
def test_clean_text_is_short_composed_printable_and_stable(text, limit):
    cleaned = clean_text(text, limit)
    assert len(cleaned) <= max(limit, 0)
    assert cleaned == unicodedata.normalize("NFC", cleaned)
    assert all(unicodedata.category(char) not in ("Cc", "Cs") or char in "\n\t" for char in cleaned)
    assert not set(cleaned) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")
    assert clean_text(cleaned, limit) == cleaned
    cleaned.encode("utf-8")


@pytest.mark.parametrize("unit", ["1 ", "08", "a@", "a.", "(", "+", "\u200d", "a\u0301", "12345 ", "\U0001f1ee"])
def test_a_hundred_kilobytes_are_handled_in_bounded_time(unit):
    text = unit * (100_000 // len(unit))
    began = time.perf_counter()
    redact(text)
    clean_text(text, 4_000)
    assert time.perf_counter() - began < 3.0
