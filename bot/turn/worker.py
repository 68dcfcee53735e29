"""One event, one transaction: state, answers, reminders, messages and "handled" commit together.

What cannot be read is parked at once. An error of ours is rolled back and tried once more, then
the event is parked and its author told; those behind it flow. A fault of the database is nobody's
error: it is waited out.
"""

import asyncio
import json
import logging
from collections.abc import Callable
from contextlib import nullcontext
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import Connection

from bot.logs import describe
from bot.receive.commands import Arrival, Joined, read_name, read_update
from bot.receive.fields import Unreadable
from bot.turn.anew import hear_anew
from bot.turn.bursts import NOT_READ, greet_once, is_told, may_tell, tell_once, tell_unread
from bot.turn.context import TurnContext
from bot.turn.edits import see
from bot.turn.notices import PARKED
from bot.turn.reading import ReadingAhead
from bot.turn.remind import remind, show_anew
from bot.turn.stopwatch import Stopwatch, name_arrival
from bot.turn.turn import Turn
from bot.turn.waiting import probe, renew
from bot.watch import beat, pause
from flows.actions import ACTIONS
from flows.events import Acted, Edited
from storage.database.ahead import Unread, knowing
from storage.database.faults import DatabaseFault, is_fault
from storage.database.open import Database
from storage.queues import chats, inbox
from storage.queues.inbox import Received
from storage.tables import InboxSource

log = logging.getLogger(__name__)

COMMANDS = frozenset(verb for verb, action in ACTIONS.items() if action.command)
MAX_EVENTS_AT_ONCE = 16
"""Events taken at once, if so many are there; the database joins them into one commit."""
LULL_SECONDS = 0.02
"""Seconds for which news is waited for before the inbox is looked at without any."""
SHORTEST_BACK_OFF = 0.1
LONGEST_BACK_OFF = 30.0
EMPTY_POLL_SECONDS = 5.0
"""Seconds after which the inbox is looked at without being woken: another process may write."""
HURRIED = "You are faster than I am. Nothing is lost: I take the rest one after the other."


class Broken(Exception):
    """Handling an event failed by an error of ours, which is the cause; it is rolled back."""


