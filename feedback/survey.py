"""The full SKM, offered after the tap: which questions a rating is asked, in which words."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from feedback.desk import Desk
from feedback.receipts import rating_of
from models import Questionnaire, QuestionnaireVersion, Rating


@dataclass(frozen=True)
class Asked:
    """One question: its unsur, the sentence, and the four words for 1 … 4."""

    key: str
    wording: str
    options: tuple[str, ...]
    answer: int | None


@dataclass(frozen=True)
class Survey:
    version_id: int
    questions: tuple[Asked, ...]


def survey_for(desk: Desk, key: str, language: str) -> Survey | None:
    """The questions of this rating's service, or the general ones; None where no questionnaire is published.

    A rating that has begun to answer keeps the version it began with. Raises ReceiptUnknown.
    """
    with desk.database.read() as session:
        rating = rating_of(session, key)
        version = _version_of(session, rating)
        if version is None:
            return None
        given = {answer.key: answer.value for answer in rating.answers}
        return Survey(
            version.id,
            tuple(
                Asked(
                    question.key,
                    question.wording.get(language) or question.wording["id"],
                    tuple(question.options.get(language) or question.options["id"]),
                    given.get(question.key),
                )
                for question in version.questions
            ),
        )


def _version_of(session: Session, rating: Rating) -> QuestionnaireVersion | None:
    if rating.questionnaire_version_id is not None:
        return session.get(QuestionnaireVersion, rating.questionnaire_version_id)
    own = Questionnaire.service_id == rating.encounter.service_id
    query = (
        sa.select(QuestionnaireVersion)
        .join(Questionnaire)
        .where(own | Questionnaire.service_id.is_(None))
        .order_by(Questionnaire.service_id.is_(None), QuestionnaireVersion.version.desc())
        .limit(1)
    )
    return session.scalar(query)
