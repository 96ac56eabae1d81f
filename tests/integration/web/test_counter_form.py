"""The citizen's form at a counter."""

from __future__ import annotations

import gzip
import re

import pytest
import sqlalchemy as sa
from flask.testing import FlaskClient

from feedback.desk import Desk
from feedback.encounters import find_encounter
from models import Answer, Comment, Counter, CounterCode, Mention, Rating, Unit
from tests import factories
from tests.integration.web.conftest import Clock
from tests.integration.web.pages import find_all, parse, text_of, token_in, typed_in

FORM = "/q/L7Q2K4"


def ratings(desk: Desk) -> list[Rating]:
    with desk.database.read() as session:
        return list(session.scalars(sa.select(Rating).order_by(Rating.id)))


def one(desk: Desk, table: type) -> object:
    with desk.database.read() as session:
        return session.scalars(sa.select(table)).one()


@pytest.mark.usefixtures("counter")
class TestTheForm:
    def test_it_shows_four_faces_with_words_that_each_send(self, client: FlaskClient) -> None:
        page = parse(client.get(FORM))
        faces = [button for button in find_all(page, "button") if button.get("name") == "rating"]
        assert [button.get("value") for button in faces] == ["1", "2", "3", "4"]
        assert ["".join(button.itertext()).strip() for button in faces] == ["Buruk", "Kurang", "Baik", "Hebat"]

    def test_it_names_the_counter_and_the_service(self, client: FlaskClient) -> None:
        assert "Loket 3 · Pelayanan Adminduk · KTP elektronik" in text_of(parse(client.get(FORM)))

    def test_it_weighs_less_than_fourteen_kilobytes_and_asks_for_nothing_else(self, client: FlaskClient) -> None:
        answer = client.get(FORM, headers={"Accept-Encoding": "gzip"})
        headers = sum(len(name) + len(value) + 4 for name, value in answer.headers)
        assert answer.headers["Content-Encoding"] == "gzip"
        assert len(answer.data) + headers < 14_000
        html = gzip.decompress(answer.data).decode()
        assert not re.search(r'<(?:script|img|iframe)[^>]*\bsrc=|<link[^>]*href="(?!data:)|@import|url\(', html)

    def test_it_is_not_kept_by_browsers_nor_listed_by_search_engines(self, client: FlaskClient) -> None:
        headers = client.get(FORM).headers
        assert headers["Cache-Control"] == "no-store"
        assert headers["X-Robots-Tag"] == "noindex, nofollow, noarchive"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert "Set-Cookie" not in headers

    def test_it_speaks_the_phones_language_and_keeps_the_one_chosen(self, client: FlaskClient) -> None:
        english = client.get(FORM, headers={"Accept-Language": "en-GB,en;q=0.9,id;q=0.2"})
        assert parse(english).get("lang") == "en"
        assert "How was the service just now?" in english.text
        client.get(FORM + "?lang=id")
        assert 'lang="id"' in client.get(FORM, headers={"Accept-Language": "en"}).text

    def test_other_tongues_and_old_tags_get_indonesian(self, client: FlaskClient) -> None:
        for tags in ("fr-FR,fr;q=0.9", "in-ID", "ms-MY", "*", ""):
            assert parse(client.get(FORM, headers={"Accept-Language": tags})).get("lang") == "id"

    def test_it_opens_in_telegram_with_the_same_encounter(self, make_app, desk: Desk) -> None:
        page = make_app(telegram_bot="suara_bot").test_client().get(FORM)
        link = next(a.get("href") for a in find_all(parse(page), "a") if "t.me" in str(a.get("href")))
        assert link == f"https://t.me/suara_bot?start={token_in(page)}"

    def test_without_a_bot_there_is_no_link_to_one(self, client: FlaskClient) -> None:
        assert "t.me" not in client.get(FORM).text

    def test_lower_case_codes_open_it_too(self, client: FlaskClient) -> None:
        assert client.get("/q/l7q2k4").status_code == 200


