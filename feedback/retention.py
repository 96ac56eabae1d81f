"""What is kept only so long, deleted by itself."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa

from feedback.desk import Desk
from feedback.echoes import forget_before
from models import Attempt, Case, Comment, Contact, LinkCode, OutboxMessage, ProcessedUpdate

_TECHNICAL = timedelta(days=30)


def expire(desk: Desk, now: datetime) -> dict[str, int]:
    """Delete what has outlived its purpose; returns how many rows of each kind. A repeated run deletes none.

    Comments after `comment_retention_days`, contacts `contact_retention_days` after their case closed (or, without
    a case, after consent); tries, processed updates, sent messages, stored digests and link codes after 30 days.
    """
    comments_before = now - timedelta(days=desk.rules.comment_retention_days)
    contacts_before = now - timedelta(days=desk.rules.contact_retention_days)
    closed = sa.select(Case.rating_id).where(Case.state == "closed", Case.resolved_utc < contacts_before)
    has_case = sa.select(Case.rating_id)
    statements = {
        "comments": sa.delete(Comment).where(Comment.received_utc < comments_before),
        "contacts": sa.delete(Contact).where(
            Contact.rating_id.in_(closed)
            | (Contact.rating_id.not_in(has_case) & (Contact.agreed_utc < contacts_before))
        ),
        "attempts": sa.delete(Attempt).where(Attempt.at_utc < now - _TECHNICAL),
        "updates": sa.delete(ProcessedUpdate).where(ProcessedUpdate.at_utc < now - _TECHNICAL),
        "messages": sa.delete(OutboxMessage).where(
            OutboxMessage.state.in_(("sent", "dropped")), OutboxMessage.due_utc < now - _TECHNICAL
        ),
        "link codes": sa.delete(LinkCode).where(LinkCode.expires_utc < now - _TECHNICAL),
    }
    with desk.database.write() as session:
        deleted = {
            kind: len(session.execute(statement.returning(sa.literal(1))).all())
            for kind, statement in statements.items()
        }
        deleted["digests"] = forget_before(session, now - _TECHNICAL)
        return deleted
