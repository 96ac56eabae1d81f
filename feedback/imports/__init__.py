"""What an office brings along: its organisation, its rosters, its past and paper responses."""

from feedback.imports.bad_file import BadFile
from feedback.imports.organisation import import_organisation
from feedback.imports.questionnaire import import_questionnaire
from feedback.imports.report import ImportReport
from feedback.imports.responses import import_responses
from feedback.imports.roster import import_roster

__all__ = [
    "BadFile",
    "ImportReport",
    "import_organisation",
    "import_questionnaire",
    "import_responses",
    "import_roster",
]
