"""A warning sign in a comment is shown to the manager with the masked words that raised it, and with what it is not."""

from datetime import datetime
from html import unescape

from flask import Flask

from feedback import add_comment, find_encounter, submit_rating
from feedback.desk import Desk
from reporting.facts import rebuild_queued
from reporting.releases import advance
from tests.integration.web.staffing import client_of, make_office

COMMENTS = (
    "Petugas bangsat minta uang rokok 50 ribu",
    "Pelayanan cepat dan ramah, terima kasih",
    "Tidak ada pungli, mantap",
    "Petugas menjelaskan dengan sabar",
    "Antre sebentar langsung selesai",
    "Ruang tunggu bersih dan sejuk",
)


def test_a_sign_stands_beside_the_comment_and_its_evidence_is_masked(make_app, desk: Desk, now: datetime) -> None:
    app: Flask = make_app()
    make_office(desk, now)
    for comment in COMMENTS:
        receipt = submit_rating(desk, find_encounter(desk, "L7Q2K4", now).token, 4, now)
        add_comment(desk, receipt.key, comment, now)
    rebuild_queued(desk.database, now)
    advance(desk.database, now)
    page = unescape(client_of(app, "manager").get("/staf/unit/ADMINDUK").text)
    shown = [part for part in page.split("<blockquote")[1:] if 'class="tag sign"' in part]
    assert len(shown) == 1, "a denied levy is no sign"
    said, _, why = shown[0].partition("</blockquote>")
    assert "dugaan pungli" in said
    assert "bukan temuan" in why
    assert "minta uang rokok" in why
    assert "bangsat" not in page
    assert "b******" in said
