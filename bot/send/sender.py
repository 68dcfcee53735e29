"""The only place that sends to Telegram.

Claims rows of the outbox, sends up to 64 at a time, and settles each by what came of it. Whatever
happens, a message is not lost, and it is sent a second time only if nobody can know whether the
first one arrived.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from typing import Final, assert_never

from sqlalchemy import Connection
from telegram import Bot
from telegram.error import RetryAfter, TelegramError

from bot.buttons import make_mark
from bot.lease import Lease
from bot.send.api_calls import call, make_plain
from bot.send.files import Contents
from bot.send.pace import Pace
from bot.send.reach import Reach
from bot.send.result import (
    REVOKED_SECONDS,
    Fate,
    Result,
    read_error,
    read_seconds,
    settle,
)
from bot.watch import beat
from storage.database.faults import DatabaseFault
from storage.database.open import Database
from storage.queues import chats, delivery_windows, marks, outbox
from storage.queues.deliveries import SIGNALS, Allowance, Delivery
from storage.queues.leases import LeaseLost

log = logging.getLogger(__name__)

MAX_UNDER_WAY: Final = 64  # deliveries
LOOK_SECONDS: Final = 5.0  # between two looks for what a dead process left behind
FAREWELL_SECONDS: Final = 10.0  # for what is under way when the process is told to end
MAX_BACK_OFF_SECONDS: Final = 30.0  # between two tries while the database is away
OUTAGE: Final = "I can't save anything just now. What you write waits safely until I can."


class Sender:
    """Delivers the outbox. `rate`: messages a second in all, 0 for no limit and no pace.

    It does so while it holds the `lease`: one process sends, so that pace and holds are in one
    memory. `real` is the time of back-off and pace, which nobody moves; `now` the mentors' time.
    `pack` makes what is sent as a file. `wake_worker` is called when the sender has put an event
    into the inbox.
    """

    def __init__(
        self,
        bot: Bot,
        database: Database,
        *,
        lease: Lease,
        rate: float,
        now: Callable[[], datetime],
        pack: Callable[[Delivery], Awaitable[Contents]],
        wake_worker: Callable[[], None] = lambda: None,
        real: Callable[[], float] | None = None,
        rest: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.pace = Pace(rate)
        self.reach = Reach(bot, self.wake, rest)
        self._bot = bot
        self._database = database
        self._lease = lease
        self._now = now
        self._pack = pack
        self._wake_worker = wake_worker
        self._real = real or database.real
        self._rest = rest
        self._woken = asyncio.Event()
        self._tasks: dict[int, asyncio.Task[bool]] = {}  # by the id of the row
        self._looked = 0.0
        self._token = 0  # of the lease under which it looked last
        self._mark = ""  # of the database whose numbers are on the buttons

    @property
    def under_way(self) -> int:
        """How many deliveries have begun and not ended."""
        return len(self._tasks)

    def wake(self) -> None:
        """There may be something to send."""
        self._woken.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Sends until `stop`, then waits a little for what is under way."""
        bell = asyncio.ensure_future(self._ring_at(stop))
        fault = 0.0
        try:
            self.reach.doubt()
            while not stop.is_set():
                beat()
                self._woken.clear()
                if not self._lease.held:
                    await self._stand_by()
                    continue
                try:
                    wait = await self.deliver_next()
                    fault = 0.0
                except DatabaseFault:
                    self._looked = 0.0  # it may have claimed what it does not know of
                    wait = fault = min(max(2 * fault, 0.1), MAX_BACK_OFF_SECONDS)
                with suppress(TimeoutError):
                    async with asyncio.timeout(wait):
                        await self._woken.wait()
        finally:
            bell.cancel()
            self.reach.close()
            await self.finish(FAREWELL_SECONDS)

    async def deliver_next(self) -> float:
        """Claims what may go now and begins to send it. For how many seconds there is nothing
        more to do, unless the sender is woken."""
        real, token = self._real(), self._lease.token
        if real >= self._looked + LOOK_SECONDS or token != self._token:
            try:
                await self._look(real, token)
            except LeaseLost:
                self._lease.hurry()
                return LOOK_SECONDS
        rows, messages = self.pace.allow(real, MAX_UNDER_WAY - self.under_way)
        allowance = Allowance(
            rows,
            messages,
            paced=self.pace.is_limited,
            again=self.reach.proven,
            at=self._now(),
        )

        def work(conn: Connection) -> tuple[list[Delivery], float | None]:
            taken = outbox.claim(conn, real, allowance, token) if allowance.rows else []
            if taken:
                self._lease.check(conn)
            # While something is under way its end will wake the sender; and while no message may
            # go, it need not be known which one would.
            asks = allowance.messages and not taken
            return taken, outbox.find_next_due(conn, real, allowance) if asks else None

        try:
            deliveries, due = await self._database.transact(work)
        except LeaseLost:
            self._lease.hurry()
            return LOOK_SECONDS
        for delivery in deliveries:
            self._start(delivery, real)
        begun = sum(each.kind not in SIGNALS for each in deliveries)
        if begun == messages < rows:
            due = self.pace.find_next(real)
        elif real < self.pace.silent_until:
            due = self.pace.silent_until
        return LOOK_SECONDS if due is None else min(max(due - real, 0.0), LOOK_SECONDS)

    async def _look(self, real: float, token: int) -> None:
        """Finds what is in nobody's hands; and whoever sends for the first time takes over the
        silence that Telegram has asked of those before, and the mark of the buttons."""
        at, mine, new = self._now(), tuple(self._tasks), token != self._token

        def work(conn: Connection) -> tuple[float, str]:
            self._lease.check(conn)
            if new:
                outbox.forget_times(conn, real)
            outbox.recover(conn, real, at, token, mine)
            delivery_windows.hand_back(conn, at)
            chats.probe(conn, at)
            if not new:
                return 0.0, self._mark
            mark = marks.keep(conn, marks.BUTTONS, make_mark(), at)
            return self._lease.read_hold(conn), mark

        held_until, self._mark = await self._database.transact(work)
        self.pace.hold(held_until)
        self._looked, self._token = real, token
        self._wake_worker()  # a question may have to be asked anew

    async def _stand_by(self) -> None:
        """Another process sends."""
        gained = asyncio.ensure_future(self._lease.wait(LOOK_SECONDS))
        woken = asyncio.ensure_future(self._woken.wait())
        await asyncio.wait({gained, woken}, return_when=asyncio.FIRST_COMPLETED)
        gained.cancel()
        woken.cancel()

    def _start(self, delivery: Delivery, real: float) -> None:
        if delivery.kind not in SIGNALS:
            self.pace.start(real)
        task = asyncio.ensure_future(self._deliver(delivery))
        self._tasks[delivery.id] = task
        task.add_done_callback(lambda ended: self._end(delivery, ended))

    def _end(self, delivery: Delivery, ended: asyncio.Task[bool]) -> None:
        full = self.under_way == MAX_UNDER_WAY
        if delivery.kind not in SIGNALS:
            self.pace.land(self._real())
        # Once put back, the row may have been claimed again before its task was over.
        if self._tasks.get(delivery.id) is ended:
            del self._tasks[delivery.id]
        settled = not ended.cancelled() and ended.exception() is None and ended.result()
        if full or not settled or not self._tasks:
            self.wake()

    async def apologise(self, chat_id: int) -> None:
        """Says past the outbox that nothing can be saved just now, unless Telegram wants silence;
        a failure is not made good."""
        if self.pace.forbids(self._real()):
            return
        try:
            await self._bot.send_message(chat_id, OUTAGE, disable_notification=True)
        except RetryAfter as error:
            self.pace.hold(self._real() + read_seconds(error))
        except TelegramError as error:
            log.info("nobody could be told of the outage: %s", type(error).__name__)

    async def finish(self, seconds: float | None = None) -> None:
        """Waits for what is under way, then gives up the rest: it is taken up again later."""
        tasks = set(self._tasks.values())
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.wait(tasks)

    async def _deliver(self, delivery: Delivery) -> bool:
        """Whether all is said and done: nothing of the chat waits for the end of this."""
        if not self._lease.held:
            return False  # whoever sends now finds it
        result = await self._transmit(delivery)
        if result.fate is Fate.PLAIN:
            log.warning("%s goes as plain text: %s", delivery.kind, result.problem)
            result = await self._transmit(delivery._replace(body=make_plain(delivery.body)))
        self._heed(delivery, result)
        return await self.settle(delivery, result)

    async def _transmit(self, delivery: Delivery) -> Result:
        try:
            return Result(Fate.SENT, message=await self.call_telegram(delivery))
        except Exception as error:
            return read_error(delivery.kind, error)

    async def call_telegram(self, delivery: Delivery) -> int | None:
        """Telegram's id of the new message, if there is one. Raises whatever went wrong."""
        return await call(self._bot, delivery, self._pack, self._mark)

    def _heed(self, delivery: Delivery, result: Result) -> None:
        """What a result means for the messages of others."""
        match result.fate:
            case Fate.FLOOD:
                self.pace.hold(self._real() + result.seconds)
                log.warning("Telegram asks for %g s without messages", result.seconds)
            case Fate.REVOKED:
                self.pace.silence(self._real() + REVOKED_SECONDS)
                log.error("ALARM: Telegram rejects the bot token; @BotFather gives a new one")
            case Fate.CUT_OFF:
                self.reach.doubt()
                log.warning("%s was cut off (%s)", delivery.kind, result.problem)
            case Fate.RETRY:
                log.info("%s waits (%s)", delivery.kind, result.problem)
            case Fate.DEAD | Fate.PLAIN:
                log.error("%s is a dead letter: %s", delivery.kind, result.problem)
            case Fate.SENT | Fate.BLOCKED | Fate.RESEND:
                pass
            case _ as unknown:
                assert_never(unknown)

    async def settle(self, delivery: Delivery, result: Result) -> bool:
        """Writes down what came of it, however long the database is away. Whether it was sent and
        nothing else waits for the chat."""
        wait = 0.0
        while True:
            real, at = self._real(), self._now()

            def work(conn: Connection) -> bool:
                settle(conn, delivery, result, real, at)  # noqa: B023
                return delivery.kind in SIGNALS or not outbox.has_waiting(conn, delivery.chat)

            try:
                done = await self._database.transact(work)
            except DatabaseFault:
                wait = min(max(2 * wait, 0.1), MAX_BACK_OFF_SECONDS)
                await self._rest(wait)
            except Exception as error:
                problem = type(error).__name__
                log.error("%s cannot be settled: %s", delivery.kind, problem)
                if result.fate is Fate.DEAD:
                    return False
                result = Result(Fate.DEAD, problem=problem)
            else:
                break
        if result.fate is Fate.CUT_OFF:
            self._wake_worker()
        return done and result.fate is Fate.SENT

    async def _ring_at(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self.wake()
