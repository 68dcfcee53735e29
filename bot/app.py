"""The one place where the parts are plugged together."""

import asyncio
import logging
import signal
import sys
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from functools import partial

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import Connection
from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.clock import Clock, forward, renew, tick
from bot.drift import Guard, ask_telegram
from bot.lease import Lease
from bot.receive.updates import Receiver
from bot.send.files import Packer
from bot.send.sender import Sender
from bot.send.telegram import is_revoked, open_bot
from bot.settings import Settings
from bot.turn.context import TurnContext
from bot.turn.render import Reader, render_plain
from bot.turn.vocabulary import learn_rare_words, learn_words
from bot.turn.worker import Worker
from bot.watch import beat, pause, supervise, unless
from flows.actions import ACTIONS
from flows.catalogue import FLOWS
from flows.settings.coming import describe
from framework.catalogue import open_framework
from storage import people
from storage.calendar.coming import list_coming
from storage.database.faults import DatabaseFault
from storage.database.open import Database, open_database
from storage.database.postgres import insist
from storage.database.presence import Presence
from storage.journal import answers
from storage.queues import chats, inbox, leases, outbox
from storage.tables import OutboxState

log = logging.getLogger(__name__)

TICK_SECONDS = 5
SWITCH_SECONDS = 0.001
"""How long a thread of the database may keep Python's lock while the loop waits for it; by itself
Python lets it wait five times as long, and there may be eight such threads."""
SETTLE_MARGIN = timedelta(seconds=1)
MAX_COMING = 10
"""Messages that the preview foretells."""
GREETING_SECONDS = 5.0
"""How long a start waits for Telegram to say whether it knows the token."""
PRUNE_SECONDS = 3600
"""How often handled keys that Telegram cannot repeat any more are dropped."""


