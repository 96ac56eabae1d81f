"""The questionnaire every installation starts with: the nine unsur of the SKM in plain words of our own.

The words stand in the catalogues of texts/, so that a new language is one file. A government may publish its own
wording as a new version; the default is written only where none exists.
"""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import UNSUR_KEYS, Question, Questionnaire, QuestionnaireVersion
from texts import LANGUAGES, has, say

DEFAULT_KEY = "skm"

Questions = dict[str, tuple[dict[str, str], dict[str, list[str]]]]
"""unsur: ({language: question}, {language: the words for 1 … 4})"""


def default_questions() -> Questions:
    """The nine questions in every language whose catalogue words all of them (`question-time`, `question-time-1` …)."""
    needed = [f"question-{key}{end}" for key in UNSUR_KEYS for end in ("", "-1", "-2", "-3", "-4")]
    languages = [language for language in LANGUAGES if all(has(name, language) for name in needed)]
    return {
        key: (
            {language: say(f"question-{key}", language) for language in languages},
            {language: [say(f"question-{key}-{n}", language) for n in (1, 2, 3, 4)] for language in languages},
        )
        for key in UNSUR_KEYS
    }


DEFAULT_QUESTIONS = default_questions()


def add_version(
    session: Session,
    questionnaire: Questionnaire,
    questions: Questions,
    now: datetime,
) -> QuestionnaireVersion:
    """Publish `questions` as the next version of a questionnaire, in the order given."""
    last = session.scalar(
        sa.select(sa.func.max(QuestionnaireVersion.version)).where(
            QuestionnaireVersion.questionnaire_id == questionnaire.id
        )
    )
    version = QuestionnaireVersion(
        questionnaire_id=questionnaire.id,
        version=(last or 0) + 1,
        published_utc=now,
        questions=[
            Question(key=key, position=position, wording=dict(wording), options=dict(options))
            for position, (key, (wording, options)) in enumerate(questions.items(), start=1)
        ],
    )
    session.add(version)
    session.flush()
    return version


def ensure_default_questionnaire(session: Session, now: datetime) -> QuestionnaireVersion:
    """The newest version of the default questionnaire; written as version 1 where there is none."""
    questionnaire = session.scalars(sa.select(Questionnaire).where(Questionnaire.key == DEFAULT_KEY)).first()
    if questionnaire is None:
        questionnaire = Questionnaire(key=DEFAULT_KEY)
        session.add(questionnaire)
        session.flush()
    newest = session.scalars(
        sa.select(QuestionnaireVersion)
        .where(QuestionnaireVersion.questionnaire_id == questionnaire.id)
        .order_by(QuestionnaireVersion.version.desc())
        .limit(1)
    ).first()
    return newest or add_version(session, questionnaire, DEFAULT_QUESTIONS, now)
