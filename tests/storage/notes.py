"""A little database of notes, its callers, and what anybody else finds there."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    insert,
    select,
)

from storage.database.open import Database, is_postgres, open_database
from tests.databases import connected

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


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    """With its tables. On a server, where others come after us, they are gone afterwards."""
    with closing(open_database(url)) as database:
        await database.transact(metadata.create_all)
        yield database
    if is_postgres(url):
        with connected(url) as conn:
            metadata.drop_all(conn)
            conn.commit()


def url_of(file: Path) -> str:
    return f"sqlite:///{file}"


def note(key: int, words: str = "") -> Work:
    return lambda conn: conn.execute(insert(notes).values(id=key, words=words)) and key


def reply(key: int, to: int) -> Work:
    return lambda conn: conn.execute(insert(replies).values(id=key, note=to))


def fail(error: BaseException) -> Work:
    def work(conn: Connection) -> None:
        note(1)(conn)
        raise error

    return work


def keys(url: str) -> set[int]:
    """The notes that anybody else finds."""
    with connected(url) as conn:
        return set(conn.execute(select(notes.c.id)).scalars())


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
