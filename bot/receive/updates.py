"""Receives updates from Telegram; what is acknowledged is on disk.

PTB's own Updater moves the offset while the updates are only in memory, where a crash loses them.
Here a batch is committed first, and the offset of the next call acknowledges it.
"""

import asyncio
import json
import logging
import time
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection
from telegram import Bot
from telegram.error import Conflict, RetryAfter, TelegramError

from bot.lease import Lease
from bot.receive import webhook
from bot.send.result import read_seconds
from bot.send.telegram import is_revoked
from bot.watch import beat, pause
from storage.database.faults import DatabaseFault
from storage.database.open import Database
from storage.queues import inbox
from storage.queues.inbox import RawUpdate
from storage.queues.leases import LeaseLost
from storage.tables import InboxSource

log = logging.getLogger(__name__)

UPDATE_KINDS: Final = ("message", "edited_message", "callback_query", "my_chat_member")
MAX_UPDATES_A_POLL: Final = 100
POLL_SECONDS: Final = 30
OUTAGE_SECONDS: Final = 10.0  # without a database, before people are told
CONFLICT_SECONDS: Final = 5.0
REVOKED_SECONDS: Final = 60.0
MAX_BACK_OFF_SECONDS: Final = 30.0
STAND_BY_SECONDS: Final = 5.0

# Not "getUpdates": PTB would warn that it has a method of that name, which hides the raw updates.
_GET_UPDATES: Final = "get_Updates"


