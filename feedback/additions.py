"""What a citizen adds to a counted rating, each piece saved by itself. Leaving half way loses nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from feedback.cases import case_of
from feedback.comments import CommentSaved, store_comment
from feedback.desk import Desk
from feedback.errors import AnswersInvalid
from feedback.ratings import touch
from feedback.receipts import open_rating_of
from models import UNSUR_KEYS, Answer, CaseMessage, Mention, Profile

PROFILE_CHOICES: dict[str, tuple[str, ...]] = {
    "sex": ("female", "male"),
    "age_band": ("under_20", "20_29", "30_39", "40_49", "50_59", "60_up"),
    "education": ("sd", "smp", "sma", "s1", "s2", "s3"),
    "occupation": ("pns", "tni", "polri", "swasta", "wirausaha", "lainnya"),
}


def add_answers(
    desk: Desk, key: str, answers: Mapping[str, int | None], now: datetime, questionnaire_version_id: int | None = None
) -> None:
    """Save answers 1–4 to unsur; a repeated one replaces, None takes the answer back.

    Raises
    ------
    AnswersInvalid, ReceiptUnknown, RatingClosed
    """
    for unsur, value in answers.items():
        if unsur not in UNSUR_KEYS or value not in (None, 1, 2, 3, 4) or isinstance(value, bool):
            raise AnswersInvalid(item=str(unsur)[:40])
    with desk.database.write() as session:
        rating = open_rating_of(session, key)
        known = {answer.key: answer for answer in rating.answers}
        for unsur, value in answers.items():
            if value is None:
                if unsur in known:
                    rating.answers.remove(known[unsur])
            elif unsur in known:
                known[unsur].value = value
            else:
                rating.answers.append(Answer(key=unsur, value=value))
        if questionnaire_version_id is not None:
            rating.questionnaire_version_id = questionnaire_version_id
        touch(session, rating)


def add_mentions(desk: Desk, key: str, mentions: Mapping[str, int], now: datetime) -> None:
    """Save chips: unsur (or "other") → −1 went wrong, +1 went well, 0 takes the chip back.

    Raises
    ------
    AnswersInvalid, ReceiptUnknown, RatingClosed
    """
    for name, direction in mentions.items():
        if name not in (*UNSUR_KEYS, "other") or direction not in (-1, 0, 1):
            raise AnswersInvalid(item=str(name)[:40])
    with desk.database.write() as session:
        rating = open_rating_of(session, key)
        known = {mention.key: mention for mention in rating.mentions}
        for name, direction in mentions.items():
            if direction == 0:
                if name in known:
                    rating.mentions.remove(known[name])
            elif name in known:
                known[name].direction = direction
            else:
                rating.mentions.append(Mention(key=name, direction=direction))
        touch(session, rating)


def add_comment(desk: Desk, key: str, text: str, now: datetime) -> CommentSaved:
    """Save the citizen's words: cleaned, personal data redacted, read at once. A second comment replaces the first.

    Where an answer was asked for, the words also go to the case.

    Raises
    ------
    TextEmpty, TextTooLong, ReceiptUnknown, RatingClosed
    """
    with desk.database.write() as session:
        rating = open_rating_of(session, key)
        saved = store_comment(session, desk, rating.id, text, now)
        case = case_of(session, rating.id)
        if case is not None and case.state != "closed" and all(line.text != saved.text for line in case.messages):
            case.messages.append(CaseMessage(side="citizen", text=saved.text, sent_utc=now))
        touch(session, rating)
        return saved


def add_profile(desk: Desk, key: str, profile: Mapping[str, str | None], now: datetime) -> None:
    """Save parts of the respondent's profile; every field is optional, None takes it back.

    Raises
    ------
    AnswersInvalid, ReceiptUnknown, RatingClosed
    """
    for field, value in profile.items():
        if field not in PROFILE_CHOICES or (value is not None and value not in PROFILE_CHOICES[field]):
            raise AnswersInvalid(item=str(field)[:40])
    with desk.database.write() as session:
        rating = open_rating_of(session, key)
        if rating.profile is None:
            rating.profile = Profile()
        for field, value in profile.items():
            setattr(rating.profile, field, value)
