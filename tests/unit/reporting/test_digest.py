from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from reporting.digest import Digest, telegram, wording
from reporting.digest.html import render_html
from reporting.digest.mail import render
from reporting.digest.plain import render_text
from tests.unit.reporting.digests import full_digest, quiet_digest


@pytest.mark.parametrize("digest", [full_digest(), quiet_digest()])
def test_a_digest_comes_back_from_its_json_unchanged(digest: Digest) -> None:
    assert Digest.from_json(digest.to_json()) == digest
    json.loads(digest.to_json())


@pytest.mark.parametrize(
    ("change", "subject"),
    [
        ({}, "Pelayanan KTP: nilai menurun; 1 pengaduan lewat tenggat"),
        ({"overdue": 0}, "Pelayanan KTP: nilai menurun; 5 pengaduan menunggu"),
        ({"overdue": 0, "waiting": 0, "cases": ()}, "Pelayanan KTP: nilai menurun; tidak ada pengaduan tertunda"),
    ],
)
def test_the_subject_says_what_changed_in_about_eight_words(change: dict[str, object], subject: str) -> None:
    assert wording.subject(replace(full_digest(), **change)) == subject  # type: ignore[arg-type]
    assert len(subject.split()) <= 9


def test_without_a_sure_change_the_growing_complaint_is_the_news() -> None:
    digest = full_digest()
    calm = replace(digest, units=tuple(replace(unit, change="unsure") for unit in digest.units))
    assert wording.subject(calm).startswith("Pelayanan KTP: 13 keluhan waktu;")
    assert wording.subject(replace(calm, themes=())).startswith("143 penilaian minggu ini;")


def test_a_very_long_unit_name_is_shortened_in_the_subject() -> None:
    digest = full_digest()
    name = "Unit Pelaksana Teknis Daerah Pengujian Kendaraan Bermotor dan Perparkiran Wilayah Timur"
    long = replace(digest, units=(replace(digest.units[0], name=name), digest.units[1]))
    assert len(wording.subject(long)) <= 80
    assert "…" in wording.subject(long)


def test_a_change_is_marked_only_where_it_is_sure() -> None:
    worse, unsure = full_digest().units
    assert wording.unit_change(worse, "id") == "▼ turun 8,0"
    assert wording.unit_change(unsure, "id") == "tidak pasti"
    assert wording.unit_change(unsure, "en") == "not sure"


def test_an_officer_without_enough_data_has_no_number() -> None:
    insufficient = full_digest().officers[1]
    assert wording.standing(insufficient, "id") == "belum cukup, kurang 18"
    assert wording.spread(insufficient.score, insufficient.low, insufficient.high, "id") == ""


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (-2, "lewat 2 hari kerja (tenggat 19 November)"),
        (0, "tenggat hari ini"),
        (1, "1 hari kerja lagi (tenggat 19 November)"),
    ],
)
def test_deadlines_are_said_in_working_days(left: int, words: str) -> None:
    case = replace(full_digest().cases[0], working_days_left=left)
    assert wording.due(case, "id") == words


def test_a_week_across_two_months_names_both() -> None:
    digest = replace(full_digest(), first_day=date(2026, 11, 30), last_day=date(2026, 12, 6))
    assert wording.days_of_week(digest) == "30 November – 6 Desember 2026"


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_sentence_exists_in_both_languages(language: str) -> None:
    for digest in (full_digest(), quiet_digest(), replace(full_digest(), praise=(), trouble=(), sample=True)):
        spoken = replace(digest, language=language)
        for text in (render_text(spoken, "https://x"), render_html(spoken, "https://x", "cid:1")):
            assert "digest-" not in text
            assert "{" not in text


def test_the_order_of_the_mail_is_the_order_of_a_mondays_questions() -> None:
    html = render_html(full_digest(), "https://x", "cid:1")
    order = [
        "lebih rendah",
        "<img",
        "Perlu dijawab",
        "Tanda yang perlu dilihat",
        "Tiap unit",
        "Pujian",
        "Yang tidak ikut dihitung",
        "Dari mana angka",
    ]
    places = [html.index(words) for words in order]
    assert places == sorted(places)


def test_a_comment_with_signs_stands_in_every_form_with_what_it_may_mean() -> None:
    digest = full_digest()
    for told in (
        render_html(digest, "https://x", None),
        render_text(digest, "https://x"),
        "\n".join(telegram.render(digest, "https://x")),
    ):
        assert "bahaya, dugaan pungli · Pelayanan Akta" in told
        assert "Saya diancam karena tidak mau bayar" in told
        assert "Ada 1 tulisan lain seperti ini di halaman unit." in told
        assert "ini bukan temuan" in told
        assert (
            "Tanda yang perlu dilihat".casefold() not in render_text(replace(digest, signs=()), "https://x").casefold()
        )


def test_signs_alone_end_a_quiet_week() -> None:
    assert quiet_digest().quiet
    assert not replace(quiet_digest(), signs=full_digest().signs).quiet


def test_a_digest_sent_before_signs_were_told_is_read_again() -> None:
    document = json.loads(full_digest().to_json())
    del document["signs"], document["more_signs"]
    again = Digest.from_json(json.dumps(document))
    assert again == replace(full_digest(), signs=(), more_signs=0)


def test_what_citizens_wrote_is_escaped_in_the_mail() -> None:
    html = render_html(full_digest(words="<script>alert(1)</script>"), "https://x", None)
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_at_most_three_things_are_asked_for_and_the_rest_is_counted() -> None:
    html = render_html(full_digest(), "https://x", None)
    assert html.count(">Jawab<") == 3
    assert "dan 2 pengaduan lain" in html


def test_a_quiet_week_has_no_picture_and_no_table() -> None:
    message = render(quiet_digest())
    assert not [part for part in message.walk() if part.get_content_type() == "image/png"]
    plain = message.get_body(("plain",))
    assert plain is not None
    assert len(plain.get_content().split("\n-- ")[0].strip().splitlines()) <= 5


def test_the_mail_reads_with_pictures_off() -> None:
    html = render_html(full_digest(), "https://x", "cid:1")
    assert 'alt="Grafik' in html
    assert "74,0 ± 4,0" in html