class Receiver:
    """Fetches, commits, then acknowledges. `wake` is told how much new was committed.

    While nothing can be committed for long, everybody who writes is told so once: `apologise`
    gets Telegram's id of the chat. `take_over`: another's webhook is deleted, the first time that
    one is in the way; who sets it again means it.
    """

    def __init__(
        self,
        bot: Bot,
        database: Database,
        *,
        bot_id: int,
        lease: Lease,
        now: Callable[[], datetime],
        wake: Callable[[int], None],
        apologise: Callable[[int], Awaitable[None]],
        take_over: bool = False,
        poll_seconds: int = POLL_SECONDS,
        rest: Callable[[asyncio.Event, float], Awaitable[None]] = pause,
    ) -> None:
        self._bot = bot
        self._database = database
        self._bot_id = bot_id
        self._lease = lease
        self._now = now
        self._wake = wake
        self._apologise = apologise
        self._take_over = take_over
        self._poll_seconds = poll_seconds
        self._rest = rest
        self._offset: int | None = None
        self._wait = 0.0
        self._trouble = ""
        self._away_since: float | None = None  # when a batch could not be stored
        self._told: set[int] = set()

    async def run(self, stop: asyncio.Event) -> None:
        """Receives until `stop`; a poll that is still waiting then is given up."""
        stopped = asyncio.ensure_future(stop.wait())
        try:
            while not stop.is_set():
                beat()
                # Without a database nobody has a lease; whoever had it last goes on trying.
                if not self._lease.held and not self._lease.orphaned:
                    await self._stand_by(stopped)
                    continue
                unit = asyncio.ensure_future(self.receive_next())
                try:
                    await asyncio.wait({unit, stopped}, return_when=asyncio.FIRST_COMPLETED)
                    if unit.done() and (wait := unit.result()):
                        await self._rest(stop, wait)
                finally:
                    unit.cancel()
                    await asyncio.wait({unit})
        finally:
            stopped.cancel()

    async def _stand_by(self, stopped: asyncio.Future[Any]) -> None:
        """Another process receives; what is waiting then is for it to say."""
        self._end_outage()
        self._offset = None
        gained = asyncio.ensure_future(self._lease.wait(STAND_BY_SECONDS))
        await asyncio.wait({gained, stopped}, return_when=asyncio.FIRST_COMPLETED)
        gained.cancel()

    async def receive_next(self) -> float:
        """One poll. How many seconds to wait before the next one: 0 if all went well."""
        try:
            updates = await self._fetch()
        except Conflict as error:
            return await self._give_way(error)
        except TelegramError as error:
            return self._wait_for(error)
        if not isinstance(updates, list):
            return self._back_off("The answer to getUpdates is no list of updates", 1.0)
        try:
            await self.accept(updates)
        except LeaseLost:
            self._lease.lose()
            return 0.0  # they are not acknowledged: whoever receives now gets them too
        except DatabaseFault:
            await self._tell_of_outage(updates)
            return self._back_off("The database cannot be written: updates wait", 0.1)
        if updates and self._offset is None:
            return self._back_off("Telegram sent updates without an id", 1.0)
        self._wait, self._trouble = 0.0, ""
        return 0.0

    async def accept(self, updates: list[Any]) -> None:
        """Commits a batch, then acknowledges it. Raises if it could not be committed."""
        await self.commit(updates)
        self.acknowledge(updates)

    async def commit(self, updates: list[Any]) -> None:
        raw = [each for update in updates if (each := self._read(update)) is not None]
        if raw:
            at = self._now()

            def keep(conn: Connection) -> int:
                self._lease.check(conn)
                return inbox.add(conn, self._bot_id, raw, at)

            new = await self._database.transact(keep)
            self._end_outage()
            if new:
                self._wake(new)

    def acknowledge(self, updates: list[Any]) -> None:
        """The next poll tells Telegram to forget these.

        After an empty poll nothing is left to acknowledge, and the offset starts anew: Telegram
        numbers its updates at random after a quiet week.
        """
        numbers = [number for each in updates if (number := find_number(each)) is not None]
        self._offset = max(numbers) + 1 if numbers else None

    async def _fetch(self) -> Any:
        wanted = {
            "timeout": self._poll_seconds,
            "limit": MAX_UPDATES_A_POLL,
            "allowed_updates": list(UPDATE_KINDS),
        }
        if self._offset is not None:
            wanted["offset"] = self._offset
        return await self._bot.do_api_request(
            _GET_UPDATES, api_kwargs=wanted, read_timeout=self._poll_seconds + 10
        )

    async def _tell_of_outage(self, updates: list[Any]) -> None:
        if self._away_since is None:
            self._away_since = time.monotonic()
        if time.monotonic() - self._away_since < OUTAGE_SECONDS:
            return
        for chat in map(find_private_chat, updates):
            if chat is not None and chat not in self._told:
                self._told.add(chat)
                await self._apologise(chat)

    def _end_outage(self) -> None:
        self._away_since = None
        self._told.clear()

    def _read(self, update: Any) -> RawUpdate | None:
        number = find_number(update)
        if number is None:
            log.error("Telegram sent something without an update_id: passed over")
            return None
        key = f"{InboxSource.TELEGRAM}:{self._bot_id}:{number}"
        return RawUpdate(key, find_chat(update), json.dumps(update))

    async def _give_way(self, error: Conflict) -> float:
        if not self._lease.held:
            self._lease.lose()
            return 0.0  # it was taken over
        if not webhook.is_in_the_way(error):
            self._report("Another process receives the updates of this bot: end one of the two")
            return CONFLICT_SECONDS
        try:
            host = await webhook.clear(self._bot, self._database, take_over=self._take_over)
        except TelegramError as trouble:
            return self._wait_for(trouble)
        self._take_over = False
        if host:
            self._report(
                f"ALARM: a webhook sends the updates of this bot to {host}; if nobody needs it, "
                "`afterword doctor --fix` deletes it, or start with `run --take-over`"
            )
            return CONFLICT_SECONDS
        return 0.0

    def _wait_for(self, error: TelegramError) -> float:
        if isinstance(error, RetryAfter):
            return read_seconds(error)
        if is_revoked(error):
            self._report("ALARM: Telegram rejects the bot token; @BotFather gives a new one")
            return REVOKED_SECONDS
        return self._back_off(f"No updates can be fetched ({type(error).__name__})", 1.0)

    def _back_off(self, trouble: str, first: float) -> float:
        self._report(trouble)
        self._wait = min(max(2 * self._wait, first), MAX_BACK_OFF_SECONDS)
        return self._wait

    def _report(self, trouble: str) -> None:
        """One line when a trouble begins, not one for every try."""
        if trouble != self._trouble:
            log.error("%s", trouble)
        self._trouble = trouble


def find_number(update: Any) -> int | None:
    """The update's id, if it has one that can be used."""
    return _whole(update.get("update_id")) if isinstance(update, dict) else None


def find_chat(update: dict[str, Any]) -> int | None:
    """Telegram's id of the chat that a raw update is about, if it can be found."""
    for kind in UPDATE_KINDS:
        content = update.get(kind)
        if kind == "callback_query" and isinstance(content, dict):
            content = content.get("message")
        chat = content.get("chat") if isinstance(content, dict) else None
        if isinstance(chat, dict):
            return _whole(chat.get("id"))
    return None


def find_private_chat(update: Any) -> int | None:
    """Telegram's id of the chat in which somebody has written to the bot alone."""
    message = update.get("message") if isinstance(update, dict) else None
    chat = message.get("chat") if isinstance(message, dict) else None
    if not isinstance(chat, dict) or chat.get("type") != "private":
        return None
    return _whole(chat.get("id"))


def _whole(value: Any) -> int | None:
    """A number that fits into the database; True is none."""
    fits = type(value) is int and -(2**63) <= value < 2**63 - 1
    return value if fits else None
