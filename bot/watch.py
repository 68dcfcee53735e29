"""Loops that must never end are watched: one that raises or hangs is started anew.

A loop says that it lives by calling `beat()` every now and then, also while it has nothing to do.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from contextvars import ContextVar
from typing import Final, TypeVar

from bot.logs import describe

log = logging.getLogger(__name__)

T = TypeVar("T")

MAX_SILENCE_SECONDS: Final = 300.0  # seconds without a beat
FAREWELL_SECONDS: Final = 20.0  # seconds to end after `stop`
HEARTBEAT_SECONDS: Final = 5.0
FIRST_BACK_OFF: Final = 1.0
LONGEST_BACK_OFF: Final = 30.0


class Heart:
    """When the loop last beat, by a clock that nobody moves."""

    def __init__(self, real: Callable[[], float]) -> None:
        self.real = real
        self.beat()

    def beat(self) -> None:
        self._at = self.real()

    @property
    def silence(self) -> float:
        return self.real() - self._at


_heart: ContextVar[Heart | None] = ContextVar("heart", default=None)


def beat() -> None:
    """The loop that this is called in is alive. Does nothing where nobody watches."""
    heart = _heart.get()
    if heart is not None:
        heart.beat()


async def pause(stop: asyncio.Event, seconds: float) -> None:
    """Waits so long, or until `stop`."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await stop.wait()


async def unless(
    stop: asyncio.Event, work: Awaitable[T], seconds: float | None = None
) -> T | None:
    """What `work` returns or raises; None if `stop`, or so many seconds, came first: then it is
    given up."""
    task, stopped = asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())
    both = {task, stopped}
    try:
        await asyncio.wait(both, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        return task.result() if task.done() else None
    finally:
        for each in both:
            each.cancel()
        await asyncio.wait(both)


async def supervise(
    name: str,
    loop: Callable[[], Awaitable[None]],
    stop: asyncio.Event,
    *,
    real: Callable[[], float] = time.monotonic,
    look: float = HEARTBEAT_SECONDS,
    rest: Callable[[asyncio.Event, float], Awaitable[None]] = pause,
) -> None:
    """Runs `loop` until `stop` is set and it has ended; starts it anew whenever it fails.

    After `stop` it has FAREWELL seconds to end by itself. `look`: seconds between two looks.
    """
    wait = FIRST_BACK_OFF
    while not stop.is_set():
        heart = Heart(real)
        began = real()
        problem = await _watch(loop, heart, stop, look)
        if stop.is_set():
            return
        if real() - began > MAX_SILENCE_SECONDS:
            wait = FIRST_BACK_OFF
        log.error("%s %s; it is started again in %g s", name, problem, wait)
        await rest(stop, wait)
        wait = min(2 * wait, LONGEST_BACK_OFF)


async def _watch(
    loop: Callable[[], Awaitable[None]], heart: Heart, stop: asyncio.Event, look: float
) -> str:
    """Runs the loop once; how it ended."""
    before = _heart.set(heart)
    task = asyncio.ensure_future(_run(loop))
    _heart.reset(before)
    stopping: Heart | None = None
    try:
        while not task.done():
            await asyncio.wait({task}, timeout=look)
            if stop.is_set() and stopping is None:
                stopping = Heart(heart.real)
            overdue = stopping is not None and stopping.silence > FAREWELL_SECONDS
            if not task.done() and (overdue or heart.silence > MAX_SILENCE_SECONDS):
                return "hangs"
    finally:
        task.cancel()
        await asyncio.wait({task}, timeout=look)  # one that will not even be cancelled is left
    error = None if task.cancelled() else task.exception()
    return "ended" if error is None else f"failed ({describe(error)})"


async def _run(loop: Callable[[], Awaitable[None]]) -> None:
    await loop()
