"""Killed at any point from the tick to the last word, the bot asks about every session once.

Mentors meet somebody four times a day, and the days pass in half a minute; the bot dies at points
of the tick, the turn, the claim and the sending, and at random, while the mentors write to it.
"""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

import pytest

from storage.checks import CHECKS
from storage.database.open import is_postgres, open_database
from tests.crash.fast_clock import Course, set_course
from tests.crash.history import is_quiet, keep_history
from tests.crash.ledger import (
    Messages,
    Texts,
    compare_messages,
    compare_texts,
    look,
    read_texts,
)
from tests.crash.nudged import (
    ZONE,
    Nudges,
    compare_nudges,
    count_due,
    gather,
    keep_calls,
    list_expected,
    list_overtaken,
    settle_mentors,
)
from tests.crash.people import Person
from tests.crash.process import Bot
from tests.crash.test_kills import choose_seed, tell
from tests.telegram import Server

BOT: Final = 4200001
MENTORS: Final = 12
START: Final = datetime(2027, 1, 4, 4, tzinfo=UTC)
SPEED: Final = 7200.0  # a day in twelve seconds
CALM: Final = 600.0
MORNING, EVENING = 9, 18
"""Hours between which nothing waits for the end of somebody's quiet hours."""
REST: Final = (0.5, 2.0)
SHARES: Final = {"sqlite": (0.3,), "postgresql": (0.15, 0.15)}
"""Of the kills that are asked for, for each process. On PostgreSQL two tick side by side, and
whoever takes over waits until a lease has run out."""
FEW: Final = 3
"""Deaths that are enough to find out what is wrong at each."""

pytestmark = [pytest.mark.drill, pytest.mark.timeout(3600), pytest.mark.unmeasured]


class Report(NamedTuple):
    """`deaths` by where they were; messages that were `overtaken` need not have arrived."""

    deaths: Counter[str]
    nudges: Nudges
    messages: Messages
    overtaken: set[int]
    texts: Texts
    broken_rules: list[str]

    def check(self) -> None:
        self.nudges.check()
        assert set(self.messages.missing) <= self.overtaken
        assert self.messages.excess == []
        assert self.messages.stale == []
        assert self.texts.lost == []
        assert self.texts.doubled == []
        assert self.broken_rules == []

    def tell(self) -> str:
        places = ", ".join(f"{count} {place}" for place, count in self.deaths.most_common())
        messages = self.messages
        missing = set(messages.missing) - self.overtaken
        return (
            f"{self.deaths.total()} deaths ({places}). {self.nudges.tell()}. "
            f"{messages.queued} messages: {len(missing)} missing, "
            f"{len(messages.twice)} twice, {len(messages.uncertain)} cut off twice, "
            f"{len(messages.excess)} without need, {len(self.overtaken)} overtaken; "
            f"{self.texts.sent} texts, {len(self.texts.lost)} lost, "
            f"{len(self.texts.doubled)} doubled"
        )


async def test_killed_anywhere_it_asks_about_every_session_once(
    tmp_path: Path, database_url: str, pytestconfig: pytest.Config
) -> None:
    kills, seed = pytestconfig.getoption("kills"), choose_seed(pytestconfig)
    kind = "postgresql" if is_postgres(database_url) else "sqlite"
    deaths = [round(kills * share) for share in SHARES[kind]]
    report = await drill(tmp_path, database_url, deaths, seed)
    report.check()
    assert report.deaths.total() == sum(deaths)


@pytest.mark.proof
async def test_the_drill_finds_out_who_does_it_in_two_steps(tmp_path: Path, file: Path) -> None:
    report = await drill(tmp_path, f"sqlite:///{file}", [FEW], 7, "--torn")
    assert report.nudges.unsaid
    with pytest.raises(AssertionError):
        report.check()


