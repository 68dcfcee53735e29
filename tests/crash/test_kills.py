"""Never lost, never doubled: the bot is killed at random moments while people write to it.

The server, with its queue of updates, lives on, and breaks calls in every way that it knows.
"""

import asyncio
import random
import sys
import time
from pathlib import Path

import pytest

from tests.crash.drill import Report, calm_down, gather_people, reckon
from tests.crash.history import keep_history, list_received
from tests.crash.people import Person
from tests.crash.process import Bot
from tests.telegram import Server

KNOWN = 4
TEXTS = 25
FAULTS = {
    "too_many_requests": 0.01,
    "server_error": 0.03,
    "bad_gateway": 0.02,
    "not_found_page": 0.01,
    "drop_before": 0.03,
    "drop_after": 0.04,
    "hang_before": 0.01,
    "hang_after": 0.01,
    "half_body": 0.02,
    "delay": 0.01,
}

pytestmark = [pytest.mark.drill, pytest.mark.timeout(3600), pytest.mark.unmeasured]


async def test_kill_9_loses_nothing_and_doubles_nothing(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    kills, seed = pytestconfig.getoption("kills"), choose_seed(pytestconfig)
    report = await drill(tmp_path, kills, seed, TEXTS)
    report.check()
    assert report.texts.sent > (KNOWN + 1) * TEXTS


@pytest.mark.proof
async def test_the_drill_finds_out_who_acknowledges_first(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    """As PTB's own Updater does, which has what it acknowledged only in memory."""
    seed = choose_seed(pytestconfig)
    report = await drill(tmp_path, 8, seed, 5, "--acknowledge-first")
    assert report.texts.lost
    with pytest.raises(AssertionError):
        report.check()


def choose_seed(config: pytest.Config) -> int:
    chosen = config.getoption("seed")
    return random.randrange(10**6) if chosen is None else int(chosen)


async def drill(folder: Path, kills: int, seed: int, texts: int, *options: str) -> Report:
    """Each person sends so many texts at least."""
    tell(f"\n{kills} kills, --seed={seed} {' '.join(options)}")
    began, dice = time.monotonic(), random.Random(seed)
    async with Server.start() as server:
        bot = Bot(folder, server, *options)
        try:
            await bot.start()
            await bot.ready()
            keep_history(bot.database)
            people = await gather_people(server, KNOWN, dice)
            people.append(Person(server, await server.person("Newcomer"), dice, brief=False))
            await kill_at_random(server, bot, dice, people, kills, texts)
            await calm_down(server, bot.database, people)
            assert await bot.stop() == 0
            assert not bot.stumbled, bot.log
        finally:
            await bot.kill()
        report = await reckon(server, bot.database, people)
    tell(f"{report.tell()}; {time.monotonic() - began:.0f} s")
    return report


async def kill_at_random(
    server: Server, bot: Bot, dice: random.Random, people: list[Person], kills: int, texts: int
) -> None:
    """Meanwhile people go on writing, and the network is bad. A bot is left alive."""
    enough = asyncio.Event()
    await server.ask("random_faults", seed=dice.randrange(10**6), rates=FAULTS)
    async with asyncio.TaskGroup() as lives:
        for person in people:
            lives.create_task(person.live(enough, texts))
        for _ in range(kills):
            await bot.kill()
            await bot.start()
            if dice.random() < 0.2:
                await asyncio.sleep(dice.uniform(0, 1))  # in the middle of its start
            else:
                await bot.ready()
                for update in dice.sample(list_received(bot.database), 3):
                    await server.ask("redeliver", update_id=update)
                await asyncio.sleep(dice.uniform(0, 0.4))
        enough.set()


def tell(text: str) -> None:
    """For whoever runs it with -s."""
    sys.stdout.write(f"{text}\n")
