"""setWebhook and the delivery to it: in order within a chat, repeated until the bot answers 2xx."""

from __future__ import annotations

import http.client
import json
import re
import threading
from itertools import cycle
from typing import Any
from urllib.parse import urlsplit

from tests.fakes.botapi.parameters import Parameters
from tests.fakes.botapi.refusal import bad_request
from tests.fakes.botapi.world import DEFAULT_UPDATES, World

LOOPBACK = {"127.0.0.1", "localhost", "::1"}


def set_webhook(world: World, parameters: Parameters) -> Any:
    """HTTPS, or plain HTTP to this machine as a local Bot API server allows."""
    url = parameters.text("url", "") or ""
    secret = parameters.text("secret_token")
    address = urlsplit(url)
    if not url:
        return delete_webhook(world, parameters)
    if address.scheme != "https" and not (address.scheme == "http" and address.hostname in LOOPBACK):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if secret is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
        raise bad_request("secret token contains unallowed characters")
    connections = parameters.integer("max_connections", 40) or 40
    if not 1 <= connections <= 100:
        raise bad_request("max_connections must be between 1 and 100")
    allowed = parameters.json("allowed_updates")
    if allowed is not None:
        world.allowed_updates = set(allowed) or set(DEFAULT_UPDATES)
    if parameters.boolean("drop_pending_updates"):
        world.pending = []
    world.webhook = {"url": url, "secret": secret, "max_connections": connections}
    world.changed.notify_all()
    return True


def delete_webhook(world: World, parameters: Parameters) -> Any:
    if parameters.boolean("drop_pending_updates"):
        world.pending = []
    world.webhook = {"url": ""}
    world.changed.notify_all()
    return True


def get_webhook_info(world: World, _parameters: Parameters) -> Any:
    info = {
        "url": world.webhook["url"],
        "has_custom_certificate": False,
        "pending_update_count": len(world.pending),
        "max_connections": world.webhook.get("max_connections", 40),
        "allowed_updates": sorted(world.allowed_updates),
    }
    return info | {key: value for key, value in world.webhook.items() if key.startswith("last_error_")}


class WebhookDelivery:
    """Hands pending updates to the webhook, one at a time in each chat, `balance` choosing among several processes."""

    retry_seconds = 0.3

    def __init__(self, world: World) -> None:
        self.world = world
        self.answers: list[tuple[int, int]] = []
        """(update id, HTTP status or 0) of every attempt."""
        self._targets: Any = None
        self._busy: set[int] = set()
        self._stopped = False
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(8)]

    def balance(self, ports: list[int]) -> None:
        """Share the deliveries out among these ports, as a balancer before several bot processes would."""
        self._targets = cycle(ports)

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        with self.world.changed:
            self._stopped = True
            self.world.changed.notify_all()

    def post(self, update: dict[str, Any], port: int | None = None) -> int:
        """Deliver one update now; returns the HTTP status, or 0 when nobody answered."""
        address = urlsplit(self.world.webhook["url"])
        if port is None:
            port = next(self._targets) if self._targets else address.port or 443
        headers = {"Content-Type": "application/json"}
        if self.world.webhook.get("secret"):
            headers["X-Telegram-Bot-Api-Secret-Token"] = self.world.webhook["secret"]
        connection_kind = http.client.HTTPSConnection if address.scheme == "https" else http.client.HTTPConnection
        connection = connection_kind(str(address.hostname), port, timeout=30)
        try:
            connection.request("POST", address.path or "/", json.dumps(update), headers)
            return connection.getresponse().status
        except OSError:
            return 0
        finally:
            connection.close()

    def _work(self) -> None:
        while True:
            with self.world.changed:
                taken = self._take()
                while taken is None and not self._stopped:
                    self.world.changed.wait(1)
                    taken = self._take()
                if self._stopped or taken is None:
                    return
            update, queue = taken
            status = self.post(update)
            with self.world.changed:
                self.answers.append((update["update_id"], status))
                done = 200 <= status < 300
                if done:
                    if update in self.world.pending:
                        self.world.pending.remove(update)
                else:
                    self.world.webhook["last_error_date"] = self.world.now()
                    self.world.webhook["last_error_message"] = f"Wrong response from the webhook: {status}"
                    self.world.changed.wait_for(lambda: self._stopped, self.retry_seconds)
                self._busy.discard(queue)
                self.world.changed.notify_all()

    def _take(self) -> tuple[dict[str, Any], int] | None:
        if not self.world.webhook["url"]:
            return None
        if self.world.repeated:
            return self.world.repeated.pop(0), -1
        for update in self.world.pending:
            queue = _chat_of(update)
            if queue not in self._busy:
                self._busy.add(queue)
                return update, queue
        return None


def _chat_of(update: dict[str, Any]) -> int:
    content = next(value for key, value in update.items() if key != "update_id")
    chat = content.get("chat") or content.get("message", {}).get("chat") or content["from"]
    return int(chat["id"])
