"""The questionnaire every installation starts with."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

from feedback.questionnaire_default import (
    DEFAULT_KEY,
    DEFAULT_QUESTIONS,
    add_version,
    ensure_default_questionnaire,
)
from models import UNSUR_KEYS, Database, Questionnaire, QuestionnaireVersion


def test_it_asks_the_nine_unsur_in_five_languages_with_four_words_each() -> None:
    assert tuple(DEFAULT_QUESTIONS) == UNSUR_KEYS
    for wording, options in DEFAULT_QUESTIONS.values():
        assert set(wording) == set(options) == {"id", "en", "jv", "bjn", "min"}
        assert all(sentence.endswith("?") for sentence in wording.values())
        assert all(len(set(words)) == 4 for words in options.values())


def test_it_is_written_once(database: Database, now: datetime) -> None:
    for _ in range(2):
        with database.write() as session:
            version = ensure_default_questionnaire(session, now)
            assert (version.version, len(version.questions)) == (1, 9)
    with database.read() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(QuestionnaireVersion)) == 1


def test_a_government_s_own_wording_stays(database: Database, now: datetime) -> None:
    with database.write() as session:
        ensure_default_questionnaire(session, now)
        questionnaire = session.scalars(sa.select(Questionnaire).where(Questionnaire.key == DEFAULT_KEY)).one()
        own = {"time": ({"id": "Cepatkah?"}, {"id": ["Tidak", "Kurang", "Ya", "Sangat"]})}
        add_version(session, questionnaire, own, now + timedelta(days=1))
    with database.write() as session:
        version = ensure_default_questionnaire(session, now + timedelta(days=2))
        assert version.version == 2
        assert [question.wording for question in version.questions] == [{"id": "Cepatkah?"}]
