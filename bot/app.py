"""The one place where the parts are plugged together."""

import asyncio
import logging
import signal
from collections.abc import Callable
from datetime import datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import Connection
from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.clock import Clock, forward, tick
from bot.sender import Sender
from bot.settings import Settings
from bot.telegram import open_bot
from bot.turn import House
from bot.updates import Receiver
from bot.watch import beat, pause, supervise
from bot.worker import Worker
from flows.actions import ACTIONS
from flows.catalogue import FLOWS
from framework.catalogue import load_framework
from storage import inbox, outbox
from storage.database import Database, is_fault, open_database
from storage.export import export
from storage.presence import Presence

log = logging.getLogger(__name__)

TICK_SECONDS = 5
PRUNE_SECONDS = 3600
"""How often handled keys that Telegram cannot repeat any more are dropped."""


class App:
    """A running bot: receiver, worker, sender and clock on one database."""

    def __init__(self, settings: Settings, clock: Clock, *, receiver: type[Receiver] = Receiver):
        self.settings, self.clock = settings, clock
        self.bot: Bot = open_bot(settings.token, settings.bot_api_url)
        self.database: Database = open_database(settings.database)
        house = House(
            framework=load_framework(),
            flows=FLOWS,
            operator=settings.operator_name,
            zone=settings.default_zone,
        )
        self.sender = Sender(
            self.bot,
            self.database,
            rate=settings.send_rate,
            now=clock.now,
            export=export,
            wake_worker=lambda: self.worker.wake(),
        )
        self.worker = Worker(self.database, house, clock.now, self.sender.wake)
        self.receiver = receiver(
            self.bot,
            self.database,
            bot_id=settings.bot_id,
            now=clock.now,
            wake=self.worker.wake,
        )

    async def run(self, stop: asyncio.Event) -> None:
        """Run until `stop`, then end what is under way and close."""
        with Presence(self.settings.database) as presence:
            if presence.alone:
                await self._take_over()
            await asyncio.to_thread(presence.share)
            await self._run(stop)

    async def _take_over(self) -> None:
        try:
            await self.sender.take_over()
        except Exception as error:
            if not is_fault(error):
                raise
            log.warning("what was under way waits for its lease: %s", type(error).__name__)

    async def _run(self, stop: asyncio.Event) -> None:
        scheduler = AsyncIOScheduler()
        scheduler.add_job(
            self.tick, "interval", seconds=TICK_SECONDS, misfire_grace_time=None, coalesce=True
        )
        scheduler.start()
        loops = {
            "the receiver": lambda: self.receiver.run(stop),
            "the worker": lambda: self.worker.run(stop),
            "the sender": lambda: self.sender.run(stop),
            "the house-keeping": lambda: self.keep_house(stop),
        }
        try:
            await asyncio.gather(*(supervise(name, loop, stop) for name, loop in loops.items()))
        finally:
            scheduler.shutdown(wait=False)
            await self.bot.shutdown()
            await asyncio.to_thread(self.database.close)

    async def tick(self) -> None:
        try:
            fired = await tick(self.database, self.clock.now())
        except Exception as error:
            if not is_fault(error):
                raise
            log.warning("the clock waits for the database: %s", type(error).__name__)
            return
        if fired:
            self.worker.wake()

    async def keep_house(self, stop: asyncio.Event) -> None:
        """Set the command menu; drop old keys, and what was erased, now and then."""
        while not stop.is_set():
            beat()
            await self.set_menu()
            await self.database.transact(lambda conn: inbox.prune(conn, self.clock.now()))
            await self.database.tidy()
            for _ in range(PRUNE_SECONDS // 60):
                beat()
                await pause(stop, 60)

    async def set_menu(self) -> None:
        commands = [BotCommand(verb, each.menu) for verb, each in ACTIONS.items() if each.menu]
        try:
            await self.bot.set_my_commands(commands)
        except TelegramError as error:
            log.warning("the command menu could not be set: %s", type(error).__name__)

    async def forward(self, to: datetime, tell: Callable[[datetime], None]) -> None:
        """Move the clock forward, as if the time had passed, and tell each stop; for the
        preview."""
        await forward(self.clock, to, self.database, self.settle, tell)

    async def settle(self) -> None:
        """Wait until every event is handled and every message that can be sent is sent."""
        self.worker.wake()
        while await self.database.read(count_pending):  # noqa: ASYNC110 - rows ring no bell
            await asyncio.sleep(0.05)


def count_pending(conn: Connection) -> int:
    states = outbox.count_states(conn)
    return inbox.count_new(conn) + states["queued"] + states["sending"]


async def run_bot(settings: Settings) -> None:
    """Run until the process is told to end."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(sign, stop.set)
    log.info("Afterword is running as bot %d", settings.bot_id)
    await App(settings, Clock()).run(stop)
    log.info("Afterword has stopped; nothing is lost")
