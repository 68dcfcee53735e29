"""Three bots on one PostgreSQL server, under everything that can happen to them and to it.

Bots are killed, and put to sleep for longer than a lease; connections are cut off by the server,
which crashes now and then; the network to Telegram is bad, and every update comes a second time.
"""

import asyncio
import random
import re
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy.exc import DBAPIError

from storage.migrate import migrate
from tests.crash.bot_process import LEASE
from tests.crash.drill import Report, calm_down, gather_people, reckon
from tests.crash.history import keep_history, list_received
from tests.crash.process import Bot
from tests.crash.test_kills import FAULTS, choose_seed, tell
from tests.postgres import Cluster
from tests.telegram import Server

PROCESSES: Final = 3
PEOPLE: Final = 8
# For every thousand kills of the other drill, which has one process only.
SHARES: Final = {"kill": 0.135, "freeze": 0.05, "cut off": 0.032, "crash": 0.005}
UPDATES: Final = 6.0

# What was committed must survive the death of the server, if not that of the machine.
DURABLE = ("fsync=off", "full_page_writes=off")
TERMINATE = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE application_name = 'afterword' ORDER BY random() LIMIT 1
"""
TOOK_OVER = re.compile(r"^(\S+ \S+) .*this process is the sender now$", re.MULTILINE)

pytestmark = [pytest.mark.drill, pytest.mark.timeout(3600), pytest.mark.unmeasured]


@pytest.fixture
def durable(cluster: Cluster) -> Iterator[Cluster]:
    """Asks for the other cluster first: where PostgreSQL is missing, there is nothing to start."""
    with Cluster.start(DURABLE) as durable:
        yield durable


async def test_three_processes_lose_nothing_and_double_nothing(
    tmp_path: Path, durable: Cluster, pytestconfig: pytest.Config
) -> None:
    kills, seed = pytestconfig.getoption("kills"), choose_seed(pytestconfig)
    plan = Counter({what: max(1, round(kills * share)) for what, share in SHARES.items()})
    tell(f"\nPostgreSQL, {PROCESSES} processes, {dict(plan)}, --seed={seed}")
    report = await drill(tmp_path, durable, random.Random(seed), plan, round(kills * UPDATES))
    report.check()


async def drill(
    folder: Path, cluster: Cluster, dice: random.Random, plan: Counter[str], updates: int
) -> Report:
    began = time.monotonic()
    url = cluster.create("afterword")
    migrate(url)
    keep_history(url)
    async with Server.start() as server, running(folder, server, url) as bots:
        people = await gather_people(server, PEOPLE, dice, rest=(0.1, 0.7))
        await server.ask("random_faults", seed=dice.randrange(10**6), rates=FAULTS)
        enough, twice = asyncio.Event(), set[int]()
        async with asyncio.TaskGroup() as lives:
            for person in people:
                lives.create_task(person.live(enough, 1))
            again = lives.create_task(deliver_twice(server, url, dice, twice))
            for what in dice.sample(list(plan.elements()), plan.total()):
                await disturb(what, dice, bots, cluster)
                await asyncio.sleep(dice.uniform(0, 0.8))
            while len(twice) < updates:  # noqa: ASYNC110 - nobody rings when they have come
                await asyncio.sleep(0.5)
            enough.set()
            again.cancel()
        await calm_down(server, url, people)
        for update in set(list_received(url)) - twice:
            await server.ask("redeliver", update_id=update)
        await calm_down(server, url, people)
        for bot in bots:
            assert await bot.stop() == 0
            assert not bot.stumbled, bot.log
        report = await reckon(server, url, people)
    tell(f"{len(twice)} updates; {report.tell()}; {time.monotonic() - began:.0f} s")
    return report


@asynccontextmanager
async def running(folder: Path, server: Server, url: str) -> AsyncIterator[list[Bot]]:
    bots = []
    for number in range(PROCESSES):
        own = folder / str(number)
        own.mkdir()
        bots.append(Bot(own, server, url=url))
    try:
        for bot in bots:
            await bot.start()
        for bot in bots:
            await bot.ready()
        yield bots
    finally:
        for bot in bots:
            await bot.kill()


async def disturb(what: str, dice: random.Random, bots: list[Bot], cluster: Cluster) -> None:
    match what:
        case "kill":
            bot = dice.choice(bots)
            await bot.kill()
            await bot.start()
        case "freeze":
            bot = find_sender(bots)
            bot.freeze()
            await asyncio.sleep(LEASE * dice.uniform(1.1, 2.0))
            bot.thaw()
        case "cut off":
            await asyncio.to_thread(cluster.ask, TERMINATE)
        case "crash":
            await asyncio.to_thread(cluster.crash)
            await asyncio.sleep(dice.uniform(0, 1))
            await asyncio.to_thread(cluster.run)


def find_sender(bots: list[Bot]) -> Bot:
    """The one that was the last to take over."""
    return max(bots, key=lambda bot: max(TOOK_OVER.findall(bot.log), default=""))


async def deliver_twice(server: Server, url: str, dice: random.Random, twice: set[int]) -> None:
    """Every update once more, some time after it was stored."""
    while True:
        await asyncio.sleep(dice.uniform(0.1, 0.6))
        with suppress(DBAPIError):  # the server is away just now
            known = sorted(set(await asyncio.to_thread(list_received, url)) - twice)
            for update in dice.sample(known, len(known) // 2):
                await server.ask("redeliver", update_id=update)
                twice.add(update)
