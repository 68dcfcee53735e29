"""The embedded database: one SQLite file, written by one thread.

All writing goes through that thread (storage/database/group_commit.py); readers have connections
of their own, which cannot write and never wait for the writer.
"""

import asyncio
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from storage.database.faults import tell_faults
from storage.database.group_commit import GroupCommit, Returned

T = TypeVar("T")

READER_THREADS: Final = 4
BUSY_SECONDS: Final = 5.0

_WRITER_PRAGMAS: Final = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",  # what a mentor erases is overwritten, not only unlinked
)


class SqliteDatabase:
    """As storage.database.open.Database, in one file."""

    def __init__(self, writer: GroupCommit, reader: Engine) -> None:
        self.writer = writer
        self._reader = reader
        self._threads = ThreadPoolExecutor(READER_THREADS, thread_name_prefix="database-reader")
        self._started = time.time() - time.monotonic()  # whatever happens to the clock later
        self._closed = False

    async def transact(self, work: Callable[[Connection], T]) -> T:
        """It runs in the writer's thread, where everybody else's writing waits for it."""
        with tell_faults():
            written: T = await self.writer.run(work)
        return written

    async def read(self, work: Callable[[Connection], T]) -> T:
        if self._closed:
            raise RuntimeError("the database is closed")
        loop = asyncio.get_running_loop()
        returned = await loop.run_in_executor(self._threads, self._look, work)
        with tell_faults():
            seen: T = returned.unwrap()
        return seen

    def real(self) -> float:
        return self._started + time.monotonic()

    def announce(self, topic: str) -> None:
        """Nobody can be told: other processes look for themselves every few seconds."""

    def listen(self, hear: Callable[[str], None]) -> None:
        """Nothing will ever be heard."""

    def _look(self, work: Callable[[Connection], Any]) -> Returned:
        try:
            with self._reader.connect() as conn:
                return Returned(work(conn))
        except BaseException as error:
            return Returned(error=error)

    async def tidy(self, *, erased: bool = False) -> None:
        """Empties the log of changes into the file. Does what it can while others read. After
        something was `erased` the file is written anew: what SQLite overwrites may have been
        copied within a page before, when that was split."""
        if not self._closed:
            tidy = self._rewrite if erased else self._tidy
            with tell_faults():
                await asyncio.get_running_loop().run_in_executor(self._threads, tidy)

    def _rewrite(self) -> None:
        file = str(self._reader.url.database)
        # A connection of its own: no transaction may be open on it.
        with closing(sqlite3.connect(file, BUSY_SECONDS, isolation_level=None)) as driver:
            driver.execute("PRAGMA secure_delete = ON")
            driver.execute("VACUUM")
        self._tidy()

    def _tidy(self) -> None:
        with closing(self._reader.raw_connection()) as raw, closing(raw.cursor()) as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        self._closed = True
        self._threads.shutdown()
        self._reader.dispose()
        self.writer.close()


def open_sqlite(url: str) -> SqliteDatabase:
    """A file that cannot be opened raises OperationalError."""
    own_file(url)
    writer = sqlite_engine(
        url,
        "BEGIN IMMEDIATE",
        _WRITER_PRAGMAS,
    )
    writer.connect().close()  # an unusable file is better known now than at the first write
    reader = sqlite_engine(url, "BEGIN", ("query_only = ON",), connections=READER_THREADS)
    return SqliteDatabase(GroupCommit(writer), reader)


def find_file(url: str) -> Path:
    """The file of a SQLite URL, whether it is there or not. ValueError for any other URL."""
    try:
        parts = make_url(url)
    except ArgumentError:
        kind, name = "", None
    else:
        kind, name = parts.get_backend_name(), parts.database
    if kind != "sqlite" or name in (None, "", ":memory:"):
        raise ValueError("the database must be a file: sqlite:///path/to/file.db")
    return Path(str(name))


def own_file(url: str) -> Path:
    """The file of a SQLite URL, made if need be; nobody but its owner may read it."""
    file = find_file(url)
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    file.touch(mode=0o600)
    file.chmod(0o600)
    return file


def sqlite_engine(
    url: str,
    begin: str,
    pragmas: tuple[str, ...],
    *,
    connections: int = 1,
    busy_seconds: float = BUSY_SECONDS,
) -> Engine:
    """An engine whose transactions start with `begin`, each connection prepared by `pragmas`."""
    engine = create_engine(
        url,
        hide_parameters=True,  # an error message must not carry what a mentor wrote
        pool_size=connections,
        max_overflow=0,
        # Left to itself the driver begins without a lock, and SQLite does not wait for one later.
        connect_args={"isolation_level": None, "timeout": busy_seconds},
    )

    @event.listens_for(engine, "connect")
    def prepare(driver: sqlite3.Connection, _: object) -> None:
        for pragma in pragmas:
            _prepare(driver, f"PRAGMA {pragma}", busy_seconds)

    @event.listens_for(engine, "begin")
    def begin_now(conn: Connection) -> None:
        conn.exec_driver_sql(begin)

    return engine


def _prepare(driver: sqlite3.Connection, statement: str, seconds: float) -> None:
    """SQLite itself does not wait for the lock that a new file's change to WAL needs."""
    until = time.monotonic() + seconds
    while True:
        try:
            driver.execute(statement)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.01)
        else:
            return
