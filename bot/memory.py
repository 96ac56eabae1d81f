"""The state of a chat as a row, committed together with the update that caused it.

The row's key is a keyed hash of the chat id. A receipt's secret is kept sealed with the chat id, which is in every
update but nowhere in the database: who holds the database alone cannot tell which rating a chat belongs to.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from bot.state import Latest, State
from feedback.keys import Keys
from models import BotSession, Database, ProcessedUpdate

ANSWERED_WITHIN = timedelta(seconds=15)
"""An answer that a process owes for longer than this is given by another."""


class Stale(Exception):
    """Another update of this chat was committed in between: think again."""


class Repeated(Exception):
    """This update was committed before, and answered."""


class StillBeingAnswered(Exception):
    """Another process has committed this update and is answering it just now: ask again shortly."""


@dataclass(frozen=True)
class Page:
    """What was read: the state, the row's sequence number, and whether the update's answer was left owing."""

    state: State
    sequence: int
    answer_owed: bool = False


class Memory:
    """
    Parameters
    ----------
    worker : a name of this process, different from every other's
    """

    def __init__(self, database: Database, keys: Keys, worker: str) -> None:
        self._database = database
        self._keys = keys
        self._worker = worker

    def chat_hash(self, chat_id: int) -> str:
        return self._keys.hash("bot-chat", str(chat_id))

    def open(self, chat_id: int, update_id: int, now: datetime) -> Page:
        """
        Raises
        ------
        Repeated, StillBeingAnswered
        """
        with self._database.read() as session:
            row = session.get(BotSession, self.chat_hash(chat_id))
            seen = session.get(ProcessedUpdate, update_id) is not None
        page = Page(self._state(row, chat_id), int(row.data["sequence"])) if row else Page(State(), 0)
        if not seen:
            return page
        owed = row.data.get("owed") if row else None
        if not owed or owed["update"] != update_id:
            raise Repeated
        if owed["by"] != self._worker and now - datetime.fromisoformat(owed["at"]) < ANSWERED_WITHIN:
            raise StillBeingAnswered
        return Page(page.state, page.sequence, answer_owed=True)

    def commit(self, chat_id: int, update_id: int, page: Page, state: State, now: datetime) -> None:
        """Write the new state and the update id together; the answer is owed from now on.

        Raises
        ------
        Stale
            If the row has moved on since it was read, also by this very update in another process.
        """
        data = self._data(state, chat_id)
        data |= {
            "sequence": page.sequence + 1,
            "owed": {"update": update_id, "by": self._worker, "at": now.isoformat()},
        }
        try:
            with self._database.write() as session:
                row = session.get(BotSession, self.chat_hash(chat_id), with_for_update=True)
                if (int(row.data["sequence"]) if row else 0) != page.sequence:
                    raise Stale
                if row is None:
                    row = BotSession(chat_hash=self.chat_hash(chat_id))
                    session.add(row)
                row.state, row.data, row.language, row.updated_utc = state.name, data, state.language, now
                if not page.answer_owed:
                    session.add(ProcessedUpdate(update_id=update_id, at_utc=now))
        except sa.exc.IntegrityError as error:
            raise Stale from error

    def answered(self, chat_id: int, update_id: int, message_id: int | None) -> None:
        """Nothing is owed any more for this update; `message_id` is the living message, if one was sent anew."""
        with self._database.write() as session:
            row = session.get(BotSession, self.chat_hash(chat_id), with_for_update=True)
            if row is None or (row.data.get("owed") or {}).get("update") != update_id:
                return
            data = dict(row.data) | {"owed": None}
            if message_id is not None and data.get("latest"):
                data["latest"] = data["latest"] | {"message_id": message_id}
            row.data = data

    def point_at(self, chat_id: int, key: str, now: datetime) -> None:
        """The office has written about this receipt: what the person types next belongs to it."""
        with self._database.write() as session:
            row = session.get(BotSession, self.chat_hash(chat_id), with_for_update=True)
            if row is None:
                row = BotSession(chat_hash=self.chat_hash(chat_id), data={"sequence": 0}, language=None)
                session.add(row)
            pointed = self._data(State(latest=Latest(key, None, now)), chat_id)
            row.data = dict(row.data) | pointed | {"sequence": int(row.data["sequence"]) + 1}
            row.state, row.updated_utc = "idle", now

    def _data(self, state: State, chat_id: int) -> dict[str, Any]:
        if state.latest is None:
            return {"latest": None}
        return {
            "latest": {
                "sealed": self._seal(state.latest.key, chat_id),
                "message_id": state.latest.message_id,
                "at": state.latest.at_utc.isoformat(),
            }
        }

    def _state(self, row: BotSession, chat_id: int) -> State:
        held = row.data.get("latest")
        latest = None
        if held:
            key = self._unseal(held["sealed"], chat_id)
            latest = Latest(key, held["message_id"], datetime.fromisoformat(held["at"]))
        return State(row.state, row.language, latest)

    def _seal(self, text: str, chat_id: int) -> str:
        salt = secrets.token_hex(8)
        return salt + self._pad(text.encode(), salt, chat_id).hex()

    def _unseal(self, sealed: str, chat_id: int) -> str:
        return self._pad(bytes.fromhex(sealed[16:]), sealed[:16], chat_id).decode()

    def _pad(self, content: bytes, salt: str, chat_id: int) -> bytes:
        """A fresh salt gives a pad that is used once, at most 32 bytes long."""
        pad = self._keys.mac(f"bot-seal:{salt}", str(chat_id).encode(), len(content))
        return bytes(left ^ right for left, right in zip(content, pad, strict=True))
