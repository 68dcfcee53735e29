"""What time it is, and what is due by then.

`now()` serves the bot, the preview's server and the dates of its messages alike. A preview may
move it forward, never back; leases, back-off and pace use real time and are not moved.
"""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from importlib import metadata

from sqlalchemy import Connection

from storage.calendar import reminders
from storage.database.open import Database
from storage.queues import delivery_windows, inbox, marks

MAX_REMINDERS_A_BATCH = 1000
"""Reminders taken in hand in one transaction."""
MAX_CHATS_A_BATCH = 100
"""Chats whose reminders are worked out anew in one transaction."""


class Clock:
    """The time, aware and in UTC; it begins at `starts_at`, by default where `real` is."""

    def __init__(
        self,
        real: Callable[[], datetime] = lambda: datetime.now(UTC),
        starts_at: datetime | None = None,
    ) -> None:
        self._real = real
        self._ahead = starts_at - real() if starts_at else timedelta()

    def now(self) -> datetime:
        return self._real() + self._ahead

    def wall(self) -> datetime:
        """As if nobody had moved it."""
        return self._real()

    def move_to(self, at: datetime) -> None:
        """Move forward to `at`; a time that is past already changes nothing."""
        self._ahead += max(at - self.now(), timedelta())


async def tick(database: Database, now: datetime) -> int:
    """Turn every reminder that is due by `now` into an event of the inbox, in order of due time;
    returns how many. Any process may tick: each is taken in hand once."""
    fired = 0
    while found := await database.transact(lambda conn: fire(conn, now)):
        fired += found
        if found < MAX_REMINDERS_A_BATCH:
            break
    return fired


def fire(conn: Connection, now: datetime) -> int:
    """One batch of a tick. What is to be said, the turn of the event decides."""
    claimed = reminders.claim_due(conn, now, MAX_REMINDERS_A_BATCH)
    inbox.add_wakeups(conn, [(each.key, each.chat) for each in claimed], now)
    return len(claimed)


async def renew(database: Database, now: datetime) -> None:
    """Work all reminders out anew if the time-zone data is not what they were worked out by."""
    version = metadata.version("tzdata")

    def is_known(conn: Connection) -> bool:
        mark = marks.read(conn, marks.ZONES)
        return mark is not None and mark.value == version

    if await database.read(is_known):
        return
    last: int | None = 0
    while last is not None:
        renew_batch = partial(reminders.renew, after_id=last, limit=MAX_CHATS_A_BATCH, at=now)
        last = await database.transact(renew_batch)
    await database.transact(lambda conn: marks.note(conn, marks.ZONES, version, now))


async def forward(
    clock: Clock,
    to: datetime,
    database: Database,
    settle: Callable[[], Awaitable[None]],
    tell: Callable[[datetime], None] = lambda at: None,
) -> None:
    """Move the clock to `to` as if the time had passed: it stops at each due minute, tells it,
    fires what is due and waits with `settle` until everything was sent."""

    def find_stop(conn: Connection) -> datetime | None:
        stops = reminders.next_due(conn), delivery_windows.next_good(conn, clock.now())
        return min((each for each in stops if each is not None), default=None)

    while (due := await database.read(find_stop)) is not None and due <= to:
        clock.move_to(due)
        tell(clock.now())
        await tick(database, clock.now())
        await settle()
    clock.move_to(to)
    await tick(database, clock.now())
    await settle()
