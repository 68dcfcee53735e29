"""The scaled-out database: PostgreSQL, for as many processes as there are.

A pool of threads, each with a connection of its own. What is new is announced to the others with
NOTIFY, after the commit and many times at once: inside the transactions it would make them wait
for each other.
"""

import asyncio
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from importlib.util import find_spec
from typing import Any, Final, TypeVar
from uuid import uuid4

from sqlalchemy import Connection, Engine, create_engine, make_url, text
from sqlalchemy.exc import DBAPIError

from storage.database.faults import DatabaseFault, is_fault, read_sqlstate, tell_faults
from storage.database.group_commit import Returned

log = logging.getLogger(__name__)

T = TypeVar("T")

THREADS: Final = 8
CHANNEL: Final = "afterword"
LISTEN_SECONDS: Final = 1.0  # how soon the listener notices that it is to end
MAX_BACK_OFF_SECONDS: Final = 30.0
START_PATIENCE_SECONDS: Final = 20.0

# A process that hangs in the middle of a transaction must not hold its locks for longer than
# another waits to take over its duties; and nobody waits for ever. And every statement is over
# sooner than workers are started for it, or machine code is made of it.
_OPTIONS: Final = " ".join(
    f"-c {name}={value}"
    for name, value in {
        "idle_in_transaction_session_timeout": "5s",
        "lock_timeout": "10s",
        "statement_timeout": "60s",
        "timezone": "UTC",
        "max_parallel_workers_per_gather": "0",
        "jit": "off",
    }.items()
)

_AGAIN: Final = ("40001", "40P01")  # SQLSTATE: a conflict of transactions, a deadlock
_MAX_TRIES: Final = 3


class PostgresDatabase:
    """As storage.database.open.Database, on a server."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._reader = engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="database")
        with engine.connect() as conn:  # an unusable server is better known now
            their = float(
                conn.execute(text("SELECT extract(epoch FROM clock_timestamp())")).scalar_one()
            )
        self._started = their - time.monotonic()
        self._name = uuid4().hex
        self._closed = threading.Event()
        self._listener: threading.Thread | None = None
        self._topics: set[str] = set()
        self._telling: asyncio.Task[None] | None = None

    async def transact(self, work: Callable[[Connection], T]) -> T:
        written: T = await self._run(self._write, work)
        return written

    async def read(self, work: Callable[[Connection], T]) -> T:
        seen: T = await self._run(self._look, work)
        return seen

    async def _run(self, how: Callable[[Any], Returned], work: Any) -> Any:
        if self._closed.is_set():
            raise RuntimeError("the database is closed")
        loop = asyncio.get_running_loop()
        returned = await loop.run_in_executor(self._threads, how, work)
        with tell_faults():
            return returned.unwrap()

    def _write(self, work: Callable[[Connection], Any]) -> Returned:
        for tried in range(1, _MAX_TRIES + 1):
            try:
                with self._engine.begin() as conn:
                    value = work(conn)
                return Returned(value)
            except DBAPIError as error:
                if tried == _MAX_TRIES or read_sqlstate(error.orig) not in _AGAIN:
                    return Returned(error=error)
            except BaseException as error:
                return Returned(error=error)
        raise AssertionError

    def _look(self, work: Callable[[Connection], Any]) -> Returned:
        try:
            with self._reader.connect() as conn:
                return Returned(work(conn))
        except BaseException as error:
            return Returned(error=error)

    def real(self) -> float:
        return self._started + time.monotonic()

    def announce(self, topic: str) -> None:
        self._topics.add(topic)
        if self._telling is None and not self._closed.is_set():
            self._telling = asyncio.ensure_future(self._tell())

    async def _tell(self) -> None:
        """What is announced meanwhile is told together."""
        try:
            while self._topics:
                topics, self._topics = sorted(self._topics), set()
                with suppress(
                    DatabaseFault, DBAPIError, RuntimeError
                ):  # then they look for themselves
                    await self.transact(partial(_notify, name=self._name, topics=topics))
        finally:
            self._telling = None

    def listen(self, hear: Callable[[str], None]) -> None:
        loop = asyncio.get_running_loop()
        self._listener = threading.Thread(
            target=self._listen, args=(loop, hear), name="database-listener", daemon=True
        )
        self._listener.start()

    def _listen(self, loop: asyncio.AbstractEventLoop, hear: Callable[[str], None]) -> None:
        wait = 0.1
        while not self._closed.is_set():
            try:
                for topic in self._hear():
                    wait = 0.1
                    loop.call_soon_threadsafe(hear, topic)
            except RuntimeError:
                return  # the loop is closed: nobody listens any more
            except Exception as error:
                log.warning("other processes cannot be heard: %s", type(error).__name__)
                self._closed.wait(wait)
                wait = min(2 * wait, MAX_BACK_OFF_SECONDS)

    def _hear(self) -> Any:
        """The topics that others announce, on a connection of its own, until the end."""
        raw = self._engine.raw_connection()
        try:
            driver: Any = raw.driver_connection
            driver.autocommit = True
            driver.execute(f"LISTEN {CHANNEL}")
            while not self._closed.is_set():
                for each in driver.notifies(timeout=LISTEN_SECONDS, stop_after=1):
                    name, _, topic = each.payload.partition(" ")
                    if name != self._name:
                        yield topic
        finally:
            raw.invalidate()

    async def tidy(self, *, erased: bool = False) -> None:
        """PostgreSQL's own autovacuum does it."""

    def close(self) -> None:
        self._closed.set()
        self._threads.shutdown()
        if self._listener is not None:
            self._listener.join()
        self._engine.dispose()


def open_postgres(url: str) -> PostgresDatabase:
    """A server that cannot be reached raises OperationalError."""
    return PostgresDatabase(postgres_engine(url, connections=THREADS + 1))


def insist(work: Callable[[], T]) -> T:
    """What `work` returns or raises, but not at once that the server does not answer: a process
    may start while the server does."""
    until, wait = time.monotonic() + START_PATIENCE_SECONDS, 0.1
    while True:
        try:
            return work()
        except DBAPIError as error:
            if not is_fault(error) or time.monotonic() > until:
                raise
            log.warning("the server does not answer yet: %s", type(error.orig).__name__)
        time.sleep(wait)
        wait = min(2 * wait, 2.0)


def postgres_engine(url: str, *, connections: int = 1) -> Engine:
    """ValueError where the driver is not installed."""
    if find_spec("psycopg") is None:
        raise ValueError("PostgreSQL needs one package more: `make postgres` installs it")
    return create_engine(
        make_url(url).set(drivername="postgresql+psycopg"),
        hide_parameters=True,  # an error message must not carry what a mentor wrote
        pool_size=connections,
        max_overflow=0,
        isolation_level="READ COMMITTED",
        connect_args={"options": _OPTIONS, "connect_timeout": 10, "application_name": "afterword"},
    )


def _notify(conn: Connection, name: str, topics: list[str]) -> None:
    for topic in topics:
        conn.execute(
            text("SELECT pg_notify(:channel, :payload)"),
            {"channel": CHANNEL, "payload": f"{name} {topic}"},
        )
