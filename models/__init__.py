"""Tables, sessions and migrations. Import tables from here."""

from models.base import Base
from models.case import CASE_KINDS, CASE_STATES, Case, CaseAttachment, CaseMessage, CaseReminder
from models.comment import LABELS, Comment, CommentAnalysis, LabelCorrection
from models.contact import Contact
from models.database import Database, DatabaseUnreadable
from models.dialogue import BotSession, ProcessedUpdate
from models.encounter import (
    CHANNELS,
    RATING_STATES,
    TIERS,
    UNSUR_KEYS,
    Answer,
    Encounter,
    Mention,
    Profile,
    Rating,
    RatingEvent,
)
from models.facts import (
    FactCommentDay,
    FactEncounterDay,
    FactMentionDay,
    FactQueue,
    FactUnitDay,
    FactUnsurDay,
    Release,
    Snapshot,
    SnapshotFigure,
)
from models.installation import Attempt, Installation
from models.organisation import Agency, Counter, CounterCode, Duty, Officer, Service, Unit
from models.outbox import OutboxMessage
from models.questionnaire import Question, Questionnaire, QuestionnaireVersion
from models.staff import (
    DIGEST_CHANNELS,
    ROLES,
    Delivery,
    FigureView,
    LinkCode,
    Staff,
    Subscription,
    managed_unit,
)

__all__ = [
    "CASE_KINDS",
    "CASE_STATES",
    "CHANNELS",
    "DIGEST_CHANNELS",
    "LABELS",
    "RATING_STATES",
    "ROLES",
    "TIERS",
    "UNSUR_KEYS",
    "Agency",
    "Answer",
    "Attempt",
    "Base",
    "BotSession",
    "Case",
    "CaseAttachment",
    "CaseMessage",
    "CaseReminder",
    "Comment",
    "CommentAnalysis",
    "Contact",
    "Counter",
    "CounterCode",
    "Database",
    "DatabaseUnreadable",
    "Delivery",
    "Duty",
    "Encounter",
    "FactCommentDay",
    "FactEncounterDay",
    "FactMentionDay",
    "FactQueue",
    "FactUnitDay",
    "FactUnsurDay",
    "FigureView",
    "Installation",
    "LabelCorrection",
    "LinkCode",
    "Mention",
    "Officer",
    "OutboxMessage",
    "ProcessedUpdate",
    "Profile",
    "Question",
    "Questionnaire",
    "QuestionnaireVersion",
    "Rating",
    "RatingEvent",
    "Release",
    "Service",
    "Snapshot",
    "SnapshotFigure",
    "Staff",
    "Subscription",
    "Unit",
    "managed_unit",
]
