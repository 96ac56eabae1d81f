"""What can stand in the way of a citizen's voice, named. `key` is the text a door speaks."""

from __future__ import annotations

from typing import Any


class FeedbackError(Exception):
    """A situation, not a failure: the reader is told what is wrong and what to do.

    Attributes
    ----------
    key : the text in `texts` that says it
    values : what that text needs
    retry_helps : whether the same call may go through later
    """

    key = ""
    retry_helps = False

    def __init__(self, **values: Any) -> None:
        super().__init__(self.key)
        self.values = values


class CounterUnknown(FeedbackError):
    key = "error-counter-unknown"


class CounterCodeRevoked(FeedbackError):
    """An old poster: `successor` is the code that leads on."""

    key = "error-counter-code-revoked"

    def __init__(self, successor: str) -> None:
        super().__init__(successor=successor)
        self.successor = successor


class CounterCodeEnded(FeedbackError):
    key = "error-counter-code-ended"


class UnitUnknown(FeedbackError):
    key = "error-unit-unknown"


class TokenForged(FeedbackError):
    key = "error-token-forged"


class EncounterExpired(FeedbackError):
    key = "error-encounter-expired"


class RatingInvalid(FeedbackError):
    key = "error-rating-invalid"


class ReceiptUnknown(FeedbackError):
    key = "error-receipt-unknown"


class TooManyTries(FeedbackError):
    key = "error-too-many-tries"
    retry_helps = True


class TextEmpty(FeedbackError):
    key = "error-text-empty"


class TextTooLong(FeedbackError):
    key = "error-text-too-long"


class AnswersInvalid(FeedbackError):
    key = "error-answers-invalid"


class RatingClosed(FeedbackError):
    """Withdrawn or erased: nothing can be added any more."""

    key = "error-rating-closed"


class NotCorrectable(FeedbackError):
    key = "error-not-correctable"


class CaseClosed(FeedbackError):
    key = "error-case-closed"


class CaseUnknown(FeedbackError):
    key = "error-case-unknown"


class PhotoUnusable(FeedbackError):
    key = "error-photo-unusable"
