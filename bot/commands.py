"""What each command does. Their names are Indonesian words; /start and /help are Telegram's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot import calls, office_screens
from bot.effects import Show
from bot.moves import Setting, Step, speak
from bot.screens import FIND_OFFICE, Button, Line
from bot.state import State


def obey(state: State, name: str, argument: str, setting: Setting) -> Step:
    """`/name argument`."""
    return _COMMANDS.get(name, _unknown)(state, argument, setting)


def _start(state: State, argument: str, _setting: Setting) -> Step:
    state = replace(state, name="choosing")
    if argument:
        return Step(state, (calls.FindOffer(argument),))
    return Step(state, (calls.ListAgencies(welcome=True),))


def _rate(state: State, argument: str, _setting: Setting) -> Step:
    call: calls.Call = calls.SearchUnits(argument) if argument else calls.ListAgencies()
    return Step(replace(state, name="choosing"), (call,))


def _track(state: State, argument: str, setting: Setting) -> Step:
    if argument:
        return Step(state, (calls.Track(argument),))
    if state.latest:
        return Step(state, (calls.View(state.latest.key, "receipt"),))
    return speak(replace(state, name="tracking"), "bot-which-receipt")


def _language(state: State, _argument: str, setting: Setting) -> Step:
    return Step(state, effects=(Show(office_screens.languages(setting.languages or {}), "new"),))


def _help(state: State, _argument: str, _setting: Setting) -> Step:
    return speak(state, "bot-help", (FIND_OFFICE,))


def _erase(state: State, _argument: str, _setting: Setting) -> Step:
    return speak(state, "bot-erase-sure", (Button(Line("bot-erase-yes"), "Z"), Button(Line("bot-erase-no"), "z")))


def _link(state: State, argument: str, _setting: Setting) -> Step:
    return Step(state, (calls.LinkStaff(argument),)) if argument else speak(state, "bot-link-how")


def _digest(state: State, _argument: str, _setting: Setting) -> Step:
    return Step(state, (calls.LatestDigest(),))


def _panel(state: State, _argument: str, _setting: Setting) -> Step:
    return Step(state, (calls.OwnPanel(),))


def _unknown(state: State, _argument: str, _setting: Setting) -> Step:
    return speak(state, "bot-command-unknown", (FIND_OFFICE,))


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
