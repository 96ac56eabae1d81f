"""The conversation as a pure function: what is asked for, what is shown, and what is remembered."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import buttons, calls
from bot.dialogue import step
from bot.effects import Show, Toast
from bot.events import (
    Choices,
    Command,
    Event,
    Offered,
    Photo,
    Promised,
    Rated,
    Refused,
    Tap,
    Text,
    Unreadable,
    Viewed,
    WordsNeeded,
    WordsSaved,
)
from bot.moves import Setting, Step
from bot.screens import Line
from bot.state import Latest, State
from feedback.encounters import EncounterOffer
from feedback.receipts import Receipt, ReceiptView

NOW = datetime(2026, 11, 18, 2, 0, tzinfo=UTC)
KEY = "0123456789ABCDEFGHJKM"
TOKEN = "EAAAAAEAAAAAAAAAAAAW8T8AAAAAAAAAAAAAAAAAAAAAAAAAAA"
OFFER = EncounterOffer(TOKEN, "Disdukcapil", "Pelayanan", "Loket 3", None, 1, 1, "L7Q2K4", "Asia/Jakarta", True)
TYPED = Setting(NOW, languages={"id": "Bahasa Indonesia", "en": "English"})
TAPPED = replace(TYPED, message_id=7)
RATED = State(latest=Latest(KEY, 7, NOW - timedelta(hours=1)))


def view(overall: int = 2, **changes: Any) -> ReceiptView:
    receipt = Receipt(
        KEY, "7KQ2-M9X4", overall, "counted", False, NOW, "Disdukcapil", "Pelayanan", "Loket 3", None, "Asia/Jakarta"
    )
    values: dict[str, Any] = {
        "receipt": receipt,
        "day": date(2026, 11, 18),
        "language": "id",
        "comment": None,
        "comment_label": None,
        "mentions": {},
        "answers": {},
        "profile": {},
        "wants_answer": None,
        "has_case": False,
        "correctable_until_utc": NOW + timedelta(days=7),
        "open": True,
    }
    return ReceiptView(**(values | changes))


def press(data: str) -> Tap:
    return Tap(buttons.read(data))


def keys_shown(made: Step) -> list[str]:
    return [
        line.key
        for effect in made.effects
        if isinstance(effect, Show)
        for part in effect.screen.lines
        for line in (part if isinstance(part, tuple) else (part,))
        if isinstance(line, Line)
    ]


def labels(made: Step) -> list[str]:
    return [
        button.data
        for effect in made.effects
        if isinstance(effect, Show)
        for row in effect.screen.rows
        for button in row
    ]


def test_start_with_a_code_asks_for_the_counter() -> None:
    assert step(State(), Command("start", "L7Q2K4"), TYPED).calls == (calls.FindOffer("L7Q2K4"),)


def test_start_without_a_code_greets_and_lists_the_agencies() -> None:
    made = step(State(), Command("start"), TYPED)
    assert made.calls == (calls.ListAgencies(welcome=True),)
    shown = step(State(), Choices("agencies", ((1, "Disdukcapil"),), welcome=True), TYPED)
    assert keys_shown(shown) == ["bot-welcome", "bot-choose-agencies"]


def test_an_offer_is_four_faces_that_carry_the_token() -> None:
    made = step(State(), Offered(OFFER), TYPED)
    assert labels(made)[:4] == [f"{face}{TOKEN}" for face in (1, 2, 3, 4)]


def test_a_face_asks_for_the_rating_and_nothing_else() -> None:
    assert step(State(), press(f"2{TOKEN}"), TAPPED) == Step(State(), (calls.Rate(TOKEN, 2),))


@pytest.mark.parametrize(("overall", "question"), [(1, "wrong"), (2, "wrong"), (3, "good"), (4, "good")])
def test_a_low_face_asks_what_went_wrong_and_a_high_one_what_was_good(overall: int, question: str) -> None:
    made = step(State(), Rated(view(overall), overall), TAPPED)
    assert keys_shown(made) == ["bot-counted", f"bot-what-{question}"]
    assert made.state.latest == Latest(KEY, 7, NOW)


def test_another_face_after_the_first_says_which_was_counted() -> None:
    made = step(State(), Rated(view(2), 4), TAPPED)
    assert made.effects[0] == Toast("bot-counted-before", {"word": Line("face-2")})


def test_a_chip_says_what_it_will_be_not_what_it_was() -> None:
    on = step(State(), Viewed(view(), "chips"), TAPPED)
    off = step(State(), Viewed(view(mentions={"time": -1}), "chips"), TAPPED)
    assert buttons.chip("time", True, KEY) in labels(on)
    assert buttons.chip("time", False, KEY) in labels(off)


@pytest.mark.parametrize(
    ("overall", "wants", "shown"),
    [(2, None, "bot-want-answer"), (2, False, "bot-finished"), (4, None, "bot-finished"), (1, True, "bot-finished")],
)
def test_enough_asks_the_unhappy_whether_they_want_an_answer(overall: int, wants: bool | None, shown: str) -> None:
    made = step(RATED, Viewed(view(overall, wants_answer=wants), "enough"), TAPPED)
    assert keys_shown(made)[-1] == shown


def test_words_belong_to_the_latest_rating() -> None:
    assert step(RATED, Text("lama sekali"), TYPED).calls == (calls.AddWords(KEY, "lama sekali"),)


def test_words_after_two_days_look_for_an_office() -> None:
    later = replace(TYPED, now=NOW + timedelta(hours=48))
    assert step(RATED, Text("dukcapil"), later).calls == (calls.SearchUnits("dukcapil"),)


def test_an_office_name_typed_into_the_list_is_not_a_comment() -> None:
    choosing = step(RATED, Command("nilai"), TYPED).state
    assert step(choosing, Text("puskesmas"), TYPED).calls == (calls.SearchUnits("puskesmas"),)


def test_words_before_the_tap_never_reach_an_earlier_rating() -> None:
    asked = step(RATED, Offered(OFFER), TYPED).state
    made = step(asked, Text("lama sekali"), TYPED)
    assert (made.calls, keys_shown(made)) == ((), ["bot-tap-first"])
    rated = step(asked, Rated(view(), 2), TAPPED).state
    assert step(rated, Text("lama sekali"), TYPED).calls == (calls.AddWords(KEY, "lama sekali"),)


def test_words_of_praise_with_a_complaint_in_them_are_asked_about_too() -> None:
    assert keys_shown(step(RATED, WordsSaved(view(4, comment="…"), True), TYPED))[-1] == "bot-want-answer"
    assert keys_shown(step(RATED, WordsSaved(view(4, comment="…"), False), TYPED))[-1] == "bot-finished"


def test_typed_words_move_the_living_message_below_them() -> None:
    (effect,) = step(RATED, WordsSaved(view(), True), TYPED).effects
    assert isinstance(effect, Show)
    assert (effect.where, effect.living) == ("move", True)


def test_words_for_the_office_are_saved_first_and_asked_about_second() -> None:
    waiting = step(RATED, WordsNeeded(view()), TAPPED).state
    assert waiting.name == "wording"
    assert step(waiting, Text("kapan jadi?"), TYPED).calls == (calls.AddWords(KEY, "kapan jadi?"), calls.AskAnswer(KEY))
    assert step(waiting, Promised(view(), date(2026, 11, 25)), TYPED).state.name == "idle"


def test_a_receipt_code_is_known_by_its_dash_or_its_check_symbol() -> None:
    assert step(RATED, Text("7kq2-m9x4"), TYPED).calls == (calls.Track("7kq2-m9x4"),)
    assert step(RATED, Text("lama2ann"), TYPED).calls == (calls.AddWords(KEY, "lama2ann"),)


def test_tracking_takes_the_next_words_as_a_code() -> None:
    asked = step(State(), Command("lacak"), TYPED)
    assert (asked.state.name, keys_shown(asked)) == ("tracking", ["bot-which-receipt"])
    assert step(asked.state, Text("apa saja"), TYPED).calls == (calls.Track("apa saja"),)


def test_an_empty_list_of_services_goes_straight_to_the_faces() -> None:
    assert step(State(), Choices("services", (), parent=5), TAPPED).calls == (calls.OfferUnit(5, None),)


def test_a_language_that_we_do_not_speak_is_not_chosen() -> None:
    assert step(State(), press("Len"), TAPPED).state.language == "en"
    assert step(State(), press("Lxx"), TAPPED).effects == (Toast("bot-button-unknown"),)


def test_erasing_forgets_the_rating_but_not_the_language() -> None:
    made = step(replace(RATED, language="en"), press("Z"), TAPPED)
    assert (made.state, made.calls) == (State(language="en"), (calls.EraseEverything(),))


def test_a_photo_without_a_rating_is_told_when_photos_are_taken() -> None:
    assert keys_shown(step(State(), Photo(), TYPED)) == ["bot-photo-without-case"]
    assert step(RATED, Photo(), TYPED).calls == (calls.AddPhoto(KEY),)


def test_a_refused_tap_is_a_word_over_the_chat_and_a_refused_text_a_message() -> None:
    assert step(State(), Refused("error-receipt-unknown"), TAPPED).effects == (Toast("error-receipt-unknown"),)
    assert keys_shown(step(State(), Refused("error-receipt-unknown"), TYPED)) == ["error-receipt-unknown"]


EVENTS: list[Event] = [
    *(Command(name) for name in ("start", "nilai", "lacak", "bahasa", "bantuan", "hapus", "taut", "x")),
    *(Unreadable(kind) for kind in ("voice", "sticker", "edited", "file", "other")),
    Photo(),
    Offered(OFFER),
    Rated(view(), 2),
    *(Viewed(view(), stage) for stage in ("chips", "enough", "more", "declined", "receipt")),
    WordsSaved(view(), True),
    WordsNeeded(view()),
    Promised(view(), date(2026, 11, 25)),
    Choices("agencies", ()),
    Refused("error-rating-closed"),
    Tap(None),
    press(f"e{KEY}"),
    press(f"y{KEY}"),
    press(f"r{KEY}"),
    press("A0"),
]


@given(st.lists(st.one_of(st.sampled_from(EVENTS), st.builds(Text, st.text())), max_size=12), st.booleans())
def test_whatever_happens_something_is_done_about_it(events: list[Event], tapped: bool) -> None:
    state = State()
    for event in events:
        made = step(state, event, TAPPED if tapped else TYPED)
        assert made.calls or made.effects or state.name == "wording"
        state = made.state
