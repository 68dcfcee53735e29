"""What time it is, and what is due by then.

`now()` serves the bot, the preview's server and the dates of its messages alike. A preview may
move it forward, never back; leases, back-off and pace use real time and are not moved.
"""

import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from storage import inbox, reminders
from storage.database import Database

BATCH = 200
"""Reminders looked at in one transaction."""


class Clock:
    """The time, aware and in UTC."""

    def __init__(self, real: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._real = real
        self._ahead = timedelta()

    def now(self) -> datetime:
        return self._real() + self._ahead

    def move_to(self, at: datetime) -> None:
        """Move forward to `at`; a time that is past already changes nothing."""
        self._ahead += max(at - self.now(), timedelta())


async def tick(database: Database, now: datetime) -> int:
    """Turn every reminder that is due by `now` into an event of the inbox, in order of due time;
    returns how many. Any process may tick: an occurrence fires once."""
    fired = 0
    while True:
        looked, found = await database.transact(lambda conn: _fire(conn, now))
        fired += found
        if looked < BATCH:
            return fired


def _fire(conn: Connection, now: datetime) -> tuple[int, int]:
    looked, due = reminders.fire_due(conn, now, BATCH)
    for each in due:
        missed = each.local_date.isoformat() if each.missed else None
        key = f"reminder:{each.reminder}:{each.local_date}"
        inbox.add_event(conn, key, each.chat, json.dumps({"missed": missed}), now)
    return looked, len(due)


async def forward(
    clock: Clock,
    to: datetime,
    database: Database,
    settle: Callable[[], Awaitable[None]],
    tell: Callable[[datetime], None] = lambda at: None,
) -> None:
    """Move the clock to `to` as if the time had passed: it stops at each due minute, tells it,
    fires what is due and waits with `settle` until everything was sent."""
    while (due := await database.read(reminders.next_due)) is not None and due <= to:
        clock.move_to(due)
        tell(clock.now())
        await tick(database, clock.now())
        await settle()
    clock.move_to(to)
    await tick(database, clock.now())
    await settle()
