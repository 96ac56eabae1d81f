"""No page ever shows a traceback or says "error"; nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import sqlalchemy as sa
from flask import Flask, render_template, render_template_string
from flask.testing import FlaskClient
from jinja2 import UndefinedError

import web.citizen.counter
import web.citizen.home
from feedback.desk import Desk
from models import Rating
from tests.integration.web.pages import find_all, parse, text_of, token_in

pytestmark = pytest.mark.usefixtures("counter")


def away(*_args: object, **_values: object) -> None:
    raise sa.exc.OperationalError("statement", {}, Exception("the disk is gone"))


def broken(*_args: object, **_values: object) -> None:
    raise ZeroDivisionError("a secret detail")


def test_a_busy_database_hands_the_form_back_filled_in(
    client: FlaskClient, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = token_in(client.get("/q/L7Q2K4"))
    with monkeypatch.context() as patch:
        patch.setattr(web.citizen.counter, "submit_rating", away)
        answer = client.post("/q/L7Q2K4", data={"rating": "2", "comment": "Baris satu\nBaris dua", "token": token})
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "20")
    page = parse(answer)
    (form,) = [form for form in find_all(page, "form") if form.get("method") == "post"]
    fields = {field.get("name"): field.text or "" for field in find_all(form, "textarea")}
    assert fields == {"rating": "2", "comment": "Baris satu\nBaris dua", "token": token}
    assert client.post(str(form.get("action")), data=fields).status_code == 303
    with desk.database.read() as session:
        assert [rating.overall for rating in session.scalars(sa.select(Rating))] == [2]


@pytest.mark.parametrize(("cause", "status"), [(away, 503), (broken, 500)])
def test_whatever_breaks_is_said_in_a_plain_sentence(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch, cause: Callable[..., None], status: int
) -> None:
    monkeypatch.setattr(web.citizen.home, "find_units", cause)
    answer = client.get("/", headers={"Accept-Language": "en"})
    assert answer.status_code == status
    shown = text_of(parse(answer))
    assert "Wait a moment" in shown or "back" in shown
    for word in ("error", "Traceback", "secret", "disk", "ZeroDivision"):
        assert word not in answer.text


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(
    ("method", "address", "status"),
    [
        ("GET", "/nothing-here", 404),
        ("GET", "/q/NOPE", 404),
        ("GET", "/u/NOPE", 404),
        ("GET", "/u/ADMINDUK/NOPE", 404),
        ("GET", "/t/0123456789ABCDEFGHJKM", 404),
        ("PUT", "/q/L7Q2K4", 405),
        ("DELETE", "/t/", 405),
        ("POST", "/publik", 405),
        ("GET", "/q/" + "%C3%A9" * 400, 404),
        ("GET", "/staf/unit/x", 302),
    ],
)
def test_every_wrong_turn_is_a_whole_page_that_leads_on(
    client: FlaskClient, language: str, method: str, address: str, status: int
) -> None:
    answer = client.open(address, method=method, headers={"Accept-Language": language})
    assert answer.status_code == status
    if status != 302:
        page = parse(answer)
        assert page.get("lang") == language
        assert len(text_of(page)) > 40
        assert "error" not in answer.text.lower().replace("mirror", "")
        assert any(link.get("href") == "/" for link in find_all(page, "a"))


@pytest.mark.parametrize("place", ["{{ forgotten }}", "{% if forgotten %}x{% endif %}", "{{ said.forgotten or '' }}"])
def test_a_value_that_a_page_was_never_given_raises(app: Flask, place: str) -> None:
    with app.test_request_context(), pytest.raises(UndefinedError, match="forgotten"):
        render_template_string(place, said={})


def test_a_whole_page_short_of_one_value_raises(app: Flask) -> None:
    with app.test_request_context():
        assert "abc" in render_template("citizen/lookup.html", typed="abc", problem="")
        with pytest.raises(UndefinedError, match="problem"):
            render_template("citizen/lookup.html", typed="abc")


def test_the_health_pages_tell_alive_from_ready(app: Flask, client: FlaskClient, desk: Desk) -> None:
    assert (client.get("/healthz").status_code, client.get("/readyz").status_code) == (200, 200)
    with desk.database.write() as session:
        session.execute(sa.text("ALTER TABLE fact_queue RENAME TO elsewhere"))
    assert (client.get("/healthz").status_code, client.get("/readyz").status_code) == (200, 503)


def test_metrics_tell_of_work_waiting_and_of_no_rating(client: FlaskClient) -> None:
    client.post("/q/L7Q2K4", data={"rating": "1"})
    shown = client.get("/metrics").text
    assert "suara_fact_queue 1" in shown
    assert "rating" not in shown
