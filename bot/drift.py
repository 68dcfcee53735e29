"""Whether the clock on the wall can be trusted, before anybody is reminded by it.

A machine that was asleep, or whose clock somebody set, shows a time that its own count of seconds
does not explain. Which of the two is right, a third can tell: Telegram writes the date on each of
its answers. Until the two agree nobody is reminded of anything.
"""

import logging
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final

import aiohttp
from sqlalchemy import Connection

from storage.database.open import Database
from storage.queues import marks

log = logging.getLogger(__name__)

DRIFT: Final = timedelta(minutes=5)
"""More than this, and reminders come at the wrong time."""
TIMEOUT: Final = aiohttp.ClientTimeout(total=10)


class Guard:
    """Compares the wall's time with the count of seconds since it was right.

    `wall` is the real time, which no preview moves; `count` seconds that nobody sets; `ask` what
    time a third party has, None if it cannot be told. A new guard trusts the clock as it is.
    """

    def __init__(
        self,
        database: Database,
        wall: Callable[[], datetime],
        ask: Callable[[], Awaitable[datetime | None]],
        count: Callable[[], float] = time.monotonic,
    ) -> None:
        self._database = database
        self._wall = wall
        self._ask = ask
        self._count = count
        self._began: datetime | None = None  # the wall's time when the count was 0
        self._alarmed = False

    async def trusts(self) -> bool:
        """Whether it is the time that the clock shows; a fault of the database is raised."""
        began = self._read()
        if self._began is None:
            await self._clear(None)  # of a process that is no more
            self._began = began
        jump = began - self._began
        if abs(jump) <= DRIFT:
            if self._alarmed:
                log.warning("the clock is what it was; reminders go on")
                await self._clear(None)
            return True
        theirs = await self._ask()
        if theirs is None or abs(self._wall() - theirs) > DRIFT:
            await self._alarm(jump)
            return False
        text = f"the clock jumped by {tell(jump)} and is right now"
        await self._clear(text)
        log.warning("%s", text)
        self._began = self._read()
        return True

    def _read(self) -> datetime:
        return self._wall() - timedelta(seconds=self._count())

    async def _alarm(self, jump: timedelta) -> None:
        text = f"the clock jumped by {tell(jump)}, and nobody has confirmed the new time"
        at = self._wall()
        # Each time anew: of several processes another may have taken it back.
        await self._database.transact(lambda conn: marks.note(conn, marks.ALARM, text, at))
        if not self._alarmed:
            log.error("ALARM: %s; reminders wait", text)
        self._alarmed = True

    async def _clear(self, noted: str | None) -> None:
        at = self._wall()

        def work(conn: Connection) -> None:
            marks.forget(conn, marks.ALARM)
            if noted is not None:
                marks.note(conn, marks.JUMP, noted, at)

        await self._database.transact(work)
        self._alarmed = False


async def ask_telegram(url: str) -> datetime | None:
    """What time Telegram has at this address, to the second; None if it does not say."""
    trust = url.startswith("https:")  # as in open_bot
    try:
        async with (
            aiohttp.ClientSession(timeout=TIMEOUT, trust_env=trust) as session,
            session.get(url, allow_redirects=False) as response,
        ):
            return parsedate_to_datetime(response.headers["Date"]).astimezone(UTC)
    except (aiohttp.ClientError, TimeoutError, KeyError, ValueError):
        return None


def tell(jump: timedelta) -> str:
    """ "2 h 5 min", "-40 min"."""
    minutes = round(abs(jump).total_seconds() / 60)
    hours, rest = divmod(minutes, 60)
    parts = ([f"{hours} h"] if hours > 0 else []) + ([f"{rest} min"] if rest > 0 else [])
    return ("-" if jump < timedelta() else "") + " ".join(parts)
