"""A duty that one process at a time has, and whether this one has it.

Of several processes on one database one receives and one sends; the others stand by. Whoever has
a lease goes by its own clock, which no other can hold up: one that was asleep knows, before it
does anything, that its time is over, and the token in the database says so once more.
"""

import asyncio
import logging
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from sqlalchemy import Connection

from bot.watch import beat, pause
from storage.database.faults import DatabaseFault
from storage.database.open import Database
from storage.queues import leases

log = logging.getLogger(__name__)

RENEWALS_A_LEASE: Final = 3  # in the time for which a lease holds
NEVER: Final = float("-inf")  # the time of a lease that another process had last


class Lease:
    """The lease of this name. `token` is the last that this process had, 0 if it had none."""

    def __init__(
        self,
        database: Database,
        name: str,
        *,
        seconds: float | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.name = name
        self.token = 0
        self._database = database
        self._seconds = leases.LEASE_SECONDS if seconds is None else seconds
        self._clock = clock
        self._until = NEVER
        self._away = False  # the database, when it was last tried
        self._gained = asyncio.Event()
        self._hurry = asyncio.Event()

    @property
    def held(self) -> bool:
        return self._clock() < self._until

    @property
    def orphaned(self) -> bool:
        """Whether it ran out without a database, in which another could have gained it."""
        return self._away and not self.held and self._until > NEVER

    def lose(self) -> None:
        """Another process was seen to have it."""
        self._until = NEVER

    def check(self, conn: Connection) -> None:
        """LeaseLost, and so no commit, if another process has the duty."""
        leases.check(conn, self.name, self.token)

    def read_hold(self, conn: Connection) -> float:
        """Until when whoever has the duty is to do nothing, by the database's real time."""
        return leases.read_hold(conn, self.name)

    def hurry(self) -> None:
        """The lease may be free: try at once."""
        self._hurry.set()

    async def wait(self, seconds: float) -> None:
        """Returns when the lease is held, or after so many seconds."""
        if self.held:
            return
        self._gained.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._gained.wait()

    async def keep(self, stop: asyncio.Event) -> None:
        """Gain it, or wait for it, and keep it until `stop`; then give it back."""
        bell = asyncio.ensure_future(stop.wait())
        bell.add_done_callback(lambda _: self.hurry())
        try:
            while not stop.is_set():
                beat()
                self._hurry.clear()
                await self.renew()
                await pause(self._hurry, self._seconds / RENEWALS_A_LEASE)
        finally:
            bell.cancel()
        await self.release()

    async def renew(self) -> None:
        """One try to gain or to prolong it."""
        began, had = self._clock(), self.held
        try:
            token = await self._database.transact(self._renew)
        except DatabaseFault:
            self._away = True
            return  # it runs out by itself, if the database stays away
        self._away = False
        if token is None:
            self.lose()
            if had:
                log.warning("another process is the %s now", self.name)
            return
        if token != self.token:
            log.info("this process is the %s now", self.name)
        self.token, self._until = token, began + self._seconds
        self._gained.set()

    async def release(self) -> None:
        """Others need not wait until it runs out."""
        if self.held:
            self.lose()
            with suppress(Exception):
                await self._database.transact(
                    lambda conn: leases.release(conn, self.name, self.token)
                )
                self._database.announce(self.name)

    def _renew(self, conn: Connection) -> int | None:
        real = self._database.real()
        if self.token and leases.renew(conn, self.name, self.token, real, self._seconds):
            return self.token
        return leases.acquire(conn, self.name, real, self._seconds)
