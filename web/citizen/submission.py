"""A posted form, read: a face, perhaps words, chips and answers."""

from __future__ import annotations

from dataclasses import dataclass

from flask import request
from werkzeug.exceptions import UnsupportedMediaType

from feedback.additions import add_answers, add_comment, add_mentions
from feedback.desk import Desk
from feedback.receipts import Receipt, view_receipt
from web.context import now

FORM_TYPES = ("application/x-www-form-urlencoded", "multipart/form-data")


def refuse_other_types() -> None:
    """Raise 415 for a body that is not a form; no body at all is an empty form."""
    if request.mimetype not in FORM_TYPES and request.content_length:
        raise UnsupportedMediaType


@dataclass(frozen=True)
class Submission:
    """What arrived, not yet judged. `overall` is 0 where no whole number was given."""

    token: str
    overall: int
    comment: str
    answers: dict[str, int]
    mentions: tuple[str, ...]

    @classmethod
    def posted(cls) -> Submission:
        refuse_other_types()
        form = request.form
        return cls(
            token=form.get("token", "").strip(),
            overall=whole(form.get("rating", "")),
            comment=typed_text(form.get("comment", "")),
            answers={
                name.removeprefix("unsur-"): whole(value)
                for name, value in form.items()
                if name.startswith("unsur-") and value
            },
            mentions=tuple(form.getlist("mention")),
        )

    def add_to(self, desk: Desk, receipt: Receipt) -> None:
        """Save what came with the tap. A repeated post fills gaps and overwrites nothing."""
        there = view_receipt(desk, receipt.key, now()) if receipt.repeated else None
        if self.mentions and not (there and there.mentions):
            add_mentions(desk, receipt.key, dict.fromkeys(self.mentions, direction_of(receipt)), now())
        if self.answers and not (there and there.answers):
            add_answers(desk, receipt.key, self.answers, now())
        if self.comment.strip() and not (there and there.comment):
            add_comment(desk, receipt.key, self.comment, now())


def direction_of(receipt: Receipt) -> int:
    """Which way a chip points: +1 praise under a good face, −1 trouble under a poor one."""
    return 1 if (receipt.overall or 0) >= 3 else -1


def whole(value: str) -> int:
    """A small whole number in plain digits, or 0."""
    return int(value) if value.isascii() and value.isdigit() and len(value) <= 3 else 0


def typed_text(value: str) -> str:
    """A textarea's value with plain line ends and without NUL, which no page may hold."""
    return value.replace("\r\n", "\n").replace("\0", "")
