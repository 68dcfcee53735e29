"""The database file, its connections, and the two ways to use it: `transact` and `read`.

Functions of storage are plain functions over a connection, so this is the only module that knows
threads and transactions. All writing goes through one thread (storage/group_commit.py); readers
have connections of their own, which cannot write and never wait for the writer.
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
from sqlalchemy.exc import ArgumentError, DBAPIError

from storage.group_commit import GroupCommit, Outcome

T = TypeVar("T")

READERS: Final = 4
BUSY_SECONDS: Final = 5.0

_WRITER_PRAGMAS: Final = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",  # what a mentor erases is overwritten, not only unlinked
)

_FAULTS: Final = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
}


class Database:
    """An open database, made by `open_database`; it may be used from any event loop."""

    def __init__(self, writer: GroupCommit, reader: Engine) -> None:
        self._writer = writer
        self._reader = reader
        self._threads = ThreadPoolExecutor(READERS, thread_name_prefix="database-reader")
        self._closed = False

    async def transact(self, work: Callable[[Connection], T]) -> T:
        """What `work` returns, once everything that it wrote is safely on disk.

        What it raises is raised here, and then nothing of it was written. `work` may run more than
        once, and it may run although the caller was cancelled: it must have no effect but on its
        connection, and must neither commit nor roll back (`conn.begin_nested()` is allowed). It
        must let the database's own errors through, and return values, not open results. It runs in
        another thread, where everybody else's writing waits for it.
        """
        written: T = await self._writer.run(work)
        return written

    async def read(self, work: Callable[[Connection], T]) -> T:
        """What `work` returns or raises. It sees one committed state and cannot write."""
        if self._closed:
            raise RuntimeError("the database is closed")
        loop = asyncio.get_running_loop()
        outcome = await loop.run_in_executor(self._threads, self._look, work)
        seen: T = outcome.unwrap()
        return seen

    def _look(self, work: Callable[[Connection], Any]) -> Outcome:
        try:
            with self._reader.connect() as conn:
                return Outcome(work(conn))
        except BaseException as error:
            return Outcome(error=error)

    async def tidy(self) -> None:
        """Empties the log of changes into the file: what was erased is in neither then. Does what
        it can while others read, and nothing to what is written."""
        if not self._closed:
            await asyncio.get_running_loop().run_in_executor(self._threads, self._tidy)

    def _tidy(self) -> None:
        with closing(self._reader.raw_connection()) as raw, closing(raw.cursor()) as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Serves everybody who is waiting, then closes. Later calls raise RuntimeError.

        Blocks meanwhile: a loop that has other things to do calls it in a thread.
        """
        self._closed = True
        self._threads.shutdown()
        self._reader.dispose()
        self._writer.close()


def open_database(url: str) -> Database:
    """Opens the database at `url` (`sqlite:///relative/file.db`), which `migrate` brought to head.

    ValueError for any other kind of URL; a file that cannot be opened raises OperationalError.
    """
    own_file(url)
    writer = sqlite_engine(
        url,
        "BEGIN IMMEDIATE",
        _WRITER_PRAGMAS,
    )
    writer.connect().close()  # an unusable file is better known now than at the first write
    reader = sqlite_engine(url, "BEGIN", ("query_only = ON",), connections=READERS)
    return Database(GroupCommit(writer), reader)


def is_fault(error: BaseException) -> bool:
    """Whether the database failed (locked, full, unreadable, away), not what was asked of it.

    The same work may then succeed later. Anything else fails again however often it is tried.
    """
    if not isinstance(error, DBAPIError):
        return False
    code = getattr(error.orig, "sqlite_errorcode", sqlite3.SQLITE_OK)
    # The savepoint is gone when SQLite rolled back more than was asked for: a fault came before.
    return code & 0xFF in _FAULTS or str(error.orig).startswith("no such savepoint")


def own_file(url: str) -> Path:
    """The file of a SQLite URL, made if need be; nobody but its owner may read it."""
    try:
        parts = make_url(url)
    except ArgumentError:
        kind, name = "", None
    else:
        kind, name = parts.get_backend_name(), parts.database
    if kind != "sqlite" or name in (None, "", ":memory:"):
        raise ValueError("the database must be a file: sqlite:///path/to/file.db")
    file = Path(str(name))
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
