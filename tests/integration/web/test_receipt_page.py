"""The receipt: counted or held, room to add, never the score."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa
from flask.testing import FlaskClient

from feedback.desk import Desk
from models import Comment, Mention, Rating
from tests.integration.web.conftest import Clock
from tests.integration.web.pages import find_all, parse, text_of, typed_in

pytestmark = pytest.mark.usefixtures("counter")


def rate(client: FlaskClient, overall: int = 2, **more: str) -> str:
    """The address of the receipt."""
    return client.post("/q/L7Q2K4", data={"rating": str(overall), **more}).headers["Location"]


def mentions(desk: Desk) -> dict[str, int]:
    with desk.database.read() as session:
        return {mention.key: mention.direction for mention in session.scalars(sa.select(Mention))}


def comment(desk: Desk) -> str | None:
    with desk.database.read() as session:
        return session.scalar(sa.select(Comment.text))


class TestThePage:
    def test_it_is_a_secret_that_nobody_keeps_or_lists(self, client: FlaskClient) -> None:
        headers = client.get(rate(client)).headers
        assert headers["Cache-Control"] == "no-store"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["X-Robots-Tag"] == "noindex, nofollow, noarchive"

    def test_a_low_score_is_asked_what_was_lacking_and_a_high_one_what_to_praise(self, client: FlaskClient) -> None:
        assert "Apa yang kurang?" in client.get(rate(client, 2)).text
        assert "Apa yang patut dipuji?" in client.get(rate(client, 3)).text

    def test_later_it_looks_the_same_whatever_was_chosen(self, client: FlaskClient, clock: Clock, desk: Desk) -> None:
        addresses = [rate(client, overall, comment=f"tulisan {overall}") for overall in (1, 4)]
        clock.now += timedelta(minutes=31)
        with desk.database.read() as session:
            codes = list(session.scalars(sa.select(Rating.receipt_code).order_by(Rating.id)))
        pages = []
        for address, code in zip(addresses, codes, strict=True):
            pages.append(client.get(address).text.replace(address.removeprefix("/t/"), "KEY").replace(code, "CODE"))
        assert pages[0] == pages[1]
        assert "tulisan" not in pages[0].replace("Simpan tulisan", "")

    def test_a_held_rating_says_so_and_asks_nothing(self, client: FlaskClient, desk: Desk) -> None:
        address = rate(client)
        with desk.database.write() as session:
            session.scalars(sa.select(Rating)).one().state = "held"
        shown = text_of(parse(client.get(address)))
        assert "Terima kasih, sudah kami terima" in shown
        assert "Ditahan untuk diperiksa" in shown
        assert "sudah dihitung" not in shown

    def test_a_withdrawn_rating_takes_nothing_more(self, client: FlaskClient, desk: Desk) -> None:
        address = rate(client)
        with desk.database.write() as session:
            session.scalars(sa.select(Rating)).one().state = "withdrawn"
        page = client.get(address)
        assert find_all(parse(page), "form") == []
        assert client.post(f"{address}/komentar", data={"comment": "x"}).status_code == 409

    def test_an_unknown_receipt_is_a_page_that_leads_on(self, client: FlaskClient) -> None:
        answer = client.get("/t/0123456789ABCDEFGHJKM")
        assert answer.status_code == 404
        assert "Resi ini tidak kami temukan" in text_of(parse(answer))


class TestChips:
    def test_each_tap_is_saved_by_itself(self, client: FlaskClient, desk: Desk) -> None:
        address = rate(client, 1)
        answer = client.post(f"{address}/sebutan", data={"pilih": "time"})
        client.post(f"{address}/sebutan", data={"pilih": "other"})
        assert (answer.status_code, answer.headers["Location"]) == (303, f"{address}#sebutan")
        assert mentions(desk) == {"time": -1, "other": -1}

    def test_a_second_tap_takes_it_back(self, client: FlaskClient, desk: Desk) -> None:
        address = rate(client, 4)
        client.post(f"{address}/sebutan", data={"pilih": ["time", "cost"]})
        chosen = [b for b in find_all(parse(client.get(address)), "button") if b.get("aria-pressed") == "true"]
        assert {(button.get("name"), button.get("value")) for button in chosen} == {
            ("batal", "time"),
            ("batal", "cost"),
        }
        client.post(f"{address}/sebutan", data={"batal": "time"})
        assert mentions(desk) == {"cost": 1}

    def test_an_unknown_chip_is_declined(self, client: FlaskClient, desk: Desk) -> None:
        answer = client.post(f"{rate(client)}/sebutan", data={"pilih": "<nonsense>"})
        assert (answer.status_code, mentions(desk)) == (400, {})
        parse(answer)


class TestWords:
    def test_they_are_saved_and_shown_without_personal_numbers(self, client: FlaskClient, desk: Desk) -> None:
        address = rate(client)
        answer = client.post(f"{address}/komentar", data={"comment": "NIK saya 3374014509900001 ditolak"})
        assert answer.headers["Location"] == f"{address}#komentar"
        assert "3374014509900001" not in client.get(address).text
        assert "ditolak" in str(comment(desk))

    def test_new_ones_replace_the_old(self, client: FlaskClient, desk: Desk) -> None:
        address = rate(client, comment="pertama")
        client.post(f"{address}/komentar", data={"comment": "kedua"})
        assert comment(desk) == "kedua"

    def test_empty_ones_are_asked_for_kindly(self, client: FlaskClient) -> None:
        answer = client.post(f"{rate(client)}/komentar", data={"comment": "  \u200b "})
        assert answer.status_code == 400
        assert "Tulis beberapa kata dulu" in text_of(parse(answer))

    def test_too_many_are_declined_and_kept_in_the_field(self, client: FlaskClient) -> None:
        answer = client.post(f"{rate(client)}/komentar", data={"comment": "c" * 4001})
        assert answer.status_code == 413
        assert typed_in(answer) == "c" * 4001

    def test_a_reload_of_the_answer_leads_back_to_the_receipt(self, client: FlaskClient) -> None:
        address = rate(client)
        assert client.get(f"{address}/komentar?lang=en").headers["Location"] == f"{address}?lang=en"


class TestTheShortCode:
    def code(self, desk: Desk) -> str:
        with desk.database.read() as session:
            return str(session.scalar(sa.select(Rating.receipt_code)))

    def test_it_opens_the_receipt_however_it_is_typed(self, client: FlaskClient, desk: Desk) -> None:
        address = rate(client)
        code = self.code(desk)
        for typed in (code, code.lower(), code.replace("-", " "), f" {code} "):
            assert client.post("/t/", data={"kode": typed}).headers["Location"] == address
        assert client.get(f"/t/{code}").headers["Location"] == address

    def test_guessing_is_limited_also_when_the_cookie_is_thrown_away(self, app, client: FlaskClient) -> None:
        rate(client)
        answers = [app.test_client().post("/t/", data={"kode": f"7KQ2-M9X{n}"}).status_code for n in range(9)]
        answers += [app.test_client().get(f"/t/7KQ2-M9X{n}").status_code for n in "AB"]
        assert answers[:10] == [404] * 10
        assert answers[10] == 429

    def test_a_made_up_cookie_is_no_device(self, app, client: FlaskClient) -> None:
        rate(client)
        answers = []
        for n in range(11):
            guesser = app.test_client()
            guesser.set_cookie("perangkat", f"made-up-{n}.signature")
            answers.append(guesser.post("/t/", data={"kode": "7KQ2-M9X4"}).status_code)
        assert answers[-1] == 429

    def test_a_phone_that_has_rated_is_not_locked_out_by_its_neighbours(self, app, client: FlaskClient, desk) -> None:
        address = rate(client)
        for _ in range(12):
            app.test_client().post("/t/", data={"kode": "7KQ2-M9X4"})
        assert client.post("/t/", data={"kode": self.code(desk)}).headers["Location"] == address

    def test_what_was_typed_stays_in_the_field(self, client: FlaskClient) -> None:
        answer = client.post("/t/", data={"kode": 'ABC"<1'})
        field = next(field for field in find_all(parse(answer), "input") if field.get("name") == "kode")
        assert field.get("value") == 'ABC"<1'
