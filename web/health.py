"""For those who keep it running: alive, ready, and how much work is waiting. No figure about anyone."""

from __future__ import annotations

import sqlalchemy as sa
from flask import Blueprint, Response

from models import DatabaseUnreadable, Delivery, FactQueue, OutboxMessage
from web.context import database, now

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
def alive() -> Response:
    return Response("ok\n", mimetype="text/plain")


@blueprint.get("/readyz")
def ready() -> Response:
    """503 while the database cannot be read or has not been upgraded."""
    try:
        database().check()
        with database().read() as session:
            session.execute(sa.select(FactQueue.id).limit(1))
    except (DatabaseUnreadable, sa.exc.SQLAlchemyError):
        return Response("the database cannot be used yet: run `suara db check`\n", 503, mimetype="text/plain")
    return Response("ready\n", mimetype="text/plain")


@blueprint.get("/metrics")
def metrics() -> Response:
    """Prometheus text: queues only. Counts of ratings are left out, since their steps would tell one rating apart."""
    lines = []
    with database().read() as session:
        waiting = session.scalar(sa.select(sa.func.count()).select_from(FactQueue)) or 0
        lines += _gauge("suara_fact_queue", "Unit-days waiting to be reckoned", {"": waiting})
        outbox = session.execute(sa.select(OutboxMessage.state, sa.func.count()).group_by(OutboxMessage.state))
        lines += _gauge("suara_outbox_messages", "Messages by state", {f'{{state="{s}"}}': n for s, n in outbox})
        oldest = session.scalar(sa.select(sa.func.min(OutboxMessage.due_utc)).where(OutboxMessage.state == "waiting"))
        late = max(0, int((now() - oldest).total_seconds())) if oldest else 0
        lines += _gauge("suara_outbox_oldest_seconds", "Age of the oldest message due", {"": late})
        digests = session.execute(sa.select(Delivery.state, sa.func.count()).group_by(Delivery.state))
        lines += _gauge("suara_digest_deliveries", "Digests by state", {f'{{state="{s}"}}': n for s, n in digests})
    return Response("\n".join(lines) + "\n", mimetype="text/plain; version=0.0.4")


def _gauge(name: str, meaning: str, values: dict[str, int]) -> list[str]:
    return [f"# HELP {name} {meaning}", f"# TYPE {name} gauge", *(f"{name}{label} {n}" for label, n in values.items())]
