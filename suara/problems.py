"""What may go wrong at the command line, as one line and an exit code."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from feedback.errors import FeedbackError
from models import DatabaseUnreadable
from scoring.bad_input import BadInput
from scoring.sentiment import BrokenModel
from scoring.sentiment.training.rows import BadRows
from suara.demo import DatabaseHoldsRealData
from suara.settings import BadSetting
from texts import say


class Problem(Exception):
    """A command's own way to stop: one line, and 2 for bad input or 1 for a failure."""

    def __init__(self, message: str, exit_code: int = 2) -> None:
        super().__init__(message)
        self.message = message
        self.exit_code = exit_code


@dataclass(frozen=True)
class _Line:
    message: str
    exit_code: int


def as_problem(error: Exception) -> Problem | _Line | None:
    """The line to say; None for a defect of ours, which should show its traceback."""
    if isinstance(error, Problem):
        return error
    if isinstance(error, FeedbackError):
        return _Line(say(error.key, "en", **error.values), 2)
    if isinstance(error, BadInput | BadRows | BadSetting | BrokenModel | DatabaseHoldsRealData):
        return _Line(str(error), 2)
    if isinstance(error, DatabaseUnreadable):
        return _Line(str(error), 1)
    if isinstance(error, sa.exc.OperationalError | sa.exc.DatabaseError):
        cause = str(error.orig).splitlines()[0] if error.orig else "no answer"
        return _Line(f"the database did not answer ({cause}): run `suara db check`", 1)
    if isinstance(error, UnicodeDecodeError):
        return _Line("the file is not UTF-8 text: save it as CSV UTF-8", 2)
    if isinstance(error, OSError):
        return _Line(f"{error.filename or 'file'}: {error.strerror or error}", 2)
    return None
