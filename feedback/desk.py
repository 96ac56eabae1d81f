"""What every use-case needs at hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from feedback.keys import Keys
from feedback.rules import Rules
from models import Database
from scoring.sentiment import CommentReading


@dataclass(frozen=True)
class Desk:
    """Handed to each use-case as its first argument; nothing here reads the clock or the environment."""

    database: Database
    keys: Keys
    read_comment: Callable[[str], CommentReading]
    rules: Rules = field(default_factory=Rules)
    evidence_folder: Path | None = None
    """Where photos of cases are kept, outside the web root; None: photos are not taken."""
