"""A little database of notes, its callers, and what anybody else finds in its file."""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Connection, ForeignKey, Integer, MetaData, Table, Text, insert

from storage.database import Database, open_database

metadata = MetaData()
notes = Table(
    "notes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("words", Text, nullable=False),
)
replies = Table(
    "replies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("note", ForeignKey("notes.id"), nullable=False),
    # Looked at when the transaction commits, not when the row is written.
    Column("late", ForeignKey("notes.id", deferrable=True, initially="DEFERRED")),
)

Work = Callable[[Connection], Any]
BIG = "x" * 20_000


@contextmanager
def opened(file: Path) -> Iterator[Database]:
    with closing(open_database(f"sqlite:///{file}")) as database:
        yield database


def note(key: int, words: str = "") -> Work:
    return lambda conn: conn.execute(insert(notes).values(id=key, words=words)) and key


def reply(key: int, to: int) -> Work:
    return lambda conn: conn.execute(insert(replies).values(id=key, note=to))


def fail(error: BaseException) -> Work:
    def work(conn: Connection) -> None:
        note(1)(conn)
        raise error

    return work


def keys(file: Path) -> set[int]:
    """The notes that anybody else finds in the file."""
    with closing(sqlite3.connect(file)) as conn:
        return {key for (key,) in conn.execute("SELECT id FROM notes")}


async def together(database: Database, *works: Work) -> list[Any]:
    """What each caller was told, when all of them were waiting at the same time."""
    async with held_up(database):
        callers = [asyncio.ensure_future(database.transact(work)) for work in works]
        await asyncio.sleep(0)
    return await asyncio.gather(*callers, return_exceptions=True)


@asynccontextmanager
async def held_up(database: Database) -> AsyncIterator[None]:
    """Meanwhile the writer is busy with somebody who came earlier."""
    busy, go = threading.Event(), threading.Event()

    def hold(_: Connection) -> None:
        busy.set()
        go.wait()

    earlier = asyncio.ensure_future(database.transact(hold))
    await asyncio.to_thread(busy.wait)
    try:
        yield
    finally:
        go.set()
        await earlier


async def commits(database: Database, *works: Work) -> int:
    """How many commits it takes to serve these callers."""
    seen: list[str] = []

    def watch(conn: Connection) -> None:
        driver: Any = conn.connection.driver_connection
        driver.set_trace_callback(seen.append)

    await database.transact(watch)
    seen.clear()
    await together(database, *works)
    return seen.count("COMMIT") - 1  # one is that of the caller who held the others up
