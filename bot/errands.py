"""Carries out what the dialogue asks of the other rooms; a named error comes back as an event too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot import calls, contacts, directory, staff
from bot.events import (
    Answered,
    Asking,
    Done,
    Event,
    Offered,
    Promised,
    Rated,
    Refused,
    Viewed,
    WordsNeeded,
    WordsSaved,
)
from feedback import additions, cases, encounters, photos, ratings, receipts, rights, survey, tokens
from feedback.authors import Author
from feedback.comments import acceptable_text
from feedback.desk import Desk
from feedback.errors import CaseClosed, FeedbackError, TextEmpty


@dataclass(frozen=True)
class Errand:
    """Who asks, when, and in which language.

    Parameters
    ----------
    fetch_photo : gives the content of the photo that was just sent
    """

    desk: Desk
    chat_id: int
    user_id: int
    language: str
    now: datetime
    base_url: str = ""
    fetch_photo: Callable[[], bytes] | None = None

    @property
    def author(self) -> Author:
        return Author("telegram", str(self.user_id))


def run(call: calls.Call, errand: Errand) -> Event:
    """The outcome of a call, as an event."""
    try:
        return _ERRANDS[type(call)](call, errand)
    except FeedbackError as error:
        return Refused(error.key, dict(error.values))


def _find_offer(call: calls.FindOffer, errand: Errand) -> Event:
    if tokens.looks_like_token(call.code):
        return Offered(encounters.read_token(errand.desk, call.code, errand.now))
    return Offered(encounters.find_encounter(errand.desk, call.code, errand.now, channel="telegram"))


def _offer_unit(call: calls.OfferUnit, errand: Errand) -> Event:
    return Offered(
        encounters.offer_for_unit(errand.desk, call.unit_id, call.service_id, errand.now, channel="telegram")
    )


def _rate(call: calls.Rate, errand: Errand) -> Event:
    receipt = ratings.submit_rating(
        errand.desk, call.token, call.overall, errand.now, author=errand.author, language=errand.language
    )
    return Rated(receipts.view_receipt(errand.desk, receipt.key, errand.now), call.overall)


def _set_chip(call: calls.SetChip, errand: Errand) -> Event:
    view = receipts.view_receipt(errand.desk, call.key, errand.now)
    direction = -1 if (view.receipt.overall or 0) <= 2 else 1
    additions.add_mentions(errand.desk, call.key, {call.name: direction if call.on else 0}, errand.now)
    return Viewed(receipts.view_receipt(errand.desk, call.key, errand.now), "chips")


def _add_words(call: calls.AddWords, errand: Errand) -> Event:
    """Words go to the comment; once an answer was asked for, to the office. Saying them twice adds them once.

    People write in several messages: each one is put below the words before it.
    """
    desk, now = errand.desk, errand.now
    said = acceptable_text(call.text, desk.rules.comment_limit)
    case = cases.view_case(desk, call.key, now)
    if case is not None:
        if case.state == "closed":
            raise CaseClosed
        if not (case.lines and case.lines[-1].side == "citizen" and case.lines[-1].text == said):
            case = cases.reply_as_citizen(desk, call.key, call.text, now)
        return Done("bot-reply-sent", {"due": _local_date(case)})
    held = receipts.view_receipt(desk, call.key, now).comment
    if held is None or not f"\n{held}".endswith(f"\n{said}"):
        additions.add_comment(desk, call.key, f"{held}\n{call.text}" if held else call.text, now)
    view = receipts.view_receipt(desk, call.key, now)
    return WordsSaved(view, negative=view.comment_label == "negative")


def _ask_answer(call: calls.AskAnswer, errand: Errand) -> Event:
    """An answer needs something to be answered: without a word or a chip, words are asked for first."""
    view = receipts.view_receipt(errand.desk, call.key, errand.now)
    if not call.wanted:
        cases.decline_answer(errand.desk, call.key, errand.now)
        return Viewed(receipts.view_receipt(errand.desk, call.key, errand.now), "declined")
    if view.comment is None and not view.has_case:
        return WordsNeeded(view)
    case = cases.open_case(errand.desk, call.key, errand.now, telegram_chat_id=errand.chat_id, language=errand.language)
    return Promised(receipts.view_receipt(errand.desk, call.key, errand.now), _local_date(case))


def _say_solved(call: calls.SaySolved, errand: Errand) -> Event:
    case = cases.say_solved(errand.desk, call.key, call.solved, errand.now)
    return Answered(call.key, call.solved, _local_date(case))


def _ask_question(call: calls.AskQuestion, errand: Errand) -> Event:
    """The question, or, after the last one, what has become of the rating."""
    view = receipts.view_receipt(errand.desk, call.key, errand.now)
    asked = survey.survey_for(errand.desk, call.key, errand.language)
    if asked is None or call.number >= len(asked.questions):
        return Viewed(view, "done")
    return Asking(view, asked.questions[call.number], call.number, len(asked.questions))


def _give_answer(call: calls.GiveAnswer, errand: Errand) -> Event:
    asked = survey.survey_for(errand.desk, call.key, errand.language)
    if asked is not None and call.number < len(asked.questions) and call.value is not None:
        unsur = asked.questions[call.number].key
        additions.add_answers(errand.desk, call.key, {unsur: call.value}, errand.now, asked.version_id)
    return _ask_question(calls.AskQuestion(call.key, call.number + 1), errand)


def _correct(call: calls.Correct, errand: Errand) -> Event:
    """Another face; what had gone wrong is no longer what had gone well, so the chips start anew."""
    before = receipts.view_receipt(errand.desk, call.key, errand.now)
    rights.correct_rating(errand.desk, call.key, call.overall, errand.now)
    if ((before.receipt.overall or 0) <= 2) != (call.overall <= 2):
        additions.add_mentions(errand.desk, call.key, dict.fromkeys(before.mentions, 0), errand.now)
    return Viewed(receipts.view_receipt(errand.desk, call.key, errand.now), "chips")


def _add_photo(call: calls.AddPhoto, errand: Errand) -> Event:
    if cases.view_case(errand.desk, call.key, errand.now) is None:
        return Done("bot-photo-without-case")
    photos.add_photo(errand.desk, call.key, errand.fetch_photo() if errand.fetch_photo else b"", errand.now)
    return Done("bot-photo-saved")


def _erase_everything(_call: calls.EraseEverything, errand: Errand) -> Event:
    """What the person said here, and every address of the chat."""
    rights.erase_author(errand.desk, errand.author, errand.now)
    contacts.forget(errand.desk.database, errand.chat_id)
    return Done("bot-erased")


def _link_staff(call: calls.LinkStaff, errand: Errand) -> Event:
    return staff.link(errand.desk, call.code, errand.chat_id, errand.now)


def _latest_digest(_call: calls.LatestDigest, errand: Errand) -> Event:
    return staff.latest_digest(errand.desk, errand.chat_id, errand.base_url, errand.now)


def _own_panel(_call: calls.OwnPanel, errand: Errand) -> Event:
    return staff.own_panel(errand.desk, errand.chat_id, errand.now)


def _local_date(case: cases.CaseView) -> date:
    return case.due_utc.astimezone(ZoneInfo(case.timezone)).date()


def _view(call: calls.View, errand: Errand) -> Event:
    case = cases.view_case(errand.desk, call.key, errand.now)
    return Viewed(receipts.view_receipt(errand.desk, call.key, errand.now), call.stage, case)


def _track(call: calls.Track, errand: Errand) -> Event:
    if not call.code.strip():
        raise TextEmpty
    receipt = receipts.find_by_code(errand.desk, call.code, errand.author, errand.now)
    return _view(calls.View(receipt.key, "receipt"), errand)


def _list_agencies(call: calls.ListAgencies, errand: Errand) -> Event:
    with errand.desk.database.read() as session:
        return replace(directory.agencies(session, call.page), welcome=call.welcome)


def _list_units(call: calls.ListUnits, errand: Errand) -> Event:
    with errand.desk.database.read() as session:
        return directory.units(session, call.agency_id, call.page)


def _list_services(call: calls.ListServices, errand: Errand) -> Event:
    with errand.desk.database.read() as session:
        return directory.services(session, call.unit_id, call.page) or Refused("error-unit-unknown")


def _search_units(call: calls.SearchUnits, errand: Errand) -> Event:
    with errand.desk.database.read() as session:
        return directory.search(session, call.words)


_ERRANDS: dict[type[Any], Callable[[Any, Errand], Event]] = {
    calls.FindOffer: _find_offer,
    calls.OfferUnit: _offer_unit,
    calls.Rate: _rate,
    calls.SetChip: _set_chip,
    calls.AddWords: _add_words,
    calls.AskAnswer: _ask_answer,
    calls.SaySolved: _say_solved,
    calls.AskQuestion: _ask_question,
    calls.GiveAnswer: _give_answer,
    calls.Correct: _correct,
    calls.AddPhoto: _add_photo,
    calls.EraseEverything: _erase_everything,
    calls.LinkStaff: _link_staff,
    calls.LatestDigest: _latest_digest,
    calls.OwnPanel: _own_panel,
    calls.View: _view,
    calls.Track: _track,
    calls.ListAgencies: _list_agencies,
    calls.ListUnits: _list_units,
    calls.ListServices: _list_services,
    calls.SearchUnits: _search_units,
}