async def drill(
    folder: Path, url: str, deaths: Sequence[int], seed: int, variant: str = ""
) -> Report:
    """A process for each number of deaths."""
    tell(f"\n{sum(deaths)} deaths of {len(deaths)} processes, --seed={seed} {variant}")
    began, dice, course = time.monotonic(), random.Random(seed), folder / "course"
    set_course(course, START, 0)
    async with Server.start() as server:
        chats = await gather(server, MENTORS)
        with closing(open_database(url)) as database:
            meetings = await database.transact(
                lambda conn: settle_mentors(conn, BOT, chats, START)
            )
        keep_history(url)
        keep_calls(url)
        bots = [make_bot(folder, server, url, course, each, dice, variant) for each in deaths]
        people = [Person(server, chat, dice, brief=False, rest=REST) for chat in chats]
        try:
            for bot in bots:
                await bot.start()
                await bot.ready()
            set_course(course, START, SPEED)
            died = await die_all(bots, deaths, people)
            until = await let_it_end(url, course)
            for bot in bots:
                assert await bot.stop() == 0
                assert not bot.stumbled, bot.log
        finally:
            for bot in bots:
                await bot.kill()
        calls = await server.calls()
    now, real = Course.read(course).now, time.time()
    report = Report(
        died,
        compare_nudges(url, list_expected(meetings, until)),
        compare_messages(url, calls),
        list_overtaken(url),
        compare_texts(
            {person.chat: person.sent for person in people}, await look(url, read_texts)
        ),
        await look(
            url, lambda conn: [each.name for each in CHECKS if each.broken(conn, now, real)]
        ),
    )
    tell(f"{report.tell()}; {(until - START).days} days in {time.monotonic() - began:.0f} s")
    return report


def make_bot(
    folder: Path,
    server: Server,
    url: str,
    course: Path,
    deaths: int,
    dice: random.Random,
    variant: str,
) -> Bot:
    seed = dice.randrange(10**6)
    own = folder / str(seed)
    own.mkdir()
    options = (str(course), str(deaths), str(seed), variant)
    return Bot(own, server, *options, url=url, module="tests.crash.mortal", log_level="INFO")


async def die_all(
    bots: Sequence[Bot], deaths: Sequence[int], people: Sequence[Person]
) -> Counter[str]:
    """Until every process lives its last life; meanwhile the mentors write."""
    enough = asyncio.Event()
    async with asyncio.TaskGroup() as lives:
        for person in people:
            lives.create_task(write(person, enough))
        dying = [count_deaths(*each) for each in zip(bots, deaths, strict=True)]
        died = sum(await asyncio.gather(*dying), Counter[str]())
        enough.set()
    return died


async def write(person: Person, enough: asyncio.Event) -> None:
    while not enough.is_set():
        await person.write()
        await asyncio.sleep(person.dice.uniform(*person.rest))


async def count_deaths(bot: Bot, deaths: int) -> Counter[str]:
    stream, died = bot.process.stdout, Counter[str]()
    assert stream is not None
    while died.total() < deaths:
        line = (await stream.readline()).decode()
        assert line.startswith("died "), bot.log
        died[line.removeprefix("died ").strip()] += 1
    return died


async def let_it_end(url: str, course: Path) -> datetime:
    """By day, and slowly, until all is said that was due by a moment: that moment."""
    until = set_course(course, find_day(Course.read(course).now), CALM)
    async with asyncio.timeout(90):
        while await look(url, partial(count_due, until=until)) or not is_quiet(url):  # noqa: ASYNC110
            await asyncio.sleep(0.2)
        set_course(course, Course.read(course).now, 0)
        while not is_quiet(url):  # noqa: ASYNC110
            await asyncio.sleep(0.2)
    return until


def find_day(at: datetime) -> datetime:
    """`at`, or the next morning if it is evening."""
    while not MORNING <= at.astimezone(ZoneInfo(ZONE)).hour < EVENING:
        at += timedelta(minutes=10)
    return at
