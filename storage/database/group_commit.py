"""One thread writes, and one commit serves many callers.

SQLite lets one connection write at a time, and a commit that outlives a power cut costs far more
than the statements in it. So the writer takes whatever is waiting into one transaction, a
savepoint each, and tells nobody anything before COMMIT has returned.
"""

import asyncio
import sqlite3
import threading
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any, Final, NamedTuple, cast

from sqlalchemy import Connection, Engine, event

MAX_GROUP: Final = 64


class Returned(NamedTuple):
    """What a function returned or raised in another thread.

    It travels as a future's result, never as its exception: asyncio refuses StopIteration there,
    and reports the exceptions of callers who have gone away.
    """

    value: Any = None
    error: BaseException | None = None

    def unwrap(self) -> Any:
        if self.error is not None:
            raise self.error
        return self.value


class _Member(NamedTuple):
    work: Callable[[Connection], Any]
    caller: asyncio.Future[Returned]


class GroupCommit:
    """The only writer of a SQLite database. `engine` must begin with BEGIN IMMEDIATE."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._waiting: SimpleQueue[_Member | None] = SimpleQueue()
        self._gate = threading.Lock()  # nobody joins the queue behind the one who closed it
        self._closed = False
        event.listen(engine, "commit", _refuse_commit)
        self._thread = threading.Thread(target=self._serve, name="database-writer", daemon=True)
        self._thread.start()

    async def run(self, work: Callable[[Connection], Any]) -> Any:
        """What `work` returned or raised, once its transaction is on disk or rolled back."""
        caller: asyncio.Future[Returned] = asyncio.get_running_loop().create_future()
        with self._gate:
            if self._closed:
                raise RuntimeError("the database is closed")
            self._waiting.put(_Member(work, caller))
        return (await caller).unwrap()

    def close(self) -> None:
        """Returns when everybody who was waiting has been served."""
        with self._gate:
            self._closed = True
            self._waiting.put(None)
        self._thread.join()
        self.engine.dispose()

    def _serve(self) -> None:
        while True:
            arrived = [self._waiting.get()]
            with suppress(Empty):
                while len(arrived) < MAX_GROUP:
                    arrived.append(self._waiting.get_nowait())
            group = [member for member in arrived if member is not None]
            if group:
                self._settle(group)
            if len(group) < len(arrived):
                return

    def _settle(self, group: list[_Member]) -> None:
        returned = self._commit([member.work for member in group])
        if returned is not None:
            _answer(group, returned)
        else:
            for member in group:
                self._settle([member])

    def _commit(self, group: list[Callable[[Connection], Any]]) -> list[Returned] | None:
        """What came of each, on disk; None if the group was lost and nobody's work is."""
        try:
            with self.engine.connect() as conn:
                conn.begin()
                return _transact(conn, group)
        except BaseException as error:  # nobody's turn came; the writer lives on, whatever it is
            return [Returned(error=error)] * len(group)


def _transact(conn: Connection, group: list[Callable[[Connection], Any]]) -> list[Returned] | None:
    driver = cast(sqlite3.Connection, conn.connection.driver_connection)
    try:
        returned = [_attempt(conn, driver, work) for work in group]
        conn.exec_driver_sql("COMMIT")
    except BaseException as error:
        driver.rollback()  # SQLAlchemy does not, where it takes the transaction for ended
        return None if len(group) > 1 else [Returned(error=error)]
    return returned


def _attempt(
    conn: Connection, driver: sqlite3.Connection, work: Callable[[Connection], Any]
) -> Returned:
    """One member in its savepoint; raises when the transaction around it is gone."""
    driver.execute("SAVEPOINT member")
    try:
        returned = Returned(work(conn))
    except BaseException as error:
        # A full disk or an I/O error may have rolled back everybody, not this member alone.
        if not conn.in_transaction() or not driver.in_transaction:
            raise
        driver.execute("ROLLBACK TO member")
        returned = Returned(error=error)
    conn.exec_driver_sql("RELEASE member")
    return returned


def _refuse_commit(_: Connection) -> None:
    raise RuntimeError("the transaction belongs to the whole group: a member must not commit it")


def _answer(group: list[_Member], all_returned: list[Returned]) -> None:
    answers = defaultdict(list)
    for member, returned in zip(group, all_returned, strict=True):
        answers[member.caller.get_loop()].append((member.caller, returned))
    for loop, told in answers.items():
        with suppress(RuntimeError):  # that loop is closed: nobody is waiting there any more
            loop.call_soon_threadsafe(_tell, told)


def _tell(told: list[tuple[asyncio.Future[Returned], Returned]]) -> None:
    for caller, returned in told:
        if not caller.done():  # it may have been cancelled meanwhile
            caller.set_result(returned)