class App:
    """A running bot: receiver, worker, sender and clock on one database."""

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        *,
        receiver: type[Receiver] = Receiver,
        take_over: bool = False,
    ) -> None:
        self.settings, self.clock = settings, clock
        self.bot: Bot = open_bot(settings.token, settings.bot_api_url)
        self.database: Database = open_database(settings.database)
        framework = open_framework(settings.framework)
        self.framework = framework
        context = TurnContext(
            framework=framework,
            flows=FLOWS,
            operator=settings.operator_name,
            zone=settings.default_zone,
            care_contact=settings.care_contact,
            privacy_contact=settings.privacy_contact,
        )
        self.receives = Lease(self.database, leases.RECEIVER)
        self.sends = Lease(self.database, leases.SENDER)
        self.sender = Sender(
            self.bot,
            self.database,
            lease=self.sends,
            rate=settings.send_rate,
            now=clock.now,
            pack=Packer(self.database, framework, clock.now).pack,
            wake_worker=self.wake_worker,
        )
        self.guard = Guard(self.database, clock.wall, partial(ask_telegram, settings.bot_api_url))
        self.menu_waits = False  # for Telegram, and that was told
        self.renewed = False  # whether every reminder goes by today's time-zone data
        self.worker = Worker(
            self.database, context, clock.now, self.wake_sender, eased=settings.send_rate > 0
        )
        self.receiver = receiver(
            self.bot,
            self.database,
            bot_id=settings.bot_id,
            lease=self.receives,
            now=clock.now,
            wake=self.wake_worker,
            apologise=self.sender.apologise,
            take_over=take_over,
        )

    async def run(self, stop: asyncio.Event) -> None:
        """Run until `stop`, then end what is under way and close."""
        with Presence(self.settings.database) as presence:
            if presence.alone:
                await self._take_over()
            await asyncio.to_thread(presence.share)
            await self._run(stop)

    async def _take_over(self) -> None:
        """Whoever has a lease is dead: nobody need wait until it runs out."""
        try:
            await self.database.transact(leases.void)
        except DatabaseFault as fault:
            log.warning("what was under way waits for its lease: %s", fault)

    async def _run(self, stop: asyncio.Event) -> None:
        sys.setswitchinterval(SWITCH_SECONDS)
        await asyncio.to_thread(learn_words)
        self.database.listen(self.hear)
        scheduler = AsyncIOScheduler()
        scheduler.add_job(
            self.tick, "interval", seconds=TICK_SECONDS, misfire_grace_time=None, coalesce=True
        )
        scheduler.start()
        duties = {
            "the receiver's lease": self.receives.keep,
            "the sender's lease": self.sends.keep,
        }
        loops = {
            "the receiver": self.receiver.run,
            "the worker": self.worker.run,
            "the sender": self.sender.run,
            "the upkeep": self.do_upkeep,
        }
        rare = asyncio.create_task(self.learn_rare_words())
        done = asyncio.Event()  # the leases hold until all work is over
        keeping = asyncio.gather(*watch_over(duties, done))
        try:
            await asyncio.gather(*watch_over(loops, stop))
        finally:
            done.set()
            await keeping
            await rare
            scheduler.shutdown(wait=False)
            await self.close()

    async def close(self) -> None:
        await self.bot.shutdown()
        await asyncio.to_thread(self.database.close)

    async def learn_rare_words(self) -> None:
        """In a thread, once the receiver has begun: nobody waits for it."""
        await asyncio.sleep(0)
        await asyncio.to_thread(learn_rare_words)

    def wake_worker(self, events: int = 1) -> None:
        """There is something in the inbox."""
        self.worker.wake(events)
        self.database.announce("inbox")

    def wake_sender(self) -> None:
        """There is something in the outbox."""
        self.sender.wake()
        if not self.sends.held:
            self.database.announce("outbox")

    def hear(self, topic: str) -> None:
        """Another process has something for this one."""
        match topic:
            case "inbox":
                self.worker.wake()
            case "outbox":
                self.sender.wake()
            case leases.RECEIVER:
                self.receives.hurry()
            case leases.SENDER:
                self.sends.hurry()

    async def tick(self) -> None:
        try:
            if not await self.guard.trusts():
                return
            if not self.renewed:
                await renew(self.database, self.clock.now())
                self.renewed = True
            fired = await tick(self.database, self.clock.now())
        except asyncio.CancelledError:
            return  # the bot ends: what was to be fired is in the inbox by now, or still due
        except DatabaseFault as fault:
            log.warning("the clock waits for the database: %s", fault)
            return
        if fired:
            self.wake_worker(fired)

    async def list_coming(self, person: int) -> list[tuple[datetime, str, bool]]:
        """What this person (Telegram's id) will be told first: when, what, and whether silently;
        for the preview."""

        def work(conn: Connection) -> list[tuple[datetime, str, bool]]:
            chat = chats.find(conn, self.settings.bot_id, person)
            mentor = (
                people.find_mentor(conn, chat, self.framework.id) if chat is not None else None
            )
            if mentor is None or mentor.blocked:
                return []
            reader = Reader(mentor.zone, self.clock.now())
            return [
                (each.at, render_plain(describe(each.nudge, mentor.zone), reader), not each.sounds)
                for each in list_coming(conn, mentor, reader.now, MAX_COMING)
            ]

        return await self.database.read(work)

    async def find_zone(self, person: int) -> str:
        """Where this person (Telegram's id) is; the server's guess, as long as they have not said
        so. For the preview."""

        def work(conn: Connection) -> str:
            chat = chats.find(conn, self.settings.bot_id, person)
            found = people.find_mentor(conn, chat, self.framework.id) if chat is not None else None
            return found.zone if found is not None else self.settings.default_zone

        return await self.database.read(work)

    async def do_upkeep(self, stop: asyncio.Event) -> None:
        """Set the command menu; drop old keys, and what was erased, now and then."""
        while not stop.is_set():
            is_set = False
            try:
                await self.database.transact(lambda conn: inbox.prune(conn, self.clock.now()))
                erased = await self.empty_bin()
                await self.database.tidy(erased=erased)
            except DatabaseFault as fault:
                log.warning("the upkeep is done later: %s", fault)
            for _ in range(PRUNE_SECONDS // 60):
                beat()
                is_set = is_set or await self.set_menu(stop)
                await pause(stop, 60)
                if stop.is_set():
                    return

    async def empty_bin(self) -> bool:
        """Erase what was deleted long enough ago, a little at a time; whether there was any."""
        erased = 0
        while some := await self.database.transact(
            lambda conn: answers.empty_bin(conn, self.clock.now())
        ):
            erased += some
        return erased > 0

    async def set_menu(self, stop: asyncio.Event) -> bool:
        """False if it could not be set now; the first time of several says so."""
        commands = [BotCommand(verb, each.menu) for verb, each in ACTIONS.items() if each.menu]
        try:
            is_set = await unless(stop, self.bot.set_my_commands(commands))
        except TelegramError as error:
            if not self.menu_waits:
                log.warning("the command menu could not be set: %s", type(error).__name__)
            self.menu_waits = True
            return False
        self.menu_waits = False
        return is_set is True

    async def forward(self, to: datetime, tell: Callable[[datetime], None]) -> None:
        """Move the clock forward, as if the time had passed, and tell each stop; for the
        preview."""
        await forward(self.clock, to, self.database, self.settle, tell)

    async def settle(self) -> None:
        """Wait until every event is handled and every message that can be sent is sent."""
        self.worker.wake()

        def count(conn: Connection) -> int:
            # What a turn decides on now is good from now on, which is later each time.
            return count_pending(conn, self.clock.now() + SETTLE_MARGIN)

        while await self.database.read(count):  # noqa: ASYNC110 - rows ring no bell
            await asyncio.sleep(0.05)


def watch_over(
    loops: Mapping[str, Callable[[asyncio.Event], Awaitable[None]]], stop: asyncio.Event
) -> list[Awaitable[None]]:
    return [supervise(name, partial(loop, stop), stop) for name, loop in loops.items()]


def count_pending(conn: Connection, at: datetime) -> int:
    """Events to be handled and messages to be sent at that time, as far as they can be."""
    states = outbox.count_states(conn, at)
    return inbox.count_new(conn) + states[OutboxState.QUEUED] + states[OutboxState.SENDING]


class WrongToken(Exception):
    """Telegram does not know the token with which the bot was to start."""


async def run_bot(settings: Settings, *, take_over: bool = False) -> None:
    """Run until the process is told to end. WrongToken if it cannot begin."""
    # Until here the process may be ended at once; from now on it ends what is under way.
    app = insist(lambda: App(settings, Clock(), take_over=take_over))
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(sign, stop.set)
    try:
        await greet(app.bot, stop)
    except WrongToken:
        await app.close()
        raise
    log.info("Afterword is running as bot %d", settings.bot_id)
    await app.run(stop)
    log.info("Afterword has stopped; nothing is lost")


async def greet(bot: Bot, stop: asyncio.Event) -> None:
    """WrongToken if Telegram says so; if it says nothing, the start does not wait for it."""
    try:
        await unless(stop, bot.get_me(), GREETING_SECONDS)
    except TelegramError as error:
        if is_revoked(error):
            raise WrongToken from None