class Worker:
    """Takes events out of the inbox, oldest first. `wake()` tells it that there are some.

    `eased`: a chat from which very much comes at once is handled at its own pace, and told so.
    """

    def __init__(
        self,
        database: Database,
        context: TurnContext,
        now: Callable[[], datetime],
        wake_sender: Callable[[], None],
        *,
        eased: bool = True,
    ) -> None:
        self.database, self.context, self.now = database, context, now
        self.wake_sender = wake_sender
        self.eased = eased
        self.news = asyncio.Event()
        self.told = 0  # events that somebody said are there
        self.broken: set[int] = set()  # events that failed once
        self.untidy = False  # something was erased, and its bytes may still be there
        self.reading = ReadingAhead(database, self.wake)
        self.stopwatch = Stopwatch()

    def wake(self, events: int = 1) -> None:
        self.told += events
        self.news.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Handle what there is, then wait for more, until `stop`."""
        bell = asyncio.ensure_future(stop.wait())
        bell.add_done_callback(lambda _: self.wake())
        try:
            wait = SHORTEST_BACK_OFF
            handled = 0
            while not stop.is_set():
                beat()
                self.news.clear()
                # As many as there are, as far as is known: looking for nothing costs as well.
                lanes = min(max(self.told, handled // 2, 1), MAX_EVENTS_AT_ONCE)
                self.told = 0
                try:
                    handled = sum(
                        await asyncio.gather(*(self.handle_next() for _ in range(lanes)))
                    )
                    if handled == lanes and not self.told:
                        idle = LULL_SECONDS  # there may be more, but nobody has said so
                    else:
                        idle = 0.0 if handled else await self.find_pause()
                    wait = SHORTEST_BACK_OFF
                except DatabaseFault as fault:
                    log.warning("the database does not take events: %s", fault)
                    await pause(stop, wait)
                    wait = min(wait * 2, LONGEST_BACK_OFF)
                    continue
                if idle:
                    await pause(self.news, idle)
        finally:
            bell.cancel()
            await self.reading.end()
            self.stopwatch.tell_longest()

    async def handle_next(self) -> bool:
        """Handle the oldest event; False if there is none."""
        try:
            handled = await self.database.transact(self._handle_oldest)
        except Broken:
            handled = True  # it is still the oldest: whoever comes next tries it again
        except Unread:
            handled = True  # its chat is set aside until that is read
        finally:
            self.reading.begin()
        if handled:
            self.wake_sender()
        if self.untidy:
            await self.database.tidy(erased=True)
            self.untidy = False
        return handled

    async def find_pause(self) -> float:
        """For how many seconds there is nothing to do, unless something new comes."""
        due = await self.database.read(inbox.find_next_turn)
        wait = EMPTY_POLL_SECONDS if due is None else due - self.database.real()
        # Past: somebody has the chat's row just now, and need not tell when he is done.
        return min(wait, EMPTY_POLL_SECONDS) if wait > 0 else SHORTEST_BACK_OFF

    def _handle_oldest(self, conn: Connection) -> bool:
        real = self.database.real() if self.eased else None
        received = inbox.claim(conn, real, self.now(), self.reading.aside)
        if received is None:
            return False
        self.handle(conn, received)
        return True

    def handle(self, conn: Connection, received: Received) -> None:
        """Take its turn, and close it: it is handled, or parked."""
        again = received.id in self.broken
        try:
            with (
                self.stopwatch.time(partial(name_event, received, self.now())),
                conn.begin_nested() if again else nullcontext(),
                knowing(self.reading.know(received.id)),
            ):
                if take(conn, self.context, received, self.now()):
                    self.untidy = True
        except Unread as unread:
            if received.chat is not None:  # nothing is read for nobody
                self.reading.set_aside(received.chat, received.id, unread)
            raise
        except Exception as error:
            self.reading.forget(received.id)
            if is_fault(error):
                raise
            if not again and not isinstance(error, Unreadable):
                self.broken.add(received.id)
                raise Broken from error
            self._park(conn, received, error)
        else:
            inbox.mark_handled(conn, received.id)
        if received.hurries and received.chat is not None:
            Turn(conn, self.context, received.chat, self.now()).say(HURRIED)
        self.broken.discard(received.id)
        self.reading.forget(received.id)

    def _park(self, conn: Connection, received: Received, error: Exception) -> None:
        unreadable = isinstance(error, Unreadable)
        problem = f"{NOT_READ}: {error}" if unreadable else describe(error)
        log.error("event %d is parked: %s", received.id, problem)
        inbox.park(conn, received.id, problem)
        if received.chat is None or not may_tell(received):
            return
        turn = Turn(conn, self.context, received.chat, self.now())
        if not unreadable:
            turn.say(PARKED)
        elif not is_told(conn, received, self.now()):
            turn.screen.bury_cards()
            turn.say(tell_unread(received))


def read_event(received: Received, now: datetime) -> tuple[Any, Arrival | None]:
    """The payload, and what came, if it came from Telegram. Unreadable where it cannot be read."""
    try:
        payload: Any = json.loads(received.payload)
    except (ValueError, RecursionError):
        raise Unreadable("no JSON") from None
    telegram = received.source is InboxSource.TELEGRAM
    return payload, read_update(payload, now, COMMANDS) if telegram else None


def name_event(received: Received, now: datetime) -> str:
    """The kind of an event, and nothing that somebody wrote."""
    try:
        arrival = read_event(received, now)[1]
    except Exception as error:
        return type(error).__name__.lower()
    return name_arrival(arrival) if arrival is not None else received.source.value


def take(conn: Connection, context: TurnContext, received: Received, now: datetime) -> bool:
    """Take one turn for an event of the inbox, whoever sent it: Telegram or the clock. Whether
    something was erased in it."""
    payload, arrival = read_event(received, now)
    source = received.source
    if received.chat is None:
        return False
    turn = Turn(conn, context, received.chat, now, read_name(payload) if arrival else "")
    if arrival is not None:
        arrival, seen = see(conn, received, tell_once(conn, received, arrival))
        if turn.mentor is not None:
            arrival = greet_once(conn, received, arrival, blocked=turn.mentor.blocked)
        returned = turn.take(arrival)
        if turn.anew is not None:
            hear_anew(turn, turn.anew, seen)
        if returned:
            renew(turn)
        if returned and not remind(turn, back=True) and arrival.event == Joined(blocked=False):
            turn.act(Acted(at=now, verb="start"), typed=True)  # what is open
    elif source is InboxSource.REMINDER:
        remind(turn)
    elif source is InboxSource.PROBE:
        probe(turn)
    elif source is InboxSource.LATE:
        renew(turn)
        remind(turn)
    else:
        show_anew(turn, payload["shown"], first=bool(payload.get("first")))
    if turn.mentor is None and arrival is not None and isinstance(arrival.event, Edited):
        chats.forget_stranger(conn, received.chat, received.id)
    return turn.erased
