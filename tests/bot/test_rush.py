"""Everybody wants to be asked on Thursdays at four: a rush, which nobody who writes must notice.

The bot talks to a server that refuses what comes faster than Telegram allows. It is a drill: the
suite has a small rush, `make proof` one of ten thousand; both print what they measured.
"""

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from datetime import time as wall_time
from pathlib import Path
from statistics import quantiles
from typing import Any, NamedTuple

import aiohttp
import pytest
from pydantic import SecretStr
from sqlalchemy import Connection, func, insert, select

from bot.app import App
from bot.clock import Clock
from bot.settings import Settings
from bot.turn.worker import MAX_EVENTS_AT_ONCE
from storage.tables import chats, mentors, outbox, reminders, runs
from tests.telegram import Server

pytestmark = pytest.mark.unmeasured

RATE = 25
LIMIT = 30  # messages a second that Telegram takes
TALKERS = 5
DUE = datetime(2026, 11, 26, 15, tzinfo=UTC)
MANY = 1000
"""As many as it takes to measure anything."""
SHARE = 0.9
PATIENCE = 2.0  # seconds in which a mentor's own message is answered
GROWTH = 24.0  # megabytes, of which the pages of the database have most
PAUSE = 1.0  # seconds between two questions; each talker asks every fifth


class Question(NamedTuple):
    """Somebody asked for help at this time, by the clock that the server has too."""

    person: int
    at: float


class Rush(NamedTuple):
    """What happened: whom the clock called, in order of time; the messages as Telegram got them;
    who asked for help when, megabytes over time, and the 429s."""

    called: list[int]
    calls: list[dict[str, Any]]
    asked: list[Question]
    memory: list[float]
    refused: dict[str, int]


def settle(conn: Connection, people: list[int]) -> None:
    """A mentor for each, with a question due at four; the later the younger."""
    bot = 4200001
    places = [{"id": n, "bot_id": bot, "chat_id": chat} for n, chat in enumerate(people, 1)]
    conn.execute(insert(chats), places)
    calm = {"quiet_from": wall_time(0), "quiet_to": wall_time(0)}
    numbers = range(1, len(people) + 1)
    rows: list[dict[str, Any]] = [
        {"id": n, "chat": n, "zone": "UTC", "joined_at": DUE - timedelta(days=9), **calm}
        for n in numbers
    ]
    conn.execute(insert(mentors), rows)
    begun = {"flow": "onboarding", "status": "done", "state": {}}
    at = DUE - timedelta(days=9)
    rows = [{"mentor": n, **begun, "opened_at": at, "touched_at": at} for n in numbers]
    conn.execute(insert(runs), rows)
    rule = {
        "kind": "weekly",
        "weekday": 3,
        "wall": wall_time(15),
        "local_date": date(2026, 11, 26),
    }
    rows = [
        {
            "mentor": n,
            **rule,
            "due_at": DUE,
            "allowed_at": DUE,
            "fire_at": DUE + timedelta(minutes=1) * n / len(people),
        }
        for n in reversed(numbers[:-TALKERS])
    ]
    conn.execute(insert(reminders), rows)


def cut(many: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(many), 50):
        yield many[start : start + 50]


async def gather_people(server: Server, count: int) -> list[int]:
    """People who have written to the bot before, which it has dealt with."""
    people: list[int] = []
    for some in cut(list(range(count))):
        people += await asyncio.gather(*(server.person(f"P{each}") for each in some))
    people.sort()
    for those in cut(people):
        await asyncio.gather(*(server.say(each, "/start") for each in those))
    url, offset = f"{server.url}/bot{server.token}/getUpdates", 0
    async with aiohttp.ClientSession() as session:
        while await server.ask("pending"):
            async with session.post(url, json={"offset": offset, "timeout": 0}) as response:
                found = (await response.json())["result"]
            offset = found[-1]["update_id"] + 1 if found else offset
    return people


@asynccontextmanager
async def running(app: App) -> AsyncIterator[None]:
    stop = asyncio.Event()
    task = asyncio.create_task(app.run(stop))
    try:
        yield
    finally:
        stop.set()
        await task


async def talk(server: Server, people: list[int], stop: asyncio.Event) -> list[Question]:
    """They ask for help in turn, and are left time to read the answer."""
    asked: list[Question] = []
    while not stop.is_set():
        for person in people:
            asked.append(Question(person, time.time()))
            await server.say(person, "/help")
            await asyncio.sleep(PAUSE)
    return asked


