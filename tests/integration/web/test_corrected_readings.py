"""A manager says that a comment was read wrongly: the word is kept, and the page gives no comment's number away."""

import io
import re
from datetime import datetime

import sqlalchemy as sa
from flask import Flask

from feedback import add_comment, find_encounter, submit_rating
from feedback.desk import Desk
from feedback.rescoring import write_corrections
from models import Comment, LabelCorrection
from reporting.facts import rebuild_queued
from reporting.releases import advance
from tests.integration.web.staffing import client_of, make_office


def test_a_correction_is_kept_once_and_exported(make_app, desk: Desk, now: datetime) -> None:
    app: Flask = make_app()
    app.config["WTF_CSRF_ENABLED"] = False
    make_office(desk, now)
    for number in range(6):
        receipt = submit_rating(desk, find_encounter(desk, "L7Q2K4", now).token, 4, now)
        add_comment(desk, receipt.key, f"Pelayanan cepat dan ramah, bagian {'abcdef'[number]}", now)
    rebuild_queued(desk.database, now)
    advance(desk.database, now)
    browser = client_of(app, "manager")
    page = browser.get("/staf/unit/ADMINDUK").text
    marks = re.findall(r'name="tanda" value="([0-9a-f]+)"', page)
    assert len(set(marks)) == 6
    (address,) = set(re.findall(r'<form method="post" action="([^"]+/bacaan)"', page))
    assert re.search(r"<span class=\"tag\">[^<]+ [+−]\d,\d</span>", page)
    for label in ("neutral", "negative"):
        assert browser.post(address, data={"tanda": marks[0], "label": label}).status_code == 303
    assert browser.post(address, data={"tanda": "1", "label": "neutral"}).status_code == 400
    with desk.database.read() as session:
        kept = session.scalars(sa.select(LabelCorrection)).one()
        assert kept.label == "negative"
        text = session.get_one(Comment, kept.comment_id).text
    out = io.StringIO()
    assert write_corrections(desk, out) == 1
    assert text in out.getvalue()
    assert ",negative," in out.getvalue()
