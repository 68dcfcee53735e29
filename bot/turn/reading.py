"""What events need that takes long is read while others are handled; their chats wait meanwhile.

So one event is still one transaction, and the order in a chat holds. Nothing of this is kept: a
process that ends meanwhile leaves an event that was never handled.
"""

import asyncio
import logging
from collections.abc import Callable, Hashable

from storage.database.ahead import Known, Unread
from storage.database.faults import DatabaseFault
from storage.database.group_commit import Returned
from storage.database.open import Database

log = logging.getLogger(__name__)

FAULT_SECONDS = 1.0
"""Seconds before an event is tried again after its read met a fault of the database."""


class ReadingAhead:
    """`set_aside`, `know` and `forget` are called in the transactions' threads, all else in the
    loop. `wake` is told when a chat can go on."""

    def __init__(self, database: Database, wake: Callable[[], None]) -> None:
        self.database, self.wake = database, wake
        self._wanted: dict[int, tuple[int, Unread]] = {}  # event and read, by chat
        self._read: dict[int, dict[Hashable, Returned]] = {}  # by event
        self._tasks: dict[int, asyncio.Task[None]] = {}  # by chat

    @property
    def aside(self) -> tuple[int, ...]:
        """Chats whose turn has to wait."""
        return tuple(self._wanted)

    def set_aside(self, chat: int, event: int, unread: Unread) -> None:
        """To be read for this event of the chat as soon as `begin` is called. A transaction may
        be repeated after it: then it takes another event."""
        self._wanted[chat] = event, unread

    def know(self, event: int) -> Known:
        """What was read for an event."""
        return self._read.get(event, {})

    def forget(self, event: int) -> None:
        """It is dealt with, or all is to be read anew."""
        self._read.pop(event, None)

    def begin(self) -> None:
        """Reads what is wanted, each on its own."""
        for chat in self.aside:
            if chat not in self._tasks:
                self._tasks[chat] = asyncio.create_task(self._fetch(chat))

    async def end(self) -> None:
        """Nobody waits any more."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _fetch(self, chat: int) -> None:
        event, unread = self._wanted[chat]
        try:
            found = Returned(await self.database.read(unread.read))
            self._read.setdefault(event, {})[unread.question] = found
        except DatabaseFault as fault:
            log.warning("an event waits for the database: %s", fault)
            await asyncio.sleep(FAULT_SECONDS)
        except Exception as error:  # as if the transaction had met it
            self._read.setdefault(event, {})[unread.question] = Returned(error=error)
        finally:
            del self._tasks[chat]
            del self._wanted[chat]
        self.wake()
