"""What a view may ask for: the desk, the moment, a text in the reader's language."""

from __future__ import annotations

from collections.abc import Set
from datetime import date, datetime
from typing import Any, cast

from flask import current_app

from feedback.desk import Desk
from models import Database
from texts import say
from web.config import WebConfig
from web.languages import language


def config() -> WebConfig:
    return cast(WebConfig, current_app.extensions["suara"])


def desk() -> Desk:
    return config().desk


def database() -> Database:
    return config().database


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return config().clock()


def holidays() -> Set[date]:
    """Days without work besides Saturday and Sunday: those that the deadlines of cases skip."""
    return desk().rules.holidays


def t(key: str, **values: Any) -> str:
    """The text `key` in the reader's language."""
    return say(key, language(), **values)
