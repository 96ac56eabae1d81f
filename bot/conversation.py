"""One update, from what came in to what goes out: think (in a thread), commit, then speak."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from telegram.error import BadRequest, NetworkError, RetryAfter

import texts
from bot import directory, errands, rendering
from bot.calls import Call
from bot.config import BotConfig
from bot.dialogue import step
from bot.effects import Effect
from bot.errands import Errand
from bot.events import Event, Refused
from bot.memory import Memory, Repeated, Stale, StillBeingAnswered
from bot.moves import Setting
from bot.speaking import Chat, speak
from bot.state import State

logger = logging.getLogger("bot")

TRANSIENT = (StillBeingAnswered, Stale, sa.exc.OperationalError, NetworkError, RetryAfter)
MOVES = 12
ATTEMPTS = 5


@dataclass(frozen=True)
class Turn:
    """One update of one chat.

    Parameters
    ----------
    tapped : the message whose button was pressed
    query_id : of that press, to be answered once
    fetch_photo : gives the content of the photo in the update
    """

    update_id: int
    chat_id: int
    user_id: int
    phone_language: str | None
    event: Event
    tapped: int | None = None
    query_id: str | None = None
    fetch_photo: Callable[[], bytes] | None = None


@dataclass(frozen=True)
class Thought:
    """What is to be said now that the state is committed."""

    before: State
    effects: tuple[Effect, ...]
    language: str


def passes(error: BaseException | None) -> bool:
    """Whether another attempt may get past it. The library calls a BadRequest a NetworkError; it is none."""
    return isinstance(error, TRANSIENT) and not isinstance(error, BadRequest)


class Conversation:
    """
    Parameters
    ----------
    pauses : seconds to wait before each further attempt, while the database or Telegram does not answer
    """

    def __init__(self, config: BotConfig, memory: Memory, pauses: Sequence[float] = ()) -> None:
        self._pauses = pauses
        self._config = config
        self._memory = memory
        self._sample = False
        self._languages = {code: texts.say("bot-language-name", code) for code in texts.LANGUAGES}
        self._page_url = rendering.openable(config.base_url)

    async def take(self, turn: Turn, chat: Chat) -> None:
        """Answer one update, exactly once; attempts that fail half way are taken up where they stopped.

        Raises
        ------
        TRANSIENT
            When the last attempt failed too, or while another process is at it.
        """
        for pause in self._pauses:
            try:
                return await self._attempt(turn, chat)
            except TRANSIENT as error:
                if not passes(error):
                    raise
                logger.warning("update %s is tried again (%s)", turn.update_id, type(error).__name__)
                await asyncio.sleep(pause)
        return await self._attempt(turn, chat)

    async def _attempt(self, turn: Turn, chat: Chat) -> None:
        try:
            thought = await asyncio.to_thread(self.think, turn)
        except Repeated:
            await chat.acknowledge(turn.query_id)
            return
        sent = await speak(chat, thought.effects, turn, thought.before, thought.language)
        await asyncio.to_thread(self._memory.answered, turn.chat_id, turn.update_id, sent)

    def think(self, turn: Turn) -> Thought:
        """Move the dialogue and commit where it stands; what is to be said comes back."""
        for _ in range(ATTEMPTS):
            now = self._config.clock()
            page = self._memory.open(turn.chat_id, turn.update_id, now)
            state, effects = self._move(page.state, turn)
            try:
                self._memory.commit(turn.chat_id, turn.update_id, page, state, now)
            except Stale:
                continue
            return Thought(page.state, effects, self._language(state, turn))
        raise Stale

    def _move(self, state: State, turn: Turn) -> tuple[State, tuple[Effect, ...]]:
        now = self._config.clock()
        setting = Setting(now, turn.tapped, self._languages, self._page_url, self._is_sample())
        effects: list[Effect] = []
        events: deque[Event] = deque([turn.event])
        waiting: deque[Call] = deque()
        for _ in range(MOVES):
            if not events:
                break
            event = events.popleft()
            if isinstance(event, Refused):
                waiting.clear()
            made = step(state, event, setting)
            state = made.state
            waiting.extend(made.calls)
            effects.extend(made.effects)
            if waiting:
                errand = Errand(
                    desk=self._config.desk,
                    chat_id=turn.chat_id,
                    user_id=turn.user_id,
                    language=self._language(state, turn),
                    now=now,
                    base_url=self._page_url,
                    fetch_photo=turn.fetch_photo,
                )
                events.append(errands.run(waiting.popleft(), errand))
        return state, tuple(effects)

    def _language(self, state: State, turn: Turn) -> str:
        """As chosen, else as the phone speaks, else Indonesian."""
        return state.language or texts.speaks(turn.phone_language) or "id"

    def _is_sample(self) -> bool:
        if not self._sample:  # the sample city may be loaded while we run, and is never unloaded
            with self._config.desk.database.read() as session:
                self._sample = directory.is_sample(session)
        return self._sample
