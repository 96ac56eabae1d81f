"""What happens to one citizen's voice: encounter, rating, additions, comment, receipt."""

from feedback.additions import add_answers, add_comment, add_mentions, add_profile
from feedback.authors import Author
from feedback.comments import CommentSaved
from feedback.desk import Desk
from feedback.encounters import EncounterOffer, find_encounter, offer_for_unit, read_token
from feedback.errors import FeedbackError
from feedback.keys import Keys
from feedback.ratings import submit_rating
from feedback.receipts import Receipt, ReceiptView, find_by_code, view_receipt
from feedback.rules import Rules

__all__ = [
    "Author",
    "CommentSaved",
    "Desk",
    "EncounterOffer",
    "FeedbackError",
    "Keys",
    "Receipt",
    "ReceiptView",
    "Rules",
    "add_answers",
    "add_comment",
    "add_mentions",
    "add_profile",
    "find_by_code",
    "find_encounter",
    "offer_for_unit",
    "read_token",
    "submit_rating",
    "view_receipt",
]
