"""A worker with its database: updates are put before it, and the database says what came of it."""

import asyncio
import json
from typing import Any

from sqlalchemy import select

from bot.turn.context import TurnContext
from bot.turn.worker import Worker
from flows.catalogue import FLOWS
from framework.catalogue import load_framework
from storage.database.open import Database
from storage.queues import inbox
from storage.queues.inbox import RawUpdate
from storage.tables import answers
from storage.tables import inbox as inbox_table
from storage.tables import outbox as outbox_table
from tests.bot import raw
from tests.bot.raw import ANA, BOT, NOW, Json

BEN = 102


class WorkingBot:
    """A worker and its database; `receive` puts updates into the inbox, numbered from 1."""

    def __init__(self, database: Database) -> None:
        context = TurnContext(load_framework(), FLOWS, operator="", zone="Europe/Brussels")
        self.database = database
        self.woken = 0
        self.worker = Worker(database, context, lambda: NOW, self.wake_sender)
        self.received = 0

    def wake_sender(self) -> None:
        self.woken += 1

    async def receive(self, *updates: Json | str) -> None:
        for each in updates:
            self.received += 1
            payload = each if isinstance(each, str) else json.dumps(each)
            person = ANA
            if isinstance(each, dict) and "message" in each:
                person = each["message"]["chat"]["id"]
            arrival = RawUpdate(f"telegram:{BOT}:{self.received}", person, payload)
            await self.database.transact(lambda conn: inbox.add(conn, BOT, [arrival], NOW))  # noqa: B023

    async def say(self, *texts: str, person: int = ANA) -> None:
        for text in texts:
            await self.receive(raw.written(text=text, message=self.received + 1, person=person))

    async def rows(self, table: Any, *where: Any) -> list[Any]:
        query = select(table).where(*where).order_by(table.c.id)
        return list(await self.database.read(lambda conn: conn.execute(query).all()))

    async def said(self) -> list[str]:
        own = await self.rows(answers, answers.c.option.is_(None))
        return [row.text for row in own]

    async def states(self) -> list[str]:
        return [row.state for row in await self.rows(inbox_table)]

    async def told(self) -> list[str]:
        """The texts of the messages that wait to be sent."""
        rows = await self.rows(outbox_table, outbox_table.c.kind.in_(("send", "edit")))
        return [row.body["text"] for row in rows if row.state == "queued"]

    async def work(self) -> None:
        """Let the worker run until nothing waits."""
        stop = asyncio.Event()
        running = asyncio.create_task(self.worker.run(stop))
        try:
            async with asyncio.timeout(30):
                while "new" in await self.states() and not running.done():  # noqa: ASYNC110
                    await asyncio.sleep(0.01)
        finally:
            stop.set()
            await running
