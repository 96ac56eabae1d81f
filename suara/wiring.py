"""Settings become the things the rooms need."""

from __future__ import annotations

from functools import cached_property

from feedback.desk import Desk
from feedback.keys import Keys
from feedback.rules import Rules
from models import Database
from scoring.sentiment import read_comment
from suara.settings import Settings


class House:
    """One process's database, keys and desk, made when first asked for."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    @cached_property
    def database(self) -> Database:
        return Database(self.settings.database)

    @cached_property
    def keys(self) -> Keys:
        return Keys(self.settings.secret())

    @cached_property
    def desk(self) -> Desk:
        settings = self.settings
        rules = Rules(
            holidays=settings.holiday_dates,
            answer_due_working_days=settings.answer_due_working_days,
            comment_retention_days=settings.comment_retention_days,
            contact_retention_days=settings.contact_retention_days,
        )
        return Desk(self.database, self.keys, read_comment, rules, evidence_folder=settings.data_dir / "evidence")
