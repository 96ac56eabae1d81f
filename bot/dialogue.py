"""The conversation: a pure function from where a chat stands and what happened to where it stands next.

    step(state, event) → Step(state, calls, effects)

Calls go to the other rooms and come back as events; effects go to the chat once the state is committed.
A tap carries all it needs, so nothing here depends on which message came last; only typed words look at the state.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

from bot import calls, commands, office_screens, rating_screens, screens
from bot.buttons import CHIPS, Press
from bot.effects import Effect, SendPages, Show, Toast
from bot.events import (
    Answered,
    Asking,
    Choices,
    Command,
    Done,
    Event,
    Offered,
    Pages,
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
from bot.moves import Setting, Step, speak
from bot.screens import FIND_OFFICE, Button, Line
from bot.state import Latest, State
from feedback.crockford import is_checked, normalise

_RECEIPT_CODE = re.compile(r"[0-9A-Za-z]{4}[- ]?[0-9A-Za-z]{4}")
_COUNTER_CODE = re.compile(r"(?=.*\d)[0-9A-Za-z]{5,8}")


def step(state: State, event: Event, setting: Setting) -> Step:
    """One move. Never raises for anything a person may do."""
    match event:
        case Command(name, argument):
            return commands.obey(state, name, argument.strip(), setting)
        case Tap(None):
            return Step(state, effects=(Toast("bot-button-unknown"),))
        case Tap(press) if press is not None:
            return _tap(state, press, setting)
        case Text(text):
            return _text(state, text.strip(), setting)
        case Photo(caption):
            latest = state.latest
            if latest is None or state.name == "asked":
                return speak(state, "bot-photo-without-case")
            words = (calls.AddWords(latest.key, caption),) if caption.strip() else ()
            return Step(state, (calls.AddPhoto(latest.key), *words))
        case Unreadable(kind):
            return speak(state, f"bot-unreadable-{kind}")
        case Offered(offer):
            return Step(replace(state, name="asked"), effects=(Show(rating_screens.ask(offer, setting.sample)),))
        case Rated(view, chosen):
            return _rated(state, view, chosen, setting)
        case Viewed(view, "receipt", case):
            screen = rating_screens.receipt(view, case, setting.page_url, setting.now)
            return Step(state, effects=(Show(screen),))
        case Viewed(view, stage):
            return _viewed(state, view, stage, setting)
        case WordsSaved(view, negative):
            return _words_saved(state, view, negative)
        case WordsNeeded(view):
            after = replace(_remember(state, view, setting), name="wording")
            return Step(after, effects=(Show(rating_screens.words_needed(view), living=True),))
        case Promised(view, due):
            where = "edit" if setting.message_id else "move"
            return Step(
                replace(state, name="idle"), effects=(Show(rating_screens.promised(view, due), where, living=True),)
            )
        case Asking(view, asked, number, total):
            screen = rating_screens.question(view, asked, number, total)
            return Step(_remember(state, view, setting), effects=(Show(screen, living=True),))
        case Answered(key, solved, due):
            return _solved(state, key, solved, due)
        case Choices():
            return _choose(state, event, setting)
        case Refused(key, values):
            return _refused(state, key, values, setting)
        case Done(key, values):
            return Step(state, effects=(Show(screens.say(key, **values)),))
        case Pages(texts):
            return Step(state, effects=(SendPages(texts),))
    raise AssertionError(event)


def _tap(state: State, press: Press, setting: Setting) -> Step:
    key = press.key
    match press.kind:
        case "face":
            return Step(state, (calls.Rate(press.token, press.number),))
        case "notice":
            return Step(state, effects=(Show(rating_screens.notice(press.token)),))
        case "ask" | "code":
            return Step(state, (calls.FindOffer(press.token),))
        case "chip":
            return Step(state, (calls.SetChip(key, CHIPS[press.number], press.on),))
        case "enough" | "more" | "done":
            return Step(state, (calls.View(key, press.kind),))
        case "answer" | "no_answer":
            return Step(replace(state, name="idle"), (calls.AskAnswer(key, wanted=press.kind == "answer"),))
        case "question":
            return Step(state, (calls.AskQuestion(key, press.number),))
        case "give":
            return Step(state, (calls.GiveAnswer(key, press.number, press.page or None),))
        case "change":
            return Step(state, (calls.View(key, "change"),))
        case "correct":
            return Step(state, (calls.Correct(key, press.number),))
        case "solved" | "unsolved":
            return Step(state, (calls.SaySolved(key, solved=press.kind == "solved"),))
        case "reply":
            after = replace(state, name="idle", latest=Latest(key, None, setting.now))
            return Step(after, effects=(Show(screens.say("bot-reply-how"), "new"),))
        case "agencies":
            return Step(replace(state, name="choosing"), (calls.ListAgencies(press.page),))
        case "units":
            return Step(state, (calls.ListUnits(press.number, press.page),))
        case "services":
            return Step(state, (calls.ListServices(press.number, press.page),))
        case "service":
            return Step(state, (calls.OfferUnit(press.number, press.page or None),))
        case "language":
            if press.token not in (setting.languages or {}):
                return Step(state, effects=(Toast("bot-button-unknown"),))
            return Step(replace(state, language=press.token), effects=(Show(screens.say("bot-language-chosen")),))
        case "erase":
            return Step(State(language=state.language), (calls.EraseEverything(),))
        case _:
            return Step(state, effects=(Show(screens.say("bot-kept")),))


def _text(state: State, text: str, setting: Setting) -> Step:
    latest = state.open_for_words(setting.now)
    if state.name == "tracking":
        return Step(replace(state, name="idle"), (calls.Track(text),))
    if _RECEIPT_CODE.fullmatch(text) and ("-" in text or is_checked(normalise(text))):
        return Step(state, (calls.Track(text),))
    if state.name == "asked":
        return speak(state, "bot-tap-first")
    if latest and state.name != "choosing":
        wanted = (calls.AskAnswer(latest.key),) if state.name == "wording" else ()
        return Step(state, (calls.AddWords(latest.key, text), *wanted))
    if _COUNTER_CODE.fullmatch(text):
        return Step(state, (calls.FindOffer(text),))
    return Step(state, (calls.SearchUnits(text),))


def _rated(state: State, view: Any, chosen: int, setting: Setting) -> Step:
    effects: tuple[Effect, ...] = (Show(rating_screens.chips(view), living=True),)
    if view.receipt.overall not in (None, chosen):
        effects = (Toast("bot-counted-before", {"word": Line(f"face-{view.receipt.overall}")}), *effects)
    return Step(replace(_remember(state, view, setting), name="idle"), effects=effects)


def _viewed(state: State, view: Any, stage: str, setting: Setting) -> Step:
    after = _remember(state, view, setting)
    if stage == "enough" and rating_screens.is_low(view) and view.wants_answer is None:
        screen = rating_screens.want_answer(view)
    elif stage in ("chips", "more"):
        screen = rating_screens.chips(view)
    elif stage == "change":
        screen = rating_screens.change(view)
    else:
        screen = rating_screens.finished(view)
    return Step(after, effects=(Show(screen, living=True),))


def _words_saved(state: State, view: Any, negative: bool) -> Step:
    if state.name == "wording":
        return Step(state)  # the answer to AskAnswer, on its way, shows the rest
    ask = (rating_screens.is_low(view) or negative) and view.wants_answer is None
    screen = rating_screens.want_answer(view) if ask else rating_screens.finished(view)
    return Step(state, effects=(Show(screen, "move", living=True),))


def _solved(state: State, key: str, solved: bool, due: date) -> Step:
    """The office's words above stay as they are; only their buttons go."""
    if solved:
        return Step(state, effects=(Show(screens.say("bot-solved"), "below"),))
    row = (Button(Line("bot-solved-yes"), f"k{key}"),)
    return Step(state, effects=(Show(screens.say("bot-unsolved", row, due=due), "below"),))


