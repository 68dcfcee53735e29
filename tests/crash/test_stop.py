"""Asked to end, the bot ends soon and with nothing in its hands, however much there is to do."""

import asyncio
import random
from pathlib import Path

import pytest

from tests.crash.drill import calm_down, gather_people, reckon
from tests.crash.history import keep_history, query
from tests.crash.process import Bot
from tests.telegram import Server

pytestmark = [pytest.mark.drill, pytest.mark.unmeasured]

IN_HAND = "SELECT count(*) FROM outbox WHERE state = 'sending'"


async def test_stopped_under_load_it_loses_and_doubles_nothing(tmp_path: Path) -> None:
    dice, enough = random.Random(7), asyncio.Event()
    async with Server.start() as server:
        bot = Bot(tmp_path, server)
        try:
            await bot.start()
            await bot.ready()
            keep_history(bot.database)
            people = await gather_people(server, 4, dice)
            # Every answer takes its time, so that something is always under way.
            await server.fault("delay", method="send*|edit*|set*", times=None, seconds=0.3)
            async with asyncio.TaskGroup() as lives:
                for person in people:
                    lives.create_task(person.live(enough, at_least=10))
                for _ in range(4):
                    await asyncio.sleep(dice.uniform(0.5, 1.5))
                    assert await bot.stop(seconds=20) == 0
                    assert query(bot.database, IN_HAND) == [(0,)]
                    await bot.start()
                    await bot.ready()
                enough.set()
            await calm_down(server, bot.database, people)
            assert await bot.stop() == 0
            assert not bot.stumbled, bot.log
        finally:
            await bot.kill()
        report = await reckon(server, bot.database, people)
    report.check()
    assert report.messages.twice == []
    assert report.messages.uncertain == []
