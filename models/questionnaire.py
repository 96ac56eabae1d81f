"""What is asked: questionnaires in versions, one question an unsur, worded per language."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Base, reference


class Questionnaire(Base):
    __tablename__ = "questionnaire"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    service_id: Mapped[int | None] = reference("service.id")
    """NULL: asked wherever a service has none of its own."""

    versions: Mapped[list[QuestionnaireVersion]] = relationship(
        back_populates="questionnaire", order_by="QuestionnaireVersion.version"
    )


class QuestionnaireVersion(Base):
    """Never edited once published: a new wording is a new version, and answers name the version they answered."""

    __tablename__ = "questionnaire_version"
    __table_args__ = (sa.UniqueConstraint("questionnaire_id", "version"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    questionnaire_id: Mapped[int] = reference("questionnaire.id")
    version: Mapped[int]
    published_utc: Mapped[datetime]

    questionnaire: Mapped[Questionnaire] = relationship(back_populates="versions")
    questions: Mapped[list[Question]] = relationship(order_by="Question.position", lazy="selectin")


class Question(Base):
    """`wording` is {language: sentence}, `options` is {language: [four words, for 1 … 4]}."""

    __tablename__ = "question"
    __table_args__ = (sa.UniqueConstraint("version_id", "key"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    version_id: Mapped[int] = reference("questionnaire_version.id", cascade=True)
    key: Mapped[str]
    position: Mapped[int]
    wording: Mapped[dict[str, Any]]
    options: Mapped[dict[str, Any]]