def _choose(state: State, found: Choices, setting: Setting) -> Step:
    if found.items:
        return Step(state, effects=(Show(office_screens.choices(found, setting.sample)),))
    if found.kind == "found":
        return Step(state, effects=(Show(screens.say("bot-nothing-found", (FIND_OFFICE,), words=found.title)),))
    if found.kind == "services":
        return Step(state, (calls.OfferUnit(found.parent, None),))
    return speak(state, "bot-no-offices")


def _refused(state: State, key: str, values: dict[str, Any], setting: Setting) -> Step:
    rows: tuple[tuple[Button, ...], ...] = ()
    if key == "error-counter-code-revoked":
        rows = ((Button(Line("bot-go-on"), f"o{values['successor']}"),),)
    elif key in _LEADS_TO_OFFICES:
        key, rows = _LEADS_TO_OFFICES[key], ((FIND_OFFICE,),)
    elif setting.message_id is not None:
        return Step(state, effects=(Toast(key, values),))
    if key == "error-rating-closed":
        state = replace(state, name="idle", latest=None)
    return Step(state, effects=(Show(screens.say(key, *rows, **values)),))


_LEADS_TO_OFFICES = {
    "error-counter-unknown": "bot-counter-unknown",
    "error-counter-code-ended": "bot-counter-ended",
    "error-unit-unknown": "error-unit-unknown",
    "error-encounter-expired": "error-encounter-expired",
}


def _remember(state: State, view: Any, setting: Setting) -> State:
    """Typed words belong to the rating that was looked at last."""
    known = state.latest
    same = known is not None and known.key == view.receipt.key
    message_id = setting.message_id or (known.message_id if known and same else None)
    at = known.at_utc if known and same else setting.now
    return replace(state, latest=Latest(view.receipt.key, message_id, at))
