"""The only place that sends to Telegram.

Claims rows of the outbox, sends up to 64 at a time, and settles each by what came of it. Whatever
happens, a message is not lost, and it is sent a second time only if nobody can know whether the
first one arrived.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from math import ceil
from typing import Final

from sqlalchemy import Connection
from telegram import Bot
from telegram.error import RetryAfter, TelegramError

from bot.lease import Lease
from bot.send.api_calls import call, make_plain
from bot.send.files import Contents
from bot.send.outcome import Outcome, Result, read_error, read_seconds
from bot.watch import beat
from storage.database.open import Database, is_fault
from storage.queues import delivery_windows, leases, outbox
from storage.queues.leases import LeaseLost
from storage.queues.outbox import SIGNALS, Allowance, Delivery

log = logging.getLogger(__name__)

WIDTH: Final = 64
LOOK: Final = 5.0  # seconds between two looks for what a dead process left behind
FAREWELL: Final = 10.0
OUTAGE: Final = "I can't save anything just now. What you write waits safely until I can."
LONGEST_RETRY: Final = 300.0
LONGEST_PROBE: Final = 30.0
LONGEST_FAULT: Final = 30.0
REVOKED_SECONDS: Final = 60.0
SLACK: Final = 1.2  # times the rate: 30 messages a second are Telegram's limit where 25 are ours


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
        self._bot = bot
        self._database = database
        self._lease = lease
        self._rate = rate
        self._now = now
        self._pack = pack
        self._wake_worker = wake_worker
        self._real = real or database.real
        self._rest = rest
        self._woken = asyncio.Event()
        self._under_way: dict[int, asyncio.Task[bool]] = {}
        self._next_slot = 0.0  # when the next message may go, by the rate
        self._flying = 0  # messages of which nobody knows yet when they were counted
        self._landed: deque[float] = deque()  # when those of the last second were
        self._held_until = 0.0  # no message before this: Telegram said so
        self._silent_until = 0.0  # nothing at all before this
        self._looked = 0.0
        self._token = 0  # of the lease under which it looked last
        # Whether Telegram has answered since the last transmission was cut off.
        self._reached = False
        self._doubts = 0
        self._probe: asyncio.Task[None] | None = None

    def wake(self) -> None:
        """There may be something to send."""
        self._woken.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Sends until `stop`, then waits a little for what is under way."""
        bell = asyncio.ensure_future(self._ring_at(stop))
        fault = 0.0
        try:
            self._doubt()
            while not stop.is_set():
                beat()
                self._woken.clear()
                if not self._lease.held:
                    await self._stand_by()
                    continue
                try:
                    wait = await self.deliver_next()
                    fault = 0.0
                except Exception as error:
                    if not is_fault(error):
                        raise
                    self._looked = 0.0  # it may have claimed what it does not know of
                    wait = fault = min(max(2 * fault, 0.1), LONGEST_FAULT)
                with suppress(TimeoutError):
                    async with asyncio.timeout(wait):
                        await self._woken.wait()
        finally:
            bell.cancel()
            if self._probe is not None:
                self._probe.cancel()
            await self.finish(FAREWELL)

    async def deliver_next(self) -> float:
        """Claims what may go now and begins to send it. For how many seconds there is nothing
        more to do, unless the sender is woken."""
        real, token = self._real(), self._lease.token
        if real >= self._looked + LOOK or token != self._token:
            try:
                await self._look(real, token)
            except LeaseLost:
                self._lease.hurry()
                return LOOK
        allowance = self._allow(real)

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
            return LOOK
        for delivery in deliveries:
            self._start(delivery, real)
        messages = sum(each.kind not in SIGNALS for each in deliveries)
        if messages == allowance.messages < allowance.rows:
            due = max(self._next_slot, self._held_until, self._find_gap(real))
        elif real < self._silent_until:
            due = self._silent_until
        return LOOK if due is None else min(max(due - real, 0.0), LOOK)

    async def _look(self, real: float, token: int) -> None:
        """Finds what is in nobody's hands; and whoever sends for the first time takes over the
        silence that Telegram has asked of those before."""
        at, mine, new = self._now(), tuple(self._under_way), token != self._token

        def work(conn: Connection) -> float:
            self._lease.check(conn)
            if new:
                outbox.forget_times(conn, real)
            outbox.recover(conn, real, at, token, mine)
            delivery_windows.hand_back(conn, at)
            return self._lease.read_hold(conn) if new else 0.0

        held_until = await self._database.transact(work)
        self._held_until = max(self._held_until, held_until)
        self._looked, self._token = real, token
        self._wake_worker()  # a question may have to be asked anew

    async def _stand_by(self) -> None:
        """Another process sends."""
        gained = asyncio.ensure_future(self._lease.wait(LOOK))
        woken = asyncio.ensure_future(self._woken.wait())
        await asyncio.wait({gained, woken}, return_when=asyncio.FIRST_COMPLETED)
        gained.cancel()
        woken.cancel()

    def _start(self, delivery: Delivery, real: float) -> None:
        if self._rate and delivery.kind not in SIGNALS:
            # A little late keeps the beat; after a silence it begins anew.
            interval = 1 / self._rate
            late = real - self._next_slot
            self._next_slot = (self._next_slot if late < interval else real) + interval
            self._flying += 1
        task = asyncio.ensure_future(self._deliver(delivery))
        self._under_way[delivery.id] = task
        task.add_done_callback(lambda ended: self._end(delivery, ended))

    def _end(self, delivery: Delivery, ended: asyncio.Task[bool]) -> None:
        full = len(self._under_way) == WIDTH
        if self._rate and delivery.kind not in SIGNALS:
            self._flying -= 1
            self._landed.append(self._real())
        # Once put back, the row may have been claimed again before its task was over.
        if self._under_way.get(delivery.id) is ended:
            del self._under_way[delivery.id]
        settled = not ended.cancelled() and ended.exception() is None and ended.result()
        if full or not settled or not self._under_way:
            self.wake()

    def _allow(self, real: float) -> Allowance:
        rows = WIDTH - len(self._under_way) if real >= self._silent_until else 0
        messages = rows
        if real < max(self._next_slot, self._held_until, self._find_gap(real)):
            messages = 0
        elif self._rate:
            messages = min(rows, 1)
        paced = self._rate > 0
        return Allowance(rows, messages, paced=paced, again=self._reached, at=self._now())

    def _find_gap(self, real: float) -> float:
        """When the next message may go, lest Telegram count too many in a second: those that were
        held up on their way may come to it all at once."""
        while self._landed and self._landed[0] <= real - 1:
            self._landed.popleft()
        over = self._flying + len(self._landed) - ceil(SLACK * self._rate)
        if not self._rate or over < 0:
            return 0.0
        return self._landed[over] + 1 if over < len(self._landed) else real + 1

    async def apologise(self, chat_id: int) -> None:
        """Says past the outbox that nothing can be saved just now, unless Telegram wants silence;
        a failure is not made good."""
        if self._real() < max(self._held_until, self._silent_until):
            return
        try:
            await self._bot.send_message(chat_id, OUTAGE, disable_notification=True)
        except RetryAfter as error:
            self._held_until = max(self._held_until, self._real() + read_seconds(error))
        except TelegramError as error:
            log.info("nobody could be told of the outage: %s", type(error).__name__)

    async def finish(self, seconds: float | None = None) -> None:
        """Waits for what is under way, then gives up the rest: it is taken up again later."""
        tasks = set(self._under_way.values())
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.wait(tasks)

    async def _deliver(self, delivery: Delivery) -> bool:
        """Whether all is said and done: nothing of the chat waits for the end of this."""
        if not self._lease.held:
            return False  # whoever sends now finds it
        outcome = await self._transmit(delivery)
        if outcome.result is Result.PLAIN:
            log.warning("%s goes as plain text: %s", delivery.kind, outcome.problem)
            outcome = await self._transmit(delivery._replace(body=make_plain(delivery.body)))
        self._heed(delivery, outcome)
        return await self._settle(delivery, outcome)

    async def _transmit(self, delivery: Delivery) -> Outcome:
        try:
            return Outcome(Result.SENT, message=await self._call(delivery))
        except Exception as error:
            return read_error(delivery.kind, error)

    async def _call(self, delivery: Delivery) -> int | None:
        return await call(self._bot, delivery, self._pack)

    def _heed(self, delivery: Delivery, outcome: Outcome) -> None:
        """What an outcome means for the messages of others."""
        match outcome.result:
            case Result.FLOOD:
                self._held_until = max(self._held_until, self._real() + outcome.seconds)
                log.warning("Telegram asks for %g s without messages", outcome.seconds)
            case Result.REVOKED:
                self._silent_until = self._real() + REVOKED_SECONDS
                log.error("ALARM: Telegram rejects the bot token; @BotFather gives a new one")
            case Result.CUT_OFF:
                self._doubt()
                log.warning("%s was cut off (%s)", delivery.kind, outcome.problem)
            case Result.AGAIN:
                log.info("%s waits (%s)", delivery.kind, outcome.problem)
            case Result.DEAD | Result.PLAIN:
                log.error("%s is a dead letter: %s", delivery.kind, outcome.problem)
            case Result.SENT | Result.BLOCKED | Result.ANEW:
                pass

    async def _settle(self, delivery: Delivery, outcome: Outcome) -> bool:
        """Writes down what came of it, however long the database is away."""
        wait = 0.0
        while True:
            real, at = self._real(), self._now()

            def work(conn: Connection) -> bool:
                settle(conn, delivery, outcome, real, at)  # noqa: B023
                return delivery.kind in SIGNALS or not outbox.has_waiting(conn, delivery.chat)

            try:
                done = await self._database.transact(work)
            except Exception as error:
                if not is_fault(error):
                    problem = type(error).__name__
                    log.error("%s cannot be settled: %s", delivery.kind, problem)
                    if outcome.result is Result.DEAD:
                        return False
                    outcome = Outcome(Result.DEAD, problem=problem)
                    continue
                wait = min(max(2 * wait, 0.1), LONGEST_FAULT)
                await self._rest(wait)
            else:
                break
        if outcome.result is Result.CUT_OFF:
            self._wake_worker()
        return done and outcome.result is Result.SENT

    def _doubt(self) -> None:
        """A message was cut off: none of those goes again before Telegram has answered a getMe."""
        self._reached = False
        self._doubts += 1
        if self._probe is None or self._probe.done():
            self._probe = asyncio.ensure_future(self._find_telegram())

    async def _find_telegram(self) -> None:
        wait = 0.5
        while True:
            doubts = self._doubts
            try:
                await self._bot.get_me()
            except RetryAfter as error:
                await self._rest(read_seconds(error))
                continue
            except TelegramError:
                wait = min(2 * wait, LONGEST_PROBE)
                await self._rest(wait)
                continue
            if doubts == self._doubts:
                self._reached = True
                self.wake()
                return

    async def _ring_at(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self.wake()


def settle(
    conn: Connection, delivery: Delivery, outcome: Outcome, real: float, at: datetime
) -> bool:
    """Writes an outcome into the outbox. False: the row was no longer this delivery's."""
    match outcome.result:
        case Result.SENT:
            return outbox.settle_sent(conn, delivery, outcome.message, at)
        case Result.AGAIN:
            wait = min(2.0 ** min(delivery.tries, 10), LONGEST_RETRY)
            return outbox.put_back(conn, delivery, real + wait)
        case Result.CUT_OFF if delivery.cuts:
            return outbox.settle_uncertain(conn, delivery, real, at)
        case Result.CUT_OFF:
            return outbox.put_back(conn, delivery, real, cut=True)
        case Result.FLOOD:
            leases.hold(conn, leases.SENDER, real + outcome.seconds)
            return outbox.put_back(conn, delivery, real + outcome.seconds, tried=False)
        case Result.REVOKED:
            return outbox.put_back(conn, delivery, real + REVOKED_SECONDS, tried=False)
        case Result.BLOCKED:
            return outbox.block(conn, delivery, at)
        case Result.ANEW:
            return outbox.send_anew(conn, delivery, real)
        case Result.DEAD | Result.PLAIN:
            return outbox.settle_dead(conn, delivery, f"{delivery.kind}: {outcome.problem}")
