"""A flood from one chat is kept to the last word, answered at its own pace, and delays nobody."""

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select

from bot.turn.context import TurnContext
from bot.turn.worker import HURRIED, Worker
from flows.catalogue import FLOWS
from framework.catalogue import load_framework
from storage.database.open import Database, open_database
from storage.queues import inbox
from storage.queues.inbox import EVENT_INTERVAL_SECONDS, MAX_EVENTS_AT_ONCE, RawUpdate
from storage.tables import answers, chats
from storage.tables import inbox as inbox_table
from storage.tables import outbox as outbox_table
from tests.bot import raw
from tests.bot.raw import ANA, BOT, NOW

pytestmark = pytest.mark.unmeasured

BEN = 102
MANY = MAX_EVENTS_AT_ONCE + 10


class WorkingBot:
    """A worker and its database, at a time that the test moves."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.real = 1000.0
        self.database.real = lambda: self.real  # type: ignore[method-assign]
        context = TurnContext(load_framework(), FLOWS, operator="", zone="Europe/Brussels")
        self.worker = Worker(database, context, lambda: NOW, lambda: None)
        self.received = 0

    async def say(self, *texts: str, person: int = BEN) -> None:
        arrivals = []
        for text in texts:
            self.received += 1
            update = raw.written(text=text, message=self.received, person=person)
            arrivals.append(
                RawUpdate(f"telegram:{BOT}:{self.received}", person, json.dumps(update))
            )
        await self.database.transact(lambda conn: inbox.add(conn, BOT, arrivals, NOW))

    async def handle(self) -> int:
        """How many were handled until nothing could be handled any more."""
        handled = 0
        while await self.worker.handle_next():
            handled += 1
        return handled

    async def said(self, person: int) -> list[str]:
        query = (
            select(answers.c.text)
            .join(inbox_table, inbox_table.c.id == answers.c.message)
            .join(chats, chats.c.id == inbox_table.c.chat)
            .where(chats.c.chat_id == person)
            .order_by(answers.c.id)
        )
        return list(await self.database.read(lambda conn: conn.execute(query).scalars().all()))

    async def told(self, person: int) -> list[str]:
        query = (
            select(outbox_table.c.body)
            .join(chats, chats.c.id == outbox_table.c.chat)
            .where(chats.c.chat_id == person, outbox_table.c.kind.in_(("send", "edit")))
            .order_by(outbox_table.c.id)
        )
        rows = await self.database.read(lambda conn: conn.execute(query).scalars().all())
        return [body["text"] for body in rows]


@pytest.fixture
async def working(database_url: str) -> AsyncIterator[WorkingBot]:
    database = open_database(database_url)
    yield WorkingBot(database)
    await asyncio.to_thread(database.close)


def stories(many: int) -> list[str]:
    return [f"Story {number}\nand what came of it" for number in range(many)]


async def test_everything_is_kept_in_order_though_it_takes_its_time(working: WorkingBot) -> None:
    await working.say(*stories(MANY))
    assert await working.handle() == MAX_EVENTS_AT_ONCE
    for _ in range(MANY - MAX_EVENTS_AT_ONCE):
        assert await working.handle() == 0
        working.real += EVENT_INTERVAL_SECONDS
        assert await working.handle() == 1
    assert await working.said(BEN) == stories(MANY)
    assert await working.handle() == 0


async def test_who_hurries_is_told_so_once_and_kindly(working: WorkingBot) -> None:
    await working.say(*stories(MANY))
    for _ in range(MANY):
        await working.handle()
        working.real += EVENT_INTERVAL_SECONDS
    assert (await working.told(BEN)).count(HURRIED) == 1
    working.real += 2 * MAX_EVENTS_AT_ONCE * EVENT_INTERVAL_SECONDS
    await working.say(*stories(MANY))
    await working.handle()
    assert (await working.told(BEN)).count(HURRIED) == 2, "another flood, another time"


async def test_who_comes_to_the_limit_and_no_further_is_told_nothing(working: WorkingBot) -> None:
    await working.say(*stories(MAX_EVENTS_AT_ONCE))
    assert await working.handle() == MAX_EVENTS_AT_ONCE
    assert HURRIED not in await working.told(BEN)


async def test_a_flood_delays_nobody_else(working: WorkingBot) -> None:
    await working.say(*stories(500))
    await working.handle()
    await working.say("Ana's story\nand what came of it", person=ANA)
    assert await working.handle() == 1, "hers is the first that may be handled"
    assert await working.said(ANA) == ["Ana's story\nand what came of it"]


async def test_the_worker_knows_when_to_go_on(working: WorkingBot) -> None:
    await working.say(*stories(MAX_EVENTS_AT_ONCE + 1))
    await working.handle()
    assert await working.worker.find_pause() == pytest.approx(EVENT_INTERVAL_SECONDS)
    working.worker.eased = False
    assert await working.handle() == 1
