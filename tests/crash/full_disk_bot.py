"""A bot on a disk that fills up: receiver, worker, sender and clock by hand, without a network.

    bot = FullDiskBot(tmp_path, Sweep)
    ana = bot.phone()
    ana.says("/start")

The far end looks into the file, as another process would, whenever it is told something; what is
not so is in `untrue`.
"""

import asyncio
import sqlite3
from collections import Counter, deque
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar, cast

from sqlalchemy import Connection
from telegram import Bot
from telegram.error import TelegramError

from bot.app import count_pending
from bot.clock import tick
from bot.lease import Lease
from bot.receive.updates import Receiver
from bot.send.files import Packer
from bot.send.result import Result
from bot.send.sender import Sender
from bot.turn.worker import Worker
from framework.catalogue import load_framework
from storage.database.faults import DatabaseFault
from storage.database.sqlite import SqliteDatabase, open_sqlite
from storage.queues.deliveries import Delivery
from tests.bot.phone import LocalBot
from tests.bot.raw import BOT, Json
from tests.crash.full_disk import BALLAST, Disk

T = TypeVar("T")

ON_DISK = "SELECT count(*) FROM inbox WHERE key = ?"
IN_HAND = "SELECT count(*) FROM outbox WHERE id = ? AND state = 'sending' AND token = ?"
SAVED = "SELECT count(*) FROM answers WHERE message = ? AND taken_back_at IS NULL"


class FarEnd:
    """As much of Telegram as a receiver and a sender need beside the phones. It gives one update
    at a time, so that others are handled meanwhile."""

    def __init__(self, bot: "FullDiskBot") -> None:
        self.bot = bot
        self.waiting: list[Json] = []

    async def do_api_request(self, method: str, api_kwargs: Json, **_: object) -> list[Json]:
        offset = api_kwargs.get("offset", 0)
        for update in [each for each in self.waiting if each["update_id"] < offset]:
            self.bot.check(f"{update} is stored", ON_DISK, f"telegram:{BOT}:{update['update_id']}")
            self.waiting.remove(update)
        return self.waiting[:1]

    async def get_me(self) -> None: ...


class HandSender(Sender):
    """Carries everything to the phones."""

    bot: "FullDiskBot"

    async def settle(self, delivery: Delivery, result: Result) -> bool:
        async with self.bot.turn:
            return await super().settle(delivery, result)

    async def call_telegram(self, delivery: Delivery) -> int | None:
        bot = self.bot
        bot.check(f"{delivery} is to go", IN_HAND, delivery.id, delivery.token)
        if bot.troubles and delivery.kind in ("send", "edit"):
            raise bot.troubles.popleft()
        bot.carried[delivery.id] += 1
        if delivery.kind == "react":
            bot.check(f"{delivery} is saved", SAVED, delivery.body["message"])
        if delivery.kind == "export":
            bot.exports.append((await bot.pack(delivery)).file)
        taken: int | None = bot.phone(delivery.chat_id).take_in(delivery)
        return taken


class FullDiskBot(LocalBot):
    """`lanes`: how many write at the same time. `carried` counts what the far end was given,
    by its number in the outbox; `troubles` are what it says to the next messages,
    `apologised` who was told that nothing can be saved."""

    def __init__(
        self, folder: Path, disk: Callable[[SqliteDatabase, Path], Disk], lanes: int = 1
    ) -> None:
        super().__init__(folder)
        self.file = folder / "afterword.db"
        with self.work() as conn:
            conn.exec_driver_sql(BALLAST)
        self.engine.dispose()
        self.lanes = lanes
        self.seconds = self.now.timestamp()
        self.carried = Counter[int]()
        self.troubles = deque[TelegramError]()
        self.exports: list[bytes] = []
        self.apologised: list[int] = []
        self.untrue: list[str] = []
        self.turn = asyncio.Semaphore(lanes)
        self.far_end = FarEnd(self)
        bot = cast(Bot, self.far_end)
        self.database = open_sqlite(f"sqlite:///{self.file}")
        self.database.real = self.tell_time  # type: ignore[method-assign]
        self.disk = disk(self.database, self.file)
        self.receives, self.sends = (
            Lease(self.database, name, seconds=3600, clock=self.tell_time)
            for name in ("receiver", "sender")
        )
        self.worker = Worker(self.database, self.context, lambda: self.now, lambda: None)
        self.pack = Packer(self.database, load_framework(), lambda: self.now).pack
        self.sender = HandSender(
            bot,
            self.database,
            lease=self.sends,
            rate=25,
            now=lambda: self.now,
            pack=self.pack,
            rest=self.rest,
        )
        self.sender.bot = self
        self.receiver = Receiver(
            bot,
            self.database,
            bot_id=BOT,
            lease=self.receives,
            now=lambda: self.now,
            wake=lambda events: None,
            apologise=self.apologise,
        )
        self._runner = asyncio.Runner()

    def close(self) -> None:
        self._runner.close()
        self.database.close()
        self.engine.dispose()

    def tell_time(self) -> float:
        return self.seconds

    async def rest(self, seconds: float) -> None:
        await asyncio.sleep(0)

    async def apologise(self, chat: int) -> None:
        self.apologised.append(chat)

    def check(self, claim: str, query: str, *given: Any) -> None:
        with closing(sqlite3.connect(f"file:{self.file}?mode=ro", uri=True)) as other:
            if other.execute(query, given).fetchone() == (0,):
                self.untrue.append(claim)

    def receive(self, update: Json, chat: int) -> None:
        self.updates += 1
        self.far_end.waiting.append(update | {"update_id": self.updates})

    def transact(self, work: Callable[[Connection], T]) -> T:
        return self._runner.run(self._insist(lambda: self.database.transact(work)))

    def settle(self) -> None:
        """Until every update is acknowledged, every event handled, every message sent."""
        self._runner.run(self._settle())

    async def _settle(self) -> None:
        self.wait(minutes=1)
        self.seconds += 60
        for lease in (self.receives, self.sends):
            await self._renew(lease)
        await self._insist(lambda: tick(self.database, self.now))
        pending = 1
        while pending or self.far_end.waiting:
            handling = (self.worker.handle_next,) * self.lanes
            await self._do(self.receive_next, *handling, self.deliver_next)
            pending = await self.database.read(lambda conn: count_pending(conn, self.now))

    async def _do(self, *units: Callable[[], Awaitable[Any]]) -> None:
        """One after the other, or all at once."""
        for unit in units if self.lanes == 1 else ():
            await self._insist(unit)
        if self.lanes > 1:
            await asyncio.gather(*(self._insist(unit) for unit in units))

    async def _renew(self, lease: Lease) -> None:
        """It says nothing if there was no room, and is tried again at its time."""
        refusals = -1
        while refusals < self.disk.refusals:
            refusals = self.disk.refusals
            await lease.renew()

    async def receive_next(self) -> None:
        while await self.receiver.receive_next():
            pass  # there was no room for it

    async def deliver_next(self) -> None:
        self.seconds += min(await self.sender.deliver_next(), 1.0)
        await self.sender.finish()

    async def _insist(self, unit: Callable[[], Awaitable[T]]) -> T:
        """Again, until there is room for it, as the parts' own loops do."""
        while True:
            try:
                return await unit()
            except DatabaseFault:
                pass