@pytest.mark.usefixtures("counter")
class TestTheTap:
    def test_a_tap_alone_is_counted_and_answered_with_a_receipt(self, client: FlaskClient, desk: Desk) -> None:
        answer = client.post(FORM, data={"rating": "4", "token": token_in(client.get(FORM)), "comment": ""})
        assert answer.status_code == 303
        receipt = client.get(answer.headers["Location"])
        (rating,) = ratings(desk)
        assert (rating.overall, rating.state) == (4, "counted")
        assert "Terima kasih, sudah dihitung" in receipt.text
        assert rating.receipt_code in text_of(parse(receipt))

    def test_a_rating_without_a_token_is_enough(self, client: FlaskClient, desk: Desk) -> None:
        assert client.post(FORM, data={"rating": "2"}).status_code == 303
        assert ratings(desk)[0].encounter.counter_id is not None

    def test_it_credits_the_officer_on_duty_at_the_scan(
        self, client: FlaskClient, desk: Desk, clock: Clock, now
    ) -> None:
        token = token_in(client.get(FORM))
        clock.now = now.replace(hour=20)
        client.post(FORM, data={"rating": "3", "token": token})
        assert ratings(desk)[0].encounter.officer_id is not None

    def test_words_chips_and_answers_may_come_with_it(self, client: FlaskClient, desk: Desk) -> None:
        form = {"rating": "1", "comment": "Antrinya lama", "mention": ["time"], "unsur-time": "1", "unsur-cost": ""}
        client.post(FORM, data=form)
        assert one(desk, Comment).text == "Antrinya lama"
        assert (one(desk, Mention).key, one(desk, Mention).direction) == ("time", -1)
        assert (one(desk, Answer).key, one(desk, Answer).value) == ("time", 1)

    def test_a_repeated_post_is_the_same_receipt_and_one_rating(self, client: FlaskClient, desk: Desk) -> None:
        form = {"rating": "1", "token": token_in(client.get(FORM)), "comment": "pertama"}
        first = client.post(FORM, data=form)
        again = client.post(FORM, data={**form, "rating": "4", "comment": "kedua"})
        assert again.headers["Location"] == first.headers["Location"]
        assert [rating.overall for rating in ratings(desk)] == [1]
        assert one(desk, Comment).text == "pertama"

    def test_a_phone_is_marked_only_when_it_rates_and_only_once(self, client: FlaskClient, desk: Desk) -> None:
        first = client.post(FORM, data={"rating": "4"})
        second = client.post(FORM, data={"rating": "4"})
        cookie = first.headers["Set-Cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=Lax" in cookie
        assert second.headers["Set-Cookie"].split(";")[0] == cookie.split(";")[0]
        hashes = {rating.author_hash for rating in ratings(desk)}
        assert len(hashes) == 1
        assert cookie.split("=")[1].split(".")[0] not in str(hashes)

    def test_in_production_cookies_need_https(self, make_app) -> None:
        client = make_app(production=True).test_client()
        answer = client.post(FORM, data={"rating": "4"}, base_url="https://suara.test")
        assert "Secure" in answer.headers["Set-Cookie"]
        assert "max-age=31536000" in answer.headers["Strict-Transport-Security"]

    def test_the_receipt_remembers_the_language(self, client: FlaskClient, desk: Desk) -> None:
        client.post(FORM, data={"rating": "4"}, headers={"Accept-Language": "en"})
        assert ratings(desk)[0].language == "en"


@pytest.mark.usefixtures("counter")
class TestWhatCannotBeTaken:
    @pytest.mark.parametrize("rating", ["0", "5", "x", "", "-1", "3.5", "٣", "1e0", "9" * 500, "\0"])
    def test_a_wrong_face_is_asked_again_with_the_words_kept(
        self, client: FlaskClient, desk: Desk, rating: str
    ) -> None:
        token = token_in(client.get(FORM))
        answer = client.post(FORM, data={"rating": rating, "comment": "Sudah <b>saya</b> tulis", "token": token})
        assert answer.status_code == 400
        assert "Pilih satu dari empat wajah" in answer.text
        assert typed_in(answer) == "Sudah <b>saya</b> tulis"
        assert token_in(answer) == token
        assert ratings(desk) == []

    def test_a_missing_face_is_asked_for(self, client: FlaskClient) -> None:
        answer = client.post(FORM)
        assert (answer.status_code, "Pilih satu dari empat wajah" in answer.text) == (400, True)

    def test_a_forged_token_counts_nothing_and_offers_the_form_anew(self, client: FlaskClient, desk: Desk) -> None:
        token = token_in(client.get(FORM))
        forged = token[:-3] + ("AAA" if token[-3:] != "AAA" else "BBB")
        answer = client.post(FORM, data={"rating": "1", "comment": "tetap ada", "token": forged})
        assert (answer.status_code, ratings(desk)) == (400, [])
        assert typed_in(answer) == "tetap ada"
        again = client.post(FORM, data={"rating": "1", "comment": "tetap ada", "token": token_in(answer)})
        assert again.status_code == 303

    def test_after_an_expired_token_the_rating_counts_for_the_unit_alone(
        self, client: FlaskClient, desk: Desk, clock: Clock, now
    ) -> None:
        token = token_in(client.get(FORM))
        clock.now = now.replace(day=22)
        answer = client.post(FORM, data={"rating": "1", "comment": "lama", "token": token})
        assert (answer.status_code, typed_in(answer)) == (410, "lama")
        client.post(FORM, data={"rating": "1", "token": token_in(answer)})
        (rating,) = ratings(desk)
        assert (rating.encounter.officer_id, rating.encounter.counter_id) == (None, None)

    def test_a_comment_of_a_hundred_kilobytes_is_declined_with_a_way_back(self, client: FlaskClient) -> None:
        answer = client.post(FORM, data={"rating": "1", "comment": "a" * 100_000})
        assert answer.status_code == 413
        assert "terlalu panjang" in text_of(parse(answer))
        assert f'href="{FORM}"' in answer.text

    def test_a_comment_over_the_limit_keeps_the_rating_and_the_words(self, client: FlaskClient, desk: Desk) -> None:
        answer = client.post(FORM, data={"rating": "1", "comment": "b" * 4001})
        assert answer.status_code == 413
        assert [rating.overall for rating in ratings(desk)] == [1]
        assert typed_in(answer) == "b" * 4001
        assert "Terima kasih, sudah dihitung" in answer.text

    def test_the_longest_allowed_comment_of_emoji_fits(self, client: FlaskClient, desk: Desk) -> None:
        assert client.post(FORM, data={"rating": "4", "comment": "😀" * 4000}).status_code == 303
        assert len(one(desk, Comment).text) > 0

    def test_nul_and_direction_characters_do_not_reach_the_database(self, client: FlaskClient, desk: Desk) -> None:
        assert client.post(FORM, data={"rating": "1", "comment": "lam\0a \u202esekali\u2066"}).status_code == 303
        kept = one(desk, Comment).text
        assert not set(kept) & {"\0", "\u202e", "\u2066"}

    @pytest.mark.parametrize("kind", ["application/json", "text/plain", "application/xml"])
    def test_what_is_not_a_form_is_declined(self, client: FlaskClient, kind: str, desk: Desk) -> None:
        answer = client.post(FORM, data=b'{"rating": 4}', content_type=kind)
        assert (answer.status_code, ratings(desk)) == (415, [])
        parse(answer)

    def test_bytes_that_are_no_utf8_do_no_harm(self, client: FlaskClient) -> None:
        body = b"rating=3&comment=%ff%fe%00abc"
        assert client.post(FORM, data=body, content_type="application/x-www-form-urlencoded").status_code == 303

    def test_a_broken_multipart_body_is_a_missing_face(self, client: FlaskClient) -> None:
        answer = client.post(FORM, data=b"--x\r\nrubbish", content_type="multipart/form-data; boundary=x")
        assert answer.status_code == 400

    @pytest.mark.parametrize("extra", [{"unsur-time": "9"}, {"unsur-nonsense": "2"}, {"mention": "nonsense"}])
    def test_strange_additions_leave_the_tap_counted(self, client: FlaskClient, desk: Desk, extra: dict) -> None:
        answer = client.post(FORM, data={"rating": "2", **extra})
        assert answer.status_code == 400
        assert [rating.overall for rating in ratings(desk)] == [2]
        assert "Terima kasih, sudah dihitung" in text_of(parse(answer))

    @pytest.mark.parametrize("code", ["NOPE", "%00", "..", "a" * 3000, "%F0%9F%98%80", "<script>"])
    def test_an_unknown_code_leads_on_to_the_front_page(self, client: FlaskClient, code: str) -> None:
        for answer in (client.get(f"/q/{code}"), client.post(f"/q/{code}", data={"rating": "3"})):
            assert answer.status_code == 404
            assert 'href="/"' in answer.text
            assert "<script>;" not in answer.text
            parse(answer)


def test_an_old_poster_explains_itself_and_leads_on(client: FlaskClient, desk: Desk, counter: Counter, now) -> None:
    with desk.database.write() as session:
        session.get(CounterCode, "L7Q2K4").revoked_utc = now
        session.add(CounterCode(code="M8R3T5", counter_id=counter.id, issued_utc=now))
    answer = client.get(FORM)
    assert answer.status_code == 410
    assert "Poster ini sudah diganti" in answer.text
    assert 'href="/q/M8R3T5"' in answer.text


def test_an_unstaffed_counter_still_takes_ratings(client: FlaskClient, desk: Desk, now) -> None:
    with desk.database.write() as session:
        factories.make_counter(session, code="N9S4V6", now=now)
    client.post("/q/N9S4V6", data={"rating": "3"})
    (rating,) = ratings(desk)
    assert (rating.encounter.officer_id, rating.state) == (None, "counted")


def test_the_token_is_bound_to_its_encounter_not_to_the_address(client: FlaskClient, desk: Desk, counter, now) -> None:
    with desk.database.write() as session:
        factories.make_counter(session, code="N9S4V6", now=now)
    token = find_encounter(desk, "L7Q2K4", now).token
    client.post("/q/N9S4V6", data={"rating": "3", "token": token})
    assert ratings(desk)[0].encounter.counter_id == counter.id


def test_a_unit_with_several_services_asks_which_it_was(client: FlaskClient, desk: Desk, counter: Counter) -> None:
    with desk.database.write() as session:
        factories.make_service(session, session.get_one(Unit, counter.unit_id), code="KK", name="Kartu Keluarga")
    answer = client.get("/u/ADMINDUK")
    assert answer.status_code == 200
    links = {link.get("href"): "".join(link.itertext()) for link in find_all(parse(answer), "a")}
    assert links["/u/ADMINDUK/KK"] == "Kartu Keluarga"
    assert links["/u/ADMINDUK/-"] == "Lainnya atau tidak tahu"
