"""getUpdates: long polling, confirmation by offset, one poller at a time."""

from __future__ import annotations

import time
from typing import Any

from tests.fakes.botapi.parameters import Parameters
from tests.fakes.botapi.refusal import Refusal, bad_request
from tests.fakes.botapi.world import DEFAULT_UPDATES, World


def get_updates(world: World, parameters: Parameters) -> Any:
    """Waits on `world.changed` (which the caller holds) until there is something or the timeout has passed."""
    offset = parameters.integer("offset", 0) or 0
    limit = parameters.integer("limit", 100) or 100
    timeout = parameters.integer("timeout", 0) or 0
    allowed = parameters.json("allowed_updates")
    if allowed is not None and not isinstance(allowed, list):
        raise bad_request("can't parse allowed_updates: expected an Array of String")
    if world.webhook["url"]:
        raise Refusal(
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
    if allowed is not None:
        world.allowed_updates = set(allowed) or set(DEFAULT_UPDATES)
    confirm(world, offset)
    world.poller += 1
    world.changed.notify_all()
    mine = world.poller
    deadline = time.monotonic() + min(timeout, 50)
    while not world.pending and not world.repeated:
        remaining = deadline - time.monotonic()
        if remaining <= 0:
            break
        world.changed.wait(remaining)
        if world.poller != mine:
            raise Refusal(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            )
    again, world.repeated = world.repeated, []
    return again + world.pending[: max(1, min(limit, 100))]


def confirm(world: World, offset: int) -> None:
    if offset < 0:
        world.pending = world.pending[offset:]
    elif offset:
        world.pending = [update for update in world.pending if update["update_id"] >= offset]
