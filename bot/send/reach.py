"""Whether Telegram can be reached: what was cut off may go again only when it can.

A message of unknown fate is sent once more at most. Tried while the line is still broken, that one
try would be wasted on it.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from telegram import Bot
from telegram.error import RetryAfter, TelegramError

from bot.send.result import read_seconds

FIRST_BACK_OFF_SECONDS: Final = 1.0
MAX_BACK_OFF_SECONDS: Final = 30.0


class Reach:
    """`proven` is whether Telegram has answered a getMe that was asked after the last doubt; False
    to begin with.

    `tell` is called when it becomes so; `rest` waits so many seconds. A probe asks until Telegram
    answers, with a back-off between two tries (after a 429 as long as Telegram wants), and raises
    nothing. An answer to a question from before a doubt proves nothing: it is asked again.
    """

    def __init__(
        self,
        bot: Bot,
        tell: Callable[[], None],
        rest: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.proven = False
        self._bot = bot
        self._tell = tell
        self._rest = rest
        self._doubts = 0
        self._probe: asyncio.Task[None] | None = None

    def doubt(self) -> None:
        """A transmission was cut off, or nothing was ever heard: begins to ask, in a task."""
        self.proven = False
        self._doubts += 1
        if self._probe is None or self._probe.done():
            self._probe = asyncio.ensure_future(self._ask())

    async def wait(self) -> None:
        """Returns when no probe is under way: at once if there was never a doubt."""
        if self._probe is not None:
            await self._probe

    def close(self) -> None:
        """Gives up asking."""
        if self._probe is not None:
            self._probe.cancel()

    async def _ask(self) -> None:
        wait = FIRST_BACK_OFF_SECONDS
        while True:
            doubts = self._doubts
            try:
                await self._bot.get_me()
            except RetryAfter as error:
                await self._rest(read_seconds(error))
                continue
            except TelegramError:
                await self._rest(wait)
                wait = min(2 * wait, MAX_BACK_OFF_SECONDS)
                continue
            if doubts == self._doubts:
                self.proven = True
                self._tell()
                return
