"""The server itself: HTTP in front of one World."""

from __future__ import annotations

import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote, urlsplit

from tests.fakes.botapi import console
from tests.fakes.botapi.methods import call
from tests.fakes.botapi.parameters import Parameters
from tests.fakes.botapi.people import FakeUser
from tests.fakes.botapi.refusal import Refusal
from tests.fakes.botapi.webhook import WebhookDelivery
from tests.fakes.botapi.world import Chat, World

TOKEN = "7000000001:AAFakeTokenForTheLocalBotApiServer_"
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{35}")


class FakeTelegram:
    """A Bot API server on 127.0.0.1; port 0 picks a free one."""

    def __init__(self, port: int = 0, token: str = TOKEN, username: str = "suara_layanan_bot") -> None:
        self.world = World(token, username)
        self.token = token
        self.username = username
        self.delivery = WebhookDelivery(self.world)
        self._server = _Server(("127.0.0.1", port), _Handler)
        self._server.world = self.world
        self._server.telegram = self
        self._next_person = 500_001
        self.console_person: FakeUser | None = None
        self.console_language = "id"
        self.console_tap = ""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def start(self) -> FakeTelegram:
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        self.delivery.start()
        return self

    def stop(self) -> None:
        self.delivery.stop()
        self._server.shutdown()
        self._server.server_close()

    def __enter__(self) -> FakeTelegram:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    def user(self, name: str, language_code: str | None = "id") -> FakeUser:
        """A person with the app, whose phone speaks `language_code`."""
        with self.world.changed:
            number, self._next_person = self._next_person, self._next_person + 1
            chat = Chat(number, "private", name)
            self.world.chats[number] = chat
        return FakeUser(self.world, number, name, language_code, chat)

    def group(self, title: str, kind: str = "supergroup") -> Chat:
        """A group, supergroup or channel with the bot in it."""
        with self.world.changed:
            number, self._next_person = -1_000_000_000_000 - self._next_person, self._next_person + 1
            self.world.chats[number] = Chat(number, kind, title, started=True)
            return self.world.chats[number]

    def repeats(self, update: dict[str, Any] | None = None) -> None:
        """Deliver an update (the last one) a second time."""
        self.world.repeat(update or self.world.sent_updates[-1])

    def refuses(self, method: str, retry_after: int, times: int = 1) -> None:
        """Answer the next calls of a method with 429."""
        self.world.flood.demand(method, retry_after, times)

    def calls_of(self, method: str) -> list[dict[str, Any]]:
        with self.world.changed:
            return [parameters for name, parameters in self.world.calls if name.lower() == method.lower()]

    def waits_until_quiet(self, timeout: float = 10) -> None:
        """Until the bot has taken and confirmed every update."""
        with self.world.changed:
            quiet = self.world.changed.wait_for(lambda: not self.world.pending and not self.world.repeated, timeout)
        assert quiet, f"still waiting for the bot: {self.world.pending} {self.world.repeated}"


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    world: World
    telegram: FakeTelegram


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def _answer(self) -> None:
        try:
            self._dispatch()
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True  # the bot was killed, or gave up waiting

    def _dispatch(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        address = urlsplit(self.path)
        parts = [unquote(part) for part in address.path.strip("/").split("/")]
        try:
            if parts[0] == "file" and len(parts) > 2:
                self._authorise(parts[1])
                self._send_file("/".join(parts[2:]))
            elif parts[0].startswith("bot") and len(parts) == 2:
                self._authorise(parts[0])
                parameters = Parameters.read(address.query, self.headers.get("Content-Type", ""), body)
                self._send_json(200, {"ok": True, "result": call(self.server.world, parts[1], parameters)})
            else:
                console.answer(self, self.server.telegram, address.path, body)
        except Refusal as refusal:
            self._send_json(refusal.status, refusal.as_json())

    def _authorise(self, part: str) -> None:
        given = part.removeprefix("bot")
        if not _TOKEN.fullmatch(given):
            raise Refusal(404, "Not Found")
        if given != self.server.world.token:
            raise Refusal(401, "Unauthorized")

    def _send_file(self, path: str) -> None:
        file_id, _, name = path.partition("/")
        held = self.server.world.files.get(file_id)
        if held is None or held[0] != name:
            raise Refusal(404, "Not Found")
        self.send(200, "application/octet-stream", held[1])

    def _send_json(self, status: int, value: Any) -> None:
        self.send(status, "application/json", json.dumps(value).encode())

    def send(self, status: int, media_type: str, content: bytes, location: str | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(content)))
        if location:
            self.send_header("Location", location)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """Quiet: what matters stands in `world.calls`."""
