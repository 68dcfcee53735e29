"""The database, and the two ways to use it: `transact` and `read`.

Functions of storage are plain functions over a connection, so nobody but the two kinds of
database knows threads and transactions: storage/database/sqlite.py, embedded, for one machine, and
storage/database/postgres.py, for several processes.
"""

from collections.abc import Callable
from typing import Protocol, TypeVar

from sqlalchemy import Connection, make_url
from sqlalchemy.exc import ArgumentError

from storage.database.postgres import open_postgres
from storage.database.sqlite import open_sqlite

T = TypeVar("T")


class Database(Protocol):
    """An open database, made by `open_database`; it may be used from any event loop."""

    async def transact(self, work: Callable[[Connection], T]) -> T:
        """What `work` returns, once everything that it wrote is safely on disk.

        DatabaseFault if the database failed; anything else that it raises is raised here. Then
        nothing of it was written; only of a fault of PostgreSQL's at the very end nobody can know
        that, so whoever repeats the work sees to it that it is idempotent.

        `work` may run more than once, and it may run although the caller was cancelled: it must
        have no effect but on its connection, and must neither commit nor roll back
        (`conn.begin_nested()` is allowed). It must let the database's own errors through, and
        return values, not open results. It runs in another thread.
        """
        ...

    async def read(self, work: Callable[[Connection], T]) -> T:
        """What `work` returns or raises, or DatabaseFault. It sees one committed state and cannot
        write."""
        ...

    def real(self) -> float:
        """Seconds of real time, for leases, back-off and pace: the same for all processes, and
        never set back or forward while they run."""
        ...

    def announce(self, topic: str) -> None:
        """Tells the other processes, as far as they can be told, that there is something new."""
        ...

    def listen(self, hear: Callable[[str], None]) -> None:
        """From now on calls `hear(topic)`, in the running loop, for what others announce."""
        ...

    async def tidy(self, *, erased: bool = False) -> None:
        """Sees to it that what was erased is overwritten too, as far as the database can, and
        thoroughly if something was `erased` since; DatabaseFault if it cannot just now."""
        ...

    def close(self) -> None:
        """Serves everybody who is waiting, then closes. Later calls raise RuntimeError.

        Blocks meanwhile: a loop that has other things to do calls it in a thread.
        """
        ...


def open_database(url: str) -> Database:
    """Opens the database at `url`, which `migrate` brought to today's tables:
    `sqlite:///relative/file.db` or `postgresql://user@host/name`.

    ValueError for any other kind of URL; one that cannot be opened raises OperationalError.
    """
    return open_postgres(url) if is_postgres(url) else open_sqlite(url)


def is_postgres(url: str) -> bool:
    try:
        return make_url(url).get_backend_name() == "postgresql"
    except ArgumentError:
        return False
