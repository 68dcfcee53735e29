"""What is tried: bots in turn under the same loads, our bot among many stored mentors, its start.

In turn means A B C D A B C D ...: a machine that is busy for a while is so for all of them.
"""

import asyncio
import sys
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from statistics import median

from sqlalchemy import Connection, select

from storage.database.open import open_database
from storage.tables import answers
from tests.bench.contestant import AFTERWORD, AIOGRAM, PTB, ROOT, Contestant, set_up
from tests.bench.load import Load, Sample, Unfair, measure
from tests.bench.stored import list_people, store_mentors

OURS, ON_POSTGRES = "afterword", "afterword, PostgreSQL"
DEFAULT, AIOHTTP, AIOGRAM_ECHO = "ptb", "ptb, aiohttp, 256", "aiogram"
HAS_AIOGRAM = Path(AIOGRAM[0]).exists()
KNOWN = 1_000
"""Mentors that are stored, where it does not matter how many."""
IMPORT = "import time; t = time.perf_counter(); import bot.app; print(time.perf_counter() - t)"

Samples = dict[tuple[str, Load], list[Sample]]
Tell = Callable[[str], None]


async def race(
    folder: Path, loads: Sequence[Load], rounds: int, seconds: float, postgres: str, tell: Tell
) -> Samples:
    """All bots under each load. `postgres`: the URL of an empty database, if there is one."""
    people = list_people(KNOWN, max(load.mentors for load in loads))
    stored = store_mentors(folder / "race", KNOWN)
    bots = [Contestant(OURS, AFTERWORD, people, folder, stored)]
    if postgres:
        await run((*AFTERWORD[:-1], "move", "--to", postgres), set_up(stored))
        bots.append(Contestant(ON_POSTGRES, AFTERWORD, people, folder, postgres))
    bots.append(Contestant(DEFAULT, PTB, people, folder))
    bots.append(Contestant(AIOHTTP, (*PTB, "--aiohttp"), people, folder))
    if HAS_AIOGRAM:
        bots.append(Contestant(AIOGRAM_ECHO, AIOGRAM, people, folder))
    return await take_turns(bots, loads, rounds, seconds, tell)


async def grow(
    folder: Path, sizes: Sequence[int], load: Load, rounds: int, seconds: float, tell: Tell
) -> Samples:
    """Our bot under one load, with so many stored mentors each time."""
    bots = []
    for size in sizes:
        stored = store_mentors(folder / f"{size}", size)
        people = list_people(size, load.mentors)
        bots.append(Contestant(f"{size:,} stored", AFTERWORD, people, folder, stored))
    return await take_turns(bots, [load], rounds, seconds, tell)


async def take_turns(
    bots: Sequence[Contestant], loads: Sequence[Load], rounds: int, seconds: float, tell: Tell
) -> Samples:
    samples: Samples = defaultdict(list)
    async with running(bots):
        for load in loads:
            for number in range(rounds):
                tell(f"{load.mentors} mentors, {1000 * load.reply:g} ms, round {number + 1}")
                for bot in bots:
                    samples[bot.name, load].append(await measure(bot, load, seconds))
        for bot in bots:
            await check(bot)
    return dict(samples)


@asynccontextmanager
async def running(bots: Sequence[Contestant]) -> AsyncIterator[None]:
    async with AsyncExitStack() as stack:
        for bot in bots:
            stack.push_async_callback(bot.stop)
        await asyncio.gather(*(bot.start() for bot in bots))
        yield


async def check(bot: Contestant) -> None:
    """Every step was answered by the calls that answer it; and every story that our bot was told
    is in the journal."""
    problems = dict(bot.crowd.problems)
    if bot.database:
        database = open_database(bot.database)
        try:
            kept = await database.read(read_stories)
        finally:
            await asyncio.to_thread(database.close)
        told = (story for mentor in bot.crowd.mentors.values() for story in mentor.told)
        if lost := sum(story not in kept for story in told):
            problems["stories that are not in the journal"] = lost
    if problems:
        raise Unfair(f"{bot.name}: {problems}")


def read_stories(conn: Connection) -> set[str | None]:
    return set(conn.execute(select(answers.c.text).where(answers.c.step == "moment")).scalars())


async def time_starts(folder: Path, times: int) -> float:
    """Seconds from the start of our bot's process to its first getUpdates; the median."""
    stored = store_mentors(folder / "start", KNOWN)
    found = []
    for _ in range(times):
        bot = Contestant(OURS, AFTERWORD, [], folder, stored)
        async with running([bot]):
            found.append(bot.seconds_to_start)
    return median(found)


async def time_imports(times: int) -> float:
    """Seconds that our bot's modules take to load; the median."""
    command = (sys.executable, "-c", IMPORT)
    return median([float(await run(command, set_up(""))) for _ in range(times)])


async def run(command: Sequence[str], environment: dict[str, str]) -> str:
    """What it prints."""
    process = await asyncio.create_subprocess_exec(
        *command, cwd=ROOT, env=environment, stdout=asyncio.subprocess.PIPE
    )
    printed, _ = await process.communicate()
    if process.returncode:
        raise Unfair(f"{' '.join(command)} failed")
    return printed.decode()
