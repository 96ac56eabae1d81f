"""Screens in a language: HTML text and an inline keyboard for Telegram."""

from __future__ import annotations

import html
from datetime import date, datetime
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

import texts
from bot.screens import Button, Line, Literal, Screen

MESSAGE_LIMIT = 4096
TOAST_LIMIT = 200


def openable(base_url: str) -> str:
    """The address, if Telegram takes it for a button: it refuses "localhost" and other names without a dot."""
    host = base_url.split("//", 1)[-1].split("/", 1)[0]
    return base_url.rstrip("/") if "." in host else ""


def words(line: Line | Literal, language: str) -> str:
    """The line as plain HTML; every value is escaped."""
    if isinstance(line, Literal):
        return html.escape(line.text, quote=False)
    values = {name: _value(value, language) for name, value in line.values.items()}
    return texts.say(line.key, language, **values)


def text(screen: Screen, language: str) -> str:
    paragraphs = [part if isinstance(part, tuple) else (part,) for part in screen.lines]
    return "\n\n".join("\n".join(words(line, language) for line in lines) for lines in paragraphs)


def keyboard(screen: Screen, language: str) -> InlineKeyboardMarkup | None:
    rows = [[_button(button, language) for button in row] for row in screen.rows if row]
    return InlineKeyboardMarkup(rows) if rows else None


def toast(key: str, values: dict[str, Any], language: str) -> str:
    """Plain text, as Telegram shows it over the chat."""
    return html.unescape(words(Line(key, values), language))[:TOAST_LIMIT]


def _button(button: Button, language: str) -> InlineKeyboardButton:
    label = html.unescape(words(button.label, language))
    if button.mark:
        label = f"{button.mark} {label}"
    if button.url:
        return InlineKeyboardButton(label, url=button.url)
    return InlineKeyboardButton(label, callback_data=button.data)


def _value(value: Any, language: str) -> Any:
    if isinstance(value, (Line, Literal)):
        return words(value, language)
    if isinstance(value, tuple):
        return ", ".join(words(part, language) for part in value)
    if isinstance(value, date) and not isinstance(value, datetime):
        return texts.format_date(value, language)
    if isinstance(value, int):
        return str(value)
    return html.escape(str(value), quote=False)
