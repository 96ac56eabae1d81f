"""What must not be stored: numbers that name a person, and characters that break a page.

>>> redact("NIK saya 3374 0152 0785 0003, wa 0812-3456-7890")
'NIK saya [NIK], wa [TELEPON]'
>>> clean_text("ba\\x00gus\\u202e  ", 100)
'bagus'
"""

from scoring.redaction.cleaning import clean_text
from scoring.redaction.personal import redact

__all__ = ["clean_text", "redact"]
