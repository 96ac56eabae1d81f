"""The conversation: a pure function from where a chat stands and what happened to where it stands next.

    step(state, event) → Step(state, calls, effects)

Calls go to the other rooms and come back as events; effects go to the chat once the state is committed.
A tap carries all it needs, so nothing here depends on which message came last; only typed words look at the state.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot import calls, screens
from bot.buttons import CHIPS, Press
from bot.effects import Effect, SendPages, Show, Toast
from bot.events import (
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
from bot.screens import FIND_OFFICE, Button, Line
from bot.state import Latest, State
from feedback.crockford import is_checked, normalise

_RECEIPT_CODE = re.compile(r"[0-9A-Za-z]{4}[- ]?[0-9A-Za-z]{4}")
_COUNTER_CODE = re.compile(r"(?=.*\d)[0-9A-Za-z]{5,8}")


@dataclass(frozen=True)
class Step:
    state: State
    calls: tuple[calls.Call, ...] = ()
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True)
class Setting:
    """What the dialogue knows besides the state.

    Parameters
    ----------
    now : aware UTC
    message_id : of the tapped message, None for what was typed
    languages : code → name in its own words
    page_url : the public address of receipt pages, "" when the app cannot open it
    """

    now: datetime
    message_id: int | None = None
    languages: dict[str, str] | None = None
    page_url: str = ""


def step(state: State, event: Event, setting: Setting) -> Step:
    """One move. Never raises for anything a person may do."""
    match event:
        case Command(name, argument):
            return _COMMANDS.get(name, _unknown_command)(state, argument.strip(), setting)
        case Tap(None):
            return Step(state, effects=(Toast("bot-button-unknown"),))
        case Tap(press) if press is not None:
            return _tap(state, press, setting)
        case Text(text):
            return _text(state, text.strip(), setting)
        case Photo():
            latest = state.latest
            return Step(state, (calls.AddPhoto(latest.key),)) if latest else _say(state, "bot-photo-without-case")
        case Unreadable(kind):
            return _say(state, f"bot-unreadable-{kind}")
        case Offered(offer):
            return Step(state, effects=(Show(screens.ask(offer)),))
        case Rated(view, chosen):
            return _rated(state, view, chosen, setting)
        case Viewed(view, "receipt", case):
            return Step(state, effects=(Show(screens.receipt(view, case, setting.page_url)),))
        case Viewed(view, stage):
            return _viewed(state, view, stage, setting)
        case WordsSaved(view, negative):
            return _words_saved(state, view, negative)
        case WordsNeeded(view):
            after = replace(_remember(state, view, setting), name="wording")
            return Step(after, effects=(Show(screens.words_needed(view), living=True),))
        case Promised(view, due):
            where = "edit" if setting.message_id else "move"
            return Step(replace(state, name="idle"), effects=(Show(screens.promised(view, due), where, living=True),))
        case Choices():
            return _choose(state, event)
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
            return Step(state, effects=(Show(screens.notice(press.token)),))
        case "ask" | "code":
            return Step(state, (calls.FindOffer(press.token),))
        case "chip":
            return Step(state, (calls.SetChip(key, CHIPS[press.number], press.on),))
        case "enough" | "more":
            return Step(state, (calls.View(key, press.kind),))
        case "answer" | "no_answer":
            return Step(replace(state, name="idle"), (calls.AskAnswer(key, wanted=press.kind == "answer"),))
        case "solved" | "unsolved":
            return Step(state, (calls.SaySolved(key, solved=press.kind == "solved"),))
        case "reply":
            after = replace(state, name="idle", latest=Latest(key, None, setting.now))
            return Step(after, effects=(Show(screens.say("bot-reply-how"), "new"),))
        case "agencies":
            return Step(state, (calls.ListAgencies(press.page),))
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
    if latest:
        wanted = (calls.AskAnswer(latest.key),) if state.name == "wording" else ()
        return Step(state, (calls.AddWords(latest.key, text), *wanted))
    if _COUNTER_CODE.fullmatch(text):
        return Step(state, (calls.FindOffer(text),))
    return Step(state, (calls.SearchUnits(text),))


def _rated(state: State, view: Any, chosen: int, setting: Setting) -> Step:
    effects: tuple[Effect, ...] = (Show(screens.chips(view), living=True),)
    if view.receipt.overall not in (None, chosen):
        effects = (Toast("bot-counted-before", {"word": Line(f"face-{view.receipt.overall}")}), *effects)
    return Step(replace(_remember(state, view, setting), name="idle"), effects=effects)


def _viewed(state: State, view: Any, stage: str, setting: Setting) -> Step:
    after = _remember(state, view, setting)
    low = (view.receipt.overall or 4) <= 2
    if stage == "enough" and low and view.wants_answer is None:
        screen = screens.want_answer(view)
    elif stage in ("chips", "more"):
        screen = screens.chips(view)
    else:
        screen = screens.finished(view)
    return Step(after, effects=(Show(screen, living=True),))


def _words_saved(state: State, view: Any, negative: bool) -> Step:
    if state.name == "wording":
        return Step(state)  # the answer to AskAnswer, on its way, shows the rest
    low = (view.receipt.overall or 4) <= 2
    ask = (low or negative) and view.wants_answer is None
    screen = screens.want_answer(view) if ask else screens.finished(view)
    return Step(state, effects=(Show(screen, "move", living=True),))


def _choose(state: State, found: Choices) -> Step:
    if found.items:
        return Step(state, effects=(Show(screens.choices(found)),))
    if found.kind == "found":
        return Step(state, effects=(Show(screens.say("bot-nothing-found", (FIND_OFFICE,), words=found.title)),))
    if found.kind == "services":
        return Step(state, (calls.OfferUnit(found.parent, None),))
    return _say(state, "bot-no-offices")


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


def _say(state: State, key: str, *rows: tuple[Button, ...], **values: Any) -> Step:
    return Step(state, effects=(Show(screens.say(key, *rows, **values), "new"),))


def _start(state: State, argument: str, _setting: Setting) -> Step:
    state = replace(state, name="idle")
    if argument:
        return Step(state, (calls.FindOffer(argument),))
    greeting = Show(screens.say("bot-welcome"), "new")
    return Step(state, (calls.ListAgencies(),), (greeting,))


def _rate(state: State, argument: str, _setting: Setting) -> Step:
    call: calls.Call = calls.SearchUnits(argument) if argument else calls.ListAgencies()
    return Step(replace(state, name="idle"), (call,))


def _track(state: State, argument: str, setting: Setting) -> Step:
    if argument:
        return Step(state, (calls.Track(argument),))
    if state.latest:
        return Step(state, (calls.View(state.latest.key, "receipt"),))
    return _say(replace(state, name="tracking"), "bot-which-receipt")


def _language(state: State, _argument: str, setting: Setting) -> Step:
    return Step(state, effects=(Show(screens.languages(setting.languages or {}), "new"),))


def _help(state: State, _argument: str, _setting: Setting) -> Step:
    return _say(state, "bot-help", (FIND_OFFICE,))


def _erase(state: State, _argument: str, _setting: Setting) -> Step:
    return _say(state, "bot-erase-sure", (Button(Line("bot-erase-yes"), "Z"), Button(Line("bot-erase-no"), "z")))


def _link(state: State, argument: str, _setting: Setting) -> Step:
    return Step(state, (calls.LinkStaff(argument),)) if argument else _say(state, "bot-link-how")


def _digest(state: State, _argument: str, _setting: Setting) -> Step:
    return Step(state, (calls.LatestDigest(),))


def _panel(state: State, _argument: str, _setting: Setting) -> Step:
    return Step(state, (calls.OwnPanel(),))


def _unknown_command(state: State, _argument: str, _setting: Setting) -> Step:
    return _say(state, "bot-command-unknown", (FIND_OFFICE,))


_COMMANDS: dict[str, Callable[[State, str, Setting], Step]] = {
    "start": _start,
    "nilai": _rate,
    "lacak": _track,
    "bahasa": _language,
    "bantuan": _help,
    "help": _help,
    "hapus": _erase,
    "taut": _link,
    "ringkasan": _digest,
    "nilaiku": _panel,
}