def weigh_once() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


async def weigh(stop: asyncio.Event) -> list[float]:
    """Megabytes of this process, each second."""
    weights: list[float] = []
    while not stop.is_set():
        weights.append(await asyncio.to_thread(weigh_once))
        await asyncio.sleep(1)
    return weights


async def hold(database_url: str, count: int) -> Rush:
    async with Server.start("4200001:rush") as server:
        people = await gather_people(server, count + TALKERS)
        await server.ask("enforce", limit=LIMIT)
        settings = Settings(
            bot_token=SecretStr(server.token),
            bot_api_url=server.url,
            database_url=database_url,
            send_rate=RATE,
        )
        began = time.monotonic()
        clock = Clock(lambda: DUE + timedelta(minutes=1, seconds=time.monotonic() - began))
        app = App(settings, clock)
        await app.tick()  # the first one has other things to do
        await app.database.transact(lambda conn: settle(conn, people))
        over = asyncio.Event()
        async with running(app):
            ticked = time.monotonic()
            await app.tick()
            tell(f"\n{count} taken in hand in {time.monotonic() - ticked:.2f} s")
            talking = asyncio.create_task(talk(server, people[-TALKERS:], over))
            weighing = asyncio.create_task(weigh(over))
            while await app.database.read(count_unsaid):  # noqa: ASYNC110
                await asyncio.sleep(0.2)
            over.set()
            asked, memory = await talking, await weighing
            await asyncio.sleep(PAUSE)
        calls = await server.calls("sendMessage")
        return Rush(people[:-TALKERS], calls, asked, memory, await server.ask("refused"))


def count_unsaid(conn: Connection) -> int:
    """Reminders that are not on the phones yet."""
    in_hand = select(func.count()).where(reminders.c.fire_at.is_(None))
    waiting = select(func.count()).where(outbox.c.priority == 1)
    return int(conn.execute(in_hand).scalar_one()) + int(conn.execute(waiting).scalar_one())


@pytest.mark.drill
@pytest.mark.timeout(3600)
async def test_a_rush_is_over_as_soon_as_telegram_allows_and_nobody_waits_for_it(
    database_url: str, pytestconfig: pytest.Config
) -> None:
    count = pytestconfig.getoption("rush")
    rush = await hold(database_url, count)
    called = set(rush.called)
    order = [
        each["chat_id"] for each in rush.calls if each["chat_id"] in called and each["took_effect"]
    ]
    last = find_end(rush)
    during = [each["at"] for each in rush.calls if each["at"] <= last]
    share = (len(during) - 1) / (during[-1] - during[0]) / RATE
    places = {chat: place for place, chat in enumerate(rush.called)}
    moved = max(abs(place - places[chat]) for place, chat in enumerate(order))
    waits = sorted(find_waits(rush))
    p95 = quantiles(waits, n=20)[-1]
    early = rush.memory[len(rush.memory) // 5]
    growth = max(rush.memory[len(rush.memory) // 5 :]) - early
    tell(
        f"{share:.3f} of SEND_RATE used, {moved} places out of order at most; {len(waits)} "
        f"answers meanwhile, p95 {p95:.2f} s; {early:.0f} MB and at most {growth:.1f} more; "
        f"429s: {rush.refused}"
    )
    assert sorted(order) == rush.called, "everybody, once"
    assert moved < 2 * MAX_EVENTS_AT_ONCE, "turns that are taken at once may pass each other"
    if count < MANY:
        return  # a few are soon said, or held up by whatever else the machine does
    assert rush.refused == {}
    assert not any(each["error"] for each in rush.calls)
    assert share >= SHARE
    assert p95 < PATIENCE
    assert growth < GROWTH


def find_waits(rush: Rush) -> Iterator[float]:
    """How many seconds each question waited for its answer."""
    for each in rush.asked:
        answers = (call["at"] for call in rush.calls if call["chat_id"] == each.person)
        yield next(at for at in answers if at >= each.at) - each.at


def find_end(rush: Rush) -> float:
    """When the last of those who were called was reached."""
    called = set(rush.called)
    return float(max(each["at"] for each in rush.calls if each["chat_id"] in called))


def tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
