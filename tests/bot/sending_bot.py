"""A sender with its database: it sends to a stub of Telegram, or wherever a test lets it."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert, select, text

from bot.lease import Lease
from bot.send.files import Contents
from bot.send.sender import Sender
from bot.send.telegram import open_bot
from storage.database.faults import DatabaseFault
from storage.database.open import Database
from storage.queues import outbox
from storage.queues.deliveries import Delivery
from storage.tables import cards, chats
from storage.tables import outbox as table
from tests.bot.stub_telegram import TOKEN, StubTelegram

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
ANA, BEN = 1, 2
BUTTONS = [[{"text": "Well", "data": "a:1", "style": "primary"}, {"text": "Skip", "data": "a:2"}]]
SCREEN = {"text": "<b>Anna</b> &amp; you", "buttons": BUTTONS, "silent": True}
BODIES: dict[str, dict[str, Any]] = {
    "send": SCREEN,
    "edit": SCREEN,
    "strip": {},
    "react": {"message": 9, "emoji": "✍"},
    "answer": {"query": "q1", "text": "Already saved"},
    "media": {"media": "voice", "file_id": "f1", "caption": "<i>Thu</i>"},
    "export": {"mentor": 3, "name": "afterword-2026-11-22.json"},
    "calendar": {"mentor": 3, "name": "sessions.ics"},
    "picture": {"mentor": 3, "dark": False},
    "leave": {},
}
SENDS = {"send", "media", "export", "calendar", "picture"}
METHODS = {
    "send": "sendMessage",
    "edit": "editMessageText",
    "strip": "editMessageReplyMarkup",
    "react": "setMessageReaction",
    "answer": "answerCallbackQuery",
    "media": "sendVoice",
    "export": "sendDocument",
    "calendar": "sendDocument",
    "picture": "sendPhoto",
    "leave": "leaveChat",
}

EVERY = tuple(BODIES)
FAULT = DatabaseFault("OperationalError")


async def pack(delivery: Delivery) -> Contents:
    """A file that says whose it is."""
    mentor = delivery.body["mentor"]
    return Contents(b'{"mentor": %d}' % mentor, f"Of mentor {mentor}")


class SendingBot:
    """A sender, its outbox, and a clock that only the test moves; `url` is the Bot API's."""

    def __init__(self, url: str, database: Database) -> None:
        self.database = database
        self.real = 1000.0
        self.rested: list[float] = []
        self.woken = 0
        self.bot = open_bot(TOKEN, url)
        self.lease = Lease(database, "sender", seconds=3600)
        self.sender = self.make_sender()

    def make_sender(
        self,
        rate: float = 0.0,
        pack: Callable[[Delivery], Awaitable[Contents]] = pack,
    ) -> Sender:
        return Sender(
            self.bot,
            self.database,
            lease=self.lease,
            rate=rate,
            now=lambda: NOW + timedelta(seconds=self.real),
            pack=pack,
            wake_worker=self.wake_worker,
            real=lambda: self.real,
            rest=self.rest,
        )

    def wake_worker(self) -> None:
        self.woken += 1

    async def rest(self, seconds: float) -> None:
        self.rested.append(seconds)
        await asyncio.sleep(0)

    async def add(self, kind: str = "send", chat: int = ANA, **given: Any) -> int:
        body = given.pop("body", None) or BODIES.get(kind, {})
        return await self.database.transact(
            lambda conn: outbox.add(conn, chat, kind, body, **given)
        )

    async def add_chat(self, chat: int) -> None:
        row = insert(chats).values(id=chat, bot_id=1, chat_id=100 + chat)
        await self.database.transact(lambda conn: conn.execute(row).rowcount)

    async def add_card(self, message: int | None = 55) -> int:
        row = insert(cards).values(chat=ANA, message=message).returning(cards.c.id)
        return int(await self.database.transact(lambda conn: conn.execute(row).scalar_one()))

    async def deliver(self) -> float:
        wait = await self.sender.deliver_next()
        await self.sender.finish()
        return wait

    async def reach(self) -> None:
        """Let the sender find out that Telegram answers."""
        self.sender.reach.doubt()
        await self.sender.reach.wait()

    async def state(self, row: int) -> str | None:
        state: str | None = await self.look(
            lambda conn: conn.execute(_STATE, {"row": row}).scalar()
        )
        return state

    async def due_in(self, row: int) -> float:
        query = select(table.c.due_real).where(table.c.id == row)
        return float(await self.look(lambda conn: conn.execute(query).scalar_one())) - self.real

    async def look(self, work: Callable[[Connection], Any]) -> Any:
        return await self.database.read(work)


class StubbedBot(SendingBot):
    """One that sends to a stub of Telegram."""

    def __init__(self, telegram: StubTelegram, database: Database, file: Path) -> None:
        super().__init__(telegram.url, database)
        self.telegram = telegram
        self.file = file


_STATE = text("SELECT state FROM outbox WHERE id = :row")
