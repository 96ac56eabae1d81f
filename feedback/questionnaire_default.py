"""The questionnaire every installation starts with: the nine unsur of the SKM in plain words of our own.

A government may publish its own wording as a new version; the default is written only where none exists.
"""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import Question, Questionnaire, QuestionnaireVersion

DEFAULT_KEY = "skm"

# unsur: ({language: question}, {language: the words for 1 … 4})
DEFAULT_QUESTIONS: dict[str, tuple[dict[str, str], dict[str, list[str]]]] = {
    "requirements": (
        {
            "id": "Apakah syarat yang diminta cocok dengan keperluan Anda?",
            "en": "Did the documents asked for fit what you came for?",
        },
        {
            "id": ["Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"],
            "en": ["Did not fit", "Fitted poorly", "Fitted", "Fitted very well"],
        },
    ),
    "procedure": (
        {
            "id": "Seberapa mudah langkah-langkah yang harus Anda lalui?",
            "en": "How easy were the steps you had to take?",
        },
        {
            "id": ["Tidak mudah", "Kurang mudah", "Mudah", "Sangat mudah"],
            "en": ["Not easy", "Not very easy", "Easy", "Very easy"],
        },
    ),
    "time": (
        {
            "id": "Seberapa cepat keperluan Anda selesai?",
            "en": "How quickly was your request dealt with?",
        },
        {
            "id": ["Tidak cepat", "Kurang cepat", "Cepat", "Sangat cepat"],
            "en": ["Not quickly", "Rather slowly", "Quickly", "Very quickly"],
        },
    ),
    "cost": (
        {
            "id": "Bagaimana biaya yang Anda bayar, bila ada?",
            "en": "How was the fee you paid, if any?",
        },
        {
            "id": ["Sangat mahal", "Cukup mahal", "Murah", "Gratis"],
            "en": ["Very expensive", "Rather expensive", "Cheap", "Free of charge"],
        },
    ),
    "product": (
        {
            "id": "Apakah hasil yang Anda terima sama dengan yang dijanjikan?",
            "en": "Was the result what you had been promised?",
        },
        {
            "id": ["Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"],
            "en": ["Not at all", "Only partly", "As promised", "Fully as promised"],
        },
    ),
    "competence": (
        {
            "id": "Apakah petugas menguasai pekerjaannya?",
            "en": "Did the officer know the work?",
        },
        {
            "id": ["Tidak kompeten", "Kurang kompeten", "Kompeten", "Sangat kompeten"],
            "en": ["Not competent", "Not very competent", "Competent", "Very competent"],
        },
    ),
    "conduct": (
        {
            "id": "Apakah petugas sopan dan ramah kepada Anda?",
            "en": "Was the officer polite and friendly to you?",
        },
        {
            "id": [
                "Tidak sopan dan ramah",
                "Kurang sopan dan ramah",
                "Sopan dan ramah",
                "Sangat sopan dan ramah",
            ],
            "en": [
                "Not polite or friendly",
                "Not very polite or friendly",
                "Polite and friendly",
                "Very polite and friendly",
            ],
        },
    ),
    "complaints": (
        {
            "id": "Bila ada keluhan atau saran, bagaimana kantor ini mengurusnya?",
            "en": "When someone complains or suggests something, how does this office deal with it?",
        },
        {
            "id": ["Tidak ada", "Ada tetapi tidak berfungsi", "Berfungsi kurang maksimal", "Dikelola dengan baik"],
            "en": ["There is no way", "There is one but it does not work", "It works in part", "It is handled well"],
        },
    ),
    "facilities": (
        {
            "id": "Bagaimana tempat dan sarana di sini (kursi, toilet, kebersihan, petunjuk)?",
            "en": "How are the premises here (seats, toilets, cleanliness, signs)?",
        },
        {
            "id": ["Buruk", "Cukup", "Baik", "Sangat baik"],
            "en": ["Bad", "Fair", "Good", "Very good"],
        },
    ),
}


def add_version(
    session: Session,
    questionnaire: Questionnaire,
    questions: dict[str, tuple[dict[str, str], dict[str, list[str]]]],
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
