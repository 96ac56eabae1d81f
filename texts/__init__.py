"""What the system says, in every language: one Fluent catalogue for bot, web and mail."""

from texts.catalogue import LANGUAGES, has, say, speaks
from texts.locale_format import format_date, format_datetime, format_day, format_month, format_number, format_percent

__all__ = [
    "LANGUAGES",
    "format_date",
    "format_datetime",
    "format_day",
    "format_month",
    "format_number",
    "format_percent",
    "has",
    "say",
    "speaks",
]
