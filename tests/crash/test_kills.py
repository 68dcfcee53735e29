"""Never lost, never doubled: the bot is killed at random moments while people write to it.

The server, with its queue of updates, lives on, and breaks calls in every way that it knows.
"""

import asyncio
import random
import sys
import time
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.crash.ledger import (
    Messages,
    Texts,
    compare_messages,
    compare_texts,
    find_broken_rules,
    find_unconfirmed,
    is_quiet,
    keep_history,
    note_kill,
)
from tests.crash.people import Person
from tests.crash.process import Bot
from tests.telegram import Server

PEOPLE = 5
TEXTS = 25
FAULTS = {
    "too_many_requests": 0.01,
    "server_error": 0.03,
    "bad_gateway": 0.02,
    "drop_before": 0.03,
    "drop_after": 0.05,
    "delay": 0.02,
}


class Report(NamedTuple):
    texts: Texts
    messages: Messages
    broken_rules: list[str]
    unconfirmed: list[str]
    unanswered: int


@pytest.mark.drill
@pytest.mark.timeout(3600)
async def test_kill_9_loses_nothing_and_doubles_nothing(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    kills, seed = pytestconfig.getoption("kills"), find_seed(pytestconfig)
    texts, messages, broken_rules, unconfirmed, unanswered = await drill(tmp_path, kills, seed)
    assert texts == Texts(sent=texts.sent, lost=[], doubled=[], misplaced=[])
    assert texts.sent >= PEOPLE * TEXTS
    assert (messages.missing, messages.excess, messages.misplaced) == ([], [], [])
    assert broken_rules == []
    assert unconfirmed == []
    assert unanswered == 0


@pytest.mark.drill
@pytest.mark.timeout(600)
async def test_the_drill_notices_a_bot_that_acknowledges_first(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    seed = find_seed(pytestconfig)
    report = await drill(tmp_path, 8, seed, "--acknowledge-first")
    assert report.texts.lost


def find_seed(config: pytest.Config) -> int:
    chosen = config.getoption("seed")
    return random.randrange(10**6) if chosen is None else int(chosen)


async def drill(folder: Path, kills: int, seed: int, *options: str) -> Report:
    began = time.monotonic()
    sys.stdout.write(f"\n{kills} kills, --seed={seed} {' '.join(options)}\n")
    dice = random.Random(seed)
    async with Server.start() as server:
        bot = Bot(folder, server, *options)
        try:
            people = await gather(server, bot, dice)
            await kill_at_random(server, bot, dice, people, kills)
            await calm_down(server, bot, people)
            assert await bot.stop() == 0
        finally:
            await bot.kill()
        calls = await server.calls()
        notes = await server.ask("notes")
        late = sum("too old" in (call["error"] or "") for call in calls)
        report = Report(
            compare_texts(bot.database, people),
            compare_messages(bot.database, calls),
            find_broken_rules(bot.database),
            await find_unconfirmed(server, people),
            max(notes.get("pressed buttons never answered", 0) - late, 0),
        )
    texts, messages = report.texts, report.messages
    sys.stdout.write(
        f"{texts.sent} texts and {sum(each.pressed for each in people)} presses: "
        f"{len(texts.lost)} lost, {len(texts.doubled)} doubled, "
        f"{len(texts.misplaced)} out of order; {messages.queued} messages of the bot's: "
        f"{len(messages.missing)} missing, {len(messages.copies)} twice, "
        f"{len(messages.uncertain)} uncertain; {time.monotonic() - began:.0f} s\n"
    )
    return report


async def gather(server: Server, bot: Bot, dice: random.Random) -> list[Person]:
    """Those who know the bot already, and one who is going to meet it while it is killed."""
    names = [f"Person {number}" for number in range(PEOPLE)]
    chats = [await server.person(name) for name in names]
    known = [Person(server, chat, dice, newcomer=False) for chat in chats[1:]]
    await bot.start()
    await bot.ready()
    keep_history(bot.database)
    await asyncio.gather(*(person.settle_in() for person in known))
    return [Person(server, chats[0], dice, newcomer=True), *known]


async def kill_at_random(
    server: Server, bot: Bot, dice: random.Random, people: list[Person], kills: int
) -> None:
    """All the while people go on writing and the network is bad."""
    enough = asyncio.Event()
    await server.ask("random_faults", seed=dice.randrange(10**6), rates=FAULTS)
    async with asyncio.TaskGroup() as lives:
        for person in people:
            lives.create_task(person.live(enough, TEXTS))
        for _ in range(kills):
            await bot.kill()
            note_kill(bot.database)
            await bot.start()
            if dice.random() < 0.2:
                await asyncio.sleep(dice.uniform(0, 1))  # in the middle of its start
            else:
                await bot.ready()
                await asyncio.sleep(dice.uniform(0, 0.4))
        enough.set()
    await bot.kill()
    note_kill(bot.database)


async def calm_down(server: Server, bot: Bot, people: list[Person]) -> None:
    """The network is good again; everybody says something more, and the bot gets its time."""
    await server.ask("clear_faults")
    await bot.start()
    await bot.ready()
    for person in people:
        await person.write()
    async with asyncio.timeout(90):
        while await server.ask("pending") or not is_quiet(bot.database):
            await asyncio.sleep(0.1)
