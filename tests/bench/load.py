"""One measurement: so many mentors at once, for so many seconds, against one bot."""

import asyncio
import time
from contextlib import suppress
from typing import NamedTuple

from bot.preview.faults import Fault
from tests.bench.contestant import Contestant
from tests.bench.crowd import Mentor
from tests.patience import PATIENCE

WARM_UP = 1.0
LONGEST_WARM_UP = 4.0
"""Seconds before measuring. The mentors begin one after the other and go on until most have
reflected once, so that they are at all steps. Replies take no time yet; then they do, for as long
again as a short warm-up."""
STEPS = 5  # of a reflection
SLOW = "send*|edit*|set*|answer*"


class Unfair(Exception):
    """The figures mean nothing: a bot did not do what it was measured by."""


class Load(NamedTuple):
    """`reply` is how many seconds the server takes for each answer, but not for getUpdates."""

    mentors: int
    reply: float


class Sample(NamedTuple):
    """`waits`: seconds, one for each update, the shortest first; CPU in seconds.

    `server` is the CPU of the server and the people together, `storage` of the bot's threads but
    the first. `peak`: megabytes that the bot had in memory at most so far.
    """

    seconds: float
    waits: list[float]
    calls: int
    cpu: float
    storage: float
    server: float
    peak: float

    @property
    def updates(self) -> int:
        return len(self.waits)

    def wait(self, share: float) -> float:
        """What this share of the updates did not exceed."""
        return self.waits[min(int(self.updates * share), self.updates - 1)]


async def measure(contestant: Contestant, load: Load, seconds: float) -> Sample:
    """Leaves nothing under way."""
    crowd, faults = contestant.crowd, contestant.crowd.world.faults
    mentors = crowd.gather(contestant.people[: load.mentors])
    stop, pause = asyncio.Event(), min(seconds, WARM_UP)
    crowd.waits.clear()
    lives = [
        asyncio.create_task(_live(mentor, pause * number / load.mentors, stop))
        for number, mentor in enumerate(mentors)
    ]
    try:
        with suppress(TimeoutError):
            async with asyncio.timeout(LONGEST_WARM_UP):
                await asyncio.sleep(pause)
                while len(crowd.waits) < STEPS * load.mentors:  # noqa: ASYNC110 - it only grows
                    await asyncio.sleep(0.05)
        if load.reply:
            faults.add(Fault(kind="delay", method=SLOW, seconds=load.reply, times=None))
            await asyncio.sleep(pause)
        crowd.waits.clear()
        crowd.calls.clear()
        used, own, began = contestant.read_usage(), time.process_time(), time.perf_counter()
        await asyncio.sleep(seconds)
        async with asyncio.timeout(PATIENCE):
            while not crowd.waits:  # noqa: ASYNC110 - rows ring no bell
                await asyncio.sleep(0.05)
        lasted, server = time.perf_counter() - began, time.process_time() - own
        spent, waits, calls = contestant.read_usage(), sorted(crowd.waits), crowd.calls.copy()
    finally:
        stop.set()
        faults.clear()
        await _finish(contestant, lives)
    return Sample(
        seconds=lasted,
        waits=waits,
        calls=calls.total() - calls["getUpdates"],
        cpu=spent.all - used.all,
        storage=spent.elsewhere - used.elsewhere,
        server=server,
        peak=contestant.read_peak(),
    )


async def _finish(contestant: Contestant, lives: list[asyncio.Task[None]]) -> None:
    try:
        async with asyncio.timeout(PATIENCE):
            await asyncio.gather(*lives)
    except TimeoutError:
        problems = dict(contestant.crowd.problems)
        raise Unfair(f"{contestant.name} does not answer everybody; {problems}") from None


async def _live(mentor: Mentor, begins_after: float, stop: asyncio.Event) -> None:
    await asyncio.sleep(begins_after)
    await mentor.live(stop)
