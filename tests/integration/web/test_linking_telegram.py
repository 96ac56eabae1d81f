"""The code made at the staff page ties a Telegram chat to the account."""

from datetime import datetime, timedelta

from flask import Flask

from bot import staff as bot_staff
from feedback.desk import Desk
from models import LinkCode, Staff
from tests.integration.web.pages import parse, text_of
from tests.integration.web.staffing import client_of, make_office


def test_a_fresh_code_links_once_and_replaces_the_last(make_app, desk: Desk, now: datetime) -> None:
    app: Flask = make_app(telegram_bot="SuaraBot")
    app.config["WTF_CSRF_ENABLED"] = False
    make_office(desk, now)
    browser = client_of(app, "manager")
    browser.post("/staf/telegram")
    shown = text_of(parse(browser.post("/staf/telegram")))
    code = shown.split("/taut ")[1].split()[0]
    with desk.database.read() as session:
        assert [row.code for row in session.query(LinkCode)] == [code]
    bot_staff.link(desk, code, 4711, now + timedelta(minutes=5))
    with desk.database.read() as session:
        assert [row.role for row in session.query(Staff).where(Staff.telegram_chat_id == 4711)] == ["manager"]
    assert "sudah tertaut" in text_of(parse(browser.get("/staf/telegram")))
    browser.post("/staf/telegram/lepas")
    assert "Tautkan akun ini" in text_of(parse(browser.get("/staf/telegram")))


def test_an_old_code_links_nothing(make_app, desk: Desk, now: datetime) -> None:
    app: Flask = make_app()
    app.config["WTF_CSRF_ENABLED"] = False
    make_office(desk, now)
    shown = text_of(parse(client_of(app, "manager").post("/staf/telegram")))
    bot_staff.link(desk, shown.split("/taut ")[1].split()[0], 4711, now + timedelta(minutes=31))
    with desk.database.read() as session:
        assert session.query(Staff).where(Staff.telegram_chat_id == 4711).all() == []
